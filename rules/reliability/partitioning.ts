import { claimed, type Facts, quotesOf } from '../../src/facts/facts.js';
import { names, type Reading } from '../../src/facts/readings.js';
import type { Split } from '../../src/facts/splits.js';
import { isDesign } from '../../src/facts/stance.js';
import { stemOf } from '../../src/facts/stems.js';
import { placeOf, readingsOf } from '../place.js';
import { defineRule, type Level } from '../rule.js';

/** From here on a load is more than one machine is trusted with: requests in a second, or people. */
const HEAVY_PER_SECOND = 1000;
const MANY_PEOPLE = 1e6;

export const partitioning = defineRule({
  id: 'partitioning',
  dimension: 'reliability',
  trap: false,
  whereTouched: true,
  title: 'Names the key by which data or work is split.',
  why: 'The key decides which query stays on one shard and which customer fills it, and it can hardly be changed once there is data.',
  needs: ['readings', 'claims', 'figures', 'splits'],
  applies: (facts) => facts.splits.length > 0 || (isLarge(facts) && !isOneNodeEnough(facts)),
  assess(facts) {
    const named = facts.claims.filter(({ kind, stance }) => kind === 'split-named' && stance !== 'foreign');
    return {
      level: levelOf(facts.splits, named.length),
      evidence: quotesOf([...facts.splits, ...named]),
      missing: facts.splits.length > 0 ? [] : ['key'],
      findings:
        facts.splits.length > 0
          ? []
          : [
              {
                at: placeOf(readingsOf(named)),
                message: 'No key says how data or work is split over the machines.',
                advice: 'Name the data set, the key, how it leads to a shard, and which key will be hot.',
              },
            ],
    };
  },
});

/** Whether the design claims or implies more than one node: in words, or by its load. */
function isLarge(facts: Pick<Facts, 'claims' | 'readings' | 'figures'>): boolean {
  return (
    claimed(facts, 'split-named').length > 0 ||
    facts.readings.some((reading) => names(reading, 'fleet-named') || isFleet(reading)) ||
    facts.figures.some(
      ({ role, quantity: { perSecond, value } }) =>
        role === 'load' && (perSecond === null ? value >= MANY_PEOPLE : perSecond >= HEAVY_PER_SECOND),
    )
  );
}

/** Machines that share data or load, by their number: "24 database servers". */
function isFleet({ quantities, stances, words }: Reading): boolean {
  return quantities.some(({ value, nouns, per, start }) => {
    const index = words.findIndex(({ end }) => end > start);
    return (
      per === null &&
      value >= 2 &&
      value < 1e6 &&
      nouns.some((noun) => MACHINES.has(noun)) &&
      isDesign(stances[index] ?? 'asserted')
    );
  });
}

const MACHINES = new Set(['server', 'machine', 'node', 'instanc', 'broker', 'box', 'shard'].map(stemOf));

/** That one machine is enough is often said where larger designs are turned down. */
function isOneNodeEnough({ claims }: Pick<Facts, 'claims'>): boolean {
  return claims.some(
    ({ kind, stance }) => kind === 'one-is-enough' && (stance === 'asserted' || stance === 'rejected'),
  );
}

/** A key is specific once it is reasoned, or one of several; with figures or its price as well, nothing is left to ask. */
function levelOf(splits: readonly Split[], named: number): Level {
  if (splits.length === 0) return named > 0 ? 1 : 0;
  const reasoned = splits.filter(({ reading }) => names(reading, 'split-detail')).length;
  const counted = splits.some(({ reading }) => names(reading, 'a-count'));
  if (reasoned > 0 && (counted || splits.length > 2)) return 4;
  return reasoned > 0 || splits.length > 1 ? 3 : 2;
}
