import { expect, test } from 'vitest';
import { factsOf } from './read.js';

/** The stance towards the first thing that is named a cache. */
function stanceOf(markdown: string): string | undefined {
  const mentions = factsOf(markdown).readings.flatMap((reading) => reading.mentions);
  return mentions.find(({ concept }) => concept === 'cache')?.stance;
}

test.each([
  ['We keep a cache of hot links.', 'asserted'],
  ['We do not need a cache.', 'negated'],
  ['There is no cache in front of the table.', 'negated'],
  ['A cache is not needed here.', 'negated'],
  ['Reads are not slow, but we keep a cache.', 'asserted'],
  ['We considered a cache.', 'rejected'],
  ['We decided against a cache.', 'rejected'],
  ['We use read replicas instead of a cache.', 'rejected'],
  ['Perhaps a cache.', 'hedged'],
  ['A cache comes in the future.', 'future'],
  ['TODO: a cache.', 'open'],
  ['Do we want a cache?', 'open'],
  ['Netflix uses a cache in each region.', 'foreign'],
  ['At Uber, a cache sits in front of the store.', 'foreign'],
  ['Our competitor runs a cache.', 'foreign'],
])('%s is %s', (sentence, stance) => {
  expect(stanceOf(`# Link service\n\n${sentence}\n`)).toBe(stance);
});

test.each([
  ['Alternatives considered', 'rejected'],
  ['Out of scope', 'negated'],
  ['Future work', 'future'],
  ['Open questions', 'open'],
  ['Further reading', 'foreign'],
  ['Reading', 'asserted'],
])('below the heading "%s" a cache is %s', (heading, stance) => {
  expect(stanceOf(`# Link service\n\n## ${heading}\n\nA cache of hot links in Redis.\n`)).toBe(stance);
});

test('a sentence that turns down the one before it takes that one along', () => {
  expect(stanceOf('# Links\n\nA cache on each node would be faster. It was rejected for its stale reads.\n')).toBe(
    'rejected',
  );
});

test('a company that the title names is no other company', () => {
  expect(stanceOf('# Design Netflix\n\nNetflix uses a cache in each region.\n')).toBe('asserted');
});
