import { describe, expect, test } from 'vitest';
import { combine, Lexicon, terms } from '../../src/facts/lexicon.js';
import { wordsOf } from '../../src/facts/words.js';

const lexicon = new Lexicon({
  cache: ['cache', 'read through cache', 'look-aside'],
  order: ['order', '!in order to', '!order of magnitude'],
  once: ['=once', '=pci', '!=once upon'],
  search: ['OpenSearch', 'search index', 'idempotency key'],
});

/** The concepts found in a text, each with the words that name it. */
function found(text: string): readonly string[] {
  const words = wordsOf(text);
  return lexicon
    .find(words)
    .map(({ concept, from, to }) => `${concept}: ${text.slice(words[from]?.start, words[to - 1]?.end)}`);
}

test.each([
  ['in any inflection', 'We cached two caches', ['cache: cached', 'cache: caches']],
  ['in any case', 'CACHE the Search Indexes', ['cache: CACHE', 'search: Search Indexes']],
  ['with hyphens, underscores or spaces', 'look aside, Look-Aside, look_aside', 3],
  ['as a name in humps or in one word', 'OpenSearch, opensearch, Opensearch, open search', 4],
  ['as an identifier', 'the idempotencyKey, idempotency_key and Idempotency-Key', 3],
])('a term is found %s', (_, text, expected) => {
  if (typeof expected === 'number') expect(found(text)).toHaveLength(expected);
  else expect(found(text)).toEqual(expected);
});

test('of one concept at one word only the longest term counts', () => {
  expect(found('a read-through cache')).toEqual(['cache: read-through cache', 'cache: cache']);
  expect(
    new Lexicon({ a: ['data', 'data model', 'data model change'] }).find(wordsOf('data model changes')),
  ).toMatchObject([{ concept: 'a', from: 0, to: 3 }]);
});

test('an exact term is found only as it is written', () => {
  expect(found('once, ONCE, PCI')).toEqual(['once: once', 'once: ONCE', 'once: PCI']);
  expect(found('onces')).toEqual([]);
});

test.each([
  ['in order to pay', []],
  ['an order of magnitude more orders', ['order: orders']],
  ['the order came in order', ['order: order', 'order: order']],
  ['once upon a time, once', ['once: once']],
])('an exclusion takes away what it covers: %j', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test('one word may name several concepts', () => {
  const both = new Lexicon({ a: ['redis'], b: ['redis', 'redis cluster'] });
  expect(both.find(wordsOf('Redis Cluster')).map(({ concept, to }) => [concept, to])).toEqual([
    ['a', 1],
    ['b', 2],
  ]);
});

test('terms that vary in two parts are combined', () => {
  expect(combine(['old', 'new'], ['row', 'app'])).toEqual(['old row', 'old app', 'new row', 'new app']);
  expect(terms(' a b, =c,\n d ')).toEqual(['a b', '=c', 'd']);
});

test('a term may be broken over lines, hold a mark by itself, and share its words with others', () => {
  const broken = new Lexicon({ a: ['out of\n    scope'], b: ['read - through cache', 'out  of'], c: ['=out of date'] });
  const within = (text: string): readonly string[] => broken.find(wordsOf(text)).map(({ concept }) => concept);
  expect(within('out of scope')).toEqual(['b', 'a']);
  expect(within('a read-through cache')).toEqual(['b']);
  expect(within('out of date')).toEqual(['b', 'c']);
});

describe('terms with gaps and classes', () => {
  const gapped = new Lexicon({
    again: ['try ~ again', '!try ~ again tomorrow'],
    lost: ['lose ~ @machine', '@machine ~ dies'],
  });
  const foundIn = (text: string) =>
    gapped.find(wordsOf(text)).map(({ concept, start, end }) => `${concept}: ${text.slice(start, end)}`);

  test.each([
    ['We try again', ['again: try again']],
    ['It tries the same charge again', ['again: tries the same charge again']],
    ['It tries the very same old charge again', []],
    ['try the call, then again', []],
    ['try it again tomorrow', []],
    ['losing one whole zone', ['lost: losing one whole zone']],
    ['when our leader suddenly dies', ['lost: leader suddenly dies']],
    ['losing a customer', []],
  ])('%s', (text, expected) => {
    expect(foundIn(text)).toEqual(expected);
  });

  test('what is left out may turn the end of a term down', () => {
    const words = wordsOf('try it never again');
    const stances = ['asserted', 'asserted', 'negated', 'negated'] as const;
    expect(gapped.find(words, stances)).toMatchObject([{ concept: 'again', stance: 'negated' }]);
  });

  test('a class that nobody has named is an error', () => {
    expect(() => new Lexicon({ a: ['@nobody'] })).toThrow('No word class is named "nobody"');
  });
});
