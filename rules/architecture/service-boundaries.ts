import { claimed, quoteOf } from '../../src/facts/facts.js';
import { names } from '../../src/facts/readings.js';
import { defineRule } from '../rule.js';

/** From here on separately deployed services need a reason. */
const MANY = 5;

export const serviceBoundaries = defineRule({
  id: 'service-boundaries',
  dimension: 'architecture',
  trap: true,
  title: 'Gives a reason for cutting the system into services.',
  why: 'Every boundary costs a network call, a deployment and a failure mode; a split that nothing asks for only costs.',
  needs: ['services', 'readings', 'claims'],
  applies: (facts) =>
    facts.services.length >= MANY || facts.readings.some((reading) => names(reading, 'microservices')),
  assess(facts) {
    const reasons = claimed(facts, 'split-reason', 'monolith');
    const at = facts.readings.find((reading) => names(reading, 'microservices')) ?? facts.services[0]?.reading;
    const first = at === undefined ? null : quoteOf(at);
    return {
      level: reasons.length >= 2 ? 3 : reasons.length === 1 ? 2 : 1,
      evidence: [...reasons.map(({ reading }) => quoteOf(reading)), ...(first === null ? [] : [first])].slice(0, 3),
      missing: reasons.length > 0 ? [] : ['reason'],
      findings:
        reasons.length > 0
          ? []
          : [
              {
                at: first,
                message: 'The split into services has no reason.',
                advice:
                  'Say for each boundary who owns it, what scales or fails apart, or which data it keeps to itself; else keep one deployable.',
              },
            ],
    };
  },
});
