import { claimed, quoteOf } from '../../src/facts/facts.js';
import { defineRule } from '../rule.js';

export const exactlyOnce = defineRule({
  id: 'exactly-once',
  dimension: 'reliability',
  trap: true,
  title: 'Explains how the promised effect comes about exactly once.',
  why: 'Queues deliver at least once; an effect happens once only if the consumer recognises what it has seen.',
  needs: ['claims'],
  applies: ({ claims }) =>
    claims.some(({ kind, stance }) => kind === 'exactly-once' && stance !== 'foreign' && stance !== 'open'),
  assess(facts) {
    const promises = facts.claims.filter(({ kind }) => kind === 'exactly-once');
    const mechanisms = claimed(facts, 'dedupe');
    return {
      level: mechanisms.length >= 2 ? 3 : mechanisms.length > 0 ? 2 : 1,
      evidence: [...mechanisms, ...promises].slice(0, 3).map(({ reading }) => quoteOf(reading)),
      missing: mechanisms.length > 0 ? [] : ['mechanism'],
      findings:
        mechanisms.length > 0
          ? []
          : [
              {
                at: promises[0] === undefined ? null : quoteOf(promises[0].reading),
                message: 'The promise has no mechanism.',
                advice: 'Say which key.',
              },
            ],
    };
  },
});
