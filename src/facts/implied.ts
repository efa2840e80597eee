import type { Figure } from './figures.js';
import { TOLERANCE } from './sum-ratios.js';
import { SECONDS } from './units.js';

/** Peaks stand so far above the mean that follows from a day, at the most. */
const PEAK = 12;

/** Loads that are given apart and follow from each other: 40M orders a day and 400 a second. */
export function findImplied(figures: readonly Figure[]): readonly Figure[] {
  const loads = figures.filter(({ role }) => role === 'load');
  return loads.filter(({ quantity }) => {
    if (quantity.per !== 'second') return false;
    return loads.some((other) => {
      const perSecond =
        other.quantity.per === null ? other.quantity.value / SECONDS.day : (other.quantity.perSecond ?? 0);
      if (other.quantity === quantity || other.quantity.per === 'second' || perSecond <= 0) return false;
      const ratio = quantity.value / perSecond;
      return ratio > 1 / TOLERANCE && ratio < PEAK;
    });
  });
}

/** What one person does in a day or a month is less than this. */
const HABIT = 1_000;

/** One more figure follows: a rate in another period, or what arrives times its size. */
export function isDerivable(figures: readonly Figure[]): boolean {
  const loads = figures.filter(({ role }) => role === 'load');
  const perSecond = loads.filter(({ quantity }) => quantity.per === 'second');
  const slower = loads.filter(({ quantity }) => quantity.per !== 'second');
  const volumes = figures.filter(({ role }) => role === 'volume');
  const sizes = figures.filter((figure) => figure.quantity.dimension === 'bytes' && isOfOne(figure));
  const arrivals = loads.filter(({ quantity }) => quantity.per !== null);
  const heads = loads.filter(({ quantity }) => quantity.per === null);
  const habits = figures.filter(
    ({ quantity }) => quantity.per !== null && quantity.per !== 'second' && quantity.value < HABIT,
  );
  return (
    (heads.length > 0 && habits.length > 0) ||
    (perSecond.length > 0 && slower.length > 0) ||
    (loads.length > 0 && volumes.length > 0 && sizes.length > 0) ||
    (arrivals.length > 0 && sizes.length > 0)
  );
}

/** "15 MB each", "one report takes 200 bytes", "1 KB per message": the size of one of many. */
function isOfOne({ quantity: { each, start, end }, reading: { statement } }: Figure): boolean {
  return (
    each !== null || SIZED_AFTER.test(statement.text.slice(end)) || SIZED_BEFORE.test(statement.text.slice(0, start))
  );
}

const SIZED_AFTER = /^\s?(?:each|apiece|per|\/)(?![\p{L}]*\s?(?:s|sec|second|minute|hour|day|month|year)\b)/u;
const SIZED_BEFORE =
  /\b(?:an?|one|each|every|per|average|avg|mean|typical)\s(?:[\p{L}-]+\s){1,5}?(?:is|takes|has|weighs|needs|occupies|comes to|of|about|around|roughly|~|≈|=|:)\s?(?:about |around |roughly |some |~|≈)?$/iu;
