import type { Context } from './context.js';
import type { Entity } from './entity.js';
import { chunksOf, IDENTIFIER, isOwnAt, LEAST_FIELDS, PLAIN_FIELD } from './fields.js';
import { MARK } from './hints.js';
import { matchesOf } from './matches.js';
import type { Reading } from './readings.js';

/** "line: {stream, seq} → {who, text, at}", "ride: id, bike, room / bike: serial (key), hotel": layouts in shorthand. */
export function entityInNotes(reading: Reading): Entity | null {
  const { text } = reading.statement;
  if (!isOwnAt(reading, 0)) return null;
  if ((reading.marks & MARK.arrow) !== 0 && LEADS_TO.test(text)) return found(reading, LEAST_FIELDS, true);
  if ((reading.marks & MARK.colon) === 0) return null;
  const fields = text.split(/\s[|/–—]\s|[.;]\s/u).map(fieldsIn);
  const most = Math.max(...fields);
  return most >= LEAST_FIELDS ? found(reading, most, false) : null;
}

function found(reading: Reading, fields: number, isLayout: boolean): Entity {
  const layout = isLayout ? { layout: true as const } : {};
  return { name: '', reading, readings: [reading], fields, keyed: true, ...layout };
}

/** What a key leads to, in brackets. */
const LEADS_TO = /[\w)}\]]\s*(?:→|->|=>)\s*[{([]\s*\w+\??(?:\s*[,|;]\s*[\w ]+\??){1,}\s*[)}\]]/u;

/** The fields of "addr: ip(pk) subnet machine since": a name, and after it nothing but names, one of which is the key. */
function fieldsIn(segment: string): number {
  const [, body] = /^\W*[\p{L}_]\w*(?: \w+)?\s?:\s*(.+)$/su.exec(segment) ?? [];
  if (body === undefined || !KEYED.test(body)) return 0;
  const chunks = body.includes(',') ? chunksOf(body) : /\((?:pk|key)\)/iu.test(body) ? body.split(/\s+/u) : [];
  if (!chunks.every((chunk) => chunk.split(/\s+/u).length <= NAME)) return 0;
  const known = chunks.filter((chunk) => IDENTIFIER.test(chunk) || PLAIN_FIELD.test(chunk) || KEYED.test(chunk)).length;
  return known >= 2 ? chunks.length : 0;
}

/** Words of a field in shorthand. */
const NAME = 3;
const KEYED = /\((?:pk|key|unique)\)|^id\b|\bid,|_id\b|\bpk\b/iu;

/** The entities of an entity-relationship diagram, told at its first line. */
export function entitiesInDrawing(reading: Reading, context: Context): readonly Entity[] {
  const lines = context.block(reading);
  if (lines[0] !== reading) return [];
  const text = lines.map(({ statement }) => statement.text).join('\n');
  if (!/\b(?:erDiagram|classDiagram|entity|class)\b/u.test(text)) return [];
  return matchesOf(text, DRAWN).flatMap(({ 1: name = '', 2: body = '' }) => {
    const fields = matchesOf(body, TYPED_FIELD).length;
    return fields >= 2
      ? [{ name, reading, readings: lines, fields, keyed: /\b(?:PK|id|key)\b|_id\b|[a-z]Id\b/u.test(body) }]
      : [];
  });
}

const DRAWN = /\b([\p{L}_]\w*)"?\s*\{([^{}]{5,800})\}/gu;
const TYPED_FIELD = /[*+#-]?\s*\b[\p{L}_]\w*(?:\s+|\s*:\s*)[\p{L}_]\w*\b(?:\s+(?:PK|FK|UK)\b)?/gu;
