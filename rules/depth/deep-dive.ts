import { quoteOf } from '../../src/facts/facts.js';
import { defineRule, type Level } from '../rule.js';

/** Steps in one place from which on a part is told in outline, worked out, and worked out into its corners. */
const OUTLINE = 3;
const WORKED_OUT = 4;
const CORNERS = 18;
/** What stands elsewhere may belong to the same part, and counts a little less. */
const ELSEWHERE = 0.8;

export const deepDive = defineRule({
  id: 'deep-dive',
  dimension: 'depth',
  trap: false,
  title: 'Works out one hard part: its state and its steps, not its name.',
  why: 'The part in which the difficulty sits is the design; a box with a good name postpones it.',
  needs: ['workings'],
  applies: () => true,
  assess({ workings }) {
    const [fullest, ...others] = workings;
    const weight = (fullest?.weight ?? 0) + others.reduce((sum, other) => sum + other.weight, 0) * ELSEWHERE;
    const told = weight >= OUTLINE;
    const at = fullest?.steps[0];
    return {
      level: levelOf(weight),
      evidence: (fullest?.steps ?? []).slice(0, 3).map(quoteOf),
      missing: told ? [] : ['mechanism'],
      findings: told
        ? []
        : [
            {
              at: at === undefined ? null : quoteOf(at),
              message:
                at === undefined
                  ? 'No part of the design is worked out: there are names, and no mechanism.'
                  : 'This comes nearest to a mechanism, but its state and its steps are not told.',
              advice:
                'Take the part that would be hardest to explain: write down what it keeps, what it does in which order, and what happens between two steps.',
            },
          ],
    };
  },
});

function levelOf(weight: number): Level {
  if (weight >= CORNERS) return 4;
  if (weight >= WORKED_OUT) return 3;
  if (weight >= OUTLINE) return 2;
  return weight > 0 ? 1 : 0;
}
