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

/** The visitor's three big questions; each is an umbrella over services. */
export const NEED_IDS = ['device', 'procedures', 'training'] as const;
export type NeedId = (typeof NEED_IDS)[number];

/** Which services answer which need. */
export const NEED_SERVICES: Readonly<Record<NeedId, readonly ServiceId[]>> = {
  device: ['device-access', 'internet-access'],
  procedures: ['procedures'],
  training: ['everyday-tools', 'job-search', 'safe-use', 'parenting', 'culture', 'affordable-equipment'],
};

/** True when `id` is in our vocabulary. */
export function isServiceId(id: string): id is ServiceId {
  return (SERVICE_IDS as readonly string[]).includes(id);
}
