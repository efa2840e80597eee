import { parseDocument } from '../../src/document/parse.js';
import { deriveFacts } from '../../src/facts/derive.js';
import type { Facts } from '../../src/facts/facts.js';

/** The facts of a design given as Markdown. */
export function factsOf(markdown: string): Facts {
  return deriveFacts(parseDocument(markdown));
}
