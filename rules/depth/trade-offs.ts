import type { Comparison } from '../../src/facts/comparisons.js';
import { quoteOf } from '../../src/facts/facts.js';
import { placeOf } from '../place.js';
import { defineRule, type Level } from '../rule.js';

export const tradeOffs = defineRule({
  id: 'trade-offs',
  dimension: 'depth',
  trap: false,
  title: 'Weighs a decision against an alternative and says what is given up.',
  why: 'A decision without its price is an opinion, and nobody can tell when to take it again.',
  needs: ['comparisons', 'readings'],
  applies: () => true,
  assess({ comparisons, readings }) {
    const named = readings.filter(isNearMiss);
    const told = [...comparisons].sort((a, b) => Number(b.bothSides) - Number(a.bothSides));
    return {
      level: levelOf(told, named.length > 0),
      evidence: [...told.map(({ reading }) => reading), ...named].slice(0, 3).map(quoteOf),
      missing: told.length > 0 ? [] : ['comparison'],
      findings:
        told.length > 0
          ? []
          : [
              {
                at: placeOf(named),
                message: 'No decision is weighed against another way of doing it.',
                advice:
                  'Take the decision that costs most to reverse: name the best alternative, what it would have been better at, and what your choice gives up.',
              },
            ],
    };
  },
});

function levelOf(told: readonly Comparison[], named: boolean): Level {
  if (told.length === 0) return named ? 1 : 0;
  const bothSides = told.filter((comparison) => comparison.bothSides).length;
  if (bothSides >= 3) return 4;
  return bothSides >= 1 && told.length >= 2 ? 3 : 2;
}

/** A choice or a second way without its price. */
function isNearMiss({ mentions }: Comparison['reading']): boolean {
  return mentions.some(
    ({ concept }) => concept === 'trade-off-word' || concept === 'chosen' || concept === 'other-way',
  );
}
