import type { Quantity } from './quantities.js';
import { stemOf } from './stems.js';

/** What stands between two figures of a calculation. */
export type Operator = '×' | '÷' | '+' | '−';

/** Signs between two figures: what may stand before the sign is the rest of the first figure's noun. */
const SIGNS: readonly (readonly [RegExp, Operator])[] = [
  [/^[^\p{L}\p{N}+−]*(?:[×*xX]|\\times|·|times|multiplied (?:by|with)|of)[\s~(\\{}$€£a-z]*$/u, '×'],
  [/^[^\p{L}\p{N}]*(?:÷|\/|divided? (?:by|with|through)|over)[\s~(\\{}$€£]*$/u, '÷'],
  [/^[^\p{L}\p{N}]*(?:\+|plus)[\s~($€£]*$/u, '+'],
  [/^\s*(?:−|–|-|minus)\s+[\s~($€£]*$/u, '−'],
  // "100M users who post × 3", "24 h in a day * 60".
  [/^\s(?:\p{L}+\s){1,3}[×*·]\s?[~(]*$/u, '×'],
  // "(100 + 500) bytes × 1M".
  [/^\)\s?bytes?\s?[×*]\s?[~(]*$/u, '×'],
  [/^\s(?:\p{L}+\s){1,3}÷\s?[~(]*$/u, '÷'],
];
/** "LongUrl 100 bytes + shortUrl 6 bytes": the terms of a sum have names. */
const NAMED_TERM = /^[^\p{L}\p{N}]*\+\s(?:\p{L}[\p{L}_-]*\s){1,3}$/u;
/** "5M requests in 5 minutes". */
const IN_TIME = /^\s(?:in|within|over|every|per)\s$/u;
/** "1,000 pools, 100 machines per pool". */
const ENUMERATED = /^\s?(?:,|;|,?\s?(?:and|with|of|has|have))\s(?:(?:has|have|with|and|each|about|around|~)\s?)*$/u;

/** "500M users, 40 messages a day each". */
const EACH = /^\s?each\b/u;

const TIMES = stemOf('times');

/** How a figure is joined to the one before it; null where it is not. `after` is what follows it. */
export function operatorBetween(gap: string, previous: Quantity, next: Quantity, after: string): Operator | null {
  const plain = withoutRemarks(gap);
  const sign = SIGNS.find(([pattern]) => pattern.test(plain));
  if (sign !== undefined) return sign[1];
  // "300,000 times 15 MB": the sign was read as what is counted.
  if (previous.nouns.at(-1) === TIMES && /^\s$/u.test(plain)) return '×';
  if (NAMED_TERM.test(plain) && previous.dimension === 'bytes' && next.dimension === 'bytes') return '+';
  const isShare = next.each === null ? EACH.test(after) && next.nouns.length > 0 : previous.nouns.includes(next.each);
  if (isShare && ENUMERATED.test(plain)) return '×';
  const isRate = previous.dimension === 'count' && previous.per === null && next.dimension === 'duration';
  return isRate && IN_TIME.test(plain) ? '÷' : null;
}

/** "1% (of visits) × 10": what is said in brackets is no part of the sum. */
export function withoutRemarks(gap: string): string {
  return gap.replaceAll(/\([^()\d]*\)/gu, '');
}
