import { expect, test } from 'vitest';
import { combine, Lexicon, terms } from '../../src/facts/lexicon.js';
import { stemOf, wordsOf } from '../../src/facts/words.js';

const lexicon = new Lexicon({
  cache: terms('cache, look aside'),
  order: terms('order, !in order to, !=ordering'),
  search: ['OpenSearch', 'search index'],
  twice: terms('=twice'),
});
const found = (text: string): readonly string[] => lexicon.find(wordsOf(text)).map(({ concept }) => concept);

test.each(['cache', 'caches', 'cached', 'Caching', 'look-aside'])('%s names a cache', (text) => {
  expect(found(text)).toEqual(['cache']);
});

test.each(['OpenSearch', 'opensearch', 'open search', 'a search index'])('%s names a search index', (text) => {
  expect(found(text)).toEqual(['search']);
});

test('a phrase that is excluded names nothing, the same word elsewhere does', () => {
  expect(found('in order to scale')).toEqual([]);
  expect(found('ordering per key')).toEqual([]);
  expect(found('in order to place an order')).toEqual(['order']);
});

test('of one concept at one word only the longest term counts', () => {
  expect(lexicon.find(wordsOf('the search index lags'))).toEqual([{ concept: 'search', from: 1, to: 3 }]);
});

test.each([
  ['retries', 'retry'],
  ['retried', 'retry'],
  ['written', 'writes'],
  ['dropped', 'drop'],
  ['processes', 'processing'],
  ['lost', 'loses'],
])('%s and %s are forms of one word', (a, b) => {
  expect(stemOf(a)).toBe(stemOf(b));
});

test('identifiers fall apart into their words', () => {
  expect(wordsOf('idempotencyKey order_id PostgreSQL').map(({ text }) => text)).toEqual([
    'idempotency',
    'key',
    'order',
    'id',
    'postgresql',
  ]);
});

test('combine makes every pair', () => {
  expect(combine(['first', 'stored'], ['result', 'answer'])).toEqual([
    'first result',
    'first answer',
    'stored result',
    'stored answer',
  ]);
});
