import { cellsOf, charactersOf, WIDTH } from './cells.js';

/**
 * Breaks a text at its spaces into lines that fit; a word wider than a line is cut.
 *
 * @param text printable, without newlines
 * @param cells columns of a line, at least 2
 */
export function wrap(text: string, cells: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((long) => cut(long, cells))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (cellsOf(longer) <= cells) {
      line = longer;
    } else {
      lines.push(line.trimEnd());
      line = word;
    }
  }
  return [...lines, line];
}

/** Wraps to the report's width behind a lead; the lines that follow stand below the end of the lead. */
export function hang(lead: string, text: string): string[] {
  const margin = cellsOf(lead);
  return wrap(text, WIDTH - margin).map((line, index) => (index === 0 ? lead : ' '.repeat(margin)) + line);
}

function cut(word: string, cells: number): string[] {
  if (cellsOf(word) <= cells) return [word];
  const parts: string[] = [];
  let part = '';
  for (const character of charactersOf(word)) {
    if (cellsOf(part) + cellsOf(character) > cells) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}
