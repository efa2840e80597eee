import { quoteOf, type Facts } from '../../src/facts/facts.js';
import type { SearchIndex } from '../../src/facts/search.js';
import { substanceOf } from '../../src/facts/substance.js';
import { defineRule, type Level } from '../rule.js';
import { properName } from '../wording.js';

export const sourceOfTruth = defineRule({
  id: 'source-of-truth',
  dimension: 'data',
  trap: true,
  title: 'The search index is fed from another store, which owns the data.',
  why: 'An index lags, drops fields and cannot be repaired from itself: what it holds must be rebuilt from somewhere.',
  needs: ['searchIndex', 'claims', 'readings'],
  applies: ({ searchIndex }) => searchIndex !== null,
  assess(facts) {
    const index = facts.searchIndex!;
    const level = levelOf(index, facts);
    const shown =
      level >= 2 ? [...index.ownedElsewhere, ...index.feeds.map(({ reading }) => reading), ...index.shown] : index.owns;
    const at = index.owns[0] ?? index.readings[0];
    const called = properName(index.name) ?? 'The search index';
    return {
      level,
      evidence: [...new Set([...shown, ...index.readings])].slice(0, 3).map(quoteOf),
      missing: level >= 2 ? [] : ['feed'],
      findings:
        level >= 2
          ? []
          : [
              {
                at: at === undefined ? null : quoteOf(at),
                message:
                  index.owns.length > 0
                    ? `${called} is the store that owns the data, and an index cannot be rebuilt from itself.`
                    : `Nothing says where ${called.replace('The', 'the')} gets its data from.`,
                advice:
                  'Name the database that owns the data, how changes reach the index (outbox, change data capture, an indexing worker), how far it may lag, and how it is rebuilt.',
              },
            ],
    };
  },
});

function levelOf(index: SearchIndex, facts: Pick<Facts, 'claims' | 'readings'>): Level {
  const { feeds, owns, ownedElsewhere, shown } = index;
  if (owns.length > 0 && ownedElsewhere.length === 0) return 1;
  if (feeds.length > 0 || ownedElsewhere.length > 0 || shown.length > 0) {
    return substanceOf(facts, [...ownedElsewhere, ...feeds.flatMap(({ readings }) => readings), ...shown]);
  }
  // A feed that is to be decided, was turned down or is another's is named at least.
  return facts.claims.some(({ kind }) => kind === 'index-fed') ? 1 : 0;
}
