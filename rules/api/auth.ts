import { claimed, quoteOf, type Facts } from '../../src/facts/facts.js';
import { mentions, names, type Reading } from '../../src/facts/readings.js';
import { substanceOf } from '../../src/facts/substance.js';
import { placeOf, readingsOf } from '../place.js';
import { defineRule } from '../rule.js';

export const auth = defineRule({
  id: 'auth',
  dimension: 'api',
  trap: false,
  whereTouched: true,
  title: 'Says who may do what.',
  why: 'Whoever can guess an id will read what is behind it.',
  needs: ['claims', 'operations', 'readings'],
  applies: (facts) => callersIn(facts).length > 0,
  assess(facts) {
    const settled = claimed(facts, 'access').map(({ reading }) => reading);
    const named = facts.claims
      .filter(({ kind, stance }) => kind === 'access-named' && stance !== 'foreign')
      .map(({ reading }) => reading);
    const met = settled.length > 0;
    return {
      level: met ? substanceOf(facts, settled) : named.length > 0 ? 1 : 0,
      evidence: [...new Set([...settled, ...named])].slice(0, 3).map(quoteOf),
      missing: met ? [] : ['access'],
      findings: met
        ? []
        : [
            {
              at: placeOf(named, readingsOf(facts.operations), callersIn(facts)),
              message: 'Nothing says how callers prove who they are, or what each of them may do.',
              advice:
                'Say what a caller presents (session, token, key), what is checked with it on each call, and whose data it may then touch.',
            },
          ],
    };
  },
});

/** The statements in which somebody outside stands. In a proposal for a part within, only those who have no part in it. */
function callersIn({ readings, operations }: Pick<Facts, 'readings' | 'operations'>): readonly Reading[] {
  const inner = readings.some(isProposal) && !operations.some(({ form }) => form === 'http' || form === 'path');
  return readings.filter((reading) => namesParty(reading, inner));
}

/** Parties that are turned down or another system's do not call. */
const PRESENT: ReadonlySet<string> = new Set(['asserted', 'negated', 'open', 'hedged', 'future']);

function isProposal(reading: Reading): boolean {
  return reading.statement.block.kind === 'heading' && names(reading, 'proposal-heading');
}

function namesParty(reading: Reading, inner: boolean): boolean {
  if (!mentions(reading, 'outside-party')) return false;
  const { statement, mentions: all } = reading;
  if (statement.block.kind === 'code' && statement.block.language !== '') return false;
  const generic = all.filter(({ concept }) => concept === 'generic-party');
  return all.some(
    ({ concept, start, end, stance }) =>
      concept === 'outside-party' &&
      PRESENT.has(stance) &&
      !/[\w.:]/u.test(statement.text[end] ?? '') &&
      !/[\w./:]/u.test(statement.text[start - 1] ?? '') &&
      !(inner && generic.some((other) => other.start === start)),
  );
}
