import { expect, test } from 'vitest';
import { mayHaveNumerals } from '../../src/facts/numerals.js';
import { quantitiesOf, type Quantity } from '../../src/facts/quantities.js';
import { SECONDS, type Dimension, type Period } from '../../src/facts/units.js';
import { wordsOf } from '../../src/facts/words.js';

/** A figure in short: "600 /s", "0.2 duration", "100 req /minute each key", "5000..10000". */
function short({ value, high, dimension, nouns, per, each }: Quantity): string {
  const range = high === value ? String(value) : `${String(value)}..${String(high)}`;
  return [range, dimension ?? 'bare', ...nouns, per === null ? '' : `/${per}`, each === null ? '' : `each ${each}`]
    .filter((part) => part !== '')
    .join(' ');
}

const WRITTEN: readonly (readonly [string, ...string[]])[] = [
  // magnitudes
  ['10M', '10000000 bare'],
  ['10 million', '10000000 bare'],
  ['10^7', '10000000 bare'],
  ['1e7', '10000000 bare'],
  ['2.5e6 rows', '2500000 count row'],
  ['1e-3', '0.001 bare'],
  ['3 x 10^6', '3000000 bare'],
  ['3×10⁶ rows', '3000000 count row'],
  ['10**6 events', '1000000 count event'],
  ['2^32 ids', '4294967296 count id'],
  ['10,000,000', '10000000 bare'],
  ['10 000 000', '10000000 bare'],
  ['10\u202f000\u00a0000', '10000000 bare'],
  ['10_000_000 requests', '10000000 count request'],
  ["10'000 users", '10000 count user'],
  ['1.000.000 users', '1000000 count user'],
  ['1,00,000 users', '100000 count user'],
  ['1,5 million', '1500000 bare'],
  ['1,234,567.89', '1234567.89 bare'],
  ['25 crore users', '250000000 count user'],
  ['5 lakh orders', '500000 count order'],
  ['12 thousand orders', '12000 count order'],
  ['2 mln users', '2000000 count user'],
  ['300 M users', '300000000 count user'],
  ['10m users', '10000000 count user'],
  ['10M of users', '10000000 count user'],
  ['10M+ users', '10000000 count user'],
  ['1.5B requests', '1500000000 count request'],
  ['5 B rows', '5000000000 count row'],
  ['1T rows', '1000000000000 count row'],
  // words
  ['two and a half million', '2500000 bare'],
  ['a million users', '1000000 count user'],
  ['half a million users', '500000 count user'],
  ['a hundred requests', '100 count request'],
  ['a dozen nodes', '12 count nod'],
  ['forty-five seconds', '45 duration'],
  ['six services', '6 count servic'],
  ['Ten nodes', '10 count nod'],
  // ranges
  ['5–10k', '5000..10000 bare'],
  ['5k-10k users', '5000..10000 count user'],
  ['5 to 10k users', '5000..10000 count user'],
  ['between 5 and 10 ms', '0.005..0.01 duration'],
  ['10..20 ms', '0.01..0.02 duration'],
  ['3-5 replicas', '3..5 count replica'],
  ['five to ten minutes', '300..600 duration'],
  ['100ms-200ms', '0.1 duration', '0.2 duration'],
  ['10 and 20 users', '10 bare', '20 count user'],
  // rates
  ['~600/s', '600 count /second'],
  ['1.2k/s', '1200 count /second'],
  ['50k QPS', '50000 count /second'],
  ['100K+ RPS', '100000 count /second'],
  ['1.2k rpm', '1200 count /minute'],
  ['6,000 IOPS', '6000 count /second'],
  ['300 requests per second', '300 count request /second'],
  ['4,000 writes/sec', '4000 count write /second'],
  ['500 w/s', '500 count w /second'],
  ['3 req. per second', '3 count req /second'],
  ['3 requests a second', '3 count request /second'],
  ['10 requests an hour', '10 count request /hour'],
  ['10 events every second', '10 count event /second'],
  ['10/min', '10 count /minute'],
  ['1 M / day', '1000000 count /day'],
  ['80,000 invoices a night', '80000 count invoic /day'],
  ['100 million new URLs a month', '100000000 count new url /month'],
  ['100 req/min per key', '100 count req /minute each key'],
  ['100/hour/user', '100 count /hour each user'],
  ['20 reads per second per user', '20 count read /second each user'],
  ['100 messages per user per day', '100 count messag /day each user'],
  ['1M DAU', '1000000 count dau'],
  ['1M daily active users', '1000000 count daily activ user /day'],
  ['100k concurrent connections', '100000 count concurrent connection'],
  // sizes
  ['2 KB/event', '2000 bytes each event'],
  ['10 MB per user', '10000000 bytes each user'],
  ['6 TB a day', '6000000000000 bytes /day'],
  ['400 GB daily', '400000000000 bytes /day'],
  ['16 GiB', '16000000000 bytes'],
  ['500 bytes', '500 bytes'],
  ['512 B', '512 bytes'],
  ['64B/row', '64 bytes each row'],
  ['12 Mbps', '1500000 bytes /second'],
  ['100 Mbit/s', '12500000 bytes /second'],
  ['5 GB of RAM', '5000000000 bytes'],
  // durations
  ['200 ms', '0.2 duration'],
  ['<200ms', '0.2 duration'],
  ['p99:250ms', '0.25 duration'],
  ['250µs', '0.00025 duration'],
  ['one hour', '3600 duration'],
  ['half an hour', '1800 duration'],
  ['within a second', '1 duration'],
  ['5-minute TTL', '300 duration'],
  ['a five-minute TTL', '300 duration'],
  ['TTL 5m', '300 duration'],
  ['1h30m', '3600 duration'],
  ['24h', '86400 duration'],
  ['30-day retention', '2592000 duration'],
  ['two weeks', '1209600 duration'],
  ['0.5 s', '0.5 duration'],
  // shares, factors and money
  ['99.99%', '99.99 percent'],
  ['99.9 %', '99.9 percent'],
  ['99.95 percent', '99.95 percent'],
  ['four nines', '99.99 percent'],
  ['three nines of availability', '99.9 percent'],
  ['80% of 10M users', '80 percent', '10000000 count user'],
  ['10x growth', '10 count x'],
  ['$5 per month', '5 money /month'],
  ['$0.023 per GB', '0.023 money each gb'],
  ['40 USD', '40 money'],
  ['€5/month', '5 money /month'],
  // more of all of them
  ['12 k requests/min', '12000 count request /minute'],
  ['3.5k req/s', '3500 count req /second'],
  ['1.2bn events', '1200000000 count event'],
  ['8 bn rows', '8000000000 count row'],
  ['100 thousand sessions', '100000 count session'],
  ['2^20 entries', '1048576 count entry'],
  ['5 × 10^8 rows', '500000000 count row'],
  ['3·10^6 rows', '3000000 count row'],
  ['2e3 tps', '2000 count /second'],
  ['15K wps', '15000 count /second'],
  ['7,500 ops/s', '7500 count /second'],
  ['1M req/hr', '1000000 count req /hour'],
  ['300 rps peak', '300 count /second'],
  ['2 GB/s', '2000000000 bytes /second'],
  ['300 MB/min', '300000000 bytes /minute'],
  ['1.5 TB/day', '1500000000000 bytes /day'],
  ['40 Gbps', '5000000000 bytes /second'],
  ['100 MBps', '100000000 bytes /second'],
  ['250 kB per request', '250000 bytes each request'],
  ['250 KiB', '250000 bytes'],
  ['4 KB pages', '4000 bytes'],
  ['1.5MB/photo', '1500000 bytes each photo'],
  ['1 TiB', '1000000000000 bytes'],
  ['2 PB of footage', '2000000000000000 bytes'],
  ['3 EB', '3000000000000000000 bytes'],
  ['64-bit id', '8 bytes'],
  ['128 bytes/key', '128 bytes each key'],
  ['a kilobyte', '1000 bytes'],
  ['two terabytes', '2000000000000 bytes'],
  ['five nines', '99.999 percent'],
  ['0.01 percent', '0.01 percent'],
  ['15 ms p99', '0.015 duration'],
  ['1.5 sec', '1.5 duration'],
  ['90 secs', '90 duration'],
  ['2 mins', '120 duration'],
  ['3 hrs', '10800 duration'],
  ['7d', '604800 duration'],
  ['1 yr', '31536000 duration'],
  ['18 months', '47304000 duration'],
  ['every 15 min', '900 duration'],
  ['5k active sessions', '5000 count activ session'],
  ['2M MAU', '2000000 count mau'],
  ['300M monthly active users', '300000000 count monthly activ user /month'],
  ['3 reads per write', '3 count read each write'],
  ['20 rooms/hotel', '20 count room each hotel'],
  ['5 tweets/user/day', '5 count tweet /day each user'],
  ['0.5 writes per user per day', '0.5 count write /day each user'],
  ['12 orders per customer per year', '12 count order /year each customer'],
  ['3 posts per week per user', '3 count post /week each user'],
  ['100 reads/writes per second', '100 count read write /second'],
  ['$0.09/GB', '0.09 money each gb'],
  ['$1,200/month', '1200 money /month'],
  ['€15k a year', '15000 money /year'],
  ['3 cents per call', '0.03 money each call'],
  ['100 req/s/node', '100 count req /second each nod'],
  ['2-3x', '2..3 count x'],
  ['10K–20K QPS', '10000..20000 count /second'],
  ['1 to 2 TB per day', '1000000000000..2000000000000 bytes /day'],
  ['≥ 99.95%', '99.95 percent'],
  ['1,000s of rows', '1000 bare'],
  ['1.1k req/sec/user', '1100 count req /second each user'],
  ['12,34,567 rows', '1234567 count row'],
  ['2 crore orders', '20000000 count order'],
  ['ten thousand requests', '10000 count request'],
  ['twenty-five thousand users', '25000 count user'],
  ['a few hundred queries per second', '300 count query /second'],
  ['a couple of thousand users', '2000 count user'],
  ['several million events a day', '5000000 count event /day'],
  ['millions of metrics per day', '1000000..9000000 count metric /day'],
  ['tens of thousands of writes per second', '10000..90000 count write /second'],
  // sums
  ['40,000 x 3 KB = 120 MB / day', '40000 bare', '3000 bytes', '120000000 bytes /day'],
  ['300 orders/s x 2 KB', '300 count order /second', '2000 bytes'],
  ['QPS: 12,000', '12000 bare'],
  ['5 KB × 1M = 5 GB', '5000 bytes', '1000000 bare', '5000000000 bytes'],
];

