import { quoteOf } from '../../src/facts/facts.js';
import { isDrawn, type InfrastructurePart } from '../../src/facts/infrastructure.js';
import { passingSubstanceOf } from '../../src/facts/substance.js';
import { defineRule } from '../rule.js';

/** From here on parts need their reasons. */
const MANY = 3;
/** A proposal names the parts of the system around it. */
const MANY_IN_A_PROPOSAL = 4;

export const componentNeed = defineRule({
  id: 'component-need',
  dimension: 'architecture',
  trap: false,
  title: 'Most parts of the infrastructure come with the need that they serve.',
  why: 'Every product costs operations, and a list of products without needs shows what is fashionable and not what is missing.',
  needs: ['infrastructure', 'readings', 'proposal'],
  applies: ({ infrastructure, proposal }) => infrastructure.length >= (proposal ? MANY_IN_A_PROPOSAL : MANY),
  assess(facts) {
    const { infrastructure } = facts;
    const told = infrastructure.filter(({ readings }) => !readings.every(isDrawn));
    const needed = infrastructure.filter(({ needs }) => needs.length > 0);
    const bare = infrastructure.filter(({ needs }) => needs.length === 0);
    const shown = [...new Set(needed.map(({ needs }) => needs[0]!))];
    // Where little more than a drawing names them, the drawing counts.
    const asked = told.length < MANY ? infrastructure.length : told.length;
    const most = told.length > 0 && needed.length * 2 >= asked;
    return {
      level: most ? passingSubstanceOf(facts, shown) : 1,
      evidence: (most ? shown : bare.map(({ readings }) => readings[0]!)).slice(0, 3).map(quoteOf),
      missing: most ? [] : ['need'],
      findings: most ? [] : [complaint(bare)],
    };
  },
});

function complaint(bare: readonly InfrastructurePart[]) {
  const names = [...new Set(bare.map(({ name }) => name))].slice(0, 3);
  const list = names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`;
  const first = bare[0]?.readings[0];
  return {
    at: first === undefined ? null : quoteOf(first),
    message: `Nothing says what this design needs ${list} for.`,
    advice: `Say for each what it does here and what would go wrong without it (“${names[0] ?? 'Kafka'} keeps … so that …”), and drop those for which there is no answer.`,
  };
}
