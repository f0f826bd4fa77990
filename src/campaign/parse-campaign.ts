import type { Campaign, CampaignAction, Figure, Placement, Poster, TimeWindow } from '../model/campaign.js';
import {
  readHref,
  readId,
  readInstant,
  readList,
  readObject,
  readPicture,
  readString,
  readText,
  readWhole,
  type Unchecked,
} from './read-value.js';

/** What came of a campaign file: the campaign, if it can be shown, and what was left out and why. */
export interface CampaignResult {
  readonly campaign: Campaign | null;
  /** For the webmaster, one sentence each. */
  readonly reasons: readonly string[];
}

/** An item of the file, or the reason why it cannot be used. */
type Read<Item> = Item | string;

/** Reads every item of a list; what cannot be used is left out and told, and the rest is kept. */
function readEach<Item extends object>(
  file: Unchecked,
  list: string,
  read: (item: Unchecked) => Read<Item>,
  reasons: string[],
): Item[] {
  return readList(file[list]).flatMap((value, index) => {
    const item = read(readObject(value));
    if (typeof item !== 'string') return item;
    reasons.push(`${list}[${index}] is left out: ${item}.`);
    return [];
  });
}

/** A date that is there but cannot be read is told: silence would show a campaign too long. */
function readWindow(value: Unchecked): Read<TimeWindow> {
  const from = readInstant(value.from);
  const until = readInstant(value.until);
  if ((value.from !== undefined && !from) || (value.until !== undefined && !until)) {
    return '"from" and "until" are dates with their offset, such as 2021-04-21T00:00:00+02:00';
  }
  return { ...(from && { from }), ...(until && { until }) };
}

function readPlacement(value: Unchecked): Read<Placement> {
  const id = readId(value.id);
  const name = readText(value.name);
  if (!id || !name) return 'it needs "id" and "name"';
  const window = readWindow(value);
  return typeof window === 'string' ? window : { id, name, ...window };
}

function readPoster(value: Unchecked, base: string | undefined): Read<Poster> {
  const id = readId(value.id);
  const persona = readString(value.persona);
  const headline = readText(value.headline);
  const story = readText(value.story);
  const alt = readText(value.alt);
  const illustration = readId(value.illustration) ?? readPicture(value.illustration, base);
  const services = readList(value.services).flatMap((service) => readId(service) ?? []);
  if (!id || !headline || !story || !alt) return 'it needs "id", "headline", "story" and "alt"';
  return {
    ...{ id, headline, story, alt },
    ...(persona && { persona }),
    ...(illustration && { illustration }),
    ...(services.length > 0 && { services }),
  };
}

function readFigure(value: Unchecked): Read<Figure> {
  const id = readId(value.id);
  const number = readWhole(value.value, 0);
  const label = readText(value.label);
  const year = readWhole(value.year, 1900);
  const source = readText(value.source);
  if (!id || number === undefined || !label || year === undefined || !source) {
    return 'it needs "id", "value", "label", "year" and "source"';
  }
  return { id, value: number, approximate: value.approximate === true, label, year, source };
}

function readAction(value: Unchecked): Read<CampaignAction> {
  const id = readId(value.id);
  const label = readText(value.label);
  const href = readHref(value.href);
  if (!id || !label) return 'it needs "id" and "label"';
  return href ? { id, label, href } : '"href" is an absolute https, http, mailto or tel address';
}

/**
 * Reads a campaign file that anyone may have written. Texts stay plain texts; an address is one that is safe to follow.
 * Without an id, a name or a poster there is no campaign; anything else that is wrong is left out.
 * `campaign.schema.json` says the same for those who write such a file.
 * @param base - absolute address of the file: its own server is the only one that pictures may come from.
 */
export function parseCampaign(json: unknown, base?: string): CampaignResult {
  const file = readObject(json);
  const reasons: string[] = [];
  const id = readId(file.id);
  const name = readText(file.name);
  const invitation = readText(file.invitation);
  const window = readWindow(file);
  const [first, ...more] = readEach(file, 'posters', (value) => readPoster(value, base), reasons);
  if (!id || !name || !first) reasons.push('The campaign is refused: it needs "id", "name" and at least one poster.');
  if (typeof window === 'string') reasons.push(`The campaign is refused: ${window}.`);
  if (!id || !name || !first || typeof window === 'string') return { campaign: null, reasons };
  const campaign: Campaign = {
    id,
    name,
    ...window,
    ...(invitation && { invitation }),
    posters: [first, ...more],
    placements: readEach(file, 'placements', readPlacement, reasons),
    figures: readEach(file, 'figures', readFigure, reasons),
    actions: readEach(file, 'actions', readAction, reasons),
  };
  return { campaign, reasons };
}
