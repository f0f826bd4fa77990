import type { ServiceId } from '../../../model/service.js';

/** The big answers to "What do you need?". */
export const NEEDS = ['computer', 'procedures', 'learn', 'all'] as const;
export type Need = (typeof NEEDS)[number];

/** The services that answer a need; `all` restricts nothing. */
export const NEED_SERVICES: Readonly<Record<Need, readonly ServiceId[]>> = {
  computer: ['device-access', 'internet-access'],
  procedures: ['procedures'],
  learn: ['everyday-tools', 'job-search', 'safe-use', 'parenting', 'culture', 'affordable-equipment'],
  all: [],
};
