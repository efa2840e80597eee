import { quoteOf } from '../../src/facts/facts.js';
import { defineRule, type Level } from '../rule.js';

export const assumptions = defineRule({
  id: 'assumptions',
  dimension: 'requirements',
  trap: false,
  title: 'Figures of scale are called assumptions or requirements, or are derived from such.',
  why: 'A number without its source cannot be questioned, and the first wrong one spoils all that rest on it.',
  needs: ['assumptions', 'capacity'],
  applies: ({ assumptions: { scale } }) => scale.length > 0,
  assess({ assumptions: { scale, labelled }, capacity }) {
    const told = labelled.length > 0;
    const bare = scale[0]!.reading;
    return {
      level: told ? levelOf(labelled.length, capacity.derivations.length) : 1,
      evidence: (told ? labelled : [bare]).slice(0, 3).map(quoteOf),
      missing: told ? [] : ['source of the figures'],
      findings: told
        ? []
        : [
            {
              at: quoteOf(bare),
              message: 'Nothing says whether this figure is a requirement, a measurement or a guess.',
              advice:
                'Call it what it is (“we assume”, “product requires”, “measured last month”), and show what follows from it.',
            },
          ],
    };
  },
});

function levelOf(labelled: number, derived: number): Level {
  return labelled >= 2 && derived > 0 ? 3 : 2;
}
