import type { Context } from './context.js';
import type { Reading } from './readings.js';
import { isDesign } from './stance.js';

/** Heads of columns that name parts, tell their duties, and where they hand on to. */
const PART_HEAD =
  /^\W*(?:components?|services?|parts?|modules?|boxe?s?|nodes?|process(?:es)?|names?|workers?|units?)\W*$/iu;
const DUTY_HEAD =
  /\b(?:does|duty|duties|responsib\w*|roles?|purpose|what|jobs?|tasks?|functions?|handles|description|work)\b/iu;

/** "gateway | checks the session | intake" below "component | does | hands on to": a row tells a part and its duty. */
export function dutyInRow(reading: Reading, context: Context): string | null {
  const [header] = context.header(reading);
  if (header === undefined) return null;
  const textOf = ({ statement }: Reading, column: number): string => {
    const cell = statement.cells[column];
    return cell === undefined ? '' : statement.text.slice(cell.start, cell.end).trim();
  };
  const columns = header.statement.cells.map((_, column) => textOf(header, column));
  const duty = columns.findIndex((head) => DUTY_HEAD.test(head));
  if (!PART_HEAD.test(columns[0] ?? '') || duty <= 0 || !isDesign(reading.stances[0] ?? 'asserted')) return null;
  const name = textOf(reading, 0);
  return name !== '' && textOf(reading, duty).split(/\s+/u).length >= LEAST_DUTY ? name : null;
}

const NEXT_HEAD =
  /\b(?:hands? (?:on|over)|sends?|calls?|talks?|passes|next|then|to|output|out|downstream|publishes|writes)\b/iu;

/** A filled column that tells to whom a part hands on. */
export function handsOn(reading: Reading, context: Context): boolean {
  const [header] = context.header(reading);
  const column = header?.statement.cells.findIndex(
    ({ start, end }, at) => at > 0 && NEXT_HEAD.test(header.statement.text.slice(start, end)),
  );
  const cell = column === undefined ? undefined : reading.statement.cells[column];
  return cell !== undefined && /\p{L}/u.test(reading.statement.text.slice(cell.start, cell.end));
}

/** A duty of fewer words is a kind. */
const LEAST_DUTY = 2;
