import { quoteOf } from '../../src/facts/facts.js';
import type { TimeTargets } from '../../src/facts/time-targets.js';
import { defineRule, type Level } from '../rule.js';

export const latencyTarget = defineRule({
  id: 'latency-target',
  dimension: 'requirements',
  trap: false,
  title: 'Gives a target for latency or freshness, with a number and a unit.',
  why: '“Fast” fits every design; 200 ms at p95 rules some out.',
  needs: ['timeTargets'],
  applies: () => true,
  assess({ timeTargets }) {
    const { given, wished } = timeTargets;
    const wish = wished[0];
    return {
      level: levelOf(timeTargets),
      evidence: (given.length > 0 ? given.map(({ reading }) => reading) : wished).slice(0, 3).map(quoteOf),
      missing: given.length > 0 ? (given.some(({ percentile }) => percentile) ? [] : ['percentile']) : ['target'],
      findings:
        given.length > 0
          ? []
          : [
              {
                at: wish === undefined ? null : quoteOf(wish),
                message:
                  wish === undefined
                    ? 'Nothing says how soon an answer or a change has to be there.'
                    : 'Speed is wished for here, but no number says how fast is fast enough.',
                advice:
                  'Give the action that people wait for a figure, such as “p95 under 200 ms”, and what may lag another, such as “within 5 minutes”.',
              },
            ],
    };
  },
});

function levelOf({ given, wished }: TimeTargets): Level {
  if (given.length === 0) return wished.length > 0 ? 1 : 0;
  const percentile = given.some((target) => target.percentile);
  if (given.length >= 3 || (percentile && given.length >= 2)) return 4;
  return given.length >= 2 || percentile ? 3 : 2;
}
