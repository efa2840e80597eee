import type { Context } from './context.js';
import { isModel } from './data-sections.js';
import type { Entity } from './entity.js';
import { ANY_KEY, fieldsOf, LEAST_FIELDS } from './fields.js';
import { matchesOf } from './matches.js';
import type { Reading } from './readings.js';
import { isDesign } from './stance.js';

/** A declaration of what is stored, in SQL, in a schema language or in a program. */
const DECLARED =
  /\bcreate table(?: if not exists)?\s+["'`]?([\p{L}_]\w*)|\b(?:type|struct|class|interface|message|model|entity|table|@Entity)\s+["'`]?([\p{L}_]\w*)[^\n]{0,60}[{:(]\s*$/imu;
/** Declared for a store, and not for a program. */
const TABLE = /\b(?:table|model|entity|@Entity)\b/iu;
/** What is sent and answered, and not what is kept. */
const WIRED = /(?:Request|Response|Reply|Args|Params|Result|Dto|DTO|Input|Output|Options)(?:(?:Alpha|Beta|V)?\d+)?$/u;
/** A call from a shell: what it sends is no record. */
const CALLED = /^\s*\$?\s*(?:curl|grpcurl|wget|httpie?)\s/mu;
/** Fences that may hold the layout of data without declaring it. */
const LAYOUT_LANGUAGES = new Set([
  '',
  'text',
  'txt',
  'json',
  'json5',
  'jsonc',
  'yaml',
  'yml',
  'redis',
  'avro',
  'dbml',
  'javascript',
  'js',
]);
const FIELD_LINE = /^[\s│|+*-]*["'`]?[a-z_][\w]*["'`]?\s*(?:[:=]|\s)\s*[\w<[{"'(]/iu;
const JSON_KEY = /["']([A-Za-z_][\w-]*)["']\s*:/gu;

/** What a block of code lays out: a declared table or type, or a layout that is said to be stored; read at its first line. */
export function entityInCode(reading: Reading, context: Context): Entity | null {
  const { block } = reading.statement;
  const lines = context.block(reading).map(({ statement }) => statement.text);
  const text = lines.join('\n');
  const declared = DECLARED.exec(text);
  if (WIRED.test(declared?.[2] ?? '') || CALLED.test(text)) return null;
  const inModel = isModel(reading, context);
  if (declared === null && !LAYOUT_LANGUAGES.has(block.language)) return null;
  if (declared === null && !inModel && !isStored(reading, context))
    return /^(?:|text|txt)$/u.test(block.language) ? ofPlain(reading, lines) : null;
  const fields = lines.filter(
    (line) => FIELD_LINE.test(line) && !/\b(?:GET|POST|PUT|return|function|def|import)\b/u.test(line),
  ).length;
  const inline = Math.max(
    fieldsOf(text.replaceAll(/[(){}]/gu, ',')).length,
    new Set(matchesOf(text, JSON_KEY).map(([, key]) => key)).size,
  );
  if (Math.max(fields, inline) < LEAST_FIELDS && declared === null) return null;
  return {
    name: declared?.[1] ?? declared?.[2] ?? block.section.heading,
    reading,
    readings: context.block(reading),
    fields: Math.max(fields, inline),
    keyed: ANY_KEY.test(text),
    ...(declared?.[2] !== undefined && !TABLE.test(declared[0]) && !STORED.test(declared[2]) ? { typed: true } : {}),
  };
}

/** "In Redis we store": what stands before the code says that it is what is kept. */
function isStored({ statement }: Reading, context: Context): boolean {
  const at = statement.block.statements[0]!.index;
  return context.readings
    .slice(Math.max(0, at - LEADING), at)
    .some(
      ({ statement: before, stances }) =>
        before.block.section === statement.block.section &&
        before.block.kind !== 'code' &&
        isDesign(stances[0] ?? 'asserted') &&
        STORED.test(before.text),
    );
}

/** Statements before a block of code that may lead in to it: "A feed looks like this. The metadata are those of …". */
const LEADING = 2;

const STORED =
  /\b(?:stor(?:e|es|ed|ing)|persist\w*|saved?|kept|keep|redis|documents?|rows?|records?|looks like|layout|schema)\b/iu;

/** Lists and drawings in a fence without a language: "files: {", "Key: otp:user_id". */
function ofPlain(reading: Reading, lines: readonly string[]): Entity | null {
  const text = lines.join('\n');
  const fields = fieldsOf(text.replaceAll(/[(){}:│]/gu, ',')).length;
  return fields >= LEAST_FIELDS * 2 && ANY_KEY.test(text)
    ? { name: '', reading, readings: [reading], fields, keyed: true }
    : null;
}
