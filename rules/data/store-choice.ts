import { quoteOf } from '../../src/facts/facts.js';
import { passingSubstanceOf } from '../../src/facts/substance.js';
import { defineRule } from '../rule.js';
import { properName } from '../wording.js';

export const storeChoice = defineRule({
  id: 'store-choice',
  dimension: 'data',
  trap: false,
  title: 'Gives a reason for the store that it chooses.',
  why: 'A store is the decision that costs most to reverse; “it scales” holds for all of them.',
  needs: ['storeChoices', 'readings', 'proposal', 'storesData'],
  applies: ({ storeChoices, proposal, storesData }) => (!proposal || storesData) && storeChoices.named.length > 0,
  assess(facts) {
    const { named, reasons } = facts.storeChoices;
    const told = reasons.length > 0;
    const at = named[0];
    return {
      level: told ? passingSubstanceOf(facts, reasons) : 1,
      evidence: (told ? reasons : named.map(({ reading }) => reading)).slice(0, 3).map(quoteOf),
      missing: told ? [] : ['reason'],
      findings: told
        ? []
        : [
            {
              at: at === undefined ? null : quoteOf(at.reading),
              message: `Nothing says why the data are in ${properName(at?.name ?? '') ?? 'this store'}.`,
              advice:
                'Name the read, the guarantee or the size that decides for it, and what you would have lost with the next best store.',
            },
          ],
    };
  },
});
