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
  { claim: 'takeover', all: ['part-fails', 'takes-over'], within: 30, negative: true, without: ['no-second'] },
  {
    claim: 'takeover',
    all: ['part-fails', 'takes-over'],
    within: 24,
    passage: 'section',
    negative: true,
    without: ['no-second'],
  },
  { claim: 'takeover', all: ['spare-part', 'in-case'], within: 14 },
  { claim: 'takeover', all: ['fail-over-mode', 'zones'], within: 14 },
  { claim: 'takeover', all: ['failover-word', 'part-fails'], within: 24 },
  { claim: 'takeover', all: ['part-fails', 'recovers'], within: 9, ordered: true },
  { claim: 'takeover', all: ['part-fails', 'plays-again'], within: 9, ordered: true },
  { claim: 'takeover', all: ['fails-over', ['a-duration', 'zones', 'redundancy']], within: 12 },
  { claim: 'takeover', all: ['made-primary', 'spare-part'], within: 6 },
  { claim: 'takeover', all: ['self-acting'] },
  { claim: 'recovers', all: ['recovers'] },
  { claim: 'takes-over', all: ['takes-over'] },
  { claim: 'redundancy', all: ['redundancy'] },
  { claim: 'available-named', all: [['wished-available', 'takes-over', 'part-fails']] },

  { claim: 'retry', all: [['try-again', 'circuit-breaker', 'backoff', 'retry-limit-named']], without: ['collision'] },
  { claim: 'retry', all: ['timeout', 'call-like'], within: 12 },
  { claim: 'retry', all: ['a-try-count', 'call-fails'], within: 12, negative: true },
  { claim: 'retry-bounded', all: ['try-again', 'retry-limit'], within: 16, negative: true },
  { claim: 'retry-bounded', all: ['try-again', 'a-try-count'], within: 16, negative: true, without: ['human-retry'] },
  {
    claim: 'retry-bounded',
    all: ['try-again', 'a-try-count'],
    within: 16,
    passage: 'section',
    without: ['human-retry'],
  },
  { claim: 'retry-bounded', all: ['a-try-count', 'call-fails'], within: 12, negative: true, without: ['human-retry'] },
  { claim: 'retry-bounded', all: ['retry-limit-named'] },
  { claim: 'retry-bounded', all: ['timeout', 'a-duration'], within: 8, ordered: true },
  { claim: 'retry-bounded', all: ['a-duration', 'timeout'], within: 4, ordered: true },
  {
    claim: 'retry-bounded',
    all: ['remote-party', 'a-duration', 'call-cut-off'],
    within: 40,
    passage: 'block',
    negative: true,
  },
  { claim: 'retry-bounded', all: ['call-like', 'call-cut-off', 'a-duration'], within: 18, negative: true },
  { claim: 'retry-bounded', all: ['waits-so', 'a-duration', 'await-answer'], within: 12 },
  {
    claim: 'retry-bounded',
    all: ['circuit-breaker', ['a-count', 'a-duration', 'a-share', 'call-fails', 'takes-over']],
  },
  { claim: 'retry-bounded', all: ['circuit-breaker', ['a-share', 'a-duration']], within: 24, passage: 'block' },
  { claim: 'retry-spaced', all: ['call-fails', 'a-duration', 'a-duration'], within: 8, without: ['human-retry'] },
  {
    claim: 'retry-spaced',
    all: ['repeats-it', 'paused-between', 'a-duration'],
    within: 14,
    negative: true,
    without: ['human-retry'],
  },
  { claim: 'retry-spaced', all: ['repeats-it', 'waits-so', 'a-duration'], within: 14, without: ['human-retry'] },
  { claim: 'retry-spaced', all: ['backoff'], without: ['human-retry'] },
  { claim: 'retry-bounded', all: ['in-a-row', 'leaves-alone'], within: 24, negative: true },
  { claim: 'retry-bounded', all: ['in-a-row', 'call-like', 'a-duration'], within: 24 },
  { claim: 'retry-bounded', all: ['calls', 'a-try-count'], within: 10, without: ['human-retry'] },
  { claim: 'retry-spaced', all: ['try-again', 'a-duration'], within: 8 },

  { claim: 'remote-call', all: ['remote-call'] },
  {
    claim: 'remote-call',
    all: ['remote-party', 'a-duration', 'call-cut-off'],
    within: 40,
    passage: 'block',
    negative: true,
  },
  { claim: 'remote-call', all: ['remote-party', 'is-called'], within: 4, ordered: true },
  { claim: 'remote-call', all: ['calls', 'remote-party'], within: 6, ordered: true },
];
