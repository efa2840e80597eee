import { describe, expect, test } from 'vitest';
import { factsOf } from './read.js';

describe('caches', () => {
  const partsOf = (text: string): readonly string[] =>
    [...(factsOf(`# Shop\n\n${text}\n`).caches[0]?.parts.keys() ?? [])].sort();

  test('are told by what, where, lifetime, invalidation and failure', () => {
    expect(
      partsOf(
        'Redis caches product pages with a TTL of 5 minutes; a price change deletes the key. If Redis is down, reads go to the database.',
      ),
    ).toEqual(['failure', 'invalidation', 'lifetime', 'what', 'where']);
  });

  test('do not get the lifetime of a token', () => {
    expect(partsOf('Redis caches product pages. A session token expires after 30 minutes.')).toEqual(['what', 'where']);
  });

  test('need not be called so', () => {
    expect(
      partsOf('Each server keeps the rendered page in its memory and throws it away after ten minutes.'),
    ).toContain('where');
  });

  test.each(['We need no cache.', 'The browser caches the icon.', 'Netflix uses a cache.'])(
    '%s is none of this design',
    (text) => {
      expect(factsOf(`# Shop\n\n${text}\n`).caches).toEqual([]);
    },
  );

  test('are called what the document calls them', () => {
    expect(factsOf('# Shop\n\nWe cache hot links in Redis.\n').caches[0]?.name).toBe('Redis cache of hot links');
  });
});

describe('services', () => {
  test('are counted by name, by a list, by a table and by the number stated', () => {
    expect(factsOf('# A\n\nThe Order Service calls the Payment Service.\n').services.count).toBe(2);
    expect(factsOf('# A\n\nServices: users, channels, messages, search and files.\n').services.count).toBe(5);
    expect(factsOf('# A\n\n| Service | Port |\n|---|---|\n| lobby | 1 |\n| shop | 2 |\n').services.count).toBe(2);
    expect(factsOf('# A\n\nSix services are deployed.\n').services.count).toBe(6);
  });

  test('get only reasons that speak of a service', () => {
    const reasons = (text: string): number => factsOf(`# A\n\n${text}\n`).services.reasons.length;
    expect(reasons('The Order Service is owned by another team.')).toBe(1);
    expect(reasons('The courier app is owned by another team.')).toBe(0);
  });
});

describe('the search index', () => {
  const index = (text: string) => factsOf(`# Jobs\n\n${text}\n`).searchIndex;

  test('is fed from a store', () => {
    expect(index('Elasticsearch is fed from PostgreSQL by change data capture.')).toMatchObject({
      name: 'Elasticsearch',
      owns: [],
    });
    expect(index('Elasticsearch is fed from PostgreSQL by change data capture.')?.feeds).not.toEqual([]);
  });

  test('or owns the data, or leaves them to the store named nearest', () => {
    expect(index('Elasticsearch is the only store for jobs.')?.owns).toHaveLength(1);
    expect(index('PostgreSQL is the source of truth, and Elasticsearch follows.')).toMatchObject({ owns: [] });
  });
});

describe('figures', () => {
  const roles = (text: string): readonly string[] => factsOf(`# A\n\n${text}\n`).figures.map(({ role }) => role);

  test.each([
    ['10M users', 'load'],
    ['600 requests per second', 'load'],
    ['p95 under 200 ms', 'latency'],
    ['2 TB of photos', 'volume'],
    ['99.95% availability', 'availability'],
    ['a limit of 100 requests per minute per key', 'limit'],
    ['a TTL of 5 minutes', 'other'],
  ])('%s is %s', (text, role) => {
    expect(roles(text)).toEqual([role]);
  });

  test('of another system are left out', () => {
    expect(roles('Twitter has 300 million users.')).toEqual([]);
  });
});

test('protections tell a repeated write from equal content', () => {
  const of = (text: string): readonly string[] =>
    factsOf(`# A\n\n${text}\n`).protections.map((protection) => protection.of);
  expect(of('A retry with the same idempotency key returns the first result.')).toEqual(['write']);
  expect(of('Pictures are deduplicated by the hash of their bytes.')).toEqual(['content']);
});

describe('what is stored', () => {
  test('has fields by their heads as well', () => {
    const { entities } = factsOf(
      '# Links\n\n## Data model\n\n- **Table 1:** Stores links with fields for original URL, shortened key, custom alias and expiration time.\n',
    );
    expect(entities[0]).toMatchObject({ name: 'Table 1', keyed: true });
  });

  test('is not what a shell sends, nor a list of targets', () => {
    const call = '```\ncurl --data \'{"store_id": 1, "user": 2, "type": 3}\' host\n```';
    expect(factsOf(`# Links\n\n## Data model\n\n${call}\n`).entities).toEqual([]);
    const targets =
      '| Attribute | Target | Rationale |\n| - | - | - |\n| key | 200 ms | id |\n| name | 3 s | code |\n| url | 1 h | type |';
    expect(factsOf(`# Links\n\n## Targets\n\n${targets}\n`).entities).toEqual([]);
  });
});
