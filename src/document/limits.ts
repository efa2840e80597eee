/** Why a text cannot be read as a design; the message names the place and the mend. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
}

/** Longest text, in UTF-16 units: parsing grows faster than the text, and a megabyte already takes seconds. */
const MAX_LENGTH = 1_000_000;
/** Deepest nesting of lists and quotes: beyond it the parser's time explodes, and no design needs it. */
const MAX_DEPTH = 40;
/** Most emphasis marks in one paragraph: matching them is quadratic. */
const MAX_MARKS = 4_000;

/**
 * Refuses what would make the Markdown parser hang or overflow; real designs stay far below every limit.
 *
 * @throws DocumentError naming the line
 */
export function checkLimits(source: string): void {
  if (source.length > MAX_LENGTH) {
    throw new DocumentError(
      `the text has ${String(source.length)} characters, more than ${String(MAX_LENGTH)}; split it into several designs`,
    );
  }
  let marks = 0;
  let line = 0;
  for (const text of source.split('\n')) {
    line++;
    if (depthOf(text) > MAX_DEPTH) {
      throw new DocumentError(
        `line ${String(line)} is nested more than ${String(MAX_DEPTH)} levels deep; flatten the list or quote`,
      );
    }
    marks = text.trim() === '' ? 0 : marks + countMarks(text);
    if (marks > MAX_MARKS) {
      throw new DocumentError(
        `the paragraph at line ${String(line)} has more than ${String(MAX_MARKS)} marks of emphasis, code or links; break it up`,
      );
    }
  }
}

/** Levels that a line opens: quote marks, list markers on one line, and two columns of indentation each. */
function depthOf(text: string): number {
  const prefix = /^[\s>*+\-]*/u.exec(text.slice(0, 2_000))?.[0] ?? '';
  if (/^\s*(?:([-*])\s*)(?:\1\s*)*$/u.test(text)) return 0; // a thematic break
  const markers = prefix.match(/[>*+](?=\s|>|$)|-\s/gu)?.length ?? 0;
  const indentation = /^[ \t]*/u.exec(text)?.[0].replaceAll('\t', '    ').length ?? 0;
  return markers + (/^\s*(?:[*+-]|\d+[.)])\s/u.test(text) ? Math.floor(indentation / 2) : 0);
}

function countMarks(text: string): number {
  return text.match(/[*_~`[\]<]+/gu)?.length ?? 0;
}
