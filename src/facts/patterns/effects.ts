import type { Pattern } from '../claims.js';

/** Writes that are retried somewhere and that the world notices when they happen twice. */
export const effectPatterns: readonly Pattern<'effect' | 'retried-write'>[] = [
  { claim: 'effect', all: [['payment', 'order', 'booking', 'notify', 'webhook'], 'act'], within: 10 },
  { claim: 'effect', all: ['effect-service'] },
  { claim: 'effect', all: ['import', ['store-act', 'retry-cue']], within: 10 },
  { claim: 'effect', all: ['consumer', 'queue', 'store-act'], within: 40, passage: 'section' },
  { claim: 'retried-write', all: ['store-act', 'retry-cue'], within: 8 },
];
