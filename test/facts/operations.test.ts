import { expect, test } from 'vitest';
import { describesInterface } from '../../src/facts/operations.js';
import { factsOf } from './read.js';

const fence = (language: string, ...lines: readonly string[]): string => ['```' + language, ...lines, '```'].join('\n');

/** The names of the operations that a design tells with an input or an effect. */
function told(markdown: string): readonly string[] {
  return factsOf(markdown)
    .operations.filter(({ takes, gives }) => takes || gives)
    .map(({ name }) => name);
}

test.each([
  ['a command in a shell block', fence('sh', '$ berthctl crane move 7 --to 12'), ['berthctl crane move']],
  [
    'a command that hangs on a line about commands',
    `To move a crane, use the following command:\n\n${fence('', 'berthctl crane update-place 7')}`,
    ['berthctl crane update-place'],
  ],
  ['a command in running text', 'Run `berthctl export berths` to write the list to a file.', ['berthctl export']],
  [
    'the kinds of a webhook',
    `The hook's payload:\n\n${fence('json', '{', '  "type": "craneMoved",', '  "at": 17', '}')}`,
    ['craneMoved'],
  ],
  [
    'a record of a file format',
    'A `Seal` record is written when a container is closed, containing its number and the time.',
    ['Seal'],
  ],
  ['an event by its name', 'We add an event called `SealBroken`, which opens a case.', ['SealBroken']],
  [
    'a field that is added to a request',
    'We will extend `CraneOptions` with a boolean field by which the caller asks for a dry run.',
    ['craneoptions flag'],
  ],
  ['a name with its method behind it', 'tools.history.list (GET): fetches the crane moves', ['tools.history.list']],
  ['the methods of a resource', 'GET, POST and DELETE for berths', ['GET berths', 'POST berths', 'DELETE berths']],
  ['an event in quotes', 'The API publishes "berth_taken" events to the broker.', ['berth_taken']],
  ['a method that is called', 'Callers call `ledger.closeDay()` to close the books.', ['closeDay']],
  [
    'an endpoint named for what it does',
    '## Endpoints of the gate\n\n- Session refresh endpoint\n- Callback for the login',
    ['Session refresh endpoint', 'Callback for the login'],
  ],
  [
    'a message on a socket',
    fence('mermaid', 'sequenceDiagram', 'Till->>Hub: WebSocket: voucher:hold'),
    ['voucher:hold'],
  ],
])('%s', (_, markdown, names) => {
  expect(told(markdown)).toEqual(names);
});

test.each([
  ['the program of somebody else', fence('sh', 'kubectl delete pod 7')],
  ['pseudocode', fence('', 'worker pick job', 'worker run job')],
  ['the arms of a match', fence('rust', 'Some(event) => {', 'Ok(report) => {')],
  ['the type of a field', `The message:\n\n${fence('json', '{ "type": "string" }')}`],
])('no operation: %s', (_, markdown) => {
  expect(told(markdown)).toEqual([]);
});

test('commands and file records are operations, and no interface that has to be versioned', () => {
  const { operations } = factsOf(fence('sh', 'berthctl crane move 7', 'berthctl crane stop 7'));
  expect(operations).toHaveLength(2);
  expect(describesInterface(operations)).toBe(false);
});
