import { expect, test } from 'vitest';
import type { FigureRole } from '../../src/facts/figures.js';
import { factsOf } from './read.js';

const roles = (markdown: string): readonly string[] =>
  factsOf(`# Berths\n\n${markdown}`).figures.map(({ role }) => role);

test.each([
  ['a rate with its unit behind what is counted', 'Lists see a few hundred producer QPS.'],
  ['a row with its label', '| Dimension | Value |\n| - | - |\n| Active players | 10M |'],
  ['what a system bears at most', 'The quay handles up to 5,000 requests per second.'],
  ['an upward reference beside it', 'By the time from above, 400 ships/hour fit.'],
  ['a label before the sign', 'Daily Active Drivers = 500K'],
])('load: %s', (_, text) => {
  expect(roles(text)).toContain('load');
});

test.each([
  ['an answer of HTTP', 'A client could receive a 200 and ask again.'],
  ['what stands below limits', '## Rate limits\n\n| Tenant | Value |\n| - | - |\n| known | 100 requests per minute |'],
  ['what a client is allowed at most', 'Each client may send up to 5,000 requests per second.'],
])('no load: %s', (_, text) => {
  expect(roles(text)).not.toContain('load');
});

test.each([
  ['what is set as the task', 'Design a berth service that:\n\n- handles 100M notifications/day', 1],
  [
    'what a sentence about it points back to',
    '5,000 users and 40 requests/s.\n\nChecked: the three figures above are requirements.',
    1,
  ],
  [
    'an assumption of something else',
    'We assume that readers have EPUB 3. 80,000 readers borrow 12,000 titles a day.',
    0,
  ],
  ['a title that sounds so', 'There are 120,000 users a day.', 0],
])('labelled: %s', (_, text, count) => {
  expect(factsOf(`# Room for all\n\n## Rules\n\n${text}`).assumptions.labelled).toHaveLength(count);
});

test.each<[string, readonly FigureRole[]]>([
  ['Daily active drivers = 500K', ['load']],
  ['Requests: 12,000', ['load']],
  ['A client could receive a 200 for an event.', ['other']],
  ['The call returns a 503 when a reader is gone.', ['other']],
  ['Requests are answered with 429.', ['other']],
  ['Reads against writes: 200 to 1', ['other', 'other']],
])('what a figure is for: %s → %j', (text, roles) => {
  expect(factsOf(`# Feed\n\n${text}`).figures.map(({ role }) => role)).toEqual(roles);
});
