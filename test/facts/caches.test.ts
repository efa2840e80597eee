import { expect, test } from 'vitest';
import { factsOf } from './read.js';

/** What is said of the first cache of a design. */
function partsOf(markdown: string): readonly string[] {
  return [...(factsOf(`# Ferry bookings\n\n## Design\n\n${markdown}\n`).caches[0]?.parts.keys() ?? [])];
}

test.each([
  ['a question above its answer', '1. Cache eviction policy?\n   - Least recently used (LRU).', 'lifetime'],
  [
    'changes that are captured',
    'Debezium reads the changes of the timetable and passes them to the cache.',
    'invalidation',
  ],
])('%s', (_, markdown, part) => {
  expect(partsOf(markdown)).toContain(part);
});

test('a question without an answer decides nothing', () => {
  expect(partsOf('1. Cache eviction policy?\n   - Hard to say.')).toEqual([]);
});
