import { factor, measureOf, times } from '../algebra.js';
import { amountText } from '../amounts.js';
import { isRate } from './activity.js';
import type { Candidate } from './consequence.js';
import { belongTogether, nounOf, placeOf, sameThings, shown, type Given } from './givens.js';

/** Peak against average × factor; without a factor, a peak below the average. One group for each peak. */
export function fromPeak(givens: readonly Given[]): readonly (readonly Candidate[])[] {
  const rates = givens.filter(isRate);
  const means = rates.filter(({ level }) => level === 'average');
  const factors = givens.filter(isFactor);
  return rates
    .filter(({ level }) => level === 'peak')
    .map((peak) =>
      means
        .filter((mean) => belongTogether(mean, peak) && isAlike(mean, peak))
        .flatMap((mean) => {
          const near = factors.filter((each) => belongTogether(each, peak));
          return near.length === 0 ? [above(mean, peak)] : near.map((each) => multiplied(mean, each, peak));
        }),
    );
}

/** "Peak is 3x average", "peak factor: 5". */
function isFactor({ quantity: { nouns, dimension, per, value }, before }: Given): boolean {
  if (!/\bpeak/iu.test(before) || value < 1 || value > 1_000) return false;
  return nouns[0] === 'x' || (dimension !== 'bytes' && per === null && /\b(?:factor|multipl\w+)\b/iu.test(before));
}

function isAlike(mean: Given, peak: Given): boolean {
  return sameThings(mean, peak) || (mean.things.length === 0 && peak.things.length === 0);
}

function above(mean: Given, peak: Given): Candidate {
  return {
    kind: 'peak',
    from: [placeOf(mean)],
    stated: placeOf(peak),
    working: `${shown(mean)} on average, so at least as much at peak`,
    expected: measureOf(mean.quantity, 'act'),
    actual: measureOf(peak.quantity, 'act'),
    between: { low: 1 / 2, high: Infinity },
  };
}

function multiplied(mean: Given, by: Given, peak: Given): Candidate {
  const expected = times(measureOf(mean.quantity, 'act'), factor(by.quantity.value));
  return {
    kind: 'peak',
    from: [placeOf(mean), placeOf(by)],
    stated: placeOf(peak),
    working: `${shown(mean)} × ${String(by.quantity.value)} ≈ ${amountText(expected.low, 'count', nounOf(peak), 'second')}`,
    expected,
    actual: measureOf(peak.quantity, 'act'),
  };
}
