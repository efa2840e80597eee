import { expect, test } from 'vitest';
import { ConceptSet, numberOf } from '../../src/facts/concept-set.js';
import { Concordance } from '../../src/facts/concordance.js';
import { context, readings, texts } from './read.js';

const text = 'A cache. Nothing. A cache with a TTL of a cache. No TTL. A CDN.';
const concordance = new Concordance(readings(text));

test('a concept is found in every statement that mentions it, once each', () => {
  expect(concordance.places(['cache'])).toEqual([0, 2]);
  expect(concordance.places(['ttl'])).toEqual([2, 3]);
  expect(concordance.places(['cdn', 'cache', 'ttl'])).toEqual([0, 2, 3, 4]);
  expect(concordance.places(['idempotency-key'])).toEqual([]);
  expect(concordance.places([])).toEqual([]);
});

test('a context knows where a concept is mentioned, and where it is named as part of the design', () => {
  expect(texts(context(text).mentioning('ttl'))).toEqual(['A cache with a TTL of a cache.', 'No TTL.']);
  expect(texts(context(text).naming('ttl'))).toEqual(['A cache with a TTL of a cache.']);
  expect(texts(context(text).naming('ttl', 'cdn'))).toEqual(['A cache with a TTL of a cache.', 'A CDN.']);
});

test('a set knows its concepts, by name and by number, in whatever order they were met', () => {
  const set = new ConceptSet(['cache', 'ttl', 'cdn'].map((concept) => numberOf(concept as 'cache')));
  expect([set.has('cache'), set.has('cdn'), set.has('idempotency-key')]).toEqual([true, true, false]);
  const numbers: number[] = [];
  set.each((number) => numbers.push(number));
  expect(numbers.toSorted()).toEqual([numberOf('cache'), numberOf('ttl'), numberOf('cdn')].toSorted());
  expect(new ConceptSet([]).has('cache')).toBe(false);
});
