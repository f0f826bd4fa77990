import type { LocalizedText } from './text.js';

/** An ISO 8601 instant with its offset, `2021-04-21T00:00:00+02:00`. */
export type Instant = string;

/** When something is shown. A missing end is an open one. */
export interface TimeWindow {
  readonly from?: Instant;
  /** The first instant at which it is no longer shown: midnight after the last day. */
  readonly until?: Instant;
}

/** Where a campaign is shown: a network of stops, the streets, a page. */
export interface Placement extends TimeWindow {
  readonly id: string;
  readonly name: LocalizedText;
}

/** One persona's story. */
export interface Poster {
  readonly id: string;
  /** First name of the persona, as the sources tell it; nothing where they name nobody. */
  readonly persona?: string;
  /** Says by itself what this is about: a strip shows nothing else. */
  readonly headline: LocalizedText;
  /** Two sentences. */
  readonly story: LocalizedText;
  /** What the drawing shows, for those who do not see it. */
  readonly alt: LocalizedText;
  /**
   * Name of one of our drawings, or the absolute address of a picture on the campaign file's own server. A name that we
   * do not know leaves the poster without a picture.
   */
  readonly illustration?: string;
  /** Ids of the services that would help this persona: what a finder on the same page starts with. */
  readonly services?: readonly string[];
}

/** A number that tells why the campaign exists. Never shown without its year. */
export interface Figure {
  readonly id: string;
  readonly value: number;
  /** True when the source rounds: "about". */
  readonly approximate: boolean;
  /** What is counted, in words that follow the number. */
  readonly label: LocalizedText;
  readonly year: number;
  readonly source: LocalizedText;
}

/** What a visitor can do now. */
export interface CampaignAction {
  readonly id: string;
  readonly label: LocalizedText;
  /** Absolute `https: http: mailto:` or `tel:` address. */
  readonly href: string;
}

/** A message with dates, told by posters. A plain object, checked once when its file is read. */
export interface Campaign extends TimeWindow {
  readonly id: string;
  readonly name: LocalizedText;
  /** One sentence to the visitor, beside the action: the story is about somebody else. */
  readonly invitation?: LocalizedText;
  readonly posters: readonly [Poster, ...Poster[]];
  readonly placements: readonly Placement[];
  readonly figures: readonly Figure[];
  readonly actions: readonly CampaignAction[];
}
