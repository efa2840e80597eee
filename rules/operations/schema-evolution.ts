import { claimed, quoteOf } from '../../src/facts/facts.js';
import { names } from '../../src/facts/readings.js';
import { defineRule } from '../rule.js';

export const schemaEvolution = defineRule({
  id: 'schema-evolution',
  dimension: 'operations',
  trap: true,
  title: 'Gives a step for changing schema, data or format while traffic runs.',
  why: 'Every stored format changes one day, and old and new code will run side by side on that day.',
  needs: ['readings', 'claims'],
  applies: ({ readings }) =>
    readings.some((reading) =>
      names(
        reading,
        'stored-data',
        'database',
        'relational',
        'document',
        'key-value',
        'migration',
        'memory-store',
        'cache',
      ),
    ),
  assess(facts) {
    const steps = claimed(facts, 'schema-step');
    const named = claimed(facts, 'migration-named');
    return {
      level: steps.length >= 3 ? 3 : steps.length > 0 ? 2 : named.length > 0 ? 1 : 0,
      evidence: [...steps, ...named].slice(0, 3).map(({ reading }) => quoteOf(reading)),
      missing: steps.length > 0 ? [] : ['step'],
      findings:
        steps.length > 0
          ? []
          : [{ at: null, message: 'No step for changing the schema.', advice: 'Expand, backfill, contract.' }],
    };
  },
});
