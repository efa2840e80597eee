import type { Pattern } from '../claims.js';

/** How a repeated request is kept from taking effect twice. */
export const duplicatePatterns: readonly Pattern<'dedupe' | 'dedupe-named'>[] = [
  { claim: 'dedupe', all: ['idempotency-key'] },
  { claim: 'dedupe', all: ['refuse', 'repeat', ['event-id', 'message-like', 'check']], within: 14 },
  { claim: 'dedupe', all: ['repeat', 'no-effect'], within: 24 },
  { claim: 'dedupe', all: ['unique-guard', 'event-id', ['repeat', 'retry', 'idempotent', 'dedupe']] },
  { claim: 'dedupe', all: ['unique-guard', ['repeat', 'dedupe', 'idempotent']], within: 16 },
  { claim: 'dedupe', all: ['dedupe', 'event-id'], within: 14 },
  { claim: 'dedupe', all: ['idempotent', 'event-id'], within: 10 },
  { claim: 'dedupe', all: ['check', 'event-id', ['repeat', 'dedupe']], within: 14, ordered: true },
  { claim: 'dedupe', all: ['compare-and-swap', ['repeat', 'retry', 'idempotent', 'dedupe']] },
  { claim: 'dedupe', all: ['upsert', ['repeat', 'retry', 'idempotent', 'dedupe']] },
  { claim: 'dedupe', all: ['same-transaction', 'event-id', ['repeat', 'retry', 'idempotent', 'dedupe']] },
  { claim: 'dedupe-named', all: [['idempotent', 'dedupe']] },
];
