import { expect, test } from 'vitest';
import { factsOf } from './read.js';

const codes = (text: string): readonly string[] => factsOf(`# Berths\n\n${text}`).refusals.map(({ code }) => code);

const fence = (language: string, line: string): string => `\`\`\`${language}\n${line}\n\`\`\``;

test.each([
  ['a status', '`POST /berths` is answered with 409 when the berth is taken.', ['409']],
  ['a name', 'The call is refused with the error `berth_taken`.', ['berth_taken']],
  ['what is raised', fence('python', 'raise RateLimitExceeded()'), ['RateLimitExceeded']],
  ['a name below a heading on errors', '## Errors\n\n`LICENCE_USED_UP`: offer to buy one more.', ['LICENCE_USED_UP']],
  ['one word that is said of something', 'The API returns that the harbour is full.', ['full']],
])('%s', (_, text, expected) => {
  expect(codes(text)).toEqual(expected);
});

test.each([
  ['a large number', 'The API returns a code for each of the 400 Million places.'],
  ['a number under some key', fence('json', '"2022-10-19": 500,')],
  [
    'columns on errors',
    fence('sql', 'SELECT sum(length(error_ids)) AS `count_errors` -- the caller is told what fails'),
  ],
  ['a factor of a sum', 'The API returns 7,000 × 500 = 3.5M rows.'],
  ['petabytes', 'The API returns 500 PB in a year.'],
  ['the name of a field', fence('python', 'return allowed_channels')],
  ['the name of a topic', fence('js', 'await this.sendMessage(TOPICS.LATE_EVENTS, event);')],
  ['one word before a noun', 'Then the API returns the full details, and answers with a list.'],
  ['one answer for all', 'A booking that fails is answered with 500, whatever the reason.'],
  ['what others answer', 'The worker has to handle possible “object_not_found” errors.'],
])('no refusal: %s', (_, text) => {
  expect(codes(text)).toEqual([]);
});
