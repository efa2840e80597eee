import { expect, test } from 'vitest';
import { factsOf } from './read.js';

/** The parts of a design whose duty is told. */
function working(markdown: string): readonly string[] {
  return factsOf(`# Ferry bookings\n\n${markdown}\n`).parts.working.map(({ name }) => name);
}

test.each([
  ['a station of a chain', 'gw -> lib -> redis\n\nlib keeps a copy for 30 s.', 'lib'],
  [
    'a label in a list of the parts',
    '## Key components\n\n- Message Queue: Kafka or Kinesis, so that mails are off the path of a booking',
    'Message Queue',
  ],
  ['a class by its last word', '`BerthAllocationService` stores the lane of each booking.', 'Allocation Service'],
])('%s', (_, markdown, name) => {
  expect(working(markdown)).toContain(name);
});

test.each([
  ['what is sized', '## Capacity estimation\n\n- Storage: number of berths to store, 2 KB each'],
  ['the words of an identifier', '`api_dev_key` identifies the developer, `TopicEventRequest` carries it.'],
  ['an interface as such', 'The REST API stores bookings.'],
])('no part: %s', (_, markdown) => {
  expect(working(markdown)).toEqual([]);
});
