import { claimed, quoteOf } from '../../src/facts/facts.js';
import { names } from '../../src/facts/readings.js';
import { defineRule } from '../rule.js';

export const idempotency = defineRule({
  id: 'idempotency',
  dimension: 'api',
  trap: true,
  title: 'Gives a mechanism against duplicates for writes that are retried.',
  why: 'Networks time out after the server succeeded: every retried write happens twice unless something recognises it.',
  needs: ['readings', 'claims'],
  applies: ({ readings }) =>
    readings.some(
      (reading) =>
        names(reading, 'payment', 'order', 'booking', 'notify', 'webhook') &&
        names(reading, 'act', 'payment', 'booking'),
    ) ||
    (readings.some((reading) => names(reading, 'queue')) && readings.some((reading) => names(reading, 'consumer'))),
  assess(facts) {
    const mechanisms = claimed(facts, 'dedupe');
    const named = claimed(facts, 'dedupe-named');
    return {
      level: mechanisms.length >= 3 ? 3 : mechanisms.length > 0 ? 2 : named.length > 0 ? 1 : 0,
      evidence: [...mechanisms, ...named].slice(0, 3).map(({ reading }) => quoteOf(reading)),
      missing: mechanisms.length > 0 ? [] : ['mechanism'],
      findings:
        mechanisms.length > 0
          ? []
          : [
              {
                at: null,
                message: 'Retried writes have no mechanism against duplicates.',
                advice: 'Give the write a key.',
              },
            ],
    };
  },
});
