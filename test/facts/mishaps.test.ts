import { describe, expect, test } from 'vitest';
import { factsOf } from './read.js';

/** What goes wrong in a text and is answered, by the words for it. */
function answered(markdown: string): readonly string[] {
  return factsOf(`# Ferry bookings\n\n## Berths\n\n${markdown}\n`).mishaps.flatMap(({ name, answer }) =>
    answer === null ? [] : [name],
  );
}

describe('what goes wrong, with what is done', () => {
  test.each([
    ['an outage as a label', 'PG down => keep old copy. Whole redis gone: fail open with local buckets', 2],
    ['a case, and what happens then', 'If the primary crashes, the standby is promoted within a minute.', 1],
    [
      'a heading that sets a case',
      '### Edge case: two lanes are given one berth\n\nThe later lane is moved to the next free berth of the pier.',
      1,
    ],
  ])('%s', (_, markdown, count) => {
    expect(answered(markdown)).toHaveLength(count);
  });

  test.each([
    ['the damage', 'If one server goes down, the whole site goes down with it.'],
    ['the damage behind a question', 'What if the broker dies? We lose every message of the day.'],
    ['an error that a call returns', 'Returns a berth, and if it fails returns an error code.'],
    ['a promise of some', 'Dive in and bottlenecks:'],
  ])('no answer: %s', (_, markdown) => {
    expect(answered(markdown)).toEqual([]);
  });
});
