import { describe, expect, test } from 'vitest';
import { stanceOf } from './read.js';

describe('what has still to be settled', () => {
  test.each([
    'We still have to pick a lifetime for Redis.',
    'Memory of Redis: to be measured.',
    'A runbook for Redis will be written once the pilot is over.',
    'A second Redis: Jonas is looking into it.',
    'A standby of Redis is being evaluated.',
    'We will see whether Redis is fast enough.',
    'Somebody should watch Redis.',
    'An expiry in Redis is on the backlog.',
    'Next sprint: alert on the memory of Redis.',
    'Redis comes in the second release.',
    'A later version adds Redis.',
    'A limit per key in Redis, number pending.',
    'Redis would be worth a thought.',
    'The sizing of Redis is left to the implementer.',
    'We would probably take Redis.',
    'A second Redis is planned.',
    'Ask the operators about Redis.',
  ])('%s', (text) => {
    expect(stanceOf(text, 'Redis')).toBe('open');
  });

  test.each([
    'Each event will be written to Redis.',
    'Orders that are still to be paid stay in Redis.',
    'The state of a planned trip is in Redis.',
    'The poller looks into Redis each second.',
    'Redis is left to evict by LRU.',
    'A pending payment is kept in Redis.',
    'The plan of each route is kept in Redis.',
    'Followers follow a leader in Redis.',
  ])('settled: %s', (text) => {
    expect(stanceOf(text, 'Redis')).toBe('asserted');
  });
});

describe('what would be under other circumstances', () => {
  test.each([
    'If this were a bank, transfers would run in Redis.',
    "Had we more people, we'd run Redis.",
    'Given another quarter, we would move it to Redis.',
  ])('%s', (text) => {
    expect(stanceOf(text, 'Redis')).toBe('hedged');
  });

  test('what is done in a case is done', () => {
    expect(stanceOf('If it was a duplicate, Redis knows its id.', 'Redis')).toBe('asserted');
  });
});
