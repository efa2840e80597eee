import type { Span } from '../report.js';
import { cellsOf, clipEnd, clipStart, WIDTH } from './cells.js';
import { printable } from './printable.js';

/** Line numbers up to this many digits stand in line with each other. */
const NUMBER_CELLS = 5;
/** How far from the range a line is looked at: far more than fits, far less than a hostile line has. */
const REACH = 2_000;
const TAB = '    ';

/** A quoted line and the marks that stand below its words. */
export interface Excerpt {
  readonly source: string;
  readonly marks: string;
}

/**
 * Quotes the first line of a span with its words underlined, clipped around them where the line is too long.
 *
 * @param lines the source, by line
 * @returns null when the source has no such line
 */
export function excerpt(lines: readonly string[], span: Span): Excerpt | null {
  const line = lines[span.line - 1];
  if (line === undefined) return null;
  const gutter = `${String(span.line).padStart(NUMBER_CELLS)} | `;
  const { before, words, after } = clip(split(line, span), WIDTH - gutter.length);
  return {
    source: gutter + before + words + after,
    marks: `${' '.repeat(gutter.length - 2)}| ${' '.repeat(cellsOf(before))}${'^'.repeat(markedCells(words))}`,
  };
}

/** A line in three: the words in question and what stands around them. */
interface Split {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

function split(line: string, span: Span): Split {
  const start = Math.min(span.column - 1, line.length);
  const last = span.endLine > span.line ? line.trimEnd().length : span.endColumn - 1;
  const end = Math.max(start, Math.min(last, line.length));
  return {
    before: show(line.slice(Math.max(0, start - REACH), start).trimStart()),
    words: show(line.slice(start, Math.min(end, start + REACH))),
    after: show(line.slice(end, end + REACH).trimEnd()),
  };
}

/** The words come first; what room they leave goes to both sides alike, unless one needs less. */
function clip({ before, words, after }: Split, cells: number): Split {
  const ellipses = (before === '' ? 0 : 1) + (after === '' ? 0 : 1);
  const clippedWords = clipEnd(words, cells - ellipses);
  const room = cells - markedCells(clippedWords);
  const clippedBefore = clipStart(before, Math.max(Math.floor(room / 2), room - cellsOf(after)));
  return {
    before: clippedBefore,
    words: clippedWords,
    // Clipped words end in an ellipsis already.
    after: clippedWords === words ? clipEnd(after, room - cellsOf(clippedBefore)) : '',
  };
}

/** Columns under which marks stand: one also where there are no words. */
function markedCells(words: string): number {
  return Math.max(1, cellsOf(words));
}

function show(text: string): string {
  return printable(text.replaceAll('\t', TAB));
}
