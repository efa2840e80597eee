import { claimed, quoteOf, quotesOf } from '../../src/facts/facts.js';
import type { Claim } from '../../src/facts/claims.js';
import { passingSubstanceOf } from '../../src/facts/substance.js';
import { defineRule } from '../rule.js';

export const storeChoice = defineRule({
  id: 'store-choice',
  dimension: 'data',
  trap: false,
  title: 'Gives a reason for the store that it chooses.',
  why: 'A store is the decision that costs most to reverse; “it scales” holds for all of them.',
  needs: ['claims', 'readings', 'proposal', 'storesData'],
  applies: (facts) => (!facts.proposal || facts.storesData) && claimed(facts, 'store-named').length > 0,
  assess(facts) {
    const reasons = claimed(facts, 'store-reason').filter(({ reading }) => reading.statement.block.kind !== 'heading');
    const named = claimed(facts, 'store-named');
    const told = reasons.length > 0;
    const at = named[0];
    return {
      level: told
        ? passingSubstanceOf(
            facts,
            reasons.flatMap(({ readings }) => readings),
          )
        : 1,
      evidence: quotesOf(told ? reasons : named),
      missing: told ? [] : ['reason'],
      findings: told
        ? []
        : [
            {
              at: at === undefined ? null : quoteOf(at.reading),
              message: `Nothing says why the data are in ${nameOf(at)}.`,
              advice:
                'Name the read, the guarantee or the size that decides for it, and what you would have lost with the next best store.',
            },
          ],
    };
  },
});

function nameOf(claim: Claim | undefined): string {
  const mention = claim?.mentions[0];
  return mention === undefined ? 'this store' : claim!.reading.statement.text.slice(mention.start, mention.end);
}
