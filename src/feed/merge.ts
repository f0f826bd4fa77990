import type { PossibleDuplicate } from '../model/feed.js';
import { fold } from '../model/fold.js';
import { distance } from '../geo/distance.js';
import type { Position } from '../model/geo.js';
import type { Place } from '../model/place.js';
import { allTexts, type LocalizedText } from '../model/text.js';

/** The outcome of putting equal records together. */
export interface Merged {
  readonly places: readonly Place[];
  /** How many records were the same as an earlier one. */
  readonly merged: number;
  /** Places that may be the same, and say different things: both are kept. */
  readonly possibleDuplicates: readonly PossibleDuplicate[];
}

/** Takes records one by one, so that a long feed can be read in slices; each costs the same, however many there are. */
export interface Merger {
  readonly add: (place: Place) => void;
  /** What has been taken so far. */
  readonly result: () => Merged;
}

const foldedTexts = (text: LocalizedText): readonly string[] => allTexts(text).map(fold);

/** A fact as a text to compare, lists in any order; empty when the record does not tell. */
function factText(fact: unknown): string {
  if (fact === undefined) return '';
  return Array.isArray(fact) ? fact.map(factText).sort().join() : JSON.stringify(fact);
}

/** What two records must not tell differently if they are one place. */
function factsOf(place: Place): readonly string[] {
  const { phones, emails, websites, openingHours, services, wheelchair, isFree, address } = place;
  const street = foldedTexts(address.street ?? {});
  const { postalCode } = address;
  return [phones, emails, websites, openingHours?.text, services, wheelchair, isFree, street, postalCode].map(factText);
}

/** Metres that two records of one place may be apart: they may mean its door and its middle. */
const APART = 200;

function contradict(one: Place, other: Place): boolean {
  if (one.position && other.position && distance(one.position, other.position) > APART) return true;
  const others = factsOf(other);
  return factsOf(one).some((fact, index) => fact && others[index] && fact !== others[index]);
}

/** The first record, and what only the later one tells. */
function join(first: Place, later: Place): Place {
  const told = Object.entries(first).filter(([, value]) => factText(value ?? []));
  const address = Object.freeze({ ...later.address, ...first.address });
  return Object.freeze({ ...later, ...(Object.fromEntries(told) as unknown as Place), address });
}

/** A grid over the world: in Brussels its cells are some twenty metres wide and high. */
const ROWS = 5000;
const COLUMNS = 3300;

const cellOf = (row: number, column: number): string => `${Math.floor(row)} ${Math.floor(column)} `;

/** The four cells that are nearest to a place, its own among them: who lies in one is at most thirty metres away. */
function cellsAround({ lat, lng }: Position): readonly string[] {
  const steps = [-0.5, 0.5];
  return steps.flatMap((north) => steps.map((east) => cellOf(lat * ROWS + north, lng * COLUMNS + east)));
}

/**
 * Records with the same id and name, or with the same name within some thirty metres, are one place unless they
 * contradict each other: the first one is kept, and what only the later one tells is added. Others that share an id are
 * two places, and the later one gets an id of its own: nothing is lost.
 */
export function createMerger(): Merger {
  const byId = new Map<string, Place>();
  const idByCell = new Map<string, string>();
  const suffixes = new Map<string, number>();
  const possibleDuplicates: PossibleDuplicate[] = [];
  let merged = 0;

  const freeId = (id: string): string => {
    const suffix = (suffixes.get(id) ?? 1) + 1;
    suffixes.set(id, suffix);
    const candidate = `${id}-${suffix}`;
    return byId.has(candidate) ? freeId(id) : candidate;
  };

  const nearIdOf = (name: string, position: Position): string | undefined =>
    cellsAround(position)
      .map((cell) => idByCell.get(cell + name))
      .find(Boolean);

  const add = (place: Place): void => {
    const { position } = place;
    const names = foldedTexts(place.name);
    const nearId = position && names.map((name) => nearIdOf(name, position)).find(Boolean);
    const namesake = byId.get(place.id);
    const same = namesake ?? byId.get(nearId ?? '');
    const isSame = same && foldedTexts(same.name).some((name) => names.includes(name)) && !contradict(same, place);
    const id = isSame ? same.id : namesake ? freeId(place.id) : place.id;
    if (isSame) merged += 1;
    else if (same) possibleDuplicates.push({ ids: [same.id, id], reason: namesake ? 'same-id' : 'same-place' });
    byId.set(
      id,
      isSame ? join(same, place) : id === place.id ? place : Object.freeze({ ...place, id, hasDerivedId: true }),
    );
    if (position)
      for (const name of names) idByCell.set(cellOf(position.lat * ROWS, position.lng * COLUMNS) + name, id);
  };
  return { add, result: () => ({ places: [...byId.values()], merged, possibleDuplicates: [...possibleDuplicates] }) };
}

/** Puts equal records together, see {@link createMerger}. */
export function mergeDuplicates(places: readonly Place[]): Merged {
  const merger = createMerger();
  places.forEach(merger.add);
  return merger.result();
}
