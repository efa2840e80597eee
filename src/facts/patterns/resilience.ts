import type { Pattern } from '../claims.js';

/** What happens when a part fails, and how a failed call is repeated. */
export const resiliencePatterns: readonly Pattern<
  | 'takeover'
  | 'takes-over'
  | 'recovers'
  | 'redundancy'
  | 'available-named'
  | 'retry'
  | 'retry-bounded'
  | 'retry-spaced'
  | 'remote-call'
>[] = [
  { claim: 'takeover', all: ['part-fails', 'takes-over'], within: 30, negative: true },
  { claim: 'takeover', all: ['part-fails', 'takes-over'], within: 24, passage: true, negative: true },
  { claim: 'takeover', all: ['spare-part', 'in-case'], within: 14 },
  { claim: 'takeover', all: ['fail-over-mode', 'zones'], within: 14 },
  { claim: 'takeover', all: ['failover-word', 'part-fails'], within: 24 },
  { claim: 'takeover', all: ['part-fails', 'recovers'], within: 9, ordered: true },
  { claim: 'takeover', all: ['self-acting'] },
  { claim: 'recovers', all: ['recovers'] },
  { claim: 'takes-over', all: ['takes-over'] },
  { claim: 'redundancy', all: ['redundancy'] },
  { claim: 'available-named', all: [['wished-available', 'takes-over', 'part-fails']] },

  { claim: 'retry', all: [['try-again', 'timeout', 'circuit-breaker', 'backoff']] },
  { claim: 'retry-bounded', all: ['try-again', 'retry-limit'], within: 16 },
  { claim: 'retry-bounded', all: ['try-again', 'a-count'], within: 8 },
  { claim: 'retry-bounded', all: ['timeout', 'a-duration'], within: 10 },
  { claim: 'retry-bounded', all: ['timeout', 'calls'], within: 10 },
  { claim: 'retry-bounded', all: ['circuit-breaker'] },
  { claim: 'retry-spaced', all: ['backoff', 'try-again'] },
  { claim: 'retry-spaced', all: ['try-again', 'a-duration'], within: 10 },

  { claim: 'remote-call', all: ['remote-call'] },
  { claim: 'remote-call', all: ['calls', 'remote-party'], within: 8, ordered: true },
];
