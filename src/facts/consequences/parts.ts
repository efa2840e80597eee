import { measureOf, times } from '../algebra.js';
import { numberText } from '../amounts.js';
import type { Candidate } from './consequence.js';
import { belongTogether, nounOf, placeOf, shown, type Given } from './givens.js';

/** How many each has is a mean at best. */
const BETWEEN = { low: 1 / 3, high: 3 };
/** Smaller counts are parts of the system. */
const LEAST = 100;

/** Some of them, those of one, or those at one time. */
const SOME =
  /\b(?:online|active|concurrent\w*|at once|at a time|simultaneous\w*|daily|new|someone|somebody|celebrit\w+|largest|biggest|busiest|top|popular|one|an?)\b/iu;

/** What happens in a time is another number in another time. */
const TIMED = /\b(?:days?|daily|months?|monthly|weeks?|weekly|years?|yearly|annual\w*|hours?|hourly|peak|20\d\d)\b/iu;

/** So many of these, so many parts of each, against the parts in all: hotels × rooms per hotel against rooms. */
export function fromParts(givens: readonly Given[]): readonly (readonly Candidate[])[] {
  const counts = givens.filter(
    ({ quantity: { dimension, per, each, value } }) =>
      dimension === 'count' && per === null && each === null && value >= LEAST,
  );
  return givens
    .filter(isPartsOfEach)
    .map((share) =>
      counts
        .filter(({ things }) => things.at(-1) === share.quantity.each)
        .flatMap((whole) =>
          counts
            .filter(
              (total) =>
                !SOME.test(total.around) &&
                !TIMED.test(`${whole.around} ${total.around}`) &&
                total.things.at(-1) === share.things.at(-1) &&
                belongTogether(whole, share, total),
            )
            .map((total) => candidate(whole, share, total)),
        ),
    );
}

function isPartsOfEach({ quantity: { dimension, per, each }, things }: Given): boolean {
  return dimension === 'count' && per === null && each !== null && things.length > 0 && things.at(-1) !== each;
}

function candidate(whole: Given, share: Given, total: Given): Candidate {
  const expected = times(
    measureOf(whole.quantity, share.quantity.each),
    measureOf(share.quantity, share.things.at(-1)),
  );
  return {
    kind: 'parts',
    from: [placeOf(whole), placeOf(share)],
    stated: placeOf(total),
    working: `${shown(whole)} × ${shown(share)} ≈ ${numberText(expected.low)} ${nounOf(total)}`.trim(),
    expected,
    actual: measureOf(total.quantity, total.things.at(-1)),
    between: BETWEEN,
  };
}
