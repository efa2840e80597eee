import { claimed, quoteOf, quotesOf } from '../../src/facts/facts.js';
import type { Operation } from '../../src/facts/operations.js';
import { defineRule } from '../rule.js';

export const versioning = defineRule({
  id: 'versioning',
  dimension: 'api',
  trap: false,
  title: 'The contract has a version or a promise of compatibility.',
  why: 'Callers are deployed on other days than the system that they call.',
  needs: ['claims', 'operations'],
  applies: (facts) => facts.operations.length > 0 || claimed(facts, 'contract-kept').length > 0,
  assess(facts) {
    const versioned = facts.operations.filter(isVersioned).map(({ reading }) => reading);
    const marked = claimed(facts, 'contract-versioned').map(({ reading }) => reading);
    const kept = claimed(facts, 'contract-kept').map(({ reading }) => reading);
    const named = facts.claims.filter(({ kind, stance }) => kind === 'version-named' && stance !== 'foreign');
    const told = [...new Set([...kept, ...marked, ...versioned])];
    const passes = told.length > 0;
    const at = named[0]?.reading ?? facts.operations[0]?.reading;
    return {
      level: passes ? (kept.length === 0 ? 2 : kept.length + marked.length > 2 ? 4 : 3) : named.length > 0 ? 1 : 0,
      evidence: passes ? told.slice(0, 3).map(quoteOf) : quotesOf(named),
      missing: passes ? (kept.length > 0 ? [] : ['compatibility promise']) : ['version'],
      findings: passes
        ? []
        : [
            {
              at: at === undefined ? null : quoteOf(at),
              message: `Nothing says how ${facts.operations[0]?.name ?? 'the interface'} can change without breaking its callers.`,
              advice:
                'Put a version into path, header or event, or promise to add optional fields only; say how long an old form is served.',
            },
          ],
    };
  },
});

function isVersioned({ name, reading }: Operation): boolean {
  return /(?:^|[/ ])(?:api\/)?v\d+(?:\.\d+)?\//iu.test(name) || /\/v\d+(?:\.\d+)?\//u.test(reading.statement.text);
}
