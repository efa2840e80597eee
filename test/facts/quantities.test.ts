import { describe, expect, test } from 'vitest';
import { quantitiesOf } from '../../src/facts/quantities.js';

/** Text, value, dimension and period of its first figure. */
const FORMS: readonly (readonly [string, number, string | null, string | null])[] = [
  ['10M users', 1e7, 'count', null],
  ['10 million users', 1e7, 'count', null],
  ['10,000,000 users', 1e7, 'count', null],
  ['10^7 users', 1e7, 'count', null],
  ['1e7 rows', 1e7, 'count', null],
  ['3 x 10^6 requests per hour', 3e6, 'count', 'hour'],
  ['two and a half million people', 2.5e6, 'count', null],
  ['a million users', 1e6, 'count', null],
  ['500 million tweets each day', 5e8, 'count', 'day'],
  ['1.2 million a day', 1.2e6, 'count', 'day'],
  ['1M daily active users', 1e6, 'count', 'day'],
  ['~600 reads/s', 600, 'count', 'second'],
  ['50k QPS', 50_000, 'count', 'second'],
  ['100 req/min per key', 100, 'count', 'minute'],
  ['80,000 invoices a night', 80_000, 'count', 'day'],
  ['12 requests per second', 12, 'count', 'second'],
  ['200 ms', 0.2, 'duration', null],
  ['p99 < 2 ms', 0.002, 'duration', null],
  ['a TTL of five minutes', 300, 'duration', null],
  ['kept for a year', 31_536_000, 'duration', null],
  ['every 15 minutes', 900, 'duration', null],
  ['2 KB/event', 2_000, 'bytes', null],
  ['6 TB a day', 6e12, 'bytes', 'day'],
  ['100TB', 1e14, 'bytes', null],
  ['12 Mbps', 1.5e6, 'bytes', 'second'],
  ['99.99% availability', 99.99, 'percent', null],
  ['four nines', 99.99, 'percent', null],
  ['$5 per month', 5, 'money', 'month'],
];

test.each(FORMS)('%s', (text, value, dimension, per) => {
  const [first] = quantitiesOf(text);
  expect(first).toMatchObject({ dimension, per });
  expect(first?.value).toBeCloseTo(value, 6);
});

describe('a range', () => {
  test.each([
    ['5–10k requests per second', 5_000, 10_000],
    ['200-500 ms', 0.2, 0.5],
    ['between 5 and 10 users', 5, 10],
  ])('%s has both ends', (text, low, high) => {
    expect(quantitiesOf(text)[0]).toMatchObject({ value: low, high });
  });
});

test('counts what is counted, for each of what', () => {
  expect(quantitiesOf('1 KB per message')[0]).toMatchObject({ dimension: 'bytes', each: 'messag' });
  expect(quantitiesOf('20,000 concurrent connections')[0]?.nouns).toContain('connection');
});

test.each(['API v3', 'p95', 'S3', 'HTTP/2', 'sha256'])('%s holds no figure with a dimension', (text) => {
  expect(quantitiesOf(text).filter(({ dimension }) => dimension !== null)).toEqual([]);
});
