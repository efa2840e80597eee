import { centreOf } from '../../src/facts/landmarks.js';
import { quotesOf } from '../../src/facts/facts.js';
import { names, type Reading } from '../../src/facts/readings.js';
import { passingSubstanceOf } from '../../src/facts/substance.js';
import { placeOf, readingsOf } from '../place.js';
import { defineRule } from '../rule.js';
import { properName } from '../wording.js';

export const retention = defineRule({
  id: 'retention',
  dimension: 'requirements',
  trap: false,
  whereTouched: true,
  title: 'Says how long some of the data are kept, or how they go.',
  why: 'Whatever grows for ever decides cost, speed and what the law allows, on a day that nobody chose.',
  needs: ['retention', 'entities', 'readings', 'storesData'],
  applies: ({ retention: { settled }, storesData }) => storesData || settled.length > 0,
  assess(facts) {
    const { stores, settled, named } = facts.retention;
    const told = settled.length > 0;
    return {
      level: told
        ? passingSubstanceOf(
            facts,
            settled.flatMap(({ readings }) => readings),
          )
        : named.length > 0
          ? 1
          : 0,
      evidence: quotesOf(told ? settled : named),
      missing: told ? [] : ['period or expiry'],
      findings: told
        ? []
        : [
            {
              at: placeOf(readingsOf(named), readingsOf(facts.entities), stores),
              message: `Nothing says how long ${dataOf(centreOf(named.length > 0 ? readingsOf(named) : stores))} is kept, or what removes it.`,
              advice:
                'Give a period for the data that grow fastest, and the job, TTL or dropped partition that ends it; say what is archived or kept for ever.',
            },
          ],
    };
  },
});

function dataOf(at: Reading | undefined): string {
  const store = at?.mentions.find(({ concept }) => names(at, concept) && PRODUCTS.has(concept));
  const name = store === undefined ? null : properName(at!.statement.text.slice(store.start, store.end));
  return name === null ? 'what is stored' : `what ${name} holds`;
}

const PRODUCTS: ReadonlySet<string> = new Set(['relational', 'document', 'key-value', 'wide-column', 'object-store']);
