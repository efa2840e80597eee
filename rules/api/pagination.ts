import { claimed, quoteOf } from '../../src/facts/facts.js';
import { pagesOf, type Listing } from '../../src/facts/listings.js';
import { mentions, type Reading } from '../../src/facts/readings.js';
import { placeOf, readingsOf } from '../place.js';
import { defineRule, type Level } from '../rule.js';

export const pagination = defineRule({
  id: 'pagination',
  dimension: 'api',
  trap: false,
  whereTouched: true,
  title: 'Reads lists that grow in parts.',
  why: 'A list that fits one answer today takes the service down when it has grown for a year.',
  needs: ['claims', 'listings', 'readings', 'proposal'],
  applies: ({ listings, readings, proposal }) =>
    proposal ? listings.some(({ answer }) => answer) || pagesOf(readings).length > 0 : listings.length > 0,
  assess(facts) {
    const { listings, readings } = facts;
    const told = claimed(facts, 'list-part').map(({ reading }) => ({ reading, by: 'pointer' }));
    const pages = [...pagesOf(readings), ...told];
    const named = readings.filter(speaksOfPaging);
    const met = pages.length > 0;
    const list = listings[0];
    const level: Level = met ? (pages.some(({ by }) => by === 'pointer') ? 3 : 2) : named.length > 0 ? 1 : 0;
    return {
      level,
      evidence: [...new Set(met ? readingsOf(pages) : named)].slice(0, 3).map(quoteOf),
      missing: met ? [] : ['paging'],
      findings: met
        ? []
        : [
            {
              at: placeOf(readingsOf(listings)),
              message: `Nothing says in which parts ${listName(list)} is read, and it grows.`,
              advice:
                'Give the answer a size, and a cursor made of the last entry’s sort key and id that the next call hands back.',
            },
          ],
    };
  },
});

/** Also where it is put off or turned down: the word is there. */
function speaksOfPaging(reading: Reading): boolean {
  if (!mentions(reading, 'paging-word')) return false;
  return reading.mentions.some(({ concept, stance }) => concept === 'paging-word' && stance !== 'foreign');
}

/** The list as the author calls it. */
function listName(list: Listing | undefined): string {
  if (list === undefined) return 'the list';
  return list.answer ? `the ${list.name}` : `“${list.name}”`;
}
