import type { Block, Section, Slice } from '../document/document.js';
import type { Context } from './context.js';
import { isModel } from './data-sections.js';
import { entityInCode } from './entities-in-code.js';
import { entitiesInDrawing, entityInNotes } from './entities-in-notes.js';
import { entityTold } from './entities-told.js';
import { entitiesInBrackets, entityInText, ownTextOf } from './entities-in-text.js';
import type { Entity } from './entity.js';
import {
  ANY_KEY,
  FIELD_WORDS,
  fieldsOf,
  IDENTIFIER,
  identifiersIn,
  isTyped,
  KEY,
  LEAST_FIELDS,
  LEAST_IN_BRACKETS,
  PLAIN_FIELD,
} from './fields.js';
import { wordHint } from './hints.js';
import { perSection } from './per-section.js';
import type { Reading } from './readings.js';
import { isDesign } from './stance.js';

/** The entities of the design, in the order of the text; below a heading on data, a section is one. */
export function findEntities(context: Context): readonly Entity[] {
  const entities: Entity[] = [];
  const bySection = new Map<Section, Entity>();
  const seen = new Set<Block>();
  for (const reading of context.readings) {
    const { block } = reading.statement;
    if (block.kind === 'heading' || !isOwn(reading) || isContract(reading)) continue;
    if (block.kind === 'code' && seen.has(block)) continue;
    seen.add(block);
    const found = entitiesIn(reading, context);
    if (found.length > 0) entities.push(...found);
    else if (isTyped(reading) || (block.kind !== 'code' && block.kind !== 'header' && isModel(reading, context)))
      gather(reading, bySection);
  }
  const gathered = [...bySection.values()].filter(
    ({ fields, keyed }) => fields >= LEAST_FIELDS || (keyed && fields >= LEAST_IN_BRACKETS),
  );
  return [...entities, ...gathered].sort((a, b) => a.reading.statement.index - b.reading.statement.index);
}

function entitiesIn(reading: Reading, context: Context): readonly Entity[] {
  const { kind } = reading.statement.block;
  if (kind === 'diagram') {
    const drawn = ofDrawnTable(reading, context);
    if (drawn !== null) return [drawn];
    const related = entitiesInDrawing(reading, context);
    if (related.length > 0) return related;
  }
  if (kind !== 'code' && kind !== 'header') {
    const written = entitiesInBrackets(reading);
    if (written.length > 0) return written;
  }
  const found =
    kind === 'code'
      ? entityInCode(reading, context)
      : kind === 'header'
        ? ofTable(reading, context)
        : (entityInText(reading, context) ?? entityInNotes(reading) ?? entityTold(reading, context));
  return found === null ? [] : [found];
}

/** "│ Entry ID │ User │ Debit │" above a rule: the head of a table that is drawn. */
function ofDrawnTable(reading: Reading, context: Context): Entity | null {
  const { text, block, index } = reading.statement;
  if (!/^[│|](?:[^│|]{2,30}[│|]){3,}$/u.test(text)) return null;
  const next = context.readings[index + 1]?.statement;
  if (next?.block !== block || !/^[├╞+|][─═┼╪+|-]{6,}[┤╡+|]$/u.test(next.text)) return null;
  const fields = text.split(/[│|]/u).filter((cell) => /\p{L}/u.test(cell)).length;
  return { name: block.section.heading, reading, readings: [reading], fields, keyed: ANY_KEY.test(text) };
}

