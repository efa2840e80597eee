import type { Context } from './context.js';
import { isModel } from './data-sections.js';
import type { Entity } from './entity.js';
import { chunksOf, fieldsOf, identifiersIn, isOwnAt, KEY, LEAST_FIELDS, LEAST_IN_BRACKETS } from './fields.js';
import { MARK, wordHint } from './hints.js';
import { TITLE } from './interface-places.js';
import { matchesOf } from './matches.js';
import { KIND_OF } from './own-words.js';
import type { Reading } from './readings.js';
import { isDesign } from './stance.js';

/** The text without the products that it names, which are no fields, and without what is not part of this design. */
export function ownTextOf({ statement, mentions, words, stances }: Reading): string {
  let { text } = statement;
  const blank = (start: number, end: number): void => {
    text = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
  };
  for (const { concept, start, end } of mentions) if (KIND_OF.has(concept) && concept !== 'cache') blank(start, end);
  if (!stances.every(isDesign))
    words.forEach(({ start, end }, index) => {
      if (!isDesign(stances[index] ?? 'asserted')) blank(start, end);
    });
  return text;
}

/** Verbs after which a sentence tells what is stored. */
const STORING =
  /\b(?:stor(?:e|es|ed|ing)|writes? down|written down|keep|keeps|kept|hold|holds|records?|recorded|note|notes|noted|contain(?:s|ing)?|includes?|consists? of|has|have|with|fields?|columns?|attributes?|save[sd]?|is now|are now)\b/iu;

const STORES = wordHint(
  /^(?:stor|keep|kept|hold|record|note|contain|include|consist|has$|have$|with$|field|column|attribute|save|now$)/u,
);

/** "ticket(id, tenant_id, state)": a name with its fields in brackets. */
export function entitiesInBrackets(reading: Reading): readonly Entity[] {
  const { text } = reading.statement;
  if ((reading.marks & (MARK.paren | MARK.brace | MARK.bracket)) === 0 || CALLS.test(text)) return [];
  return matchesOf(text, NAMED_FIELDS).flatMap(({ index, 1: name = '', 2: inner = '' }) => {
    if (!KEY.test(inner) || !isOwnAt(reading, index)) return [];
    const fields = fieldsOf(inner).length;
    return fields >= LEAST_IN_BRACKETS ? [{ name, reading, readings: [reading], fields, keyed: true }] : [];
  });
}

const NAMED_FIELDS = /\b([\p{L}_]\w*)\s?[({[]([^(){}[\]]{3,400})[)}\]]/gu;

/** What stands between the fields of a list, or before them. */
const LISTING = MARK.comma | MARK.pipe | MARK.semicolon | MARK.brace | MARK.paren | MARK.arrow | MARK.newline;

