/** Why a text cannot be read as a design; the message names the place and the mend. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
}

/**
 * How much there may be of something. The parser's time grows faster than these do, and real designs stay far below:
 * the longest that we know has 33,000 characters, 700 lines, 190 list items and 62 marks in a paragraph.
 */
interface Limit {
  readonly most: number;
  readonly of: string;
  readonly count: (line: string) => number;
  readonly mend: string;
}

const IN_A_LINE: readonly Limit[] = [
  { most: 20, of: 'levels of lists and quotes', count: depthOf, mend: 'flatten them' },
  { most: 5_000, of: 'characters without a space', count: longestWord, mend: 'shorten them' },
];

/** Between two blank lines. */
const IN_A_PARAGRAPH: readonly Limit[] = [
  { most: 2_000, of: 'marks of emphasis, code or links', count: countMarks, mend: 'break it up' },
  { most: 1_000, of: 'lines', count: () => 1, mend: 'break it up' },
  { most: 50_000, of: 'characters', count: (line) => line.length, mend: 'break it up' },
];

const IN_THE_TEXT: readonly Limit[] = [
  { most: 8_000, of: 'lines', count: () => 1, mend: 'split it into several designs' },
  { most: 400_000, of: 'characters', count: (line) => line.length, mend: 'split it into several designs' },
  {
    most: 4_000,
    of: 'list items and quote marks',
    count: (line) => markersOf(line).length,
    mend: 'split it into several designs',
  },
  {
    most: 20_000,
    of: 'table cells and marks of emphasis, code or links',
    count: (line) => countMarks(line) + line.split('|').length - 1,
    mend: 'split it into several designs',
  },
];

/**
 * Refuses what would make the Markdown parser hang or overflow.
 *
 * @throws DocumentError naming the line
 */
export function checkLimits(source: string): void {
  const text = new Counter(IN_THE_TEXT);
  let paragraph = new Counter(IN_A_PARAGRAPH);
  let start = 1;
  let number = 0;
  for (const [written] of source.matchAll(/[^\r\n]*(?:\r\n?|\n)|[^\r\n]+$/gu)) {
    const line = written.replaceAll(EMBEDDED, '');
    number++;
    text.add(line, `the text up to line ${String(number)}`);
    if (line.trim() === '') {
      paragraph = new Counter(IN_A_PARAGRAPH);
      start = number + 1;
    } else {
      new Counter(IN_A_LINE).add(line, `line ${String(number)}`);
      paragraph.add(line, `the paragraph at line ${String(start)}`);
    }
  }
}

/** Pictures and fonts written into the text, which the parser steps over. */
const EMBEDDED = /(?<=data:[\w.+-]{1,99}\/[\w.+-]{1,99};base64,)[A-Za-z0-9+/=]+/gu;

class Counter {
  readonly #limits: readonly Limit[];
  readonly #counts: number[];

  constructor(limits: readonly Limit[]) {
    this.#limits = limits;
    this.#counts = limits.map(() => 0);
  }

  add(line: string, place: string): void {
    for (const [index, { most, of, count, mend }] of this.#limits.entries()) {
      const sum = (this.#counts[index] ?? 0) + count(line);
      if (sum > most) throw new DocumentError(`${place} has more than ${most.toLocaleString('en')} ${of}; ${mend}`);
      this.#counts[index] = sum;
    }
  }
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

function longestWord(line: string): number {
  return line.split(/\s/u).reduce((most, { length }) => Math.max(most, length), 0);
}

/** Marks that the parser matches with each other; an underscore inside a word is none, a comment costs as much as ten. */
function countMarks(line: string): number {
  const marks = line.match(/[*~`<]+|[[\]]|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu)?.length ?? 0;
  return marks + 9 * (line.match(/<[!?]/gu)?.length ?? 0);
}
