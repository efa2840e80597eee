import { describe, expect, test } from 'vitest';
import { isDesign, strongest, type Stance } from '../../src/facts/stance.js';
import { stanceOf } from './read.js';

test.each<[Stance, string, string]>([
  ['asserted', 'We cache links in Redis.', 'Redis'],
  ['asserted', 'If Redis is down, reads go to Postgres.', 'Redis'],

  ['negated', 'There is no cache.', 'cache'],
  ['negated', 'We never use a cache.', 'cache'],
  ['negated', "We don't use Redis.", 'Redis'],
  ['negated', 'It runs without a cache.', 'cache'],
  ['negated', 'Neither Redis nor Kafka is used.', 'Kafka'],
  ['negated', 'Redis is not needed.', 'Redis'],
  ['negated', 'A cache is overkill.', 'cache'],
  ['negated', 'Kafka is out of scope.', 'Kafka'],

  ['rejected', 'We use Postgres instead of MongoDB.', 'MongoDB'],
  ['rejected', 'Postgres rather than MongoDB', 'MongoDB'],
  ['rejected', 'Postgres was chosen over MongoDB.', 'MongoDB'],
  ['rejected', 'We considered a cache.', 'cache'],
  ['rejected', 'We decided against a cache.', 'cache'],
  ['rejected', 'Elasticsearch was ruled out.', 'Elasticsearch'],
  ['rejected', 'Rejected: a cache of totals', 'totals'],

  ['hedged', 'Maybe we add a cache.', 'cache'],
  ['hedged', 'We might use Redis.', 'Redis'],
  ['hedged', 'One option is Redis.', 'Redis'],

  ['future', 'In the future we will shard.', 'shard'],
  ['future', 'Sharding can be added later.', 'Sharding'],
  ['future', 'At some point we move to Kafka.', 'Kafka'],

  ['open', 'TODO: the lifetime of the cache', 'cache'],
  ['open', 'The cache is TBD.', 'cache'],
  ['open', 'It is not decided whether we use Redis.', 'Redis'],
  ['open', 'Do we need a cache?', 'cache'],
  ['open', '- Which eviction policy', 'eviction'],

  ['foreign', 'Netflix uses Cassandra.', 'Cassandra'],
  ['foreign', 'At Uber, trips are sharded by city.', 'sharded'],
  ['foreign', "Stripe's API stores the key for 24 hours.", 'stores'],
  ['foreign', 'The old system cached it.', 'cached'],
  ['foreign', 'According to the blog post they use Redis.', 'Redis'],
])('%s: %s', (stance, text, part) => {
  expect(stanceOf(text, part)).toBe(stance);
});

describe('a cue reaches as far as what it speaks of', () => {
  test.each<[string, string, Stance]>([
    ['We do not cache links, but we use a CDN.', 'CDN', 'asserted'],
    ['We do not cache links, but we use a CDN.', 'links', 'negated'],
    ['The cache is not invalidated; entries expire after 5 minutes.', 'entries', 'asserted'],
    ['Redis is not needed because Postgres is fast.', 'Postgres', 'asserted'],
    ['Nobody caches this, although Redis is there.', 'Redis', 'asserted'],
    ['No cache is used (Postgres is fast enough).', 'Postgres', 'asserted'],
    ['We cannot lose writes, so we use a queue.', 'queue', 'asserted'],
    ['Postgres rather than MongoDB, because we need transactions.', 'Postgres', 'asserted'],
    ['Postgres rather than MongoDB, because we need transactions.', 'transactions', 'asserted'],
    ['Perhaps a CDN, but Redis is in place.', 'Redis', 'asserted'],
    ['We use Postgres, not MongoDB.', 'Postgres', 'asserted'],
    ['Redis is used, not memcached.', 'memcached', 'negated'],
    ['We considered MongoDB and Postgres and chose Postgres.', 'Postgres', 'asserted'],
  ])('%s → %s', (text, part, stance) => {
    expect(stanceOf(text, part)).toBe(stance);
  });

  test.each(['Kafka', 'RabbitMQ', 'SQS'])('"not" goes through a list: %s', (part) => {
    expect(stanceOf("We don't use Kafka, RabbitMQ or SQS.", part)).toBe('negated');
  });

  test.each(['cache', 'queue', 'search'])('each "no" of a list counts: %s', (part) => {
    expect(stanceOf('We have no cache, no queue and no search index.', part)).toBe('negated');
  });
});

describe('what a sentence leans on', () => {
  test.each([
    ['We could cache it in Redis or in memory. Both were rejected.', 'rejected'],
    ['We could cache it in Redis. It was dropped.', 'rejected'],
    ['We could cache it in Redis. We decided against it.', 'rejected'],
    ['We cache it in Redis. It was fast.', 'asserted'],
  ] as const)('the next sentence turns it down: %s → %s', (text, stance) => {
    expect(stanceOf(text, 'Redis')).toBe(stance);
  });

  test('"Both were rejected" says nothing of another paragraph', () => {
    expect(stanceOf('We cache it in Redis.\n\nBoth were rejected.', 'Redis')).toBe('asserted');
  });

  test.each([
    ['With caches, explain eviction in Redis.', 'open'],
    ['Discuss Redis.', 'open'],
    ['Think about Redis: we keep totals there.', 'asserted'],
    ['Caching it in Redis does not make much sense.', 'negated'],
  ] as const)('a note on what to speak about says nothing of it: %s → %s', (text, stance) => {
    expect(stanceOf(text, 'Redis')).toBe(stance);
  });

  test('a paragraph that starts with TODO is open to its end', () => {
    expect(stanceOf('TODO. We cache it in Redis.', 'Redis')).toBe('open');
  });
});

