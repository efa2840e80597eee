import { expect, test } from 'vitest';
import { stanceOf } from './read.js';

test.each([
  'For reference, the archive next to us keeps them in Redis.',
  "Persona's docs recommend three attempts through Redis.",
  "The supplier's white paper handles a lost link with Redis.",
  'WorkOS blogged a long comparison of Redis and Postgres.',
  'The big American site publishes that it serves 400 searches a second from Redis.',
  'An outside agency proposed a cache in Redis.',
  'For the podcast site, a separate system, there is Redis.',
  "The harbour's website, run by the tourist office, sits on Redis.",
  "The label's other app hashes the room over twelve nodes of Redis.",
  'Our sister academy took Redis.',
  'Other teams lock in Redis.',
  'The vendor promises 2 ms for Redis.',
  'The paper that we read keeps its locks in Redis.',
  'A standby of Redis exists only for the billing system.',
  "The shop's own backend locks in Redis.",
  'Netflix caches for an hour in Redis.',
])('somebody else: %s', (text) => {
  expect(stanceOf(text, 'Redis')).toBe('foreign');
});

test.each([
  "Per Persona's docs, we try three times through Redis.",
  "A customer's posts are kept in Redis.",
  "The user's other devices are told through Redis.",
  'Our blog posts are kept in Redis.',
  'This section describes how Redis is deployed.',
  'A separate system, the ledger, writes to Redis.',
  'An external client calls the gateway, which asks Redis.',
  'Other workers read the same key from Redis.',
  'The provider of a row is looked up in Redis.',
  'The service is run by two workers over Redis.',
])('this design: %s', (text) => {
  expect(stanceOf(text, 'Redis')).toBe('asserted');
});
