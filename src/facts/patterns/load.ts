import type { Pattern } from '../claims.js';

/** How load beyond what the system can take is kept away from it. */
export const loadPatterns: readonly Pattern<'load-controlled' | 'load-named'>[] = [
  { claim: 'load-controlled', all: ['rate-limit', 'per-party', 'limited-party'], within: 12 },
  { claim: 'load-controlled', all: ['rate-limit', 'load-purpose'], within: 24 },
  {
    claim: 'load-controlled',
    all: ['rate-limit', ['a-rate', 'a-count', 'a-duration', 'refused-load']],
    within: 16,
    without: ['meets-limit'],
  },
  { claim: 'load-controlled', all: ['load-thing', 'refused-load', ['at-most', 'load-purpose']], within: 24 },
  { claim: 'load-controlled', all: ['bounded-load', 'refused-load', 'a-rate'], within: 24 },
  {
    claim: 'load-controlled',
    all: ['limit-verb', 'bounded-load', 'limited-party'],
    within: 14,
    without: ['try-again'],
  },
  { claim: 'load-controlled', all: ['at-most', 'a-count', 'at-once'], within: 14, without: ['part-fails'] },
  { claim: 'load-controlled', all: ['a-count', 'at-once', 'per-party', 'limited-party'], within: 8, ordered: true },
  { claim: 'load-controlled', all: ['admits', 'a-count', 'at-once'], within: 10, ordered: true },
  { claim: 'load-controlled', all: ['flight-limit'] },
  { claim: 'load-controlled', all: ['adds-capacity', 'when-so', 'scaling-signal'], within: 14, ordered: true },
  { claim: 'load-controlled', all: ['held-back', 'when-full'], within: 16, negative: true },
  { claim: 'load-controlled', all: ['under-overload', 'gives-way'], within: 16 },
  { claim: 'load-controlled', all: ['own-lane', 'not-starved'], within: 28, negative: true },
  { claim: 'load-controlled', all: ['allowance', ['refused-load', 'above-it']], within: 16 },
  { claim: 'load-controlled', all: ['above-it', 'a-rate', ['refused-load', 'challenge']], within: 20, ordered: true },
  { claim: 'load-controlled', all: ['waiting-work', ['when-full', 'above-it'], 'refused-load'], within: 20 },
  { claim: 'load-controlled', all: ['a-rate', 'limited-party', 'code-429'], within: 24 },
  { claim: 'load-controlled', all: ['code-429', 'above-it'], within: 10 },
  { claim: 'load-controlled', all: ['at-most', 'bounded-load', ['a-rate']], within: 12 },
  { claim: 'load-controlled', all: ['circuit-breaker', 'load-purpose'], within: 24 },
  { claim: 'load-controlled', all: ['autoscale', 'scaling-signal'], within: 20 },
  {
    claim: 'load-controlled',
    all: ['shed-load', ['load-purpose', 'bounded-load', 'a-count', 'refused-load']],
    within: 24,
  },
  { claim: 'load-named', all: [['rate-limit', 'shed-load', 'autoscale']] },
];
