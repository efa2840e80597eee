import type { Pattern } from '../claims.js';

/** How a schema, data or a format changes while traffic runs. */
export const changePatterns: readonly Pattern<'schema-step' | 'migration-named'>[] = [
  { claim: 'schema-step', all: ['expand-contract', ['migration', 'schema-thing', 'backfill']] },
  { claim: 'schema-step', all: ['backfill', ['schema-thing', 'migration', 'old-thing', 'new-thing']], within: 20 },
  { claim: 'schema-step', all: ['dual-write', ['schema-thing', 'migration', 'phased-rollout']], within: 20 },
  { claim: 'schema-step', all: ['versioned-format', ['schema-thing', 'migration', 'compatible']] },
  { claim: 'schema-step', all: ['compatible', 'schema-thing', ['new-thing', 'old-thing', 'migration']], within: 24 },
  { claim: 'schema-step', all: ['phased-rollout', 'migration', ['schema-thing', 'old-thing', 'new-thing']] },
  { claim: 'migration-named', all: ['migration'] },
];
