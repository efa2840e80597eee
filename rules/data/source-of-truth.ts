import { claimed, quoteOf } from '../../src/facts/facts.js';
import { names } from '../../src/facts/readings.js';
import { defineRule } from '../rule.js';

export const sourceOfTruth = defineRule({
  id: 'source-of-truth',
  dimension: 'data',
  trap: true,
  title: 'Shows the store that feeds the search index and owns the data.',
  why: 'An index lags, drops fields and cannot be repaired from itself; what it holds must be rebuilt from somewhere.',
  needs: ['readings', 'claims'],
  applies: ({ readings }) => readings.some((reading) => names(reading, 'search-index')),
  assess(facts) {
    const fed = claimed(facts, 'index-fed');
    const owns = claimed(facts, 'index-owns');
    const named = facts.readings.filter((reading) => names(reading, 'search-index'));
    const ok = fed.length > 0 && owns.length === 0;
    return {
      level: ok ? (fed.length > 1 ? 3 : 2) : 1,
      evidence: [...(ok ? fed : owns).map(({ reading }) => reading), ...named].slice(0, 3).map(quoteOf),
      missing: ok ? [] : ['feed'],
      findings: ok
        ? []
        : [
            {
              at: named[0] === undefined ? null : quoteOf(named[0]),
              message: 'Nothing says where the search index gets its data from.',
              advice: 'Name the store that owns them.',
            },
          ],
    };
  },
});
