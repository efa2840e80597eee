import type { Context } from './context.js';
import type { Entity } from './entity.js';
import { chunksOf, IDENTIFIER, LEAST_FIELDS, PLAIN_FIELD } from './fields.js';
import { names, type Reading } from './readings.js';

/**
 * "Under that number are found the prefix, the name of the engineer and the date on which it lapses": one thing that is
 * recorded, told in a sentence or two with what tells it apart and with what is known of it.
 */
export function entityTold(reading: Reading, context: Context): Entity | null {
  if (reading.statement.block.kind === 'code' || !names(reading, 'told-apart', 'recorded-act', 'recorded-thing'))
    return null;
  const next = context.next(reading);
  return toldIn([reading]) ?? (next === undefined ? null : toldIn([reading, next]));
}

function toldIn(readings: readonly Reading[]): Entity | null {
  const isNamed = (concept: 'told-apart' | 'recorded-act' | 'recorded-thing'): boolean =>
    readings.some((reading) => names(reading, concept));
  if (!isNamed('told-apart') || !(isNamed('recorded-act') || isNamed('recorded-thing'))) return null;
  const fields = readings.reduce((sum, { statement }) => sum + thingsIn(statement.text), 0);
  const [reading] = readings;
  return fields >= LEAST_FIELDS && reading !== undefined
    ? { name: '', reading, readings, fields, keyed: true, inWords: true }
    : null;
}

/** Things in a list of nouns and questions: "its prefix, by which it is told apart, its gateway and whose it is". */
function thingsIn(text: string): number {
  if (!text.includes(',')) return 0;
  const chunks = chunksOf(text.replaceAll(/[:()`]|\bas well as\b|\bwith\b|\bthen\b/gu, ','));
  return chunks.filter((chunk) => THING.test(chunk) || IDENTIFIER.test(chunk) || PLAIN_FIELD.test(chunk)).length;
}

/** A noun with its article, or a question that a field answers. */
const THING =
  /^(?:(?:firstly|secondly|furthermore|besides|also|plus|finally|of course|which bike|it says|it has|has|holding|adds?) )?(?:(?:the|an?|its|his|her|their|your|one|some|any|from|until) )?(?:[\p{L}’'-]+ ){0,2}[\p{L}’'-]+(?: (?:of|for|in|at|on|to) (?:the |an? |its |his |their )?[\p{L}’'-]+)?$|^(?:which|what|where|whose|who|when|whether|how)\b/u;