/** What a sentence, an item or a row tells of one thing that is stored: its fields, or a key and what it leads to. */
export function entityInText(reading: Reading, context: Context): Entity | null {
  const { block } = reading.statement;
  const { marks } = reading;
  const mayLabel = (marks & (MARK.colon | MARK.equals)) !== 0;
  if (!mayLabel && (marks & LISTING) === 0) return ofLayout(reading);
  const text = ownTextOf(reading);
  if ((marks & MARK.paren) !== 0 && OPERATION.test(text)) return null;
  if (mayLabel && isKeyBeforeValue(reading, context))
    return { name: '', reading, readings: [reading], fields: 1, keyed: true, layout: true };
  if (!/[,|;{(→>\n]/u.test(text)) return ofLayout(reading);
  const inModel = isModel(reading, context);
  const isLines = (marks & MARK.newline) !== 0 && isColumn(text);
  const stores = (reading.hints & STORES) !== 0;
  const tail = tailOf(text, { listed: block.kind !== 'paragraph' || inModel || isLines, stores });
  if (tail === null) return ofLayout(reading);
  const listed =
    RECORDS.test(block.section.heading) && block.section.id > TITLE && isNounList(tail.text)
      ? chunksOf(tail.text).length
      : 0;
  const fields = Math.max(fieldsOf(tail.text).length, identifiersIn(reading), listed);
  if (fields < LEAST_FIELDS) return ofLayout(reading);
  const name = tail.name === '' && listed > 0 ? block.section.heading : tail.name;
  return { name, reading, readings: [reading], fields, keyed: KEY.test(tail.text) };
}

/** "Key: the prefix", and after it "Value: ten suggestions". */
function isKeyBeforeValue(reading: Reading, context: Context): boolean {
  const next = KEY_LABEL.test(reading.statement.text) ? context.readings[reading.statement.index + 1] : undefined;
  return next !== undefined && VALUE_LABEL.test(next.statement.text);
}

const KEY_LABEL = /^\W*(?:[\p{L}-]+ )?keys?\s*[:=]\s*\S/iu;
const VALUE_LABEL = /^\W*(?:[\p{L}-]+ )?values?\s*[:=]\s*\S/iu;

/** A field a line, without marks of a list. */
function isColumn(text: string): boolean {
  const lines = text.split('\n').filter((line) => /\p{L}/u.test(line));
  return lines.length >= LEAST_FIELDS && lines.every((line) => line.trim().split(/\s+/u).length <= COLUMN_WORDS);
}

/** Words of a field that has a line for itself. */
const COLUMN_WORDS = 4;

/** "A metric name, a list of labels, a time and a value": three things or more, and no verb. */
function isNounList(text: string): boolean {
  return (
    text.split(',').length >= LEAST_FIELDS &&
    !/\b(?:is|are|was|were|be|been|has|have|will|can|must|should|do|does|follows?|goes|go)\b/iu.test(text)
  );
}

/** "topK(k, startTime, endTime)": an operation by its verb, or whatever is called with nothing that identifies. */
const OPERATION = /^\W*[\p{L}_]\w*\([^()]*\)?\W*$/u;
/** Headings below which every list is one of fields. */
const RECORDS =
  /^\W*(?:[\d.]+\s*)?(?:(?:the )?(?:data|database|db|table|record) (?:model|schema|structure|layout)s?|schemas?)\W*$/iu;

/** A call of an operation rather than a stored thing: "submit(url, depth) → job id". */
const CALLS = /\)\s*(?:->|→|:|returns?\b|=>)/u;

/** Where the list of fields starts: after a label or a verb of storing, or at once in an item below a heading on data. */
function tailOf(
  text: string,
  { listed, stores }: { readonly listed: boolean; readonly stores: boolean },
): { readonly name: string; readonly text: string } | null {
  const label = !listed ? null : /^\W*([\p{L}][\p{L}\p{N} _/-]{0,40}?)\s*(?::|\s[-–—]\s|=|\|)\s*(.+)$/su.exec(text);
  if (label !== null) return { name: label[1]!.trim(), text: label[2]! };
  const verb = stores ? STORING.exec(text) : null;
  if (verb !== null)
    return { name: OWNER.exec(text.slice(0, verb.index))?.[1] ?? '', text: text.slice(verb.index + verb[0].length) };
  return listed ? { name: /^\W*[<({]/u.test(text) ? 'record' : '', text } : null;
}

/** "For every applicant we keep", "An applicant is known by its number and has": the thing that the fields belong to. */
const OWNER = /(?:^|\b(?:for|of|about)\s)(?:each|every|an?|per|any)\s+([\p{L}]\w+)/iu;

/** "short code → long URL", "user_id: position", "presence:u1": a key and what it leads to. */
function ofLayout(reading: Reading): Entity | null {
  const { text, code } = reading.statement;
  if ((reading.hints & MAPPING) !== 0 && MAPPED.test(text) && KEY.test(text))
    return { name: '', reading, readings: [reading], fields: 1, keyed: true, layout: true };
  if ((reading.marks & (MARK.colon | MARK.arrow)) === 0 || !/[:→]|->|=>/u.test(text)) return null;
  const layout =
    /(?:^|[\s`"'(<[])([a-z]\w*(?:[_:]\w+)*|[\p{L}]+ (?:id|code|key|hash))[\s>\])]*(?:->|→|=>|:)\s*[[{<(]?\s*[\p{L}"']/u.exec(
      text,
    );
  if (layout === null || !KEY.test(layout[1]!)) return null;
  const inStore = reading.mentions.some(({ concept }) => concept === 'memory-store' || concept === 'key-value');
  return code.length > 0 || inStore || /->|→|=>|[{[<]/u.test(text)
    ? { name: layout[1]!, reading, readings: [reading], fields: 1, keyed: true, layout: true }
    : null;
}

/** "Each node is mapped to a key-value pair", "is keyed by the host": a key and what it leads to, in words. */
const MAPPED =
  /\b(?:is|are|be|each|every) (?:mapped|keyed) (?:to|by)\b|\bmaps? (?:each|every|an?|the) [\p{L} ]{2,30} to\b|\bstored under (?:that|the|this|its|each|an?) [\p{L} ]{0,20}(?:key|id)\b/iu;

const MAPPING = wordHint(/^(?:mapped|keyed|maps?|stored)$/u);
