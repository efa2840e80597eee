import type { Pattern } from '../claims.js';

/** How the part after this part of a list is got, told without the words of the trade. */
export const pagingPatterns: readonly Pattern<'list-part'>[] = [
  {
    claim: 'list-part',
    all: ['list-piece', 'list-mark', 'list-goes-on', 'list-reader'],
    within: 45,
    passage: 'block',
    without: ['inner-batch', 'resumed-transfer', 'spoken-of', 'lip-service'],
    negative: true,
  },
  {
    claim: 'list-part',
    all: ['sort-bound', 'known-record', 'list-reader'],
    within: 22,
    passage: 'block',
    without: ['inner-batch', 'resumed-transfer', 'spoken-of', 'lip-service'],
  },
];
