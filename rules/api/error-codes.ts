import { quoteOf } from '../../src/facts/facts.js';
import { describesInterface } from '../../src/facts/operations.js';
import type { Reading } from '../../src/facts/readings.js';
import type { Refusal } from '../../src/facts/refusals.js';
import { placeOf, readingsOf } from '../place.js';
import { defineRule, type Level } from '../rule.js';
import { writtenOperations } from '../wording.js';

/** Errors that cover more than the one obvious case. */
const SEVERAL = 2;

export const errorCodes = defineRule({
  id: 'error-codes',
  dimension: 'api',
  trap: false,
  whereTouched: true,
  title: 'Gives at least one error that a client can act on.',
  why: 'A client that cannot tell "try again" from "never" does the wrong one of the two.',
  needs: ['operations', 'refusals', 'readings', 'proposal'],
  applies: ({ operations, refusals, proposal }) =>
    refusals.length > 0 || (describesInterface(operations) && (!proposal || operations.length >= SEVERAL)),
  assess({ operations, refusals, readings }) {
    const named = readings.filter(speaksOfErrors);
    const written = writtenOperations(operations);
    const met = refusals.length > 0;
    return {
      level: levelOf(refusals, named.length > 0),
      evidence: [...new Set([...refusals.map(({ reading }) => reading), ...named])].slice(0, 3).map(quoteOf),
      missing: met ? [] : ['error'],
      findings: met
        ? []
        : [
            {
              at: placeOf(named, readingsOf(written), readingsOf(operations)),
              message: `Nothing says what ${written[0]?.name ?? 'a call'} is answered with when it is refused.`,
              advice:
                'For the main call name the code or error of each refusal, what it means, and whether the client may try again.',
            },
          ],
    };
  },
});

function levelOf(refusals: readonly Refusal[], named: boolean): Level {
  if (refusals.length === 0) return named ? 1 : 0;
  return refusals.length < SEVERAL && !refusals.some(({ guided }) => guided) ? 2 : 3;
}

/** Also where it is put off or turned down: the word is there. */
function speaksOfErrors({ mentions }: Reading): boolean {
  return mentions.some(({ concept, stance }) => concept === 'error-talk' && stance !== 'foreign');
}