describe('sections', () => {
  test.each<[string, Stance]>([
    ['Alternatives considered', 'rejected'],
    ['Rejected options', 'rejected'],
    ['Out of scope', 'negated'],
    ['Non-goals', 'negated'],
    ['Future work', 'future'],
    ['Next steps', 'future'],
    ['Open questions', 'open'],
    ['References', 'foreign'],
    ['7. References and links', 'foreign'],
    ['Terms and definitions', 'foreign'],
    ['System interface definition', 'asserted'],
    ['Backlog', 'future'],
    ['How Netflix does it', 'foreign'],
    ['Caching', 'asserted'],
    ['Latency', 'asserted'],
    ['Trade-offs and alternatives', 'asserted'],
    ['Goals and non-goals', 'asserted'],
    ['Data model definition', 'asserted'],
    ['API reference', 'asserted'],
    ['Alternative routes', 'asserted'],
    ['Consumer backlog', 'asserted'],
    ['Why Redis?', 'asserted'],
  ])('what stands under "%s" is %s', (heading, stance) => {
    expect(stanceOf(`# Feed\n\n## ${heading}\n\nWe use Redis.`, 'Redis')).toBe(stance);
  });

  test('the stance goes into sections inside, and ends with the section', () => {
    const markdown = '## Alternatives\n\n### Speed\n\nWe use Redis.\n\n## Design\n\nWe use Postgres.';
    expect(stanceOf(markdown, 'Redis')).toBe('rejected');
    expect(stanceOf(markdown, 'Postgres')).toBe('asserted');
  });

  test('what is marked as chosen stands out from the options around it', () => {
    const markdown =
      '# Ids\n\n## Options considered\n\n### A: UUID\n\nWe use Redis.\n\n### B: Counter (chosen)\n\nWe use Postgres.';
    expect(stanceOf(markdown, 'Redis')).toBe('rejected');
    expect(stanceOf(markdown, 'Postgres')).toBe('asserted');
  });

  test('a title gives none', () => {
    expect(stanceOf('# Cross-reference resolver: references and roadmap\n\nWe use Redis.', 'Redis')).toBe('asserted');
  });

  test('a line of bold text gives it, too', () => {
    expect(stanceOf('**Alternatives**\n\nWe use Redis.', 'Redis')).toBe('rejected');
  });
});

describe('companies', () => {
  test.each([
    ['We pay with Stripe.', 'Stripe'],
    ['Payments go through Stripe, which is idempotent.', 'idempotent'],
    ['We deploy on Google Cloud and use Amazon S3.', 'S3'],
    ['Alerts go to Slack.', 'Alerts'],
  ])('are no other system where we use their product: %s', (text, part) => {
    expect(stanceOf(text, part)).toBe('asserted');
  });

  test('are our own where the title names them', () => {
    expect(stanceOf('# Design of Netflix\n\nNetflix uses Cassandra.', 'Cassandra')).toBe('asserted');
    expect(stanceOf('# Design of a feed\n\nNetflix uses Cassandra.', 'Cassandra')).toBe('foreign');
  });

  test('may stand in a comparison with what we do', () => {
    expect(stanceOf('As Uber does, we shard by city.', 'Uber')).toBe('foreign');
    expect(stanceOf('As Uber does, we shard by city.', 'shard')).toBe('asserted');
  });
});

describe('block quotes', () => {
  test.each<[string, string, Stance]>([
    ["are the author's without an attribution", '> We cache in Redis.', 'asserted'],
    ["are somebody's who is named before", 'Stripe writes:\n\n> We cache in Redis.', 'foreign'],
    ["are somebody's in every paragraph", 'From the docs:\n\n> Keys expire.\n>\n> We cache in Redis.', 'foreign'],
    ["are somebody's who is named at the end", '> We cache in Redis.\n> — Martin Kleppmann', 'foreign'],
    ['may answer a question', 'What do the docs say of reads?\n\n> We cache in Redis.', 'asserted'],
  ])('%s', (_, markdown, stance) => {
    expect(stanceOf(markdown, 'Redis')).toBe(stance);
  });
});

describe('a table of contents', () => {
  const design = '# Chat\n\n- [Dead letter queues](#dlq)\n- Rabbits\n\n## 2. Dead letter queues\n\nNone yet.';

  test('says nothing of what it lists', () => {
    expect(stanceOf(design, 'Dead letter')).toBe('foreign');
  });

  test('is none where an item has no heading', () => {
    expect(stanceOf(design, 'Rabbits')).toBe('asserted');
  });
});

test('a claim is part of the design only if all of it is', () => {
  expect(strongest(['asserted', 'hedged', 'asserted'])).toBe('hedged');
  expect(strongest(['negated', 'foreign', 'future'])).toBe('foreign');
  expect(strongest([])).toBe('asserted');
  expect(isDesign('asserted')).toBe(true);
  expect(isDesign('hedged')).toBe(false);
});
