import { measureOf } from '../algebra.js';
import { amountText } from '../amounts.js';
import { isRate, PEAK, SECONDS_TEXT } from './activity.js';
import type { Candidate } from './consequence.js';
import { belongTogether, nounOf, PEOPLE, placeOf, sameThings, shown, similarThings, type Given } from './givens.js';

/** The same things counted by the second and by the day, month or year. One group for each of the longer ones. */
export function fromPeriod(givens: readonly Given[]): readonly (readonly Candidate[])[] {
  const rates = givens.filter(isRate);
  return givens.filter(isArrival).map((arrival) =>
    rates
      .filter((rate) => belongTogether(arrival, rate) && similarThings(arrival, rate))
      .map((rate) => ({
        kind: 'period',
        from: [placeOf(arrival)],
        stated: placeOf(rate),
        working: `${shown(arrival)} ÷ ${SECONDS_TEXT[arrival.quantity.per ?? 'day'] ?? ''} ≈ ${amountText(arrival.quantity.perSecond ?? 0, 'count', nounOf(rate), 'second')}`,
        expected: measureOf(arrival.quantity, 'act'),
        actual: measureOf(rate.quantity, 'act'),
        between: sameThings(arrival, rate) ? spread(arrival, rate) : ANY,
      })),
  );
}

/** Things that come in a day or longer; people who come in a day do more than one thing. */
function isArrival({ quantity: { dimension, per, each, value, nouns } }: Given): boolean {
  const long = per === 'day' || per === 'week' || per === 'month' || per === 'year';
  return dimension === 'count' && long && each === null && value >= 1_000 && !nouns.some((noun) => PEOPLE.has(noun));
}

/** Two counts of "requests", or of "timeline inserts" and "timeline reads", need not be of the same things. */
const ANY = { low: 0, high: Infinity };

/** How far a rate may stand from the mean of a day. */
function spread(arrival: Given, rate: Given): { low: number; high: number } {
  return {
    low: arrival.level === 'peak' ? 0 : 1 / 2,
    high: rate.level === 'peak' ? Infinity : rate.level === 'average' ? 2 : PEAK,
  };
}
