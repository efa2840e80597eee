import { describe, expect, test } from 'vitest';
import { contradictionText } from '../../src/facts/consequences/consequence.js';
import { lint } from '../../src/lint.js';
import { factsOf } from './read.js';

/** What follows and disagrees, as the finding says it; what agrees, with a tick. */
function told(markdown: string): readonly string[] {
  return factsOf(`# System\n\n## Estimates\n\n${markdown}`).capacity.consequences.map((consequence) =>
    consequence.agrees ? `✓ ${consequence.working}` : contradictionText(consequence),
  );
}

type Case = readonly [markdown: string, ...told: string[]];

describe('active users × actions a day against requests a second', () => {
  test.each<Case>([
    [
      '1,000,000 users are active each day. 50 reads per user per day. The API serves 60,000 reads/s.',
      '1,000,000 users × 50 reads per user per day ÷ 86,400 s ≈ 579 reads/s; the document says 60,000 reads/s, 104 times more',
    ],
    [
      '| Figure | Value |\n| --- | --- |\n| Daily active users | 1,000,000 |\n| Reads per user per day | 50 |\n| Reads per second, average | 6 |',
      '1,000,000 users × 50 reads/user/day ÷ 86,400 s ≈ 579 reads/s; the document says 6, 96.5 times less',
    ],
    [
      '- DAU: 20M\n- each user sends 40 messages a day\n- 900 messages/s on average',
      '20M dau × 40 messages a day ÷ 86,400 s ≈ 9,260 messages/s; the document says 900 messages/s, 10.3 times less',
    ],
    [
      '20 million users a day, each of whom saves 5 notes per day. It is sized for 60 writes per second.',
      '20 million users a day × 5 notes per day ÷ 86,400 s ≈ 1,160 writes/s; the document says 60 writes per second, 19.3 times less',
    ],
    ['1M DAU, 50 reads per user per day, 600 reads/s', '✓ 1M DAU × 50 reads per user per day ÷ 86,400 s ≈ 579 reads/s'],
    // A rate without a word beside it may be the peak.
    ['1M DAU, 50 reads per user per day, 6,000 reads/s'],
    ['1M DAU, 50 reads per user per day, 60,000 reads/s at peak'],
    // Not everybody who is registered comes each day.
    ['100M registered users, 50 reads per user per day, 2,000 reads/s'],
    // Other things.
    ['1M DAU, 50 reads per user per day, 90,000 writes/s'],
    ['1M DAU, 2 posts per user per day, 90,000 requests/s'],
    // What one machine takes, what a test sends, what is to come.
    ['1M DAU, 50 reads per user per day. A node serves 60,000 reads/s.'],
    ['1M DAU, 50 reads per user per day. The load test sends 60,000 reads/s.'],
    ['1M DAU, 50 reads per user per day. If we grow, 60,000 reads/s arrive.'],
    ['1M DAU, 50 reads per user per day. We do not expect 60,000 reads/s.'],
    // Two crowds, of which one is not read: the habit is not that of all.
    ['100M users, of whom 1M are active users. 50 reads per user per day, 580 reads/s on average.'],
  ])('%s', (markdown, ...expected) => {
    expect(told(markdown)).toEqual(expected);
  });
});

describe('a flow of data against what it comes to', () => {
  test.each<Case>([
    [
      'Scans take 1.5 TB per month, 90 PB in five years.',
      '1.5 TB per month × five years ≈ 90 TB; the document says 90 PB, 1,000 times more',
    ],
    ['Scans take 1.5 TB per month, 90 TB in five years.', '✓ 1.5 TB per month × five years ≈ 90 TB'],
    // The size of one of them is no sum of all.
    ['Scans are ~200 bytes, 5 GB a day, kept for 30 days: 150 GB.', '✓ 5 GB a day × 30 days ≈ 150 GB'],
    // Three copies of it may be meant.
    ['Scans take 1.5 TB per month, 270 TB in five years.'],
    ['Scans take 1.5 TB per month. The archive of the old system has 90 PB.'],
  ])('%s', (markdown, ...expected) => {
    expect(told(markdown)).toEqual(expected);
  });
});

