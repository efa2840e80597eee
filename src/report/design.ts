import { rangeOf, type Document } from '../document/document.js';
import type { Kind } from '../facts/prompts/kind.js';
import type { Design, KindReason } from './report.js';

/** What the document is, with the reasons for its kind and shapes. */
export function designOf(document: Document, { prompt, shapes, reasons }: Kind): Design {
  const { title, words } = document;
  return { title, prompt, shapes, reasons: reasons.map((reason) => reasonOf(reason, document)), words };
}

function reasonOf({ of, reason, reading }: Kind['reasons'][number], document: Document): KindReason {
  if (reading === null) return { of, reason, evidence: [] };
  const { start, end } = rangeOf(document, reading.statement);
  const span = { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
  return { of, reason, evidence: [{ quote: reading.statement.text, ...span }] };
}
