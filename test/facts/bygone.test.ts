import { describe, expect, test } from 'vitest';
import { factsOf } from './read.js';

/** The stance of the first word of the first statement below the heading. */
function stanceOf(text: string): string | undefined {
  const { readings } = factsOf(`# Ferry bookings\n\n## Berths\n\n${text}\n`);
  return readings[2]?.stances[0];
}

describe('what is no more', () => {
  test.each([
    'The old planner retried each call three times.',
    'Until last spring a lock kept two clerks apart.',
    'In the pilot, a token was checked by the gate.',
    'There used to be an index on the ferry and the day.',
    'The relay of 2019, which has since been dismantled, coped with 4,000 messages a second.',
    'An index on the berth was dropped in the move, and none has come in its stead.',
    'Tickets were paged by 50. Both parameters were removed with the old gateway.',
    'A cache held the timetable for an hour. We switched it off in May.',
    'MongoDB had been chosen for the tickets.',
  ])('%s', (text) => {
    expect(stanceOf(text)).toBe('rejected');
  });

  test.each([
    'The planner retries each call three times.',
    'The old key is kept until the new one has been read by all.',
    'Expired tickets are removed at night.',
    'The previous value is overwritten.',
    'Each call is tried three times. It is removed from the queue after that.',
    'When the leader is lost, the follower takes over.',
  ])('still there: %s', (text) => {
    expect(stanceOf(text)).toBe('asserted');
  });
});

describe('what is not settled, or is asked of others', () => {
  test.each([
    ['Which key splits the tickets has still to be chosen.', 'open'],
    ['Hash by ferry or by day. I have not worked that out.', 'open'],
    ['Harbours are urged to keep their own copies.', 'foreign'],
    ['The storage team is asked to add an index on the day.', 'foreign'],
    ['Carriers must answer within two seconds. It is in their contract.', 'foreign'],
    ['The AWS architecture blog recommends a backoff with jitter.', 'foreign'],
    ['A lock on the day was proposed and then turned down.', 'rejected'],
  ])('%s: %s', (text, stance) => {
    expect(stanceOf(text)).toBe(stance);
  });

  test.each(['A ticket holds no more than 20 seats.', 'Answers take no longer than two seconds.'])(
    'a bound from above denies nothing: %s',
    (text) => {
      expect(factsOf(`# Ferries\n\n## Limits\n\n${text}\n`).readings[2]!.stances).not.toContain('negated');
    },
  );
});
