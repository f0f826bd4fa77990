/**
 * The script tag. It finds the tags on the page and starts, in parallel and at once, the code, the words and the data of
 * each; it decides nothing by itself, the same modules that the elements use do. Tags that are not on the page yet are
 * defined when the browser is idle, so that elements inserted later work too.
 *
 *     <script type="module" src="https://CDN/epn-widgets/1/epn.js"></script>
 */
import { warnOnce } from './base/log.js';
import { pageRegistry } from './base/page-registry.js';
import { VERSION } from './base/version.js';
import { isGoneBeforehand } from './elements/digital-help-banner/beforehand.js';
import { resolveCampaignUrl } from './elements/digital-help-banner/campaign-url.js';
import { openSource, resolveFeedUrl } from './feed/open.js';
import { loadBannerWords } from './i18n/banner-words.js';
import { loadFirstWords, resolveLocale, type LoadTemplates } from './i18n/locales.js';

/** The folder of this script. */
const BASE = new URL('./', import.meta.url).href;

/** Milliseconds from the feed's first byte until its results are surely on the screen. */
const SETTLE = 2000;

interface Tag {
  /** Loads the code and registers the tag. */
  readonly define: () => Promise<unknown>;
  /** Absolute URL of what the element will fetch first. */
  readonly source: (element: Element) => string;
  /** Loads what it will say first. */
  readonly words: LoadTemplates;
  /** True when it is certain already that the element will show nothing. */
  readonly isGone?: (element: Element) => boolean;
}

const feedOf = (element: Element): string => resolveFeedUrl(element.getAttribute('feed'), BASE);

/** A card with its place as JSON inside needs no feed unless it says where the place comes from. */
const isAlone = (element: Element): boolean =>
  element.localName === 'epn-card' && !element.matches('[feed],[place]') && element.textContent.includes('{');

const TAGS: Readonly<Record<string, Tag>> = {
  'epn-finder': { define: () => import('./define/epn-finder.js'), source: feedOf, words: loadFirstWords },
  'epn-card': { define: () => import('./define/epn-card.js'), source: feedOf, words: loadFirstWords },
  'digital-help-banner': {
    define: () => import('./define/digital-help-banner.js'),
    source: (element) => resolveCampaignUrl(element.getAttribute('campaign'), BASE),
    words: loadBannerWords,
    isGone: isGoneBeforehand,
  },
};

/** A chunk that fails is asked for once more; then the element's fallback content stays. */
function define(tag: string, { define: load }: Tag): Promise<unknown> {
  return load()
    .catch(load)
    .catch((error: unknown) => warnOnce(tag, `the code could not be loaded from ${BASE} (${String(error)}).`));
}

/** What an element will need besides its code. A wrong address is the element's own to report. */
function startLoading(element: Element, { source, words }: Tag): Promise<unknown> {
  words(resolveLocale(element).locale).catch(() => undefined);
  if (isAlone(element)) return Promise.resolve();
  try {
    return openSource(source(element)).response;
  } catch {
    return Promise.resolve(); // the element reads the same attribute and tells the webmaster and the visitor
  }
}

/** The tags that are not on the page wait until those that are have had the network to themselves. */
async function defineLater(
  tags: readonly (readonly [string, Tag])[],
  first: readonly Promise<unknown>[],
): Promise<void> {
  await Promise.allSettled(first);
  await new Promise((resolve) => setTimeout(resolve, first.length > 0 ? SETTLE : 0));
  const whenIdle = typeof requestIdleCallback === 'function' ? requestIdleCallback : setTimeout;
  whenIdle(() => tags.forEach(([tag, entry]) => void define(tag, entry)));
}

/** The elements of a tag that will show something; from the others the room is taken that the page has reserved. */
function presentOf(tag: string, { isGone }: Tag): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(tag)].filter((element) => {
    if (!isGone?.(element)) return true;
    element.style.setProperty('display', 'none', 'important');
    return false;
  });
}

function start(): void {
  const absent: [string, Tag][] = [];
  const first: Promise<unknown>[] = [];
  for (const [tag, entry] of Object.entries(TAGS)) {
    const elements = presentOf(tag, entry);
    if (elements.length === 0) absent.push([tag, entry]);
    else first.push(define(tag, entry), ...elements.map((element) => startLoading(element, entry)));
  }
  void defineLater(absent, first);
}

const registry = pageRegistry();
if (registry.version === undefined) {
  registry.version = VERSION;
  start();
} else {
  // eslint-disable-next-line no-console -- a note for the webmaster: the page has the script twice
  console.info(`epn-widgets ${registry.version} is already on this page; the copy ${VERSION} at ${BASE} does nothing.`);
}
