import type { LitElement, ReactiveController } from 'lit';

import { warnOnce } from '../../../base/log.js';
import {
  EpnLocateErrorEvent,
  EpnLocateEvent,
  type LocateErrorCode,
  type LocateWay,
} from '../../../events/locate-events.js';
import { findSpots, type Spot } from '../../../geo/find-spots.js';
import { MOST_HITS, type GeocodeHit, type Geocoder } from '../../../geo/geocode.js';
import { locate, LocateError, mayLocate } from '../../../geo/locate.js';
import { createOrigin, type OriginFacts } from '../../../geo/origin.js';
import type { Place } from '../../../model/place.js';
import type { LocalizedText } from '../../../model/text.js';
import type { FinderStore } from '../../../store/finder-store.js';

/** One of several communes or addresses that the typed text may mean. */
export interface NearChoice {
  readonly label: LocalizedText;
  /** A postal code where the label alone leaves a doubt. */
  readonly code?: string;
  readonly origin: OriginFacts;
}

/** How the question "where are you?" stands. */
export type NearStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'locating' }
  | { readonly kind: 'searching' }
  | { readonly kind: 'choices'; readonly choices: readonly NearChoice[] }
  | { readonly kind: 'error'; readonly code: LocateErrorCode };

/** What the question needs of the finder. */
export interface NearContext {
  readonly host: LitElement;
  readonly store: FinderStore;
  readonly places: () => readonly Place[];
  /** The service that finds addresses; `null` where the page has switched on none. */
  readonly geocoder: () => Geocoder | null;
  /** BCP 47 tag of the interface. */
  readonly locale: () => string;
}

/** This long nothing is typed before an address is looked for. */
const PAUSE = 350;
/** Shorter texts are no addresses. */
const SHORTEST = 5;

function spotChoice({ label, postalCodes, position }: Spot): NearChoice {
  const code = postalCodes[0] ?? '';
  return {
    label,
    code,
    origin: { kind: 'commune', position, label, key: code === '' ? (Object.values(label)[0] ?? '') : code },
  };
}

function hitChoice({ label: text, position }: GeocodeHit): NearChoice {
  const label = { und: text };
  return { label, origin: { kind: 'address', position, label } };
}

/**
 * Where the visitor is: by the device, by a commune or postal code, by an address. The answer becomes the finder's
 * origin and is kept nowhere else; it leaves the page only as the text for the address service that the page named.
 */
export class NearMe implements ReactiveController {
  status: NearStatus = { kind: 'idle' };
  /** What is typed. */
  text = '';
  private asked: AbortController | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param onFound - what comes next when it is known where the visitor is. */
  constructor(
    private readonly context: NearContext,
    private readonly onFound: () => void,
  ) {
    context.host.addController(this);
  }

  /** What is typed is not sent from an element that is no longer on the page. */
  hostDisconnected(): void {
    this.stop();
    this.setStatus({ kind: 'idle' });
  }

  /** Who has agreed before need not be told what the browser will ask. */
  async locateIfAgreed(): Promise<void> {
    this.stop();
    const { signal } = (this.asked = new AbortController());
    if ((await mayLocate()) && !signal.aborted) await this.locate();
  }

  /** Asks the device; the browser asks the visitor first. */
  async locate(): Promise<void> {
    const { signal } = this.start('locating');
    try {
      const { position, accuracy } = await locate();
      if (!signal.aborted) this.find({ kind: 'device', position, accuracy });
    } catch (error) {
      if (!signal.aborted) this.fail('device', error instanceof LocateError ? error.code : 'unavailable');
    }
  }

  /** The visitor types: addresses are offered once they pause, where a service may be asked at every letter. */
  type(text: string): void {
    this.stop();
    this.text = text;
    this.setStatus({ kind: 'idle' });
    if (!this.context.geocoder()?.whileTyping || text.trim().length < SHORTEST || this.spots().length > 0) return;
    this.timer = setTimeout(() => void this.search(true), PAUSE);
  }

  /** The visitor has typed: the one thing that it means, or those that it may mean. */
  async submit(): Promise<void> {
    if (this.text.trim() === '') return;
    const choices = this.spots().map(spotChoice);
    if (choices.length > 0) this.offer(choices);
    else if (this.context.geocoder()) await this.search(false);
    else this.fail('commune', 'not-found');
  }

  choose({ origin }: NearChoice): void {
    this.find(origin);
  }

  /** Measures from a postal code or a commune that is already known by its key; `false` when there is none. */
  goTo(key: string, kind: OriginFacts['kind'] = 'commune'): boolean {
    const [spot] = findSpots(key, this.context.places());
    if (!spot) return false;
    const { origin } = spotChoice(spot);
    this.context.store.setOrigin(createOrigin({ ...origin, kind, key }));
    return true;
  }

  /** As if nothing had been asked. */
  clear(): void {
    this.stop();
    this.text = '';
    this.setStatus({ kind: 'idle' });
  }

  private spots(): readonly Spot[] {
    return findSpots(this.text, this.context.places());
  }

  private async search(isWhileTyping: boolean): Promise<void> {
    const geocoder = this.context.geocoder();
    if (!geocoder) return;
    const { signal } = this.start('searching');
    try {
      const hits = await geocoder.geocode(this.text.trim(), { locale: this.context.locale(), signal });
      if (signal.aborted) return;
      if (hits.length > 0) this.offer(hits.slice(0, MOST_HITS).map(hitChoice), isWhileTyping);
      else if (isWhileTyping) this.setStatus({ kind: 'idle' });
      else this.fail('address', 'not-found');
    } catch (error) {
      if (signal.aborted) return;
      warnOnce(this.context.host.localName, `the address service did not answer (${String(error)}).`);
      this.fail('address', 'service');
    }
  }

  /** The only thing that it can mean needs no choice, unless the visitor is still typing. */
  private offer(choices: readonly NearChoice[], isWhileTyping = false): void {
    const [only] = choices;
    if (only && choices.length === 1 && !isWhileTyping) this.choose(only);
    else this.setStatus({ kind: 'choices', choices });
  }

  private find(facts: OriginFacts): void {
    this.clear();
    this.context.store.setOrigin(createOrigin(facts));
    if (facts.kind !== 'page') this.context.host.dispatchEvent(new EpnLocateEvent(facts.kind));
    this.onFound();
  }

  private fail(way: LocateWay, code: LocateErrorCode): void {
    this.setStatus({ kind: 'error', code });
    this.context.host.dispatchEvent(new EpnLocateErrorEvent(way, code));
  }

  private start(kind: 'locating' | 'searching'): AbortController {
    this.stop();
    this.asked = new AbortController();
    this.setStatus({ kind });
    return this.asked;
  }

  /** Whoever is still asked need not answer any more. */
  private stop(): void {
    clearTimeout(this.timer);
    this.asked?.abort();
  }

  private setStatus(status: NearStatus): void {
    this.status = status;
    this.context.host.requestUpdate();
  }
}
