import { claimed, quoteOf, quotesOf } from '../../src/facts/facts.js';
import { names } from '../../src/facts/readings.js';
import { defineRule, type Level } from '../rule.js';

/** From here on, in a second, a load is more than one machine is trusted with. */
const HEAVY_PER_SECOND = 1000;

export const partitioning = defineRule({
  id: 'partitioning',
  dimension: 'reliability',
  trap: false,
  title: 'Names the key by which data or work is split.',
  why: 'The key decides which query stays on one shard and which customer fills it, and it can hardly be changed once there is data.',
  needs: ['readings', 'claims', 'figures'],
  applies: (facts) =>
    claimed(facts, 'one-is-enough').length === 0 &&
    (claimed(facts, 'split-by-key', 'split-named').length > 0 ||
      facts.readings.some((reading) => names(reading, 'fleet-named')) ||
      facts.figures.some(({ role, quantity }) => role === 'load' && (quantity.perSecond ?? 0) >= HEAVY_PER_SECOND)),
  assess(facts) {
    const keys = claimed(facts, 'split-by-key');
    const named = facts.claims.filter(({ kind, stance }) => kind === 'split-named' && stance !== 'foreign');
    const at = named[0]?.reading;
    return {
      level: levelOf(keys.length, named.length),
      evidence: quotesOf([...keys, ...named]),
      missing: keys.length > 0 ? [] : ['key'],
      findings:
        keys.length > 0
          ? []
          : [
              {
                at: at === undefined ? null : quoteOf(at),
                message: 'No key says how data or work is split over the machines.',
                advice: 'Name the data set, the key, how it leads to a shard, and which key will be hot.',
              },
            ],
    };
  },
});

function levelOf(keys: number, named: number): Level {
  if (keys === 0) return named > 0 ? 1 : 0;
  return keys > 3 ? 4 : keys > 1 ? 3 : 2;
}
