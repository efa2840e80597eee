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
  const sizes = figures.filter(({ quantity }) => quantity.dimension === 'bytes' && quantity.each !== null);
  const heads = loads.filter(({ quantity }) => quantity.per === null);
  const habits = figures.filter(
    ({ quantity }) => quantity.per !== null && quantity.per !== 'second' && quantity.value < HABIT,
  );
  return (
    (heads.length > 0 && habits.length > 0) ||
    (perSecond.length > 0 && slower.length > 0) ||
    (loads.length > 0 && volumes.length > 0 && sizes.length > 0)
  );
}