test('the forms in which people write figures are many', () => {
  expect(new Set(WRITTEN.map(([text]) => text)).size).toBeGreaterThanOrEqual(150);
});

test.each(WRITTEN)('%s', (text, ...expected) => {
  expect(quantitiesOf(text).map(short)).toEqual(expected);
});

test.each([
  'API v3 and v2.1.0',
  'port 8443',
  'on 2024-01-05 at 2024-01-05T10:00:00Z',
  'at 12:30',
  'in 2024 users came',
  'RFC 7231 methods',
  'ISO 8601',
  'TLS 1.3',
  'Postgres 15',
  'p95',
  'S3',
  'H3 cells',
  'HTTP/2',
  'HTTP 429 responses',
  'status 200',
  'AES-256 and SHA-256',
  'order A-4471, user_123, #123, abc123',
  '550e8400-e29b-41d4-a716-446655440000',
  '10.0.0.1',
  'section 4.2 below',
  'step 3',
  'Figure 2 shows',
  'the 99th percentile, the 1st and the 2nd',
  'thousands of users',
  'a second request',
  'a two-phase commit',
  'everyone, someone, often',
])('no quantity: %s', (text) => {
  expect(quantitiesOf(text)).toEqual([]);
});

test.each<[string, string]>([
  ['about 5 GB of RAM', '5 GB'],
  ['up to 100 req/min per key in the plan', '100 req/min per key'],
  ['(between 5 and 10 ms)', '5 and 10 ms'],
  ['for $0.02 per GB', '0.02'],
  ['has 3 of the five', '3'],
])('a quantity ends with its unit: %s', (text, part) => {
  const [{ start, end } = { start: 0, end: 0 }] = quantitiesOf(text);
  expect(text.slice(start, end)).toBe(part);
});

