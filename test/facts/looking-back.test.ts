import { describe, expect, test } from 'vitest';
import { adoptsPrevious, takeBackOf } from '../../src/facts/looking-back.js';
import { wordsOf } from '../../src/facts/words.js';
import { stanceOf } from './read.js';

describe('a sentence that turns down what was told before it', () => {
  test.each([
    'We do not follow that model.',
    "We don't want such an interface.",
    "We aren't adopting any of it.",
    'We chose not to adopt that.',
    'Our service does not do this.',
    "We didn't run such a comparison, and nobody asked.",
    "We won't have anything of the kind.",
    'Product vetoed that, since it loses signups.',
    'We declined the offer.',
    'We declined, for it costs too much.',
    'We crossed it off.',
    'We took that out again.',
    'We decided against it.',
    'All three were struck off the list in March.',
    'It has been withdrawn.',
    'The draft was shelved.',
    'That got cut from the plan.',
    'Both were rejected.',
    'Rejected by product.',
    'Management said no.',
    'We saw no need.',
    'Nothing came of it.',
    'We talked them out of it.',
    'That is their affair.',
    'None of this applies here.',
    'We use none of them.',
    'For us that is out of the question.',
    'We thought of this and let it be.',
    'It is a neighbour and not part of this document.',
  ])('%s', (text) => {
    expect(takeBackOf(text, wordsOf(text))?.what).toBe('previous');
    expect(stanceOf(`We cache it in Redis. ${text}`, 'Redis')).not.toBe('asserted');
  });

  test.each([
    'If the key exists, we do not do that.',
    'We do not store it.',
    'The worker rejects it.',
    'A message that fails twice is dropped.',
    'We skip it.',
    'We do not use it for reports.',
    'Because we cannot do that, the value is stale.',
    'Why should we not do this?',
    'When the load falls we turned it off.',
    'It was fast.',
  ])('not: %s', (text) => {
    expect(takeBackOf(text, wordsOf(text))).toBeNull();
    expect(stanceOf(`We cache it in Redis. ${text}`, 'Redis')).toBe('asserted');
  });
});

test.each([
  'We read about leases and fencing tokens in Redis, and use none of them.',
  'Finance proposed a nightly batch into Redis, but we decided against it.',
  'There are offers to run Redis for us, but none of it applies.',
])('a sentence may turn down what it told itself: %s', (text) => {
  expect(stanceOf(text, 'Redis')).toBe('rejected');
  expect(stanceOf(`We shard by city. ${text}`, 'shard')).toBe('asserted');
});

test('a pronoun stands for what the sentence before told, a noun reaches past the own sentence', () => {
  expect(stanceOf('Theirs sits in Redis. Judges want to scroll, so we do not follow that model.', 'Redis')).toBe(
    'rejected',
  );
});

test.each([
  ['An earlier draft kept them in Redis.', 'rejected'],
  ['Our first sketch had a cache in Redis.', 'rejected'],
  ['In the pilot, clerks wrote to Redis.', 'rejected'],
  ['The original design kept them in Redis, and still does.', 'asserted'],
  ['The draft order is in Redis.', 'asserted'],
  ['The first write puts it into Redis.', 'asserted'],
] as const)('what an earlier version did is no part of this one: %s → %s', (text, stance) => {
  expect(stanceOf(text, 'Redis')).toBe(stance);
});

test.each(['We do the same.', 'We have adopted this idea.', 'Both are true of us.'])('taken over: %s', (text) => {
  expect(adoptsPrevious(text)).toBe(true);
  expect(stanceOf(`Netflix uses Cassandra. ${text}`, 'Cassandra')).toBe('asserted');
});
