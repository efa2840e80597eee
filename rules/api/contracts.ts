import { quoteOf } from '../../src/facts/facts.js';
import { names, type Reading } from '../../src/facts/readings.js';
import type { Operation } from '../../src/facts/operations.js';
import { defineRule, type Level } from '../rule.js';

/** Operations that make a passing design. */
const ENOUGH = 2;

export const contracts = defineRule({
  id: 'contracts',
  dimension: 'api',
  trap: false,
  title: 'Names two or more operations with their inputs or effect.',
  why: 'Until the calls are written down, two teams build two different systems.',
  needs: ['operations', 'readings'],
  applies: () => true,
  assess({ operations, readings }) {
    const told = operations.filter(({ takes, gives }) => takes || gives);
    const met = told.length >= ENOUGH;
    const only = operations[0];
    const spoken = readings.filter((reading) => isSpokenOf(reading));
    return {
      level: levelOf(told, operations.length > 0 || spoken.length > 0),
      evidence: [...new Set([...[...told, ...operations].map(({ reading }) => reading), ...(met ? [] : spoken)])]
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

function levelOf(told: readonly Operation[], named: boolean): Level {
  if (told.length < ENOUGH) return named ? 1 : 0;
  const written = told.filter(({ form }) => form !== 'told' && form !== 'flag' && form !== 'named');
  return written.length >= ENOUGH ? 3 : 2;
}

/** That there is an interface is said; a box of that name says nothing. */
function isSpokenOf(reading: Reading): boolean {
  return reading.statement.block.kind !== 'diagram' && names(reading, 'interface');
}
