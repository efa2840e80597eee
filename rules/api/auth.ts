import { claimed, quoteOf, quotesOf } from '../../src/facts/facts.js';
import { passingSubstanceOf } from '../../src/facts/substance.js';
import { defineRule } from '../rule.js';

export const auth = defineRule({
  id: 'auth',
  dimension: 'api',
  trap: false,
  title: 'Says who may do what.',
  why: 'The first bug report is seldom about speed; it is about somebody who saw what was not theirs.',
  needs: ['claims', 'purpose', 'proposal', 'readings', 'operations'],
  applies: (facts) =>
    claimed(facts, 'access-checked').length > 0 ||
    (!facts.proposal && (facts.purpose.actions.length > 0 || facts.operations.length > 0)),
  assess(facts) {
    const checked = claimed(facts, 'access-checked');
    const carried = facts.operations
      .filter(({ reading }) => CREDENTIAL.test(reading.statement.text))
      .map(({ reading }) => reading);
    const named = facts.claims.filter(
      ({ kind, stance }) => kind === 'access-named' && stance !== 'foreign' && stance !== 'future',
    );
    const told = [...new Set([...checked.map(({ reading }) => reading), ...carried])];
    const passes = told.length > 0;
    const at = named[0]?.reading ?? facts.operations[0]?.reading ?? facts.purpose.actions[0];
    return {
      level: passes ? (checked.length === 0 ? 2 : passingSubstanceOf(facts, told)) : named.length > 0 ? 1 : 0,
      evidence: passes ? told.slice(0, 3).map(quoteOf) : quotesOf(named),
      missing: passes ? [] : ['who may do what'],
      findings: passes
        ? []
        : [
            {
              at: at === undefined ? null : quoteOf(at),
              message: `Nothing says who may call ${facts.operations[0]?.name ?? 'this system'}, and whose data they reach.`,
              advice:
                'Say how a caller is recognised (session, token, API key) and which check keeps one user or tenant from the data of another.',
            },
          ],
    };
  },
});

/** A parameter that carries a credential. */
const CREDENTIAL = /\b(?:auth_?token|access_?token|api_?(?:dev_?)?key|bearer|authorization:)/iu;
