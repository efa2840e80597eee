import { quoteOf } from '../../src/facts/facts.js';
import { names } from '../../src/facts/readings.js';
import { passingSubstanceOf } from '../../src/facts/substance.js';
import { placeOf, readingsOf } from '../place.js';
import { defineRule } from '../rule.js';

export const accessPaths = defineRule({
  id: 'access-paths',
  dimension: 'data',
  trap: false,
  whereTouched: true,
  title: 'Chooses an index or a key for a query that it names.',
  why: 'A table that is not laid out for its queries works until there are rows in it.',
  needs: ['lookups', 'readings', 'retention', 'entities', 'storesData', 'proposal'],
  applies: ({ storesData, entities, lookups, proposal }) =>
    storesData ||
    entities.some(({ keyed, typed, inWords }) => keyed && !(proposal && (typed === true || inWords === true))) ||
    (!proposal && lookups.told.length > 0),
  assess(facts) {
    const { told: paths, named } = facts.lookups;
    const told = paths.length > 0;
    const entity = facts.entities[0];
    return {
      level: told
        ? passingSubstanceOf(facts, paths)
        : named.length > 0 || facts.readings.some((reading) => names(reading, 'read-act'))
          ? 1
          : 0,
      evidence: (told ? paths : named).slice(0, 3).map(quoteOf),
      missing: told ? [] : ['index or key for a query'],
      findings: told
        ? []
        : [
            {
              at: placeOf(readingsOf(facts.entities), facts.retention.stores),
              message: `Nothing says by which key or index ${entity === undefined ? 'the stored data are' : `“${entity.name}” is`} found again.`,
              advice:
                'Take the most frequent read: name its filter and its order, and the key or index that serves it without a scan.',
            },
          ],
    };
  },
});
