import { deviationText } from '../../facts/amounts.js';
import { cellsOf, clipEnd, padEnd } from '../text/cells.js';
import { counted } from '../text/counted.js';
import { palette, type Palette } from '../text/palette.js';
import { printable, printableLine } from '../text/printable.js';
import { hang } from '../text/wrap.js';
import type { LedgerFigure, LedgerFile, LedgerReport, LedgerSum } from './ledger.js';

/** Widest figure and widest measure that are shown in their columns. */
const WIDEST_FIGURE = 34;
const WIDEST_MEASURE = 26;
const LINE_CELLS = 5;

/** The ledgers for people: 80 columns, readable without colour, safe to print whatever the documents hold. */
export function ledgersToText({ files, summary }: LedgerReport, color = false): string {
  const painted = palette(color);
  const blocks = files.map((file) => fileLines(file, painted).join('\n'));
  const { figures, sums, off, unread } = summary;
  const parts = [
    counted(figures, 'figure'),
    `${counted(sums, 'sum')} checked`,
    `${String(off)} off`,
    `${String(unread)} not understood`,
  ];
  if (files.length > 1) parts.unshift(counted(files.length, 'file'));
  return files.length === 0 ? '' : `${[...blocks, hang('', parts.join(', ')).join('\n')].join('\n\n')}\n`;
}

function fileLines({ path, title, figures, sums, unread }: LedgerFile, painted: Palette): string[] {
  const name = printableLine(title ?? '');
  return [
    ...(name === '' ? [] : hang('', name).map(painted.strong)),
    ...hang('', printable(path)).map(painted.faint),
    ...section('Figures', figureLines(figures), painted),
    ...section(
      'Sums',
      sums.flatMap((sum) => sumLines(sum, painted)),
      painted,
    ),
    ...section(
      'Not understood',
      unread.flatMap(({ line, quote }) => hang(lead(line, ' '), printableLine(quote))),
      painted,
    ),
  ];
}

function section(heading: string, lines: readonly string[], { strong }: Palette): string[] {
  return lines.length === 0 ? [] : ['', strong(heading), ...lines];
}

/** A line for each figure; below it, what follows from it. */
function figureLines(figures: readonly LedgerFigure[]): string[] {
  const told = figures.filter(saysSomething);
  const rest = figures.length - told.length;
  if (told.length === 0) return ['  none'];
  const rows = told.map((figure) => ({
    figure,
    quote: clipEnd(printableLine(figure.quote), WIDEST_FIGURE),
    measure: clipEnd(printableLine(measure(figure)), WIDEST_MEASURE),
  }));
  const quotes = Math.max(...rows.map(({ quote }) => cellsOf(quote)));
  const measures = Math.max(...rows.map(({ measure: words }) => cellsOf(words)));
  return [
    ...rows.flatMap(({ figure, quote, measure: words }) => [
      `${lead(figure.line, ' ')}${padEnd(quote, quotes)}  ${padEnd(words, measures)}  ${purpose(figure)}`.trimEnd(),
      ...figure.follows.flatMap(({ working }) => hang(' '.repeat(LINE_CELLS + 6) + '→ ', printableLine(working))),
    ]),
    ...(rest === 0 ? [] : hang(' '.repeat(LINE_CELLS + 3), `and ${counted(rest, 'number')} without a unit`)),
  ];
}

/** A bare number that is for nothing and goes nowhere is in the JSON only. */
function saysSomething({ dimension, role, follows }: LedgerFigure): boolean {
  return dimension !== null || role !== 'other' || follows.length > 0;
}

/** What it measures: "reads/user/day", "bytes/event", "seconds". */
function measure({ quote, dimension, of, each, per }: LedgerFigure): string {
  const base =
    dimension === 'count' ? (of ?? 'things') : dimension === 'duration' ? 'seconds' : (dimension ?? 'a number');
  return [base, ...(each === null ? [] : [each]), ...(per === null || CROWD.test(quote) ? [] : [per])].join('/');
}

/** Users who are active each day are users. */
const CROWD = /\b(?:active|dau|mau)\b/iu;

/** "load at peak"; empty for a figure that sizes nothing. */
function purpose({ role, level }: LedgerFigure): string {
  if (role === 'other') return '';
  return role + (level === 'peak' ? ' at peak' : level === 'average' ? ' on average' : '');
}

function sumLines({ working, stated, ratio, agrees }: LedgerSum, { severity }: Palette): string[] {
  const said = agrees
    ? `the document says ${stated.quote}`
    : `the document says ${stated.quote}, ${deviationText(ratio)}`;
  const lines = hang(lead(stated.line, agrees ? '✓' : '✗'), printableLine(`${working}; ${said}`));
  return agrees ? lines : lines.map(severity.error);
}

function lead(line: number, mark: string): string {
  return `${String(line).padStart(LINE_CELLS)} ${mark} `;
}
