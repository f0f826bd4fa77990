/** The restrictions that the visitor has set; an empty list, `false` and `null` restrict nothing. */
export interface Filters {
  /** Service ids; as in every list, a place answers when it has any of them. */
  readonly services: readonly string[];
  /** Commune keys: the NIS code in Brussels, `x-` and the folded name elsewhere. */
  readonly communes: readonly string[];
  /** Languages in which people are helped, BCP 47 in lower case. */
  readonly languages: readonly string[];
  /** Who is welcome: the source's words, folded and joined with hyphens. */
  readonly audiences: readonly string[];
  /** `walk-in`, `appointment`. */
  readonly access: readonly string[];
  /** Quality labels: the source's words, folded and joined with hyphens. */
  readonly qualityLabels: readonly string[];
  /** `alone`, `accompanied`, `workshop`, `on-behalf`, `remote`. */
  readonly helpWays: readonly string[];
  /** Open at this moment. */
  readonly openNow: boolean;
  /** Open on this calendar day, `YYYY-MM-DD`. */
  readonly day: string | null;
  /** Open at this time of that day, `HH:MM`; without a day it restricts nothing. */
  readonly time: string | null;
  /** Everything there is free of charge. */
  readonly free: boolean;
  /** A wheelchair user gets in alone; where the feed says "in part" one has to ask. */
  readonly wheelchair: boolean;
  /** Also keep the places of which the feed does not tell whether they answer. */
  readonly withUnknown: boolean;
}
