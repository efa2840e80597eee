import { expect, test } from 'vitest';
import { callersIn } from '../../src/facts/callers.js';
import { factsOf } from './read.js';

test.each([
  ['a heading of its kind', '# Berths\n\n## Proposed fix\n\nThe crane waits.'],
  ['its number', '# RFC 12: cranes wait\n\nThe crane waits.'],
  ['its opening', '# Berths\n\nThis proposal makes cranes wait.'],
])('a proposal by %s', (_, markdown) => {
  expect(factsOf(markdown).proposal).toBe(true);
});

test('the detailed part of a whole design makes no proposal', () => {
  expect(factsOf('# Messaging\n\n## Detailed design\n\nA gateway keeps sockets.').proposal).toBe(false);
});

test.each([
  ['does something', 'Customers can book a berth.', 1],
  ['has something done', 'A berth is booked by the customer.', 1],
  ['is enabled to', 'The new flag lets customers choose a crane.', 1],
  ['is only spoken of', 'The change is transparent to customers.', 0],
  ['is a part of another name', 'We maximise the use of customer pollers.', 0],
])('in a proposal a party that %s', (_, text, count) => {
  expect(callersIn(factsOf(`# RFC 12: cranes wait\n\n${text}`))).toHaveLength(count);
});
