import { VFile, type Compatible } from 'vfile';
import { parseDocument } from './document/parse.js';
import { deriveFacts } from './facts/derive.js';
import { ledgerOf } from './facts/ledger.js';
import { ledgerFile } from './report/ledger/ledger-file.js';
import type { LedgerFile } from './report/ledger/ledger.js';

/**
 * Writes down what a design calculates with: Markdown → document → facts → ledger.
 *
 * @param input the Markdown as a string, or a vfile (its `path` is the ledger's path; without one it is empty)
 * @returns what `files[]` of the JSON ledger holds
 * @throws DocumentError when the text is too large or nested too deeply to be a design
 */
export function ledger(input: Compatible): LedgerFile {
  const file = new VFile(input);
  const document = parseDocument(String(file));
  return ledgerFile(file.history.at(-1) ?? '', document, ledgerOf(deriveFacts(document)));
}
