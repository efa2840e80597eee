import { measureOf, times } from '../algebra.js';
import { amountText } from '../amounts.js';
import { SECONDS } from '../units.js';
import type { Candidate } from './consequence.js';
import { type Given, placeOf, shown } from './givens.js';

/** Copies and indexes may be counted into the later figure, packing out of it. */
const BETWEEN = { low: 1 / 10, high: 10 };
/** Shorter times are deadlines. */
const LEAST = 7 * SECONDS.day;

/** "1.5 TB per month and 90 TB in five years": a flow against what it comes to, in one sentence. One group for each sum. */
export function fromGrowth(givens: readonly Given[]): readonly (readonly Candidate[])[] {
  const flows = givens.filter(isFlow);
  if (flows.length === 0) return [];
  return givens
    .filter(isTotal)
    .map((total) =>
      flows
        .filter((flow) => isBeside(flow, total))
        .flatMap((flow) =>
          givens.filter((time) => isTime(time) && isBeside(time, total)).map((time) => candidate(flow, time, total)),
        ),
    );
}

function isFlow({ quantity: { dimension, per, each } }: Given): boolean {
  return dimension === 'bytes' && each === null && per !== null && per !== 'second';
}

function isTotal({ quantity: { dimension, per, each }, figure }: Given): boolean {
  return dimension === 'bytes' && each === null && per === null && figure.role === 'volume';
}

function isTime({ quantity: { dimension, per, value } }: Given): boolean {
  return dimension === 'duration' && per === null && value >= LEAST;
}

function isBeside(a: Given, b: Given): boolean {
  return a.figure.reading === b.figure.reading;
}

function candidate(flow: Given, time: Given, total: Given): Candidate {
  const expected = times(measureOf(flow.quantity), measureOf(time.quantity));
  return {
    kind: 'storage',
    from: [placeOf(flow), placeOf(time)],
    stated: placeOf(total),
    working: `${shown(flow)} × ${shown(time)} ≈ ${amountText(expected.low, 'bytes', '', null)}`,
    expected,
    actual: measureOf(total.quantity),
    between: BETWEEN,
  };
}
