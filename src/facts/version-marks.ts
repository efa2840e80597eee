import { MARK } from './hints.js';
import type { Reading } from './readings.js';
import { isDesign } from './stance.js';

/** The statements that write a version of the interface down: in a media type, a header, a field, or a table of changes. */
export function versionMarksIn(readings: readonly Reading[]): readonly Reading[] {
  return readings.filter((reading) => {
    const { statement, marks, stances } = reading;
    if (!isDesign(stances[0] ?? 'asserted')) return false;
    if (statement.block.kind === 'row') return isChangeRow(reading);
    return (marks & WRITTEN) !== 0 && VERSION.test(statement.text);
  });
}

/** What one of which every such mark has. */
const WRITTEN = MARK.colon | MARK.equals;

const VERSION =
  /\bapplication\/(?:vnd\.)?[\w.+-]*(?:\.v\d|\s*;\s*(?:v|ver|version)\s*=\s*["']?\d)|\b(?:specversion|api-version|event[_-]?version|ev-ver|x-sunset|msg[_-]?ver(?:sion)?|format[_-]?version|payload[_-]?version|proto(?:col)?[_-]?version)["'`]?\s*[:=]\s*\S|\b(?:Sunset|Deprecation):\s|["'`\s{]schema["']?:\s*["']?v?\d+\b|\bX-[\w-]*(?:Api|Version)\b[^:]*(?::|,).*\b(?:\d{4}-\d\d|v?\d)|[?&](?:v|version|api-version)=\d|\bcompatibility(?:_level)?\s*[:=]\s*["']?(?:BACKWARD|FORWARD|FULL)\b|\breserved\s+\d+(?:\s*,\s*\d+)*\s*;/iu;

const CHANGES = /^(?:kind of |type of |the )?changes?$/iu;
const VISIBLE =
  /\b(?:fields?|values?|enum|meaning|type|unit|endpoint|parameters?|remov\w+|renam\w+|attributes?|keys?|names?)\b/iu;

/** "| new optional field | yes, any time |" below "| change | permitted? |". */
function isChangeRow({ statement: { block, text, cells } }: Reading): boolean {
  const header = block.header?.statements[0];
  const [first] = header?.cells ?? [];
  const [cell] = cells;
  if (header === undefined || first === undefined || cell === undefined || cells.length < 2) return false;
  return (
    CHANGES.test(header.text.slice(first.start, first.end).trim()) && VISIBLE.test(text.slice(cell.start, cell.end))
  );
}

/** A table of the fields of an event or message, by which somebody could read it. */
export function describesMessage(readings: readonly Reading[]): boolean {
  return readings.some(({ statement: { block, text, cells } }) => {
    const [first] = cells;
    if (block.kind !== 'header' || first === undefined || !FIELD.test(text.slice(first.start, first.end).trim()))
      return false;
    const around = `${block.section.heading}\n${block.leadIn?.statements.map((line) => line.text).join(' ') ?? ''}`;
    return SENT.test(around) && !KEPT.test(around);
  });
}

const FIELD = /^(?:fields?|attribute|property|key|name|element)$/iu;
const SENT = /\b(?:events?|messages?|payload|topic|webhook|envelope|publish\w*|telegram|datagram)\b/iu;
const KEPT = /\b(?:tables?|stored?|storage|database|columns?|persist\w*|data model)\b/iu;
