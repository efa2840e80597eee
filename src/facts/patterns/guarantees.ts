import type { Pattern } from '../claims.js';

/** Promises that nothing is lost and nothing happens twice. */
export const guaranteePatterns: readonly Pattern<'exactly-once'>[] = [
  { claim: 'exactly-once', all: ['exactly-once'], negative: true },
  { claim: 'exactly-once', all: ['message-like', 'absolutely-not', 'lost'], within: 8, negative: true },
  { claim: 'exactly-once', all: ['absolutely-not', 'message-like', 'lost'], within: 8, negative: true },
  { claim: 'exactly-once', all: ['absolutely-not', 'done-twice'], within: 8, ordered: true, negative: true },
];
