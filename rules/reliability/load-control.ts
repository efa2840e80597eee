import { claimed, quotesOf } from '../../src/facts/facts.js';
import { names } from '../../src/facts/readings.js';
import type { Claim } from '../../src/facts/claims.js';
import { placeOf, readingsOf } from '../place.js';
import { defineRule, type Level } from '../rule.js';

/** What is promised in general is named at least. */
const SAID: ReadonlySet<string> = new Set(['asserted', 'hedged']);

export const loadControl = defineRule({
  id: 'load-control',
  dimension: 'reliability',
  trap: false,
  title: 'Keeps load away that is more than the system can take.',
  why: 'If the design chooses no bound, memory or the connection pool is the bound, and all callers fail together.',
  needs: ['claims'],
  applies: () => true,
  assess(facts) {
    const controls = claimed(facts, 'load-controlled');
    const named = facts.claims.filter(({ kind, stance }) => kind === 'load-named' && SAID.has(stance));
    return {
      level: levelOf(controls, named.length),
      evidence: quotesOf([...controls, ...named]),
      missing: controls.length > 0 ? [] : ['control'],
      findings:
        controls.length > 0
          ? []
          : [
              {
                at: placeOf(readingsOf(named)),
                message: 'Nothing keeps load away that is more than the system can take.',
                advice: 'Say who is limited, at which figure, and what they are told above it.',
              },
            ],
    };
  },
});

/** A control is specific with its figure or its answer; with both, and more than one sentence on it, nothing is left to ask. */
function levelOf(controls: readonly Claim[], named: number): Level {
  if (controls.length === 0) return named > 0 ? 1 : 0;
  const figure = controls.some(({ reading }) => names(reading, 'a-rate', 'a-count', 'a-duration', 'scaling-signal'));
  const answer = controls.some(({ reading }) => names(reading, 'refused-load'));
  if (figure && answer && controls.length > 1) return 4;
  return figure || answer ? 3 : 2;
}
