import type { FileResult, Finding, Severity } from '../report.js';
import { counted } from './counted.js';
import { excerpt } from './excerpt.js';
import { printable, printableLine } from './printable.js';
import { related } from './related.js';
import type { Detail, View } from './view.js';
import { hang } from './wrap.js';

const SHOWN: Readonly<Record<Detail, readonly Severity[]>> = {
  quiet: ['error'],
  normal: ['error', 'warning'],
  verbose: ['error', 'warning', 'info'],
};

/** A file's findings, loudest first: a heading for each severity, then a block for each finding. */
export function findings(file: FileResult, asked: View): string[][] {
  const missing = missingOf(file);
  const lines = asked.linesOf(file.path);
  return SHOWN[asked.detail].flatMap((severity) => {
    const group = file.findings.filter((finding) => finding.severity === severity);
    if (group.length === 0) return [];
    const heading = asked.palette.strong(counted(group.length, severity));
    return [[heading], ...group.map((finding) => block(file.path, finding, missing.get(finding) ?? [], lines, asked))];
  });
}

/** What a rule misses is said once, at the first of its findings. */
function missingOf({ rules, expectations, findings }: FileResult): ReadonlyMap<Finding, readonly string[]> {
  return new Map(
    [...rules, ...expectations].flatMap(({ id, missing }) => {
      const first = findings.find(({ rule }) => rule === id);
      return first === undefined || missing.length === 0 ? [] : [[first, missing]];
    }),
  );
}

function block(
  path: string,
  finding: Finding,
  missing: readonly string[],
  lines: readonly string[],
  { palette }: View,
): string[] {
  const paint = palette.severity[finding.severity];
  const place = `${printable(path)}:${String(finding.line)}:${String(finding.column)}`;
  const quoted = excerpt(lines, finding);
  return [
    ...hang('  ', `${place}  ${finding.rule}`).map(paint),
    ...hang('  ', printableLine(finding.message)).map(palette.strong),
    ...(quoted === null ? [] : [quoted.source, paint(quoted.marks)]),
    ...related(finding.related ?? []),
    ...(missing.length === 0 ? [] : hang('    Missing: ', missing.map(printableLine).join(', '))),
    ...(finding.advice === '' ? [] : hang('    Write:   ', printableLine(finding.advice))),
  ];
}
