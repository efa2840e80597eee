import { claimed, quoteOf, quotesOf } from '../../src/facts/facts.js';
import { passingSubstanceOf } from '../../src/facts/substance.js';
import { defineRule } from '../rule.js';

export const errorCodes = defineRule({
  id: 'error-codes',
  dimension: 'api',
  trap: false,
  title: 'Names an error that a client can act on.',
  why: 'A client that cannot tell “try again” from “never” does the wrong one of the two.',
  needs: ['claims', 'operations', 'readings'],
  applies: (facts) => facts.operations.length > 0 || claimed(facts, 'error-told').length > 0,
  assess(facts) {
    const told = claimed(facts, 'error-told');
    const named = claimed(facts, 'error-named');
    const passes = told.length > 0;
    const at = named[0]?.reading ?? facts.operations[0]?.reading;
    return {
      level: passes
        ? passingSubstanceOf(
            facts,
            told.map(({ reading }) => reading),
          )
        : named.length > 0
          ? 1
          : 0,
      evidence: quotesOf(passes ? told : named),
      missing: passes ? [] : ['error with its meaning'],
      findings: passes
        ? []
        : [
            {
              at: at === undefined ? null : quoteOf(at),
              message: `Nothing says what a caller gets when ${facts.operations[0]?.name ?? 'a call'} is refused.`,
              advice:
                'Give the two failures that callers must tell apart a code each, with what to do: mend the request, try again later, or give up.',
            },
          ],
    };
  },
});
