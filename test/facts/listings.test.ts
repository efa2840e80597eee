import { expect, test } from 'vitest';
import { pagesOf } from '../../src/facts/listings.js';
import { factsOf } from './read.js';

test.each([
  ['an audit trail that is only kept', 'Entries make up a complete audit trail.'],
  ['an inbox of a consumer', '## Durable inbox\n\nRows wait there.'],
  ['what operators ask', '`curl http://berths:9090/health/dependencies` returns ok.'],
  ['the first few', '`GET /v1/ads/popular` returns them.'],
])('no list that grows: %s', (_, text) => {
  expect(factsOf(`# Berths\n\n${text}`).listings).toEqual([]);
});

test('an audit trail that somebody views is a list', () => {
  expect(factsOf('# Berths\n\nAuditors and users view the audit trail.').listings).toHaveLength(1);
});

test('a token points into a list only where one is spoken of', () => {
  const pages = (text: string): number => pagesOf(factsOf(`# Berths\n\n${text}`).readings).length;
  expect(pages('The bank returns a token, and the next call sends it back.')).toBe(0);
  expect(pages('Past orders come with a token, and the next call sends it back.')).toBe(1);
});

test.each([
  ['a connection', '```graphql\nnotices(first: Int!, after: String): NoticeConnection!\n```', 'pointer'],
  ['a place and a limit', '`GET /turns?before=<time>&limit=30` answers.', 'pointer'],
  [
    'a page and a limit',
    '| GET /videos | {category, page, limit} |\n| - | - |\n| GET /berths | {page, limit} |',
    'offset',
  ],
])('parts by %s', (_, text, by) => {
  expect(pagesOf(factsOf(`# Berths\n\n${text}`).readings).map((page) => page.by)).toContain(by);
});
