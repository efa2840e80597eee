import { factor, measureOf, span, times } from '../algebra.js';
import { amountText } from '../amounts.js';
import { SECONDS, type Period } from '../units.js';
import type { Candidate } from './consequence.js';
import { placeOf, shown, type Given } from './givens.js';

const DOWN = /\bdown.?time\b[^.;]*$|\bunavailab\w+[^.;]*$|\berror budget[^.;]*$/iu;
const AFTER = /^[^.;\d]{0,20}(?:\bdown(?:.?time)?\b|\bunavailab)/iu;
const IN_A =
  /\b(?:a|per|each|every|in a|\/)\s?(day|week|month|quarter|year)\b|\b(dai|week|month|quarter|year|annual)ly\b/iu;
const NAMES: Readonly<Record<string, Period>> = { dai: 'day', annual: 'year' };
/** Where nobody says in what time, these are meant. */
const USUAL: readonly Period[] = ['day', 'week', 'month', 'year'];

/** Availability in nines against the downtime that is allowed. One group for each downtime. */
export function fromDowntime(givens: readonly Given[]): readonly (readonly Candidate[])[] {
  const nines = givens.filter(
    ({ quantity: { dimension, value } }) => dimension === 'percent' && value >= 90 && value < 100,
  );
  if (nines.length === 0) return [];
  return givens
    .filter(isDowntime)
    .map((downtime) =>
      nines
        .filter((nine) => nine.figure.reading.statement === downtime.figure.reading.statement)
        .flatMap((nine) => periodsOf(downtime).map((period) => candidate(nine, downtime, period))),
    );
}

/** "43 minutes of downtime", "downtime of 43 minutes"; not the window over which it is counted. */
function isDowntime({ quantity: { dimension, start, end }, figure: { reading } }: Given): boolean {
  const { text } = reading.statement;
  const before = text.slice(Math.max(0, start - NEAR), start);
  const after = text.slice(end, end + NEAR);
  return dimension === 'duration' && !WINDOW.test(before) && (DOWN.test(before) || AFTER.test(after));
}

/** How far from the figure the word stands, in characters. */
const NEAR = 40;
const WINDOW = /\b(?:over|in|within|every|per|last|rolling|for|after|than)\s(?:\p{L}+\s)?$/iu;

function periodsOf({ quantity: { per }, figure }: Given): readonly Period[] {
  if (per !== null) return [per];
  const [, noun, adverb] = IN_A.exec(figure.reading.statement.text) ?? [];
  const name = noun ?? adverb;
  if (name === undefined || name === 'quarter') return USUAL;
  return [NAMES[name] ?? (name as Period)];
}

function candidate(nine: Given, downtime: Given, period: Period): Candidate {
  const share = 1 - nine.quantity.value / 100;
  const expected = times(factor(share), span(SECONDS[period]));
  return {
    kind: 'downtime',
    from: [placeOf(nine)],
    stated: placeOf(downtime),
    working: `${shown(nine)} leaves ${amountText(expected.low, 'duration')} of a ${period}`,
    expected,
    actual: measureOf({ ...downtime.quantity, per: null }),
  };
}
