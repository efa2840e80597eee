import { quoteOf } from '../../src/facts/facts.js';
import { names, type Reading } from '../../src/facts/readings.js';
import type { Operation } from '../../src/facts/operations.js';
import { defineRule, type Level } from '../rule.js';

/** Operations that make a passing design. */
const ENOUGH = 2;
/** Sentences on what parts have each other do, from which on a proposal tells a protocol. */
const PROTOCOL = 3;

export const contracts = defineRule({
  id: 'contracts',
  dimension: 'api',
  trap: false,
  title: 'Names two or more operations with their inputs or effect.',
  why: 'Until the calls are written down, two teams build two different systems.',
  needs: ['operations', 'innerCalls', 'readings', 'proposal'],
  applies: () => true,
  assess({ operations, innerCalls, readings, proposal }) {
    const told = operations.filter(({ takes, gives }) => takes || gives);
    const inner = proposal && innerCalls.length >= PROTOCOL ? innerCalls : [];
    const met = told.length >= ENOUGH || inner.length > 0;
    const only = operations[0];
    const spoken = readings.filter((reading) => isSpokenOf(reading));
    return {
      level: levelOf(told, inner.length > 0, operations.length > 0 || spoken.length > 0),
      evidence: [...new Set([...[...told, ...operations].map(({ reading }) => reading), ...(met ? inner : spoken)])]
        .slice(0, 3)
        .map(quoteOf),
      missing: met ? [] : ['operations'],
      findings: met
        ? []
        : [
            {
              at: only === undefined ? null : quoteOf(only.reading),
              message:
                only === undefined
                  ? 'No operation is given that a caller can use: none with its inputs or its effect.'
                  : `“${only.name.replace(/[“”]/gu, '')}” is the only operation that a caller can use.`,
              advice:
                'Write down the two or three calls that carry the design: name, what goes in, what comes back or happens, and what it is refused with.',
            },
          ],
    };
  },
});

function levelOf(told: readonly Operation[], inner: boolean, named: boolean): Level {
  if (told.length < ENOUGH) return inner ? 2 : named ? 1 : 0;
  const written = told.filter(({ form }) => form !== 'told' && form !== 'flag' && form !== 'named');
  return written.length >= ENOUGH ? 3 : 2;
}

/** That there is an interface is said; a box of that name says nothing. */
function isSpokenOf(reading: Reading): boolean {
  return reading.statement.block.kind !== 'diagram' && names(reading, 'interface');
}
