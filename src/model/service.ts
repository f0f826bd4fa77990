/** What a place offers: ours where the word maps, else the source's own words. */
export const SERVICE_IDS = [
  'device-access',
  'internet-access',
  'procedures',
  'everyday-tools',
  'job-search',
  'safe-use',
  'parenting',
  'culture',
  'affordable-equipment',
] as const;

/** A service of our vocabulary. */
export type ServiceId = (typeof SERVICE_IDS)[number];

/** A service that a place offers. `id` is a {@link ServiceId}, or `x-` and the folded words of the source. */
export interface Service {
  readonly id: string;
  /** The source's own words; only where `id` is not in our vocabulary. */
  readonly words?: string;
}

/** True when `id` is in our vocabulary. */
export function isServiceId(id: string): id is ServiceId {
  return (SERVICE_IDS as readonly string[]).includes(id);
}
