import { describe, expect, test } from 'vitest';
import { isOff } from '../../src/facts/sum-ratios.js';
import { factsOf } from './read.js';

/** How many times each result of a text is too large, shown sums and figures told in other units alike. */
function ratios(markdown: string): readonly number[] {
  const { derivations, restated } = factsOf(`# System\n\n## Estimates\n\n${markdown}\n`).capacity;
  return [...derivations, ...restated].map(({ ratio }) => ratio);
}

const RIGHT: readonly string[] = [
  // from people to rates
  '10M x 50 / 86,400 = 5.8k/s',
  '1,000,000 users × 50 reads/day ÷ 86,400 s ≈ 579 reads/s',
  '20M * 10 / 86400 => 2,300 QPS',
  '100M DAU × 10 posts / 100k seconds ~ 10,000 posts/s',
  '10M users × 50 reads = 5.8k reads/s',
  '500M users, 40 messages a day each, so 20 billion messages a day',
  '5M requests in 5 minutes = 16,600 RPS',
  '3 billion / (30 days × 24 h × 3600 s) = 1,160 requests/s',
  '30% of 10M users = 3M users',
  // changes of period
  '1M writes/day = 12/s',
  '1M writes/day → 12 writes/s',
  '2.5 million requests per month ≈ 1 request per second',
  '1 request per second = 2.5 million requests per month',
  '400 requests per second = 1 billion requests per month',
  '14M requests/hour ~ 3,900 RPS',
  '6 GB a day = 2.2 TB a year',
  'A day is about 100k seconds.',
  // units that stand elsewhere, or turn each other
  '33 * 365 = 12,045 TB',
  '1,000 × 500 = 500 MB',
  '4 weeks × 7 days/week × 24 hours/day × 3600 seconds/hour = 2,419,200 seconds',
  '10B / 86,400 * 3 = ~350K searches/second',
  '1M × 24 × 3600 = 12 pastes/s',
  '12 writes/s × 86,400 = 1M writes a day',
  // sizes
  '100 bytes * 500M = 50 GB',
  '15 million pages × (100 KB + 500 bytes) = 1.5 TB',
  '1,000 machines × 8 GiB = 8 TB',
  '50 GB = 100M × 500 bytes',
  'id 8 bytes + url 100 bytes + date 8 bytes = 116 bytes',
  '10 KB per tweet * 500 million tweets per day * 30 days per month = 150 TB',
  '200 million x 4 Bytes/IP = 800MB',
  '300M photos/day × 2 MB = 600 TB/day',
  '10 TB × 3 replicas = 30 TB',
  '132 billion bytes = 132 GB',
  '1 TB / 4 KB = 250M pages',
  // bandwidth, machines, money
  '4,000 reads/s × 500 bytes = 2 MB/s',
  '400 GB / 86,400 s = 5 MB/second',
  '1 Gb/s ÷ 1 MB = 125/s',
  '20,000 requests/s ÷ 1,000 requests/s per node = 20 nodes',
  '5 GB ÷ 100 MB/s = 50 s',
  '50M users ÷ 10,000 push/sec worker throughput = 83 minutes',
  '200 machines × $500/month = $100k/month',
  // in words, and behind the result
  '300,000 times 15 MB makes 4.5 TB every day',
  'Twenty million people times six clips times four megabytes: that is 480 TB',
  '480 TB going out (120M × 4 MB) every day',
  '```python\nviews = 20e6 * 6   # 1.2e8 a day\n```',
  // powers and parts
  '62^7 = 3.5 trillion codes',
  '2^32 ≈ 4.3 billion addresses',
  '1,000 pools, 100 machines per pool, 100 metrics per machine => ~10 million metrics',
  // tables, code, formulas, emphasis
  '| Figure | Estimate |\n| --- | --- |\n| Reads | 10M × 50 / 86,400 = 5.8k/s |',
  '| Sum | Result |\n| --- | --- |\n| 10M × 50 / 86,400 | 5.8k/s |',
  '```\nQPS = 100M * 10 / 86400 ≈ 11,600\n```',
  '$$ \\frac{1 \\space billion}{(24 \\space hrs \\times 3600 \\space seconds)} = \\sim 12K \\space requests/second $$',
  '10million *10* 20 / 86400 => 24000 QPS',
];

