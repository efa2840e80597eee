import { expect, test } from 'vitest';
import { factsOf } from './read.js';

test.each([
  'A door opens within 300 ms.',
  'Freshness: how old may a figure be? Twenty seconds at most.',
  'Sub-100ms responses on every screen.',
  'Average latency must stay under 10 ms.',
  'In the pilot we observed 400 ms, the target is 200 ms of latency.',
])('a target: %s', (text) => {
  expect(factsOf(`# Locks\n\n${text}`).timeTargets.given).toHaveLength(1);
});

test.each([
  ['a bound from below', 'A lifetime below the 1 second minimum is answered with an error.'],
  ['what was only observed', 'In production we observed an average latency of about 10 ms.'],
  ['a pause between attempts', 'A call is retried with a delay of 30 seconds.'],
  ['a delay that is set', 'A lock opens after a one-hour delay, and its owner sees it.'],
  ['a moment of a story', 'The read at T=3s of the owner is fast.'],
  ['a pause under a heading on retries', '## Retries\n\n- `max_delay`: 1 hour'],
])('no target: %s', (_, text) => {
  expect(factsOf(`# Locks\n\n${text}`).timeTargets.given).toEqual([]);
});
