import type { FileError } from '../report.js';
import { tool } from '../tool.js';
import type { LedgerFile, LedgerReport } from './ledger.js';

/** Puts the ledgers of a run together, in the order of their paths. */
export function assembleLedgers(files: readonly LedgerFile[], errors: readonly FileError[] = []): LedgerReport {
  const count = (of: (file: LedgerFile) => number): number => files.reduce((sum, file) => sum + of(file), 0);
  return {
    version: 1,
    tool,
    files: [...files].sort(byPath),
    errors: [...errors].sort(byPath),
    summary: {
      files: files.length,
      figures: count(({ figures }) => figures.length),
      sums: count(({ sums }) => sums.length),
      off: count(({ sums }) => sums.filter(({ agrees }) => !agrees).length),
      unread: count(({ unread }) => unread.length),
    },
  };
}

/** By UTF-16 unit, so that the order does not depend on the machine's language. */
function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
