import { centreOf } from '../../src/facts/landmarks.js';
import { claimed, quoteOf } from '../../src/facts/facts.js';
import { names, type Reading } from '../../src/facts/readings.js';
import { substanceOf } from '../../src/facts/substance.js';
import { placeOf, readingsOf } from '../place.js';
import { defineRule } from '../rule.js';

/** Kinds of store that are named by their products. */
const PRODUCTS = ['relational', 'document', 'key-value', 'wide-column'] as const;
const STORES = [...PRODUCTS, 'stored-data', 'database', 'memory-store', 'cache', 'object-store'] as const;

export const schemaEvolution = defineRule({
  id: 'schema-evolution',
  dimension: 'operations',
  trap: true,
  title: 'There is a step for changing schema, data or format while traffic runs.',
  why: 'Every stored format changes one day, and on that day old and new code run side by side.',
  needs: ['readings', 'claims', 'entities', 'proposal'],
  applies: (facts) =>
    facts.readings.some((reading) => names(reading, ...STORES)) ||
    facts.proposal ||
    claimed(facts, 'migration-named', 'schema-step').length > 0,
  assess(facts) {
    const versions = facts.proposal ? claimed(facts, 'version').filter(({ reading }) => !isExample(reading)) : [];
    const steps = [...claimed(facts, 'schema-step'), ...versions];
    const named = facts.claims.filter(({ kind }) => kind === 'migration-named' || kind === 'schema-step');
    const products = facts.readings.filter((reading) => names(reading, ...PRODUCTS));
    const stored = readingsOf(facts.entities);
    return {
      level:
        steps.length > 0
          ? substanceOf(
              facts,
              steps.flatMap(({ readings }) => readings),
            )
          : named.length > 0
            ? 1
            : 0,
      evidence: [...steps, ...named].slice(0, 3).map(({ reading }) => quoteOf(reading)),
      missing: steps.length > 0 ? [] : ['step'],
      findings:
        steps.length > 0
          ? []
          : [
              {
                at: placeOf(
                  readingsOf(named),
                  stored,
                  products,
                  facts.readings.filter((reading) => names(reading, ...STORES)),
                ),
                message:
                  named.length > 0
                    ? 'A change is announced here, but no step of it keeps old and new code working side by side.'
                    : `Nothing says how ${dataOf(centreOf(products))} change their shape while traffic runs.`,
                advice:
                  'Name the steps for one likely change: add the new column or field, write both forms, backfill in batches, switch the reads, drop the old form.',
              },
            ],
    };
  },
});

/** Code that shows an address or a setting has no version of this design. */
function isExample({ statement }: Reading): boolean {
  return statement.block.kind === 'code' && /:\/\/|\/v\d/u.test(statement.text);
}

/** "the data in PostgreSQL", or "the stored data" where no product is named. */
function dataOf(stored: Reading | undefined): string {
  const product = stored?.mentions.find(({ concept }) => PRODUCTS.some((kind) => kind === concept));
  const name = product === undefined ? '' : (stored?.statement.text.slice(product.start, product.end) ?? '');
  return /^\p{Lu}\S*$/u.test(name) && name !== 'SQL' ? `the data in ${name}` : 'the stored data';
}