/** A field each item or row: "Partition key: flight and date", "Status: locked, reserved or free". */
function gather(reading: Reading, bySection: Map<Section, Entity>): void {
  const { block } = reading.statement;
  const text = ownTextOf(reading);
  const label = text.split(/[:|(]|\s[-–—]\s/u)[0]!.trim();
  const isField = label.split(/\s+/u).length <= FIELD_WORDS && (IDENTIFIER.test(label) || PLAIN_FIELD.test(label));
  const fields = Math.max(fieldsOf(text).length, isField ? 1 : 0, identifiersIn(reading));
  if (fields === 0) return;
  const before = bySection.get(block.section);
  bySection.set(block.section, {
    name: block.section.heading,
    reading: before?.reading ?? reading,
    readings: [...(before?.readings ?? []), reading],
    fields: (before?.fields ?? 0) + fields,
    keyed: before?.keyed === true || KEY.test(text),
  });
}

function isOwn({ stances }: Reading): boolean {
  let own = 0;
  for (const stance of stances) if (isDesign(stance)) own++;
  return own > 0 && own * 2 >= stances.length;
}

/** The section that the title opens. */
const TITLE = 1;

function isContract({ statement: { text, block }, hints }: Reading): boolean {
  return (
    isOnContract(block.section) ||
    /^\W*(?:GET|POST|PUT|PATCH|DELETE)\b/u.test(text) ||
    ((hints & ANSWERING) !== 0 && ANSWERED.test(text) && !KEPT.test(text))
  );
}

const ANSWERING = wordHint(
  /^(?:apis?|endpoint|request|response|caller|client|reply|replies|answer|return|respond|input|output|body|param|sen[dt])/u,
);

const isOnContract = perSection(({ id, heading }) => id > TITLE && /\bAPIs?\b|endpoint/iu.test(heading));

/** Fields that are sent or answered, and not said to be kept. */
const ANSWERED =
  /\b(?:APIs?|endpoints?|requests?|responses?|callers?|clients?|reply|replies)\b[^.:;]{0,40}\b(?:answers?|returns?|responds?|replies|takes|accepts|carries|contains?|has|have|with|includes?|consists?)\b|\bsen[dt]s?\b[^.:;]{0,60}\bcontaining\b|^\W*(?:answers?|returns?|responds?|request|response|input|output|body|params?|parameters?)\b/iu;
const KEPT =
  /\b(?:stor(?:e|es|ed|ing)|sav(?:e|es|ed)|persist\w*|keeps?|kept|holds?|rows?|records?|tables?|columns?|saved|database)\b/iu;

/** A table whose head names fields, or whose head consists of them. */
function ofTable(reading: Reading, context: Context): Entity | null {
  const { text, cells, block } = reading.statement;
  const heads = cells.map(({ start, end }: Slice) => text.slice(start, end).trim());
  const rows = context.readings.filter((other) => other.statement.block.header === block);
  if (
    heads.some((head) =>
      /^\W*(?:fields?|columns?|attributes?|column name|field name|attribute name)\W*$/iu.test(head),
    ) &&
    !heads.some((head) => /^\W*(?:targets?|goals?|requirements?|rationale|expectations?)\W*$/iu.test(head))
  ) {
    const body = rows.map(({ statement }) => statement.text).join('\n');
    return {
      name: block.section.heading,
      reading,
      readings: [reading, ...rows],
      fields: rows.length,
      keyed: KEY.test(body),
    };
  }
  if (heads.some((head) => KEY_COLUMN.test(head)) && heads.some((head) => FIELD_COLUMN.test(head))) {
    const fields = rows.reduce((sum, { statement }) => sum + statement.text.split(',').length, 0);
    return { name: block.section.heading, reading, readings: [reading, ...rows], fields, keyed: true };
  }
  const fields = heads.filter((head) => IDENTIFIER.test(head) || PLAIN_FIELD.test(head));
  return fields.length >= LEAST_FIELDS && fields.length * 2 >= heads.length
    ? { name: block.section.heading, reading, readings: [reading], fields: fields.length, keyed: KEY.test(text) }
    : null;
}

/** The heads of a table that lists things with their keys and fields. */
const KEY_COLUMN =
  /^\W*(?:(?:primary|partition|natural|unique) )?keys?\W*$|^\W*(?:pk|id(?:entified by)?|found by|told apart by|identity)\W*$/iu;
const FIELD_COLUMN =
  /\b(?:fields?|columns?|attributes?|contents?|holds|keeps|carries|what (?:is|we) (?:kept|stored?|keep))\b/iu;