describe('one thing by the day and by the second', () => {
  test.each<Case>([
    [
      '86 million orders a day. 10 orders/s on average.',
      '86 million orders a day ÷ 86,400 s ≈ 995 orders/s; the document says 10 orders/s, 99.5 times less',
    ],
    [
      'We take in 2.6 billion events per month, which is 50,000 events per second on average.',
      '2.6 billion events per month ÷ 2.6M s ≈ 989 events/s; the document says 50,000 events per second, 50.5 times more',
    ],
    ['86 million orders a day. 1,000 orders/s.', '✓ 86 million orders a day ÷ 86,400 s ≈ 995 orders/s'],
    ['86 million orders a day. 9,000 orders/s at peak.'],
    ['600M timeline inserts a day. 300k timeline requests per second.'],
    ['86 million orders a day. 10 refunds/s on average.'],
  ])('%s', (markdown, ...expected) => {
    expect(told(markdown)).toEqual(expected);
  });
});

describe('peak against average × factor', () => {
  test.each<Case>([
    [
      'On average 900 orders/s, 300 orders/s at peak.',
      '900 orders/s on average, so at least as much at peak; the document says 300 orders/s, 3.0 times less',
    ],
    [
      'Average load is 2,000 writes/s. Peak is 5x the average. The peak is 90,000 writes/s.',
      '2,000 writes/s × 5 ≈ 10,000 writes/s; the document says 90,000 writes/s, 9.0 times more',
    ],
    ['- average: 2,000 writes/s\n- peak factor: 5\n- peak: 10,000 writes/s', '✓ 2,000 writes/s × 5 ≈ 10,000 writes/s'],
    ['On average 900 orders/s, 3,000 orders/s at peak.'],
    ['Average 900 orders/s. Peak 300 refunds/s.'],
  ])('%s', (markdown, ...expected) => {
    expect(told(markdown)).toEqual(expected);
  });
});

describe('events × size × retention against storage', () => {
  test.each<Case>([
    [
      '10,000 events/s arrive. Each event is 2 KB. We store 50 TB of events a day.',
      '10,000 events/s × 2 KB ≈ 1.73 TB/day; the document says 50 TB, 28.9 times more',
    ],
    [
      '1 million photos per day. A photo is 2 MB. Photos need 900 GB of storage in 5 years.',
      '1 million photos per day × 2 MB × 5 years ≈ 3.65 PB; the document says 900 GB, 4,060 times less',
    ],
    [
      '1 million photos per day. A photo is 2 MB. Photos need 3.6 PB of storage in 5 years.',
      '✓ 1 million photos per day × 2 MB × 5 years ≈ 3.65 PB',
    ],
    // Copies and packing explain it.
    ['10,000 events/s arrive. Each event is 2 KB. With compression, we store 100 GB of events a day.'],
    // Of something else.
    ['10,000 events/s arrive. Each event is 2 KB.\n\nVideos fill 900 TB of storage a day.'],
  ])('%s', (markdown, ...expected) => {
    expect(told(markdown)).toEqual(expected);
  });
});

describe('requests × payload against bandwidth', () => {
  test.each<Case>([
    [
      '4,000 requests/s. The average response size is 500 bytes. Outgoing bandwidth: 2 GB/s.',
      '4,000 requests/s × 500 bytes ≈ 2 MB/s; the document says 2 GB/s, 1,000 times more',
    ],
    [
      '10,000 images per second, 300 KB per image, 80 Mbps of egress.',
      '10,000 images per second × 300 KB per image ≈ 3 GB/s; the document says 80 Mbps, 300 times less',
    ],
    [
      '10,000 images per second, 300 KB per image, 3 GB/s of egress.',
      '✓ 10,000 images per second × 300 KB per image ≈ 3 GB/s',
    ],
    ['4,000 reads/s. A read is 500 bytes. Incoming bandwidth: 2 GB/s.'],
    ['4,000 requests/s. A thumbnail is 500 bytes. Outgoing bandwidth: 2 GB/s.'],
  ])('%s', (markdown, ...expected) => {
    expect(told(markdown)).toEqual(expected);
  });
});

describe('read:write ratio against the two rates', () => {
  test.each<Case>([
    [
      'The read:write ratio is 100:1. 200 writes/s and 400 reads/s.',
      '200 writes/s × 100 reads to a write ≈ 20,000 reads/s; the document says 400 reads/s, 50 times less',
    ],
    [
      'A 1:10 write/read ratio; 200 writes/s, 90,000 reads/s.',
      '200 writes/s × 10 reads to a write ≈ 2,000 reads/s; the document says 90,000 reads/s, 45 times more',
    ],
    [
      'With a 100:1 read to write ratio: 200 writes/s, 20,000 reads/s.',
      '✓ 200 writes/s × 100 reads to a write ≈ 20,000 reads/s',
    ],
    // A peak of one against the mean of the other.
    ['The read:write ratio is 100:1. 200 writes/s on average, 90,000 reads/s at peak.'],
    ['Reads to writes are not known. 200 writes/s, 90,000 reads/s.'],
  ])('%s', (markdown, ...expected) => {
    expect(told(markdown)).toEqual(expected);
  });
});

