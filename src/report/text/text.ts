import type { FileResult, Report } from '../report.js';
import { WIDTH } from './cells.js';
import { changes } from './changes.js';
import { chart } from './chart.js';
import { explanation } from './explanation.js';
import { findings } from './findings.js';
import { header } from './header.js';
import { summary } from './summary.js';
import { view, type TextOptions, type View } from './view.js';

/** Parts one file from the next. */
const RULE = '─'.repeat(WIDTH);

/**
 * The report for people: 80 columns, readable without colour, safe to print whatever the documents hold.
 * What could not be judged is only counted here; the command line names it on standard error.
 *
 * @returns lines that each end in a newline; empty when there is nothing to show
 */
export function toText(report: Report, options: TextOptions = {}): string {
  const asked = view(options);
  const parts = [...report.files.map((file) => fileBlocks(file, asked)), [summary(report, asked)]];
  const texts = parts.map((blocks) =>
    stack(
      blocks.map((lines) => lines.join('\n')),
      '\n\n',
    ),
  );
  const text = stack(texts, report.files.length > 1 ? `\n\n${asked.palette.faint(RULE)}\n\n` : '\n\n');
  return text === '' ? '' : `${text}\n`;
}

/** Puts what there is of the parts one below the other. */
function stack(parts: readonly string[], between: string): string {
  return parts.filter((part) => part !== '').join(between);
}

/** Blocks of lines that stand apart. */
function fileBlocks(file: FileResult, asked: View): string[][] {
  const quiet = asked.detail === 'quiet';
  const silent = quiet && asked.explain === null && file.findings.every(({ severity }) => severity !== 'error');
  if (silent) return [];
  return [
    header(file, asked),
    quiet ? [] : chart(file.score),
    ...findings(file, asked),
    quiet ? [] : changes(file, asked),
    asked.explain === null ? [] : explanation(file, asked.explain, asked),
  ];
}
