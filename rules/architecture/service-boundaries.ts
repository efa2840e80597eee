import { quoteOf } from '../../src/facts/facts.js';
import { type Substance, substanceOf } from '../../src/facts/substance.js';
import { defineRule, type Level } from '../rule.js';

/** From here on separately deployed services need a reason. */
const MANY = 5;

export const serviceBoundaries = defineRule({
  id: 'service-boundaries',
  dimension: 'architecture',
  trap: true,
  title: 'The cut into services has a reason.',
  why: 'Every boundary costs a network call, a deployment and a failure mode; a split that nothing asks for only costs.',
  needs: ['services', 'readings'],
  applies: ({ services }) => services.count >= MANY || services.declared.length > 0 || services.monolith.length > 0,
  assess(facts) {
    const { named, count, declared, monolith, reasons, weighed } = facts.services;
    const places = [...declared, ...monolith, ...named.map(({ reading }) => reading)];
    const at = places[0] === undefined ? null : quoteOf(places[0]);
    const parts = declared.length > 0 || named.length === 0 ? 'microservices' : `${String(count)} services`;
    return {
      level:
        reasons.length === 0
          ? 1
          : levelOf(
              substanceOf(
                facts,
                reasons.flatMap(({ readings }) => readings),
              ),
              weighed.length > 0,
            ),
      evidence: [...reasons.map(({ reading }) => reading), ...places].slice(0, 3).map(quoteOf),
      missing: reasons.length > 0 ? [] : ['reason'],
      findings:
        reasons.length > 0
          ? []
          : [
              {
                at,
                message: `Nothing says why the design is cut into ${parts}${examplesOf(named)}.`,
                advice:
                  'Say for each boundary who owns it, what scales or fails apart, or which data it keeps to itself; where there is no answer, keep one deployable with modules.',
              },
            ],
    };
  },
});

/** Whoever shows only one side has weighed nothing. */
function levelOf(substance: Substance, isWeighed: boolean): Level {
  return isWeighed ? substance : substance === WEIGHED ? TIED : substance;
}

const WEIGHED = 4;
const TIED = 3;

/** What can stand as an example: a name of letters, and no heading of a whole design. */
const EXAMPLE = /^(?!system design)[\p{L}]+(?:[ -][\p{L}]+){0,3}$/iu;

function examplesOf(named: readonly { readonly name: string }[]): string {
  const examples = named.flatMap(({ name }) => (EXAMPLE.test(name) ? [name] : [])).slice(0, 2);
  return examples.length < 2 ? '' : ` (${examples.join(', ')}, …)`;
}
