import type { Statement } from '../document/document.js';
import { MARK, wordHint } from './hints.js';
import { names, type Reading } from './readings.js';
import { isDesign } from './stance.js';

/** Names of the parameter by which a reader says where to go on, and of that for how much it wants. */
const PLACE = String.raw`(?:after|before|older_?than|newer_?than|since|start_?(?:after|from|at)|from_?(?:id|version|key|seq)|(?:book)?mark|max_?id|min_?id|last(?:_?(?:id|seen|key))?|cursor|next(?:_?(?:page|token|cursor|key))?|continue|continuation|anchor|marker|(?:page_?)?token|tok|starting_?after|ending_?before|behind|resume|pos(?:ition)?)`;
const SIZE = String.raw`(?:n|limit|size|count|first|max(?:_?(?:results|items|keys))?|per_?page|page_?size|take|top|num|rows|k)`;

const SIZED_PLACE = new RegExp(
  String.raw`[?&]${SIZE}=[^\s&${'`'}]*&${PLACE}=|[?&]${PLACE}=[^\s&${'`'}]*&${SIZE}=`,
  'iu',
);
const PLACED = new RegExp(String.raw`[?&({\s${'`'}]${PLACE}=(?!=)`, 'iu');
const FIELD = new RegExp(
  String.raw`^["'${'`'}]?(?:(?:response|reply|answer|query|body|request)\s)?["'${'`'}?]*(?<name>${PLACE}|${SIZE})["'${'`'}]?(?:\s\(\w+\))?$`,
  'iu',
);
const IS_PLACE = new RegExp(String.raw`^${PLACE}$`, 'iu');
/** "≤200", "50/page", "20 per call". */
const AMOUNT =
  /(?:≤|<=|max\.?|up to|at most)\s?\d{2,}|\b\d{2,4}\s?(?:\/|per )\s?(?:req|call|page|answer|response|request)|\b\d{2,4}\b.*\b(?:at a time|a go|each|rows|items|entries|ids|posts|per)\b/iu;

/** The whole of a query that starts behind a given record: it may be set on several lines. */
const KEYSET = /\bWHERE\b[^;]*[<>]=?\s*\(?\s*[?:$@%(][^;]*\bORDER\s+BY\b[^;]*\b(?:LIMIT|FETCH\s+(?:FIRST|NEXT))\b/iu;
const ENDING = wordHint(/^(?:limit|fetch)$/u);

/** Whether a statement shows by its parameters, or by the query it closes, that a list is read on from a place. */
export function readsOnFrom(reading: Reading, readings: readonly Reading[]): boolean {
  const { statement, marks } = reading;
  const { block, text } = statement;
  if (!isDesign(reading.stances[0] ?? 'asserted') || names(reading, 'inner-batch')) return false;
  if (block.kind === 'code' && (reading.hints & ENDING) !== 0)
    return KEYSET.test(block.statements.map((line) => line.text).join('\n'));
  if ((marks & MARK.equals) !== 0) {
    if (SIZED_PLACE.test(text)) return true;
    if (PLACED.test(text) && (block.statements.some((line) => AMOUNT.test(line.text)) || hasNumberCell(statement)))
      return true;
  }
  if (names(reading, 'page-cursor') && AMOUNT.test(text)) return true;
  return block.kind === 'row' && IS_PLACE.test(fieldOf(statement)) && isSizedTable(reading, readings);
}

/** "| feed | 30 | `older_than=<id>` |". */
function hasNumberCell({ text, cells }: Statement): boolean {
  return cells.some(({ start, end }) => /^\d{1,4}$/u.test(text.slice(start, end).trim()));
}

/** The parameter that a row is on. */
function fieldOf({ text, cells }: Statement): string {
  const [first] = cells;
  return first === undefined ? '' : (FIELD.exec(text.slice(first.start, first.end).trim())?.groups?.['name'] ?? '');
}

/** Another row of the table is on how much comes at a time. */
function isSizedTable({ statement }: Reading, readings: readonly Reading[]): boolean {
  const { index, block } = statement;
  return readings.slice(Math.max(0, index - TABLE), index + TABLE).some((other) => {
    if (other.statement.block.group !== block.group) return false;
    const name = fieldOf(other.statement);
    return name !== '' && !IS_PLACE.test(name);
  });
}

/** Rows around one that belong to its table, at most. */
const TABLE = 8;
