import type { Pattern } from '../claims.js';

const FIGURE = ['a-duration', 'a-share', 'a-count', 'a-rate', 'a-size'] as const;

/** What makes somebody act, and what only looks as if it did. */
export const watchingPatterns: readonly Pattern<
  'alert-threshold' | 'alert' | 'objective' | 'runbook' | 'alert-named'
>[] = [
  { claim: 'alert-threshold', all: ['alarm', 'alert-condition', FIGURE], within: 40 },
  { claim: 'alert-threshold', all: ['responder', 'rung', FIGURE], within: 30 },
  { claim: 'alert', all: ['responder', 'rung', 'alert-condition'], within: 24 },
  { claim: 'alert-threshold', all: ['alarm', FIGURE, FIGURE], within: 14 },
  { claim: 'alert-threshold', all: ['page-when', FIGURE], within: 14 },
  { claim: 'alert-threshold', all: ['called-person', 'alarm', FIGURE], within: 24 },
  { claim: 'alert-threshold', all: ['alarm', 'alert-expression'], within: 12, passage: 'block' },
  { claim: 'alert', all: ['alarm', 'alert-condition', 'watched-signal'], within: 16 },
  { claim: 'alert', all: ['alarm', 'alert-condition', 'bad-figure'], within: 16 },
  { claim: 'alert', all: ['alarm', 'bad-figure'], within: 10 },
  { claim: 'alert', all: ['alarm', 'alert-condition', 'silence'], within: 40, negative: true },
  { claim: 'alert', all: ['alarm', 'alert-on', 'bad-turn'], within: 9, ordered: true },
  { claim: 'alert', all: ['raised-alarm', 'called-person'], within: 10 },
  { claim: 'alert', all: ['dashboard-like', 'called-person', 'owns'], within: 14 },
  { claim: 'objective', all: ['service-objective', FIGURE] },
  { claim: 'runbook', all: ['runbook', ['alert-condition', 'called-person', 'watched-signal', 'a-step']] },
  { claim: 'alert-named', all: ['alarm'] },
];
