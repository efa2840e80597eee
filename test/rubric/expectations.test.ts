import { expect, test } from 'vitest';
import { withExpectations } from '../../src/rubric/expectations.js';
import { defaultRubric, type Rubric } from '../../src/rubric/rubric.js';
import { score } from '../../src/rubric/score.js';

const rubric: Rubric = {
  spread: 1,
  dimensions: [
    { id: 'api', weight: 6, centre: 2, rules: { contracts: 1, idempotency: 3 } },
    { id: 'data', weight: 2, centre: 2, rules: { retention: 1 } },
  ],
  bands: [{ id: 'boxes', from: 0 }],
};

const api = (id: string, level: number | null) => ({ id: `feed/${id}`, dimension: 'api', level });

test('what is expected in a dimension weighs together as much as one of its rules on average', () => {
  const extended = withExpectations(rubric, [api('a', 4), api('b', 0), api('c', null)]);
  expect(extended.dimensions.map(({ rules }) => rules)).toEqual([
    { contracts: 1, idempotency: 3, 'feed/a': 1, 'feed/b': 1, 'feed/c': 2 / 2 },
    { retention: 1 },
  ]);
});

test('as many as there are, they move the level no further than one rule could', () => {
  const levels = (count: number): Map<string, number> =>
    new Map([
      ['contracts', 2],
      ['idempotency', 2],
      ...Array.from({ length: count }, (_, index) => [`feed/${String(index)}`, 4] as const),
    ]);
  const totals = [1, 2, 7].map((count) => {
    const expected = Array.from({ length: count }, (_, index) => api(String(index), 4));
    return score(levels(count), withExpectations(rubric, expected)).total;
  });
  expect(totals).toEqual([66.7, 66.7, 66.7]);
});

test('a design of no known kind is scored by the rubric as it is', () => {
  expect(withExpectations(defaultRubric, [])).toBe(defaultRubric);
});
