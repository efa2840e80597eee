import type { FileError, FileResult, Report, Severity } from './report.js';
import { tool } from './tool.js';

/**
 * Puts the results of a run together, in the order of their paths: what every reporter takes.
 *
 * @param files one result for each design that was judged
 * @param errors one entry for each file that could not be
 */
export function assembleReport(files: readonly FileResult[], errors: readonly FileError[] = []): Report {
  const count = (severity: Severity): number =>
    files.reduce((sum, { findings }) => sum + findings.filter((finding) => finding.severity === severity).length, 0);
  return {
    version: 1,
    tool,
    files: [...files].sort(byPath),
    errors: [...errors].sort(byPath),
    summary: {
      files: files.length,
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
      meanScore: meanScore(files),
    },
  };
}

function meanScore(files: readonly FileResult[]): number | null {
  const totals = files.flatMap(({ score }) => (score.total === null ? [] : [score.total]));
  if (totals.length === 0) return null;
  return Math.round((10 * totals.reduce((sum, total) => sum + total, 0)) / totals.length) / 10;
}

/** By UTF-16 unit, so that the order does not depend on the machine's language. */
function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
