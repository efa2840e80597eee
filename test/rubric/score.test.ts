import { expect, test } from 'vitest';
import type { Rubric } from '../../src/rubric/rubric.js';
import { defaultRubric } from '../../src/rubric/rubric.js';
import { bandOf, gain, score, working } from '../../src/rubric/score.js';

const rubric: Rubric = {
  spread: 1,
  dimensions: [
    { id: 'api', weight: 6, centre: 2, rules: { contracts: 1, idempotency: 2 } },
    { id: 'data', weight: 2, centre: 2, rules: { retention: 1 } },
  ],
  bands: [
    { id: 'boxes', from: 0 },
    { id: 'solid', from: 60 },
  ],
};

const levels = (entries: Record<string, number | null>): Map<string, number | null> => new Map(Object.entries(entries));

test('levels make dimensions by the weights of the rules, and dimensions the total by theirs', () => {
  // api: (1×4 + 2×1) ÷ 3 = 2, 2/4 of 6 = 3 points; data: 3/4 of 2 = 1.5; 4.5 of 8 = 56.25.
  expect(score(levels({ contracts: 4, idempotency: 1, retention: 3 }), rubric)).toEqual({
    total: 56.3,
    band: 'boxes',
    dimensions: [
      { id: 'api', weight: 6, level: 2, points: 3 },
      { id: 'data', weight: 2, level: 3, points: 1.5 },
    ],
  });
});

test('a mean is spread out around the centre of its dimension, within the levels', () => {
  const spreading = { ...rubric, spread: 1.5 };
  // api: mean 2.333, 2 + 1.5 × 0.333 = 2.5; data: mean 3, 3.5.
  expect(score(levels({ contracts: 3, idempotency: 2, retention: 3 }), spreading).dimensions).toMatchObject([
    { level: 2.5 },
    { level: 3.5 },
  ]);
  expect(score(levels({ contracts: 4, idempotency: 4, retention: 0 }), spreading).dimensions).toMatchObject([
    { level: 4, points: 6 },
    { level: 0, points: 0 },
  ]);
});

test('a dimension in which nothing applies is null and its weight is shared out', () => {
  const { total, dimensions } = score(levels({ contracts: 4, idempotency: 1, retention: null }), rubric);
  expect(total).toBe(50);
  expect(dimensions[1]).toEqual({ id: 'data', weight: 2, level: null, points: null });
});

test('a rule that does not apply counts neither for nor against', () => {
  expect(score(levels({ contracts: 4, idempotency: null }), rubric).total).toBe(100);
});

test.each([[{}], [{ contracts: null, retention: null }]])('nothing assessed is null, never 0: %j', (entries) => {
  expect(score(levels(entries), rubric)).toMatchObject({ total: null, band: null });
  expect(gain(working(levels(entries), rubric), 'contracts', 4)).toBe(0);
});

test('a gain is what the total would gain', () => {
  const before = working(levels({ contracts: 4, idempotency: 1, retention: 3 }), rubric);
  expect(gain(before, 'retention', 4)).toBe(6.3);
  expect(gain(before, 'idempotency', 4)).toBe(37.5);
  expect(gain(before, 'unknown', 4)).toBe(0);
});

test('the working adds up to the score, unrounded', () => {
  const made = working(levels({ contracts: 4, idempotency: 1, retention: null }), rubric);
  expect(made).toMatchObject({ points: 3, weights: 6, total: 50 });
  expect(made.dimensions[0]).toMatchObject({ weighted: 6, ruleWeights: 3, level: 2, points: 3 });
  expect(made.dimensions[1]?.rules).toEqual([{ id: 'retention', weight: 1, level: null }]);
});

test.each([
  [0, 'not-a-design'],
  [19.9, 'not-a-design'],
  [20, 'boxes'],
  [59.9, 'outline'],
  [60, 'solid'],
  [100, 'senior'],
])('a total of %d is %s', (total, band) => {
  expect(bandOf(total, defaultRubric)).toBe(band);
});

test('the weights are the minutes of the 60-minute flow', () => {
  expect(defaultRubric.dimensions.reduce((sum, { weight }) => sum + weight, 0)).toBe(60);
});
