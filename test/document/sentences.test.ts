import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../src/document/sentences.js';

/** The sentences of a text, those of several lines written on one. */
function sentences(text: string): readonly string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end).replaceAll(/\s+/gu, ' '));
}

/** Wraps a text as an editor does. */
function wrap(text: string, width: number): string {
  return text.split(' ').reduce((lines, word) => {
    const room = width - (lines.length - lines.lastIndexOf('\n') - 1);
    return lines === '' ? word : lines + (word.length < room ? ' ' : '\n') + word;
  }, '');
}

test.each([
  ['We use Redis. It is fast.', ['We use Redis.', 'It is fast.']],
  ['Is it? Yes! Really?! Good.', ['Is it?', 'Yes!', 'Really?!', 'Good.']],
  ['Reads go to a replica; writes to the leader', ['Reads go to a replica;', 'writes to the leader']],
  ['He said "stop." Then he left.', ['He said "stop."', 'Then he left.']],
  ['(It ends here.) The next one.', ['(It ends here.)', 'The next one.']],
  ['No stop at the end', ['No stop at the end']],
  ['Latency? 200 ms', ['Latency? 200 ms']],
  ['How long are they kept? For ever', ['How long are they kept? For ever']],
  ['Is it kept? Yes. For a year.', ['Is it kept?', 'Yes.', 'For a year.']],
  ['  ', []],
  ['', []],
])('%j is split at its ends', (text, expected) => {
  expect(sentences(text)).toEqual(expected);
});

test.each([
  ['an abbreviation', 'Use e.g. Redis, i.e. a cache, cf. Fig. 3, approx. 5 GB incl. replicas vs. none.'],
  ['a decimal', 'It takes 1.5 s and 99.95 percent.'],
  ['a version', 'Version 1.2.3 is out.'],
  ['a product', 'Node.js and Next.js run it.'],
  ['an address', 'See http://a.b/c.html for the file /etc/x.conf here.'],
  ['a number', 'Take option no. 3, min. 3 replicas, sec. 4.2.'],
  ['an ellipsis in the middle', 'Wait... then go… and on.'],
  ['a quoted stop', '"Never lose a write." says the brief.'],
  ['a semicolon in a word', 'Send a;b;c as it is.'],
])('%s ends no sentence', (_, text) => {
  expect(sentences(text)).toEqual([text]);
});

test.each([
  ['We keep it for 5 min. After that it is gone.'],
  ['The timeout is 3 sec. Then we retry.'],
  ['The answer is no. We do it anyway.'],
  ['Orders, items, etc. The rest comes later.'],
  ['The p99 is under 200 ms. Writes are slower.'],
  ['And so on… The rest is easy.'],
])('what may be an abbreviation ends a sentence before a capital: %j', (text) => {
  expect(sentences(text)).toHaveLength(2);
});

describe('line breaks', () => {
  test.each([
    ['Users: 5M\nQPS: 100\nStorage: 5 TB', 3],
    ['Cache: Redis\nTTL 5 min\n- no stampede', 3],
    ['Read path\n→ CDN\n→ cache', 3],
    ['10M users\n500 writes/s', 2],
    ['Ends with a colon:\nThe next line', 2],
  ])('terse notes are a statement a line: %j', (text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });

  test.each([
    ['We store them in\nPostgres.'],
    ['The orders, the items,\nPayments and refunds.'],
    ['Reads are served from\n3 replicas.'],
    ['it goes on\nin lower case'],
    ['A long line of prose that goes on up to the margin of the page\nRedis'],
  ])('a sentence that goes on is one: %j', (text) => {
    expect(sentences(text)).toHaveLength(1);
  });

  const prose = [
    'We store the orders in Postgres because a payment touches several tables in one transaction, and Redis is not durable enough for money. The hot links are cached in Redis for 5 min. Entries are dropped when the link changes.',
    'A request first goes to the CDN. On a miss it goes to the API, which asks Redis and then PostgreSQL. At a peak of 12,000 requests per second (2,000 of them writes) one primary with 3 replicas is enough; shards come later.',
    'The Feed Service reads Kafka. Each worker of the Feed Service keeps, e.g., the last 500 posts of a user. Is it slow? No. A page takes 80 ms at p99.',
    'Netflix and Uber do it with Cassandra and Kafka in many regions. We have one region, 40,000 orders a day and nine people. The AWS bill would be US$ 5,000 a month.',
  ];

  test.each(prose.flatMap((text) => [40, 72, 100].map((width) => [width, text] as const)))(
    'prose wrapped at %d columns has the sentences of one long line: %s',
    (width, text) => {
      const wrapped = wrap(text, width);
      expect(Math.max(...wrapped.split('\n').map((line) => line.length))).toBeLessThanOrEqual(width);
      expect(sentences(wrapped)).toEqual(sentences(text));
      expect(sentences(text).length).toBeGreaterThan(2);
    },
  );
});

test('a text of one megabyte is split at once', () => {
  for (const part of ['a. ', 'A\n', ';', '….', 'e.g. ', '."\'', ' \n']) {
    const started = performance.now();
    splitSentences(part.repeat(1_000_000 / part.length));
    expect(performance.now() - started, JSON.stringify(part)).toBeLessThan(5_000);
  }
});
