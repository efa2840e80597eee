import { quoteOf } from '../../src/facts/facts.js';
import type { LooseEnd } from '../../src/facts/loose-ends.js';
import type { Mention, Reading } from '../../src/facts/readings.js';
import { defineRule, type Level } from '../rule.js';

/** From here on a closing is more than a remark. */
const SEVERAL = 3;

export const recap = defineRule({
  id: 'recap',
  dimension: 'operations',
  trap: false,
  title: 'Sets out its own risks, limits, open questions or future work.',
  why: 'Whoever names the weak places of a design has understood it, and spares its successor the surprise.',
  needs: ['looseEnds', 'readings'],
  applies: () => true,
  assess({ looseEnds, readings }) {
    const near = readings.find((reading) => isHeading(reading, 'follow-up-topics'));
    const heading = readings.find((reading) => isHeading(reading, 'closing-heading', 'follow-up-heading'));
    const told = looseEnds.length > 0;
    return {
      level: told ? levelOf(looseEnds) : (heading ?? near) === undefined ? 0 : 1,
      evidence: (told ? looseEnds : heading === undefined ? [] : [{ reading: heading }])
        .slice(0, 3)
        .map(({ reading }) => quoteOf(reading)),
      missing: told ? [] : ['loose-ends'],
      findings: told
        ? []
        : [
            {
              at: heading === undefined ? null : quoteOf(heading),
              message:
                heading === undefined
                  ? 'No risk, limit, open question or later work of this design is set out.'
                  : `“${heading.statement.text}” says nothing that is weak, open or left for later in this design.`,
              advice:
                'Close with the two or three risks you would watch, what is undecided, and the first thing that breaks at ten times the load.',
            },
          ],
    };
  },
});

function levelOf(ends: readonly LooseEnd[]): Level {
  if (ends.length < SEVERAL) return 2;
  return ends.filter(({ weighed }) => weighed).length >= SEVERAL - 1 ? 4 : 3;
}

function isHeading({ statement, mentions }: Reading, ...concepts: readonly Mention['concept'][]): boolean {
  return statement.block.kind === 'heading' && mentions.some(({ concept }) => concepts.includes(concept));
}
