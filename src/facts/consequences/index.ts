import type { Context } from '../context.js';
import type { Quote } from '../facts.js';
import type { Figure } from '../figures.js';
import { fromActivity } from './activity.js';
import { fromBandwidth } from './bandwidth.js';
import { keyOf, settle, type Consequence } from './consequence.js';
import { fromDowntime } from './downtime.js';
import { givensOf } from './givens.js';
import { fromGrowth } from './growth.js';
import { fromParts } from './parts.js';
import { fromPeak } from './peak.js';
import { fromPeriod } from './period.js';
import { fromRatio } from './ratio.js';
import { fromStorage } from './storage.js';

/** Fewer figures have nothing to agree about. */
const LEAST_FIGURES = 2;
/** What has so many figures is a list of measurements, not the sizing of a design; sums grow with their product. */
const MOST_FIGURES = 400;

/** A term of a sum, or a result that has its own sum beside it: what it comes from is told there. */
function isInSum({ statement: { text }, start, end }: Quote): boolean {
  const after = text.slice(end, end + REACH);
  return (
    /^[\p{L}\s/]{0,12}[×*÷xX]\s?[\d(]/u.test(after) ||
    /^[^()|]{0,24}\([^()]*\d[^()]*[×*÷][^()]*\)/u.test(after) ||
    /[×*÷]\s?$/u.test(text.slice(0, start))
  );
}

/** Characters behind a figure in which its sum may stand. */
const REACH = 80;

/**
 * What follows from figures that the design gives apart, and whether what it says agrees. A figure that agrees with
 * anything contradicts nothing.
 */
export function findConsequences(context: Context, figures: readonly Figure[]): readonly Consequence[] {
  if (figures.length < LEAST_FIGURES || figures.length > MOST_FIGURES) return [];
  const givens = givensOf(figures, context);
  const groups = [
    ...fromActivity(givens),
    ...fromPeriod(givens),
    ...fromPeak(givens),
    ...fromStorage(givens),
    ...fromGrowth(givens),
    ...fromBandwidth(givens),
    ...fromRatio(givens, context.readings),
    ...fromDowntime(givens),
    ...fromParts(givens),
  ];
  const found = groups.flatMap(settle);
  const agreed = new Set(found.filter(({ agrees }) => agrees).map(({ stated }) => keyOf(stated)));
  const told = new Set<string>();
  return found.filter(({ agrees, stated }) => {
    const key = keyOf(stated);
    if (agrees) return true;
    if (isInSum(stated)) return false;
    // One contradiction of a figure is enough.
    if (agreed.has(key) || told.has(key)) return false;
    told.add(key);
    return true;
  });
}
