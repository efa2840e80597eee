/** Why a text cannot be read as a design; the message names the place and the mend. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
}

/**
 * How much there may be of something. The parser's time grows faster than these do, and real designs stay far below:
 * the longest that we know has 33,000 characters, 700 lines, 190 list items and 62 marks in a paragraph.
 */
interface Limit {
  /** What the count is of: a line, the lines between two blank ones, or all so far. */
  readonly scope: 'line' | 'paragraph' | 'text';
  readonly most: number;
  readonly count: (line: string) => number;
  /** Continues "line 3 …", "the paragraph at line 3 …" or "the text up to line 3 …". */
  readonly complaint: string;
}

const LIMITS: readonly Limit[] = [
  {
    scope: 'line',
    most: 20,
    count: depthOf,
    complaint: 'is nested more than 20 levels deep; flatten the list or quote',
  },
  {
    scope: 'paragraph',
    most: 2_000,
    count: countMarks,
    complaint: 'has more than 2,000 marks of emphasis, code or links; break it up',
  },
  { scope: 'paragraph', most: 2_000, count: () => 1, complaint: 'has more than 2,000 lines; break it up' },
  {
    scope: 'paragraph',
    most: 50_000,
    count: (line) => line.length,
    complaint: 'has more than 50,000 characters; break it up',
  },
  { scope: 'text', most: 8_000, count: () => 1, complaint: 'has more than 8,000 lines; split it into several designs' },
  {
    scope: 'text',
    most: 400_000,
    count: (line) => line.length,
    complaint: 'has more than 400,000 characters; split it into several designs',
  },
  {
    scope: 'text',
    most: 4_000,
    count: (line) => markersOf(line).length,
    complaint: 'has more than 4,000 list items and quote marks; split it into several designs',
  },
  {
    scope: 'text',
    most: 20_000,
    count: (line) => countMarks(line) + line.split('|').length - 1,
    complaint: 'has more than 20,000 table cells and marks of emphasis, code or links; split it into several designs',
  },
];

/**
 * Refuses what would make the Markdown parser hang or overflow.
 *
 * @throws DocumentError naming the line
 */
export function checkLimits(source: string): void {
  const counts = LIMITS.map(() => 0);
  let number = 0;
  let paragraph = 1;
  for (const [line] of source.matchAll(/[^\r\n]*(?:\r\n?|\n|$)/gu)) {
    number++;
    const blank = line.trim() === '';
    if (blank) paragraph = number + 1;
    for (const [index, { scope, most, count, complaint }] of LIMITS.entries()) {
      const before = scope === 'line' || (scope === 'paragraph' && blank) ? 0 : (counts[index] ?? 0);
      counts[index] = blank && scope !== 'text' ? 0 : before + count(line);
      if ((counts[index] ?? 0) > most) throw new DocumentError(`${place(scope, number, paragraph)} ${complaint}`);
    }
  }
}

function place(scope: Limit['scope'], line: number, paragraph: number): string {
  if (scope === 'line') return `line ${String(line)}`;
  return scope === 'paragraph' ? `the paragraph at line ${String(paragraph)}` : `the text up to line ${String(line)}`;
}

/** Quote marks, bullets, numbers and footnote labels that a line starts with: each opens a level. */
const MARKERS = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)]|\[\^[^\]\s]{1,99}\]:)(?=[ \t]|\r?\n|$)))*/u;
const MARKER = />|[-*+]|\d+[.)]|\[\^[^\]]*\]:/gu;
const THEMATIC_BREAK = /^\s*(?:(?:-\s*){3,}|(?:\*\s*){3,})$/u;

function markersOf(line: string): readonly string[] {
  const opening = MARKERS.exec(line)?.[0] ?? '';
  return opening === '' || THEMATIC_BREAK.test(line) ? [] : (opening.match(MARKER) ?? []);
}

/** Levels that a line opens: its markers, and two columns of indentation each before them. */
function depthOf(line: string): number {
  const markers = markersOf(line).length;
  const indentation = /^[ \t]*/u.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0;
  return markers === 0 ? 0 : markers + Math.floor(indentation / 2);
}

/** Marks that the parser matches with each other; an underscore inside a word is none. */
function countMarks(line: string): number {
  return line.match(/[*~`<]+|[[\]]|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu)?.length ?? 0;
}