describe('nines against the downtime that is allowed', () => {
  test.each<Case>([
    [
      '99.99% availability, which allows 5 hours of downtime a year.',
      '99.99% leaves 52.6 minutes of a year; the document says 5 hours, 5.7 times more',
    ],
    [
      '| Target | Value |\n| --- | --- |\n| Availability | 99.9% (4.3 minutes of downtime a month) |',
      '99.9% leaves 43.8 minutes of a month; the document says 4.3 minutes, 10.2 times less',
    ],
    ['Three nines, so 8.8 hours of downtime per year.', '✓ Three nines leaves 8.76 hours of a year'],
    ['99.9% uptime: downtime of 43 minutes.', '✓ 99.9% leaves 43.8 minutes of a month'],
    ['99.9% of requests within 200 ms; a deployment takes 20 minutes.'],
  ])('%s', (markdown, ...expected) => {
    expect(told(markdown)).toEqual(expected);
  });
});

describe('so many of each', () => {
  test.each<Case>([
    [
      '500K hotels, 10M rooms, 1000 rooms per hotel.',
      '500K hotels × 1000 rooms per hotel ≈ 500 million rooms; the document says 10M rooms, 50 times less',
    ],
    ['500K hotels, 10M rooms, 20 rooms per hotel.', '✓ 500K hotels × 20 rooms per hotel ≈ 10 million rooms'],
    ['500K hotels, 10M rooms, up to 1000 rooms per hotel.'],
    ['500K hotels, 10M guests, 1000 rooms per hotel.'],
  ])('%s', (markdown, ...expected) => {
    expect(told(markdown)).toEqual(expected);
  });
});

describe('what looks like a contradiction and is none', () => {
  test.each([
    '1M DAU, 50 reads per user per day. The cache takes most; the database gets 58 reads/s on average.',
    '1M DAU, 50 reads per user per day. 1,740 reads/s on average in all regions.',
    '1M orders per day, most of them at lunch: 150 orders/s on average during lunch hours.',
    '3M meters. 50 articles per user per day. 2 articles/s.',
    '99.9% availability; planned downtime of 4 hours a month is excluded.',
    '99.99%; a failover takes 30 s of downtime.',
    '10M photos per day arrive. A photo is 2 MB. Thumbnails of photos need 2 TB of storage a day.',
    '1,000 requests/s. The average response size is 500 bytes. Egress for video: 2 GB/s.',
    '1,000 requests/s. The average response size is 1 MB. Egress: 8 Gb/s.',
    '10M users, 100 followers per user. A celebrity has 5M followers.',
    '1M users, 3 devices per user, 100K devices online.',
    '```yaml\ndau: 1M users\nhabit: 50 reads per user per day\nrate: 60,000 reads/s\n```',
  ])('%s', (markdown) => {
    expect(told(markdown).filter((line) => !line.startsWith('✓'))).toEqual([]);
  });
});

test('figures of other sections are of other things, unless both size the design', () => {
  const facts = factsOf(
    '# Reader\n\n## Onboarding\n\n1M DAU, 50 reads per user per day.\n\n## Archive\n\n60,000 reads/s on average.',
  );
  expect(facts.capacity.consequences).toEqual([]);
});

test('the finding stands at the figure that is off, and names the others as related places', () => {
  const { findings } = lint(
    '# Reader\n\n- 1M daily active users\n- 50 reads per user per day\n- 60,000 reads/s on average\n',
  );
  expect(findings.filter(({ rule }) => rule === 'capacity-math')).toEqual([
    expect.objectContaining({
      message:
        '1M daily active users × 50 reads per user per day ÷ 86,400 s ≈ 579 reads/s; the document says 60,000 reads/s, 104 times more.',
      line: 5,
      column: 3,
      related: [
        { quote: '1M daily active users', line: 3, column: 3, endLine: 3, endColumn: 24 },
        { quote: '50 reads per user per day', line: 4, column: 3, endLine: 4, endColumn: 28 },
      ],
    }),
  ]);
});
