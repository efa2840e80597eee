import { describe, expect, test } from 'vitest';
import { deviation, measureOf, sameDimension, times } from '../../src/facts/algebra.js';
import { quantitiesOf } from '../../src/facts/quantities.js';
import { isOff } from '../../src/facts/sum-ratios.js';
import { factsOf } from './read.js';

/** Numbers in no order, the same in every run. */
function numbers(count: number, seed: number): readonly number[] {
  const found: number[] = [];
  for (let state = seed; found.length < count;) {
    state = (state * 48_271) % 2_147_483_647;
    found.push(state / 2_147_483_647);
  }
  return found;
}

/** A whole number between the powers of ten, of two digits. */
function rough(random: number, least: number, most: number): number {
  const value = 10 ** (least + random * (most - least));
  return Math.round(Number(value.toPrecision(2)));
}

const grouped = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 0 });

/** How far the one sum of a text is off. */
function ratioOf(sum: string): number {
  const { derivations } = factsOf(`# System\n\nEstimate: ${sum}.`).capacity;
  expect(derivations, sum).toHaveLength(1);
  return derivations[0]!.ratio;
}

/** What the figures of a text are held to: the verdict, or silence. */
function verdictOf(markdown: string): string {
  const { consequences } = factsOf(`# System\n\n## Estimates\n\n${markdown}`).capacity;
  return consequences.map(({ kind, agrees }) => `${kind} ${agrees ? 'agrees' : 'is off'}`).join(', ');
}

const runs = numbers(20, 7).map((_, index) => numbers(4, index + 11));

describe('scaling', () => {
  test('what goes in scales what comes out', () => {
    for (const [users = 0, habit = 0, off = 0, by = 0] of runs) {
      const [people, each, factor] = [rough(users, 5, 7), rough(habit, 0, 2), rough(by, 1, 2)];
      const stated = Math.max(1, Math.round(((people * each) / 86_400) * (0.2 + off * 8)));
      const sum = (crowd: number, rate: number): string =>
        `${grouped(crowd)} × ${String(each)} / 86,400 s = ${grouped(rate)} reads/s`;
      const ratio = ratioOf(sum(people, stated));
      expect(ratioOf(sum(people * factor, stated * factor)) / ratio).toBeCloseTo(1, 6);
      expect(ratioOf(sum(people * factor, stated)) / (ratio / factor)).toBeCloseTo(1, 6);
      expect(ratioOf(sum(people, stated * factor)) / (ratio * factor)).toBeCloseTo(1, 6);
    }
  });

  test('figures apart that are scaled alike get the same verdict', () => {
    for (const [events = 0, size = 0, off = 0, by = 0] of runs) {
      const [rate, weight, factor] = [rough(events, 2, 4), rough(size, 1, 3), rough(by, 1, 2)];
      const volume = Math.ceil(((rate * weight * 86_400) / 1e6) * 10 ** (off * 6 - 3));
      const design = (scale: number): string =>
        `${grouped(rate * scale)} events/s arrive. Each event is ${String(weight)} bytes. We store ${grouped(volume * scale)} MB of events a day.`;
      expect(verdictOf(design(factor)), design(factor)).toBe(verdictOf(design(1)));
    }
  });
});

describe('other units', () => {
  /** The same amount in units that differ. */
  const sizes = (bytes: number): readonly string[] => [
    `${grouped(bytes)} bytes`,
    `${String(bytes / 1e3)} KB`,
    `${String(bytes / 1e6)} MB`,
  ];
  const rates = (daily: number): readonly string[] => [
    `${grouped(daily)} events/day`,
    `${grouped(daily * 7)} events/week`,
    `${grouped(daily / 24)} events/hour`,
  ];

  test('change nothing about a sum', () => {
    for (const [events = 0, size = 0, off = 0] of runs) {
      const [daily, bytes] = [24 * rough(events, 3, 6), rough(size, 2, 5)];
      const stated = Number(((daily * bytes * (0.1 + off * 10)) / 1e9).toPrecision(3));
      const found = rates(daily).flatMap((rate) =>
        sizes(bytes).map((each) => ratioOf(`${rate} × ${each} = ${String(stated)} GB/day`)),
      );
      for (const ratio of found) expect(ratio / found[0]!).toBeCloseTo(1, 3);
      expect(new Set(found.map((ratio) => isOff({ ratio }))).size).toBe(1);
    }
  });

  test('change nothing about figures apart', () => {
    for (const [events = 0, size = 0, off = 0] of runs) {
      const [daily, bytes] = [24 * rough(events, 4, 6), rough(size, 2, 5)];
      const volume = Number(((daily * bytes * 10 ** (off * 6 - 3)) / 1e9).toPrecision(3));
      const found = rates(daily).flatMap((rate) =>
        sizes(bytes).map((each) =>
          verdictOf(
            `${rate} arrive. Each event is ${each}. We store ${String(volume * 1_000)} GB of events in 1,000 days.`,
          ),
        ),
      );
      expect(new Set(found).size, found.join(' / ')).toBe(1);
    }
  });

  test('nor do hours for minutes of downtime', () => {
    for (const [off = 0] of runs) {
      const minutes = rough(off, 0, 5);
      const design = (downtime: string): string => `99.9% availability, so ${downtime} of downtime a year.`;
      expect(verdictOf(design(`${String(minutes / 60)} hours`))).toBe(verdictOf(design(`${String(minutes)} minutes`)));
    }
  });
});

describe('the algebra', () => {
  const measure = (text: string, thing: string | null = null): ReturnType<typeof measureOf> =>
    measureOf(quantitiesOf(text)[0]!, thing);

  test('what is measured per user, times users, is no longer per user', () => {
    const product = times(measure('20 reads per user per day', 'read'), measure('1M users', 'user'));
    expect(sameDimension(product, measure('300 reads/s', 'read'))).toBe(true);
    expect(product.low).toBeCloseTo(20e6 / 86_400, 6);
  });

  test('a product does not mind the order of its factors', () => {
    const [a, b] = [measure('3 KB per event'), measure('5-10k events/s', 'event')];
    expect(times(a, b).low).toBe(times(b, a).low);
    expect(sameDimension(times(a, b), times(b, a))).toBe(true);
    expect(sameDimension(times(a, b), measure('1 GB/day'))).toBe(true);
  });

  test('seconds are no bytes, and a rate is no count', () => {
    expect(sameDimension(measure('3 s'), measure('3 KB'))).toBe(false);
    expect(sameDimension(measure('3 reads/s', 'read'), measure('3 reads', 'read'))).toBe(false);
  });

  test('a range deviates from what lies outside it only', () => {
    const range = measure('5-10k events/s', 'event');
    expect(deviation(range, measure('7,000 events/s', 'event'))).toBe(1);
    expect(deviation(range, measure('1,000 events/s', 'event'))).toBeCloseTo(5, 6);
    expect(deviation(range, measure('20,000 events/s', 'event'))).toBeCloseTo(0.5, 6);
  });
});
