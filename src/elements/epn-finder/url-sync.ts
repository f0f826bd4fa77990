import type { LitElement, ReactiveController } from 'lit';

import { warnOnce } from '../../base/log.js';
import type { Locale } from '../../i18n/locales.js';
import type { Place } from '../../model/place.js';
import type { FinderState } from '../../store/finder-state.js';
import type { FinderStore } from '../../store/finder-store.js';
import {
  linkStateOf,
  readNote,
  readUrl,
  writeNote,
  writeUrl,
  type LinkNote,
  type LinkState,
  type UrlPlace,
} from '../../store/url-state.js';

/** Typing is written down when it pauses: Safari stops a page that changes its address more than thrice a second. */
const PAUSE = 400;

/** What one entry of the page's history holds of ours, beside what the page itself has there. */
interface Marks {
  /** Which finder opened a place with this entry. */
  readonly epnPlace?: string;
  /** The steps that a sheet or the guided way has put there. */
  readonly epnSteps?: unknown;
}

/** What the address needs of the finder. */
export interface UrlSyncContext {
  readonly host: LitElement;
  readonly store: FinderStore;
  readonly place: UrlPlace;
  /** How the page has set the finder up, before the visitor did anything. */
  readonly untouched: () => FinderState;
  /** False where nothing of a visitor may be one "back" away. */
  readonly keepsHistory: () => boolean;
  /** Measures distances from a commune again, or from nowhere. */
  readonly goNear: (key: string | null) => void;
  /** What a helper has added to the link. */
  readonly onNote: (note: LinkNote) => void;
  /** The place that a link opens, as if the visitor had chosen it. */
  readonly onOpened: (id: string) => void;
  /** The language of the page, which a link need not name. */
  readonly pageLocale: () => Locale;
}

const inUse = new Set<string>();

/**
 * Keeps one finder and the page's address in step. What is typed and ticked replaces the address; a place that is opened
 * becomes an entry of the history, so that "back" closes it; "back" and "forward" bring the finder to what they name.
 */
export class UrlSync implements ReactiveController {
  private readonly key: string;
  /** How the page has set the finder up; the address tells what differs. */
  private preset: LinkState | undefined;
  private selectedId: string | null = null;
  /** The address before a place was opened. */
  private closedHref = '';
  private steps = '';
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isForbidden = false;

  constructor(private readonly context: UrlSyncContext) {
    const { host, place } = context;
    this.key = `${place.part}:${place.prefix}`;
    host.addController(this);
  }

  hostConnected(): void {
    const { host, place } = this.context;
    if (inUse.has(this.key))
      warnOnce(host.localName, `url-state="${place.prefix}" is used by two finders of the page.`);
    inUse.add(this.key);
    addEventListener('popstate', this.onPop);
    addEventListener('pagehide', this.write);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
    inUse.delete(this.key);
    removeEventListener('popstate', this.onPop);
    removeEventListener('pagehide', this.write);
  }

  hostUpdated(): void {
    if (this.context.store.state.feed.kind !== 'ready') return;
    if (!this.preset) this.begin();
    else this.noteChange();
  }

  /** The link that opens one place here, or several in the tray. It says nothing else of what the visitor did. */
  linkTo(places: readonly Place[], locale?: Locale): string | undefined {
    const { place, pageLocale } = this.context;
    if (!this.preset) return undefined;
    const [first, ...others] = places;
    const isOne = first !== undefined && others.length === 0;
    const state = isOne ? { ...this.preset, selectedId: first.id } : this.preset;
    return writeNote(writeUrl(location.href, place, this.preset, state), place, {
      list: isOne ? [] : places.map(({ id }) => id),
      lang: locale === undefined || locale === pageLocale() ? null : locale,
    });
  }

  private begin(): void {
    const { store, place, untouched, onNote, onOpened } = this.context;
    const now = linkStateOf(store.state);
    this.preset = { ...linkStateOf(untouched()), near: now.near };
    this.steps = this.stepsNow;
    onNote(readNote(location.href, place));
    this.restore(now);
    this.selectedId = store.state.selectedId;
    const named = readUrl(location.href, place, { ...now, selectedId: null }).selectedId;
    if (named !== null) onOpened(named);
    this.writeSoon();
  }

  private readonly onPop = (): void => {
    clearTimeout(this.timer);
    if (this.preset) this.restore(this.preset);
    this.selectedId = this.context.store.state.selectedId;
    this.steps = this.stepsNow;
  };

  /**
   * Brings the finder to what the address says, if it is elsewhere.
   * @param preset - what holds where the address says nothing
   */
  private restore(preset: LinkState): void {
    const { store, place, goNear } = this.context;
    const now = linkStateOf(store.state);
    const { near, ...wanted } = readUrl(location.href, place, preset);
    if (JSON.stringify({ ...wanted, near }) === JSON.stringify(now)) return;
    store.restore(wanted);
    if (near !== now.near) goNear(near);
  }

  private noteChange(): void {
    const { selectedId } = this.context.store.state;
    if (selectedId === this.selectedId) {
      this.writeSoon();
      return;
    }
    const hasOpened = this.selectedId === null;
    this.selectedId = selectedId;
    if (selectedId === null) this.close();
    else if (hasOpened) this.open();
    else this.write();
  }

  /** A sheet has its own entry already; then only its address is missing. */
  private open(): void {
    const isOwnStep = this.stepsNow === this.steps;
    this.steps = this.stepsNow;
    this.closedHref = location.href;
    if (!isOwnStep || !this.context.keepsHistory()) this.write();
    else this.change((state) => history.pushState({ ...state, epnPlace: this.key }, '', this.href));
  }

  /** Back to the entry before, where that is the same as what is shown now: else "back" would seem to do nothing. */
  private close(): void {
    const { epnPlace } = (history.state as Marks | null) ?? {};
    if (epnPlace === this.key && this.href === this.closedHref) history.back();
    else this.write();
  }

  /** Writes down at once what is still to be written; the place that is being opened has its own entry. */
  keep(): void {
    if (this.preset) this.write();
  }

  /** The page does not want its address kept any more; what it says stays. */
  end(): void {
    this.context.host.removeController(this);
    this.hostDisconnected();
  }

  private writeSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(this.write, PAUSE);
  }

  private readonly write = (): void => {
    clearTimeout(this.timer);
    if (this.preset && this.href !== location.href) this.change((state) => history.replaceState(state, '', this.href));
  };

  private change(run: (state: Marks | null) => void): void {
    if (this.isForbidden) return;
    try {
      run(history.state as Marks | null);
    } catch (error) {
      // Some frames may not touch the history; the finder works all the same.
      this.isForbidden = true;
      warnOnce(this.context.host.localName, `url-state: the address cannot be changed here (${String(error)}).`);
    }
  }

  private get href(): string {
    const { store, place } = this.context;
    const state = { ...linkStateOf(store.state), selectedId: this.selectedId };
    return this.preset ? writeUrl(location.href, place, this.preset, state) : location.href;
  }

  private get stepsNow(): string {
    return JSON.stringify((history.state as Marks | null)?.epnSteps ?? null);
  }
}
