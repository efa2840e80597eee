import { describe, expect, test } from 'vitest';
import { findClaims, type Claim, type Pattern } from '../../src/facts/claims.js';
import { readings } from './read.js';

type Rest = Omit<Pattern<'it'>, 'claim'>;

function claims(markdown: string, ...patterns: readonly Rest[]): readonly Claim<'it'>[] {
  return findClaims(
    readings(markdown),
    patterns.map((pattern): Pattern<'it'> => ({ claim: 'it', ...pattern })),
  );
}

/** The words that fill the slots of each claim. */
function said(markdown: string, pattern: Rest): readonly string[] {
  return claims(markdown, pattern).map(({ mentions, reading }) =>
    mentions.map(({ start, end }) => reading.statement.text.slice(start, end)).join(' + '),
  );
}

test.each([
  ['in any order and inflection', 'Expiring entries are cached', 1],
  ['only with every slot', 'Entries are cached', 0],
  ['only in one statement', 'It is cached. Entries expire.', 0],
  ['once in each statement', 'A cache with a TTL. Another cache with a TTL.', 2],
])('a claim is found %s', (_, text, count) => {
  expect(claims(text, { all: ['cache', 'ttl'] })).toHaveLength(count);
});

test('a slot may be filled by any of several concepts', () => {
  const pattern: Rest = { all: [['cache', 'cdn'], 'ttl'] };
  expect(said('The cache has a TTL. Fastly has a TTL. Postgres has a TTL.', pattern)).toEqual([
    'cache + TTL',
    'Fastly + TTL',
  ]);
});

test('two slots need two stretches of words', () => {
  expect(claims('We cache.', { all: ['cache', 'cache'] })).toEqual([]);
  expect(claims('We cache the cache.', { all: ['cache', 'cache'] })).toHaveLength(1);
});

describe('within', () => {
  const pattern: Rest = { all: ['cache', 'ttl'], within: 4 };

  test.each([
    ['a cache whose entries expire', 1],
    ['a cache whose many entries expire', 0],
    ['a cache of links that live long, and the cache expires', 1],
  ])('counts the words from the first to the last: %s', (text, count) => {
    expect(claims(text, pattern)).toHaveLength(count);
  });

  test('the tightest words are taken', () => {
    const [claim] = claims('The cache is in Redis, the cache has a TTL', { all: ['cache', 'ttl'] });
    expect(claim?.mentions.map(({ from }) => from)).toEqual([6, 9]);
  });

  test('asserted words are taken before negated ones that stand nearer', () => {
    const [claim] = claims('The cache has a TTL, and there is no TTL or cache', { all: ['cache', 'ttl'] });
    expect(claim?.stance).toBe('asserted');
  });
});

test('ordered slots come in their order', () => {
  const pattern: Rest = { all: ['cache', 'ttl'], ordered: true };
  expect(claims('The cache has a TTL', pattern)).toHaveLength(1);
  expect(claims('The TTL of the cache', pattern)).toEqual([]);
});

test('what must not be there takes the claim away', () => {
  const pattern: Rest = { all: ['cache', 'ttl'], without: ['expiring-thing'] };
  expect(claims('The cache has a TTL', pattern)).toHaveLength(1);
  expect(claims('The cache of session tokens has a TTL', pattern)).toEqual([]);
});

describe('passages', () => {
  const pattern: Rest = { all: ['cache', 'ttl'], passage: 'section' };

  test.each([
    ['the next statement', 'We cache it. Entries expire.', 1],
    ['the statement after the next', 'We cache it. It is fast. Entries expire.', 1],
    ['no fourth statement', 'We cache it. It is fast. It is good. Entries expire.', 0],
    ['the next paragraph or item', 'We cache it:\n\n- entries expire', 1],
    ['no other section', 'We cache it.\n\n## Rest\n\nEntries expire.', 0],
  ])('a claim may be spread over %s', (_, markdown, count) => {
    expect(claims(markdown, pattern)).toHaveLength(count);
  });

  test('a claim of a block does not leave it', () => {
    const inBlock: Rest = { ...pattern, passage: 'block' };
    expect(claims('We cache it. Entries expire.', inBlock)).toHaveLength(1);
    expect(claims('We cache it.\n\nEntries expire.', inBlock)).toEqual([]);
  });

  test('a claim knows every statement that takes part, the one of its first slot foremost', () => {
    const [claim] = claims('Entries expire. It is fast. We cache it.', pattern);
    expect(claim?.reading.statement.text).toBe('We cache it.');
    expect(claim?.readings.map(({ statement }) => statement.text).toSorted()).toEqual([
      'Entries expire.',
      'We cache it.',
    ]);
  });

  test('more lines of code belong together than sentences', () => {
    const lines = ['cache.get(key)', 'a', 'b', 'c', 'd', 'ttl = 5'];
    expect(claims(`\`\`\`\n${lines.join('\n')}\n\`\`\``, pattern)).toHaveLength(1);
  });
});

describe('stance', () => {
  test.each([
    ['The cache has a TTL.', 'asserted'],
    ['The cache has no TTL.', 'negated'],
    ['Maybe the cache gets a TTL.', 'hedged'],
    ['Netflix has a cache with a TTL.', 'foreign'],
    ['We considered a cache with a TTL.', 'rejected'],
  ] as const)('is that of the words that make the claim: %s', (text, stance) => {
    expect(claims(text, { all: ['cache', 'ttl'] }).map((claim) => claim.stance)).toEqual([stance]);
  });

  test('a negation may belong to the claim', () => {
    const pattern: Rest = { all: ['absolutely-not', 'lost'], negative: true };
    expect(claims('Orders are never lost.', pattern)[0]?.stance).toBe('asserted');
    expect(claims('Orders are never lost.', { ...pattern, negative: false })[0]?.stance).toBe('negated');
    expect(claims('At Uber, orders are never lost.', pattern)[0]?.stance).toBe('foreign');
  });

  test('of one kind and stance there is one claim in a statement', () => {
    const found = claims('The cache has a TTL.', { all: ['cache'] }, { all: ['ttl'] }, { all: ['cache', 'ttl'] });
    expect(found).toHaveLength(1);
  });
});
