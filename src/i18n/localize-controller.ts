import { joinStringsAndValues, type StrResult } from '@lit/localize/internal/str-tag.js';
import type { MsgFn, MsgOptions } from '@lit/localize/internal/types.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { warnOnce } from '../base/log.js';
import { resolveLocale, type LoadTemplates, type Locale, type ResolvedLocale, type Templates } from './locales.js';

export { str } from '@lit/localize/internal/str-tag.js';

/** lit's own type, so that the extractor sees every call whatever the variable is called. */
export type Msg = MsgFn;

/** What a render function needs to speak: the words and the language they are in. */
export interface Speech {
  readonly msg: Msg;
  /** BCP 47 tag of the interface language. */
  readonly locale: Locale;
}

/**
 * The words of a message: the translation, else the source text. lit's own `runtimeMsg` does the same and also hashes
 * texts into ids and translates whole templates; every message here has an id and is plain text, and those bytes would
 * come before the first results.
 */
export function speak(source: string | StrResult, translation: unknown): string {
  const text = (translation ?? source) as string | StrResult;
  if (typeof text === 'string') return text;
  const order = translation === undefined ? undefined : (text.values as number[]);
  return joinStringsAndValues(text.strings, (source as StrResult).values, order);
}

/**
 * The language of one element. Two elements on one page each have their own, which lit's runtime mode cannot do: it knows
 * one language per page.
 */
export class LocalizeController implements ReactiveController, Speech {
  /** True once the words are there. Until then, and without them, the element shows its fallback content. */
  ready = false;
  /** How the language was chosen. */
  resolved: ResolvedLocale;

  readonly msg: MsgFn = ((source: string | StrResult, options: MsgOptions) =>
    speak(source, this.templates?.[options.id ?? ''])) as MsgFn;

  private templates: Templates | undefined;
  private chosen: Locale | undefined;
  private spoken: Locale | undefined;
  private readonly observer: MutationObserver;
  private readonly parts: LoadTemplates[];

  /** @param parts - the words that the element needs before it shows anything. */
  constructor(
    private readonly host: ReactiveControllerHost & Element,
    ...parts: LoadTemplates[]
  ) {
    this.parts = parts;
    this.resolved = { locale: 'fr', asked: undefined, from: 'default' };
    this.observer = new MutationObserver(() => this.refresh());
    host.addController(this);
  }

  /** The language of the words that are shown: a language that is on its way is not spoken yet. */
  get locale(): Locale {
    return this.spoken ?? this.wanted;
  }

  hostConnected(): void {
    const options = { attributes: true, attributeFilter: ['lang'] };
    this.observer.observe(this.host, options);
    this.observer.observe(document.documentElement, options);
    this.refresh();
  }

  hostDisconnected(): void {
    this.observer.disconnect();
  }

  /** Switches the language by the visitor's own wish; it wins over the page's. `undefined`: the page's again. */
  choose(locale: Locale | undefined): void {
    this.chosen = locale;
    void this.load();
  }

  /** Takes in further words. @returns when the element can speak them. */
  add(part: LoadTemplates): Promise<void> {
    this.parts.push(part);
    return this.load();
  }

  private get wanted(): Locale {
    return this.chosen ?? this.resolved.locale;
  }

  private refresh(): void {
    this.resolved = resolveLocale(this.host);
    const { asked, from, locale } = this.resolved;
    if (from !== 'page' && this.host.hasAttribute('lang')) {
      warnOnce(this.host.localName, `lang="${asked ?? ''}" is not a language that we speak; using ${locale}.`);
    }
    void this.load();
  }

  private async load(): Promise<void> {
    const { wanted } = this;
    const count = this.parts.length;
    try {
      const templates = await Promise.all(this.parts.map((part) => part(wanted)));
      if (wanted !== this.wanted || count !== this.parts.length) return;
      this.templates = Object.assign({}, ...templates) as Templates;
      this.spoken = wanted;
      this.ready = true;
      this.host.requestUpdate();
    } catch (error) {
      warnOnce(this.host.localName, `the words for "${wanted}" could not be loaded (${String(error)}).`);
    }
  }
}
