import type { Pattern } from '../claims.js';

/** Bounds and pauses of repeated calls, told by what is done rather than by the trade's words. */
export const repeatPatterns: readonly Pattern<'retry-bounded' | 'retry-spaced'>[] = [
  {
    claim: 'retry-bounded',
    all: ['anew', 'so-often', ['a-try-count', 'times-said']],
    within: 12,
    negative: true,
    without: ['human-retry'],
  },
  {
    claim: 'retry-spaced',
    all: ['anew', 'gap-between', 'gap-grows'],
    within: 24,
    negative: true,
    without: ['human-retry'],
  },
  {
    claim: 'retry-bounded',
    all: [['anew', 'waits-so', 'call-fails'], 'pause-steps'],
    within: 14,
    negative: true,
    without: ['human-retry'],
  },
  { claim: 'retry-bounded', all: ['times-said', 'only-after', 'a-duration', 'a-duration'], within: 8, ordered: true },
  {
    claim: 'retry-bounded',
    all: ['again-twice', 'a-duration', 'a-duration'],
    within: 14,
    passage: 'block',
    ordered: true,
  },
  { claim: 'retry-bounded', all: ['stops-calling', 'many-fail', 'a-duration'], within: 26, negative: true },
  {
    claim: 'retry-bounded',
    all: ['stops-calling', 'a-duration', 'trial-call'],
    within: 34,
    passage: 'section',
    negative: true,
  },
  { claim: 'retry-bounded', all: ['waits-so', 'a-duration', 'stops-waiting'], within: 14, negative: true },
  { claim: 'retry-bounded', all: ['no-answer-yet', 'a-duration', 'stops-waiting'], within: 14, negative: true },
  { claim: 'retry-bounded', all: ['anew', 'time-left', 'a-duration'], within: 30, passage: 'section', negative: true },
  {
    claim: 'retry-bounded',
    all: ['repeated-calls', ['a-share', 'share-said']],
    within: 14,
    negative: true,
  },
  { claim: 'retry-bounded', all: ['a-count', 'so-often', 'a-duration', 'a-duration'], within: 8, ordered: true },
  { claim: 'retry-bounded', all: ['repeated-calls', 'allowance-said'], within: 5 },
  { claim: 'retry-bounded', all: ['times-x', 'a-duration', 'a-duration'], within: 5, ordered: true },
];
