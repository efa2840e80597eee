import { claimed, quoteOf } from '../../src/facts/facts.js';
import type { Operation } from '../../src/facts/operations.js';
import { names } from '../../src/facts/readings.js';
import { defineRule, type Level } from '../rule.js';

/** So many operations make a contract. */
const LEAST = 2;

export const contracts = defineRule({
  id: 'contracts',
  dimension: 'api',
  trap: false,
  title: 'Gives two concrete operations with their inputs or their effect.',
  why: 'The contract is what others build on: it shows whether the author knows what the system is asked.',
  needs: ['operations', 'readings', 'claims'],
  applies: () => true,
  assess(facts) {
    const told = facts.operations.filter((operation) => operation.told);
    const passes = told.length >= LEAST;
    const named = facts.readings.filter((reading) => names(reading, 'api-word'));
    const at = told[0]?.reading ?? named[0];
    return {
      level: passes ? levelOf(told, claimed(facts, 'error-told').length > 0) : told.length + named.length > 0 ? 1 : 0,
      evidence: [...new Set(passes || told.length > 0 ? told.map(({ reading }) => reading) : named)]
        .slice(0, 3)
        .map(quoteOf),
      missing: passes ? [] : ['operations'],
      findings: passes
        ? []
        : [
            {
              at: at === undefined ? null : quoteOf(at),
              message:
                told.length > 0
                  ? `Only one operation is spelled out (${told[0]!.name}).`
                  : 'No operation of this system is spelled out with what goes in and what it does.',
              advice:
                'Write the two or three calls or events that matter most: name, inputs, what changes, what comes back.',
            },
          ],
    };
  },
});

function levelOf(told: readonly Operation[], errors: boolean): Level {
  const answered = told.filter((operation) => operation.answered).length;
  if (told.length >= 3 && answered >= 2 && errors) return 4;
  return told.length >= 3 || answered >= 1 ? 3 : 2;
}
