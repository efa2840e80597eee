import { claimed, quotesOf } from '../../src/facts/facts.js';
import { names, type Reading } from '../../src/facts/readings.js';
import type { Claim } from '../../src/facts/claims.js';
import { placeOf, readingsOf } from '../place.js';
import { defineRule, type Level } from '../rule.js';

export const failover = defineRule({
  id: 'failover',
  dimension: 'reliability',
  trap: false,
  title: 'Has a second of what matters, and says what happens when the first fails.',
  why: 'Copies without a word on who takes over mean a pager and an improvised night.',
  needs: ['claims', 'readings', 'takeovers'],
  applies: () => true,
  assess(facts) {
    const { takeovers } = facts;
    const named = claimed(facts, 'redundancy', 'available-named');
    return {
      level: levelOf(takeovers, facts.readings, named.length),
      evidence: quotesOf([...takeovers, ...named]),
      missing: takeovers.length > 0 ? [] : ['takeover'],
      findings:
        takeovers.length > 0
          ? []
          : [
              {
                at: placeOf(
                  ...(['redundancy', 'available-named'] as const).map((kind) => readingsOf(claimed(facts, kind))),
                ),
                message: 'Nothing says what takes over when a part fails.',
                advice:
                  'For the part that hurts most: its second, how a failure is noticed, who takes over, what is lost.',
              },
            ],
    };
  },
});

/** A takeover is specific with a figure or beside another; with both, nothing is left to ask. */
function levelOf(takeovers: readonly Claim[], readings: readonly Reading[], named: number): Level {
  if (takeovers.length === 0) return named > 0 ? 1 : 0;
  const blocks = new Set(takeovers.map(({ reading }) => reading.statement.block));
  const figure = readings.some(
    (reading) => blocks.has(reading.statement.block) && names(reading, 'a-duration', 'a-count'),
  );
  if (figure && takeovers.length > 2) return 4;
  return figure || takeovers.length > 1 ? 3 : 2;
}