test.each<[string, Period, number]>([
  ['86,400 writes a day', 'day', 1],
  ['600 requests per minute', 'minute', 10],
  ['12 Mbps', 'second', 1_500_000],
])('rates are comparable: %s', (text, per, perSecond) => {
  const [quantity] = quantitiesOf(text);
  expect(quantity?.per).toBe(per);
  expect(quantity?.perSecond).toBeCloseTo(perSecond, 6);
  expect((quantity?.value ?? 0) / SECONDS[per]).toBeCloseTo(perSecond, 6);
});

test('a list of figures is read figure by figure', () => {
  const dimensions: readonly (Dimension | null)[] = ['count', 'duration', 'bytes', 'percent', 'money', null];
  const text = '5 users, 5 ms, 5 KB, 5 %, $5 and 5.';
  expect(quantitiesOf(text).map(({ dimension }) => dimension)).toEqual(dimensions);
});

test('reading figures is linear in the text', () => {
  for (const part of ['1% ', '1-2', '10^', '5k to ', 'two and a half million ', '1,111', 'a-', '1.', 'x-1 ']) {
    const started = performance.now();
    quantitiesOf(part.repeat(200_000 / part.length));
    expect(performance.now() - started, part).toBeLessThan(5_000);
  }
});

test.each(['7', 'One box', 'a dozen', 'Seven’s', 'twenty-five', 'half a day', 'within an hour', 'a megabyte'])(
  'a text in which a number may stand is read: %s',
  (text) => {
    expect(mayHaveNumerals(text, wordsOf(text))).toBe(true);
  },
);

test('a text without a digit and a word for a number has none', () => {
  const text = 'An order is a list of the items of the day';
  expect(mayHaveNumerals(text, wordsOf(text))).toBe(false);
});
