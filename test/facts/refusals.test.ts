import { expect, test } from 'vitest';
import { factsOf } from './read.js';

const codes = (text: string): readonly string[] => factsOf(`# Berths\n\n${text}`).refusals.map(({ code }) => code);

const fence = (language: string, line: string): string => `\`\`\`${language}\n${line}\n\`\`\``;

test.each([
  ['a status', '`POST /berths` is answered with 409 when the berth is taken.', ['409']],
  ['a name', 'The call is refused with the error `berth_taken`.', ['berth_taken']],
  ['what is raised', fence('python', 'raise RateLimitExceeded()'), ['RateLimitExceeded']],
  ['one word that is said of something', 'The API returns that the harbour is full.', ['full']],
])('%s', (_, text, expected) => {
  expect(codes(text)).toEqual(expected);
});

test.each([
  ['a large number', 'The API returns a code for each of the 400 Million places.'],
  ['a number under some key', fence('json', '"2022-10-19": 500,')],
  ['the name of a field', fence('python', 'return allowed_channels')],
  ['the name of a topic', fence('js', 'await this.sendMessage(TOPICS.LATE_EVENTS, event);')],
  ['one word before a noun', 'Then the API returns the full details, and answers with a list.'],
  ['what others answer', 'The worker has to handle possible “object_not_found” errors.'],
])('no refusal: %s', (_, text) => {
  expect(codes(text)).toEqual([]);
});
