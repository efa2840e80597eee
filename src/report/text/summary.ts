import type { FileResult, Report, Severity } from '../report.js';
import { counted } from './counted.js';
import { printable } from './printable.js';
import type { View } from './view.js';
import { hang } from './wrap.js';

/** How a run went: for several files a line each, then the counts. Left out of a quiet report. */
export function summary(report: Report, { detail, palette }: View): string[] {
  if (detail === 'quiet' || report.files.length === 0) return [];
  const table = report.files.length === 1 ? [] : [palette.strong('Summary'), ...report.files.flatMap(row)];
  return [...table, ...hang('', counts(report, detail === 'verbose'))];
}

function row(file: FileResult): string[] {
  const count = (severity: Severity): number => file.findings.filter((finding) => finding.severity === severity).length;
  const total = (file.score.total?.toFixed(1) ?? '–').padStart(5);
  const errors = counted(count('error'), 'error').padStart(9);
  const warnings = counted(count('warning'), 'warning').padEnd(11);
  return hang(`  ${total}  ${errors}  ${warnings}  `, printable(file.path));
}

function counts({ files, errors, summary }: Report, verbose: boolean): string {
  const { meanScore } = summary;
  const infos = counted(summary.infos, 'info') + (summary.infos > 0 && !verbose ? ' (shown with --verbose)' : '');
  const parts = [counted(summary.errors, 'error'), counted(summary.warnings, 'warning'), infos];
  if (files.length > 1) parts.unshift(counted(files.length, 'file'), `mean score ${meanScore?.toFixed(1) ?? '–'}`);
  if (errors.length > 0) parts.push(`${counted(errors.length, 'file')} could not be judged`);
  return parts.join(', ');
}
