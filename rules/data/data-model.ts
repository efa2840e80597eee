import type { Entity } from '../../src/facts/entity.js';
import { quoteOf } from '../../src/facts/facts.js';
import { placeOf, readingsOf } from '../place.js';
import { defineRule, type Level } from '../rule.js';

export const dataModel = defineRule({
  id: 'data-model',
  dimension: 'data',
  trap: false,
  title: 'Names what is stored with its fields, and a key for some of it.',
  why: 'Keys and fields decide which questions are cheap; a box called “DB” decides nothing.',
  needs: ['entities', 'storesData', 'retention', 'proposal'],
  applies: ({ entities, storesData, proposal }) =>
    storesData ||
    entities.some((entity) => isKeyed(entity) && !(proposal && (entity.typed === true || entity.inWords === true))),
  assess({ entities, retention }) {
    const keyed = entities.filter(isKeyed);
    const told = keyed.length > 0;
    return {
      level: levelOf(entities, keyed, retention.stores.length > 0),
      evidence: (told ? keyed : entities)
        .flatMap(({ readings }) => readings.slice(0, 2))
        .slice(0, 3)
        .map(quoteOf),
      missing: told ? [] : entities.length > 0 ? ['key'] : ['fields', 'key'],
      findings: told
        ? []
        : [
            {
              at: placeOf(readingsOf(entities), retention.stores),
              message:
                entities.length > 0
                  ? 'Fields are listed, but nothing says by which of them a record is found.'
                  : 'Nothing says which fields are stored, and under which key.',
              advice:
                'Write the two or three main entities as “name(key, field, field)”, with what identifies each and what points to what.',
            },
          ],
    };
  },
});

/** Fields of two things or more that make a model. */
const SEVERAL_FIELDS = 6;

/** A thing with its fields has one by which it is known, if it has a name; a list without a name is a list. */
function isKeyed({ name, keyed, fields }: Entity): boolean {
  return keyed || (name !== '' && fields >= 3);
}

/** A table of fields tells one thing, however its rows are read; elsewhere the name tells things apart. */
function thingOf({ name, reading }: Entity): string {
  const { kind, group } = reading.statement.block;
  return kind === 'row' || kind === 'header' ? `table ${String(group)}` : name.toLowerCase();
}

/** A store or a table by its name is the least that can be said. */
function levelOf(entities: readonly Entity[], keyed: readonly Entity[], stored: boolean): Level {
  if (keyed.length === 0) return entities.length > 0 || stored ? 1 : 0;
  const fields = keyed.reduce((sum, entity) => sum + entity.fields, 0);
  return new Set(keyed.map(thingOf)).size >= 2 && fields >= SEVERAL_FIELDS ? 3 : 2;
}
