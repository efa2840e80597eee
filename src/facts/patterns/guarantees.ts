import type { Pattern } from '../claims.js';

/** Promises that nothing is lost and nothing happens twice, and what keeps a thing from being lost. */
export const guaranteePatterns: readonly Pattern<
  'promised-once' | 'promised-kept' | 'kept-until' | 'made-once' | 'promised-weakly'
>[] = [
  { claim: 'promised-once', all: ['exactly-once'], negative: true },
  {
    claim: 'promised-kept',
    all: ['absolutely-not', 'lost'],
    within: 7,
    ordered: true,
    without: ['plain-data'],
    negative: true,
  },
  { claim: 'promised-kept', all: ['deliverable', 'absolutely-not', 'lost'], within: 6, ordered: true, negative: true },
  { claim: 'promised-once', all: ['absolutely-not', 'twice-over'], within: 12, negative: true },
  {
    claim: 'promised-once',
    all: [['deliverable', 'receiver'], 'absolutely-not', 'duplicate-word'],
    within: 10,
    negative: true,
  },
  { claim: 'kept-until', all: ['kept-until'] },
  { claim: 'made-once', all: ['same-transaction', 'identity'], within: 24 },
  { claim: 'made-once', all: ['stream-offset', 'all-together'], within: 16 },
  { claim: 'promised-weakly', all: ['kept-from', 'doubled'], within: 4, ordered: true, negative: true },
];
