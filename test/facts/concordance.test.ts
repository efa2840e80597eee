import { expect, test } from 'vitest';
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
  expect([concordance.count('cache'), concordance.count('idempotency-key')]).toEqual([2, 0]);
});

test.each([
  [0, 1, true],
  [1, 2, false],
  [1, 3, true],
  [3, 9, false],
])('whether a cache is mentioned from statement %d up to %d: %s', (from, to, expected) => {
  expect(concordance.has('cache', from, to)).toBe(expected);
});

test('a context knows where a concept is mentioned, and where it is named as part of the design', () => {
  expect(texts(context(text).mentioning('ttl'))).toEqual(['A cache with a TTL of a cache.', 'No TTL.']);
  expect(texts(context(text).naming('ttl'))).toEqual(['A cache with a TTL of a cache.']);
  expect(texts(context(text).naming('ttl', 'cdn'))).toEqual(['A cache with a TTL of a cache.', 'A CDN.']);
});
