import { claimed, quoteOf, quotesOf } from '../../src/facts/facts.js';
import { names, type Reading } from '../../src/facts/readings.js';
import { defineRule, type Level } from '../rule.js';

export const pagination = defineRule({
  id: 'pagination',
  dimension: 'api',
  trap: false,
  title: 'Lists that can grow come in pages.',
  why: 'A list that fits on a screen today is what times out in two years, and clients cannot be changed then.',
  needs: ['claims', 'proposal'],
  applies: (facts) =>
    claimed(facts, 'paged').length > 0 || (!facts.proposal && claimed(facts, 'list-answer').length > 0),
  assess(facts) {
    const paged = claimed(facts, 'paged');
    const named = facts.claims.filter(({ kind, stance }) => kind === 'paging-named' && stance !== 'foreign');
    const list = claimed(facts, 'list-answer')[0];
    const told = paged.length > 0;
    const at = named[0] ?? list;
    return {
      level: told ? levelOf(paged.map(({ reading }) => reading)) : named.length > 0 ? 1 : 0,
      evidence: quotesOf(told ? paged : named),
      missing: told ? [] : ['cursor or page'],
      findings: told
        ? []
        : [
            {
              at: at === undefined ? null : quoteOf(at.reading),
              message: `Nothing says how ${list === undefined ? 'a long list' : `“${list.reading.statement.text.slice(list.mentions[0]!.start, list.mentions[0]!.end)}”`} is cut into pages.`,
              advice:
                'Return a bounded number with a cursor that holds the last key (time and id), and say what the client sends to go on.',
            },
          ],
    };
  },
});

/** Offsets shift while the list changes; a cursor does not. */
function levelOf(paged: readonly Reading[]): Level {
  if (paged.every(({ statement }) => OFFSET.test(statement.text) && !CURSOR.test(statement.text))) return 2;
  return paged.some((reading) => names(reading, 'reason', 'because', 'price')) ? 3 : 2;
}

const OFFSET = /offset|\bpage(?:[_ ]?(?:num(?:ber)?|size))?\b/iu;
const CURSOR = /cursor|token|keyset|after|before|since|last/iu;
