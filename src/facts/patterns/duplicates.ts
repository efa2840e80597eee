import type { Pattern } from '../claims.js';

/** How a repeated request is kept from taking effect twice: what recognises it, and what is then not done. */
export const duplicatePatterns: readonly Pattern<'dedupe' | 'dedupe-named'>[] = [
  { claim: 'dedupe', all: ['idempotency-key'] },
  { claim: 'dedupe', all: ['insert-conflict'] },
  { claim: 'dedupe', all: ['only-if-new', 'identity'], within: 18, negative: true },
  { claim: 'dedupe', all: ['only-if-new', 'identity', 'repeat'], within: 50, passage: 'block', negative: true },
  { claim: 'dedupe', all: ['refuse', 'already-there', 'identity'], within: 12 },
  { claim: 'dedupe', all: ['dedupe', 'identity'], within: 14 },
  { claim: 'dedupe', all: ['idempotent', 'identity'], within: 10 },
  { claim: 'dedupe', all: ['refuse', 'repeat', ['identity', 'already-there']], within: 16 },
  {
    claim: 'dedupe',
    all: ['already-there', 'identity', ['refuse', 'no-effect', 'earlier-outcome']],
    within: 40,
    passage: 'section',
  },
  {
    claim: 'dedupe',
    all: ['earlier-outcome', ['repeat', 'idempotent', 'already-there'], ['identity', 'already-there', 'no-effect']],
    within: 50,
    passage: 'section',
  },
  { claim: 'dedupe', all: ['repeat', 'no-effect', 'identity'], within: 50, passage: 'section' },
  {
    claim: 'dedupe',
    all: [['unique-guard', 'upsert'], ['repeat', 'idempotent', 'dedupe'], 'identity'],
    within: 40,
    passage: 'section',
  },
  {
    claim: 'dedupe',
    all: ['compare-and-swap', 'rows-changed'],
    within: 50,
    passage: 'section',
    without: ['other-person'],
  },
  { claim: 'dedupe', all: ['already-there', 'second-one', 'identity'], within: 40, passage: 'section' },
  {
    claim: 'dedupe',
    all: ['compare-and-swap', 'repeat'],
    within: 50,
    passage: 'section',
    negative: true,
    without: ['other-person'],
  },
  { claim: 'dedupe', all: ['unique-guard', 'second-one'], within: 20 },
  { claim: 'dedupe', all: ['recognise', 'identity', ['dedupe', 'at-least-once']], within: 24 },
  { claim: 'dedupe', all: ['check', 'already-there', 'identity'], within: 24 },
  { claim: 'dedupe', all: ['no-effect', 'repeat'], within: 10 },
  { claim: 'dedupe', all: ['same-transaction', 'identity', 'repeat'], within: 50, passage: 'section' },
  { claim: 'dedupe-named', all: [['idempotent', 'dedupe']] },
];
