import type { Quantity } from './quantities.js';
import { SECONDS } from './units.js';

/**
 * A value, or a range of them, in base units, with the powers of what it measures: 50 reads per user and day is
 * 50 ÷ 86,400 with read¹ · user⁻¹ · second⁻¹. Units of measure are bytes, seconds and money; everything else is counted
 * things by their stems. Shares and factors measure nothing.
 */
export interface Measure {
  readonly low: number;
  readonly high: number;
  /** No power is zero. */
  readonly powers: ReadonlyMap<string, number>;
}

/** A plain number. */
export function factor(value: number): Measure {
  return { low: value, high: value, powers: new Map() };
}

/** A stretch of time. */
export function span(seconds: number): Measure {
  return { low: seconds, high: seconds, powers: new Map([['second', 1]]) };
}

/**
 * What a figure measures.
 *
 * @param thing what is counted, where it is something that is counted
 */
export function measureOf({ value, high, dimension, per, each }: Quantity, thing: string | null = null): Measure {
  const share = dimension === 'percent' ? 1 / 100 : 1;
  const time = per === null ? 1 : SECONDS[per];
  const powers = new Map<string, number>();
  if (dimension === 'bytes') raise(powers, 'byte', 1);
  else if (dimension === 'duration') raise(powers, 'second', 1);
  else if (dimension === 'money') raise(powers, 'money', 1);
  else if (dimension !== 'percent' && thing !== null) raise(powers, thing, 1);
  if (per !== null) raise(powers, 'second', -1);
  if (each !== null) raise(powers, each, -1);
  return { low: (value * share) / time, high: (high * share) / time, powers };
}

/** The product: what is measured per user, times users, is no longer per user. */
export function times(a: Measure, b: Measure): Measure {
  return { low: a.low * b.low, high: a.high * b.high, powers: joined(a.powers, b.powers) };
}

/** Whether two measure the same. */
export function sameDimension({ powers: a }: Measure, { powers: b }: Measure): boolean {
  return a.size === b.size && [...a].every(([base, power]) => b.get(base) === power);
}

/** How many times the first is larger (above 1) or smaller (below 1) than the second, at the ends that suit best. */
export function deviation(a: Measure, b: Measure): number {
  if (a.low > b.high) return a.low / b.high;
  return a.high < b.low ? a.high / b.low : 1;
}

function joined(a: Measure['powers'], b: Measure['powers']): Measure['powers'] {
  const powers = new Map(a);
  for (const [base, power] of b) raise(powers, base, power);
  return powers;
}

function raise(powers: Map<string, number>, base: string, by: number): void {
  const power = (powers.get(base) ?? 0) + by;
  if (power === 0) powers.delete(base);
  else powers.set(base, power);
}
