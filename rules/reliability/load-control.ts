import { claimed, quoteOf, quotesOf } from '../../src/facts/facts.js';
import { defineRule, type Level } from '../rule.js';

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
    const named = claimed(facts, 'load-named');
    const at = named[0]?.reading;
    return {
      level: levelOf(controls.length, named.length),
      evidence: quotesOf([...controls, ...named]),
      missing: controls.length > 0 ? [] : ['control'],
      findings:
        controls.length > 0
          ? []
          : [
              {
                at: at === undefined ? null : quoteOf(at),
                message: 'Nothing keeps load away that is more than the system can take.',
                advice: 'Say who is limited, at which figure, and what they are told above it.',
              },
            ],
    };
  },
});

function levelOf(controls: number, named: number): Level {
  if (controls === 0) return named > 0 ? 1 : 0;
  return controls > 3 ? 4 : controls > 1 ? 3 : 2;
}
