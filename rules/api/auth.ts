import { accessGridsIn } from '../../src/facts/access-grids.js';
import { callersIn } from '../../src/facts/callers.js';
import { claimed, quoteOf } from '../../src/facts/facts.js';
import type { Reading } from '../../src/facts/readings.js';
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
  needs: ['claims', 'operations', 'readings', 'proposal'],
  applies: (facts) => callersIn(facts).length > 0 || facts.readings.some(isOnAccess),
  assess(facts) {
    const settled = [...claimed(facts, 'access').map(({ reading }) => reading), ...accessGridsIn(facts.readings)];
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

/** A section on who may do what shows that somebody calls. */
function isOnAccess({ statement: { block, text } }: Reading): boolean {
  return (
    block.kind === 'heading' &&
    block.section.id > TITLE &&
    /\b(?:authori[sz]ation|authentication|auth|permissions?|access (?:control|rights|rules)|rbac)\b/iu.test(text)
  );
}

/** The section that the title opens. */
const TITLE = 1;
