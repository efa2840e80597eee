import type { Pattern } from '../claims.js';

/** How a schema, data or a format changes while traffic runs. */
export const changePatterns: readonly Pattern<'schema-step' | 'migration-named'>[] = [
  { claim: 'schema-step', all: ['expand-contract'] },
  {
    claim: 'schema-step',
    all: [
      'backfill',
      'strict-schema',
      ['migration', 'old-thing', 'new-thing', 'compatible', 'dual-write', 'change-order'],
    ],
    within: 40,
    passage: 'section',
  },
  {
    claim: 'schema-step',
    all: ['in-portions', ['migration', 'backfill'], 'schema-thing'],
    within: 30,
    passage: 'block',
  },
  {
    claim: 'schema-step',
    all: ['dual-write', ['migration', 'change-order', 'deploy']],
    within: 40,
    passage: 'section',
    without: ['look-thing'],
  },
  { claim: 'schema-step', all: ['versioned-format', ['compatible', 'peer-version', 'keeps-working']], within: 30 },
  { claim: 'schema-step', all: ['peer-version', 'keeps-working'], within: 16 },
  { claim: 'schema-step', all: ['old-thing', 'brought-over', 'in-portions'], within: 8 },
  { claim: 'schema-step', all: ['off-by-default', 'as-before'], within: 40, passage: 'block', negative: true },
  {
    claim: 'schema-step',
    all: ['compatible', 'schema-thing', ['new-thing', 'migration', 'change-order', 'peer-version']],
    within: 30,
  },
  {
    claim: 'schema-step',
    all: ['old-thing', 'new-thing', 'change-order', 'strict-schema'],
    within: 40,
    passage: 'section',
    without: ['look-thing'],
  },
  { claim: 'schema-step', all: ['change-order', 'migration', ['schema-thing', 'deploy']], within: 24 },
  {
    claim: 'schema-step',
    all: ['change-order', 'deploy', ['new-thing', 'old-thing']],
    within: 24,
    without: ['look-thing'],
  },
  { claim: 'schema-step', all: ['dual-write', 'backfill'], within: 50, passage: 'section', without: ['look-thing'] },
  { claim: 'schema-step', all: ['compatible', 'backfill'], within: 40, without: ['look-thing'] },
  { claim: 'schema-step', all: ['versioned-format', 'backfill'], within: 30, passage: 'block' },
  { claim: 'schema-step', all: ['strict-schema', 'backfill', 'in-portions'], within: 30, passage: 'block' },
  { claim: 'migration-named', all: ['migration'] },
];
