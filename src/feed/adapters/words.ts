import { fold } from '../../model/fold.js';

const YES = /^(?:oui|ja|yes|true|vrai|waar|1|y|o|j|x|gratuit|gratis|free|accessible|toegankelijk)$/;
const NO = /^(?:non|nee|neen|no|false|faux|onwaar|0|n|payant|betalend|inaccessible|ontoegankelijk)$/;
const LIMITED = /^(?:limited|partiel|partielle|partiellement|partieel|beperkt|gedeeltelijk|limite|avec aide|met hulp)$/;

/** A yes or no in three languages; `undefined` for what is neither. */
export function yesOrNo(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const word = fold(String(value));
  if (YES.test(word)) return true;
  return NO.test(word) ? false : undefined;
}

/** How a wheelchair user gets in, in our words. */
export function wheelchairOf(value: unknown): string | undefined {
  if (typeof value === 'string' && LIMITED.test(fold(value))) return 'limited';
  const answer = yesOrNo(value);
  if (answer === undefined) return undefined;
  return answer ? 'yes' : 'no';
}

/** Several values of one field: a list, or a text that joins them with `;`, a vertical bar or new lines. */
export function several(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value as readonly unknown[];
  if (typeof value !== 'string') return value === undefined || value === null ? [] : [value];
  return value
    .split(/[;|\n]/)
    .map((item) => item.trim())
    .filter(Boolean);
}
