import { rangeOf, type Document, type Range } from '../document/document.js';
import type { Quote } from '../facts/facts.js';
import type { Evidence, Span } from './report.js';

/** Words of a document with their place in the source. */
export function evidenceOf({ statement, start, end }: Quote, document: Document): Evidence {
  return { quote: statement.text.slice(start, end), ...spanOf(rangeOf(document, statement, start, end)) };
}

/** A range as reports write it. */
export function spanOf({ start, end }: Range): Span {
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
