import type { Pattern } from '../claims.js';

/** What makes an effect happen once: position and effect in one, a number that only grows, a set of those seen, a write that repeats itself. */
export const oncePatterns: readonly Pattern<'made-once'>[] = [
  { claim: 'made-once', all: ['read-place', 'all-as-one'], within: 18 },
  {
    claim: 'made-once',
    all: ['nothing-newer', ['passed-over', 'met-already']],
    within: 24,
    passage: 'section',
    negative: true,
  },
  { claim: 'made-once', all: ['met-already', 'passed-over', ['own-mark', 'comes-over']], within: 24, negative: true },
  { claim: 'made-once', all: ['no-difference', 'comes-over'], within: 14, negative: true },
  { claim: 'made-once', all: ['no-difference', 'comes-over'], within: 16, passage: 'section', negative: true },
  { claim: 'made-once', all: ['taken-once', 'own-mark'], within: 14, negative: true },
  { claim: 'made-once', all: ['broker-commit'] },
  { claim: 'made-once', all: ['passed-over', 'comes-over'], within: 6, negative: true },
  {
    claim: 'made-once',
    all: ['taken-once', ['comes-over', 'met-already']],
    within: 26,
    passage: 'section',
    negative: true,
  },
  {
    claim: 'made-once',
    all: ['same-mark', ['comes-over', 'passed-over', 'met-already']],
    within: 24,
    passage: 'section',
    negative: true,
  },
  {
    claim: 'made-once',
    all: ['conditional-step', ['passed-over', 'others-stop', 'comes-over']],
    within: 30,
    passage: 'section',
    negative: true,
  },
  { claim: 'made-once', all: ['all-as-one', 'own-mark', 'the-effect'], within: 14 },
];