/** The last result is off by so many times: above 1 too much, below 1 too little. */
const WRONG: readonly (readonly [text: string, ratio: number])[] = [
  ['10M x 50 / 86,400 = 58k/s', 10],
  ['1,000,000 users × 50 reads/day ÷ 86,400 s ≈ 60,000 reads/s', 104],
  ['2 billion / 86400 = 2000 query per second', 0.086],
  ['20M * 10 / 86400 => 230 QPS', 0.1],
  ['10M users × 50 reads = 58k reads/s', 10],
  ['500M users, 40 messages a day each, so 2 billion messages a day', 0.1],
  ['5M requests in 5 minutes = 1,660 RPS', 0.1],
  ['3 billion / (30 days × 24 h × 3600 s) = 11,600 requests/s', 10],
  ['30% of 10M users = 30M users', 10],
  ['1M writes/day = 120/s', 10.4],
  ['1M writes/day → 1,200 writes/s', 104],
  ['600 votes per second = 3 million votes per day', 0.058],
  ['1 request per second = 250 million requests per month', 95],
  ['14M requests/hour ~ 390 RPS', 0.1],
  ['6 GB a day = 22 TB a year', 10],
  ['A day is about 8.6k seconds.', 0.1],
  ['12 writes/s × 86,400 = 10M writes a day', 9.6],
  ['100 bytes * 500M = 500 GB', 10],
  ['200M photos a day × 2 MB = 400 GB a day', 0.001],
  ['15 million pages × (100 KB + 500 bytes) = 150 GB', 0.1],
  ['1,000 machines × 8 GiB = 8 GB', 0.001],
  ['5 TB = 100M × 500 bytes', 100],
  ['id 8 bytes + url 100 bytes + date 8 bytes = 1,160 bytes', 10],
  ['12M users x 500 entries x 24 bytes = about 14 GB', 0.097],
  ['10 TB × 3 replicas = 3 TB', 0.1],
  ['132 billion bytes = 132 TB', 1000],
  ['4,000 reads/s × 500 bytes = 2 GB/s', 1000],
  ['600 writes/day × 1 KB = 600 KB/s', 86_400],
  ['400 GB / 86,400 s = 50 MB/second', 10.8],
  ['20,000 requests/s ÷ 1,000 requests/s per node = 200 nodes', 10],
  ['50M users ÷ 10,000 push/sec worker throughput = 8 minutes', 0.096],
  ['200 machines × $500/month = $10k/month', 0.1],
  ['62^7 = 3.5 billion codes', 0.001],
  ['1,000 pools, 100 machines per pool, 100 metrics per machine => ~1 million metrics', 0.1],
  ['| Figure | Estimate |\n| --- | --- |\n| Reads | 10M × 50 / 86,400 = 580/s |', 0.1],
  ['| Sum | Result |\n| --- | --- |\n| 10M × 50 / 86,400 | 58k/s |', 10],
  ['```\nQPS = 100M * 10 / 86400 ≈ 116,000\n```', 10],
  [
    '$$ \\frac{1 \\space billion}{(24 \\space hrs \\times 3600 \\space seconds)} = \\sim 120K \\space requests/second $$',
    10.4,
  ],
  ['10million *10* 20 / 86400 => 240000 QPS', 10.4],
];

describe('sums that add up', () => {
  test.each(RIGHT)('%s', (text) => {
    const all = ratios(text);
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter((ratio) => isOff({ ratio }))).toEqual([]);
  });
});

describe('sums that do not', () => {
  test.each(WRONG)('%s', (text, off) => {
    const found = ratios(text).filter((ratio) => isOff({ ratio }));
    expect(found).toHaveLength(1);
    expect(found[0]! / off).toBeGreaterThan(0.9);
    expect(found[0]! / off).toBeLessThan(1.1);
  });

  test('there are many of both, and the wrong ones are off by three times or more', () => {
    expect(WRONG.length).toBeGreaterThanOrEqual(30);
    expect(RIGHT.length + WRONG.length).toBeGreaterThanOrEqual(60);
    expect(WRONG.filter(([, ratio]) => ratio > 1 / 3 && ratio < 3)).toEqual([]);
  });
});

describe('what is no sum', () => {
  test.each([
    'Everybody opens the feed 8 times a day -> 96M reads a day',
    'One in four posts once a day -> 3M posts/day',
    'after 50 failures in 60s → open for 5 min',
    'Scale from 3 to 30 nodes = 10 minutes of work',
    'TTL = 60 s, refresh = 5 min',
    'retry after 1 s, 2 s, 4 s → 3 attempts',
    'pool of 20 connections × instances, timeout = 5 s',
    '400 → 401 after a failed login',
    'from 10 GB → 2 GB by compression',
    'p50 = 20 ms, p99 = 200 ms',
    'RF=3, W=2, R=2',
    '| 10M × 50 / 86,400 | 58k/s |\n| --- | --- |\n| 10M × 50 / 86,400 | 58k/s |',
    's3://lake/year=2026/month=06/day=06',
    'A 4 x 8 grid of 32 cells',
    '| Keys | Estimate |\n| --- | --- |\n| In memory | ~10M × 2 windows = 1GB RAM |',
  ])('%s', (text) => {
    expect(ratios(text).filter((ratio) => isOff({ ratio }))).toEqual([]);
  });
});

describe('digits that nobody can know', () => {
  const overprecise = (text: string): boolean =>
    factsOf(`# System\n\n${text}`).capacity.derivations.some((derivation) => derivation.overprecise);

  test.each(['10M × 50 / 86,400 = 5,787.04 reads/s', '3 GB a day = 1,095.75 GB a year'])('%s', (text) => {
    expect(overprecise(text)).toBe(true);
  });

  test.each([
    '10M × 50 / 86,400 = 5,787 reads/s',
    '62^7 = 3,521,614,606,208',
    '1,024 × 1,024 = 1,048,576',
    '24 × 3,600 = 86,400 s',
  ])('not in %s', (text) => {
    expect(overprecise(text)).toBe(false);
  });
});

describe('what was not understood is told', () => {
  const unread = (text: string): readonly string[] =>
    factsOf(`# System\n\n${text}`).capacity.unread.map(({ statement, start, end }) => statement.text.slice(start, end));

  test.each<[string, ...string[]]>([
    ['Memory: 1M grids × 1/3 × 4 pointers × 8 bytes = 10 MB', 'Memory: 1M grids × 1/3 × 4 pointers × 8 bytes = 10 MB'],
    ['Each opens it 8 times a day -> 96M reads a day', 'Each opens it 8 times a day -> 96M'],
    ['1M/300 = 3333 requests', '1M/300 = 3333 requests'],
    [
      '8 + (4 + 2 + 20 for the hash) * 60 + 20 for the table = 1.6 KB',
      '8 + (4 + 2 + 20 for the hash) * 60 + 20 for the table = 1.6 KB',
    ],
    ['10M x 50 / 86,400 = 5.8k/s'],
    ['s3://lake/year=2026/month=06/day=06'],
    ['p50 = 20 ms'],
  ])('%s', (text, ...expected) => {
    expect(unread(text)).toEqual(expected);
  });
});
