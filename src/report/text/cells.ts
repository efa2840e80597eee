import stringWidth from 'string-width';

/** The columns that a report may fill. */
export const WIDTH = 80;

/** The widest character that a script needs, in columns: beyond it are stacks made to break a layout. */
const WIDEST = 6;
const ELLIPSIS = '…';
const segmenter = new Intl.Segmenter('en');

/** How many terminal columns a printable text takes: 2 for a wide character, 0 for a combining mark. */
export function cellsOf(text: string): number {
  return stringWidth(text, { countAnsiEscapeCodes: true });
}

/** A text as characters that a reader would count; what is written as one but takes a line's worth is taken apart. */
export function graphemes(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment).flatMap((character) =>
    cellsOf(character) > WIDEST ? [...character] : [character],
  );
}

/** Keeps the beginning: a text wider than `cells` columns ends in an ellipsis. */
export function clipEnd(text: string, cells: number): string {
  if (cellsOf(text) <= cells) return text;
  return firstThatFit(graphemes(text), cells - 1).join('') + ELLIPSIS;
}

/** Keeps the end: a text wider than `cells` columns starts with an ellipsis. */
export function clipStart(text: string, cells: number): string {
  if (cellsOf(text) <= cells) return text;
  return (
    ELLIPSIS +
    firstThatFit(graphemes(text).reverse(), cells - 1)
      .reverse()
      .join('')
  );
}

/** Fills up with spaces on the right. */
export function padEnd(text: string, cells: number): string {
  return text + ' '.repeat(Math.max(0, cells - cellsOf(text)));
}

function firstThatFit(characters: readonly string[], cells: number): string[] {
  let room = cells;
  const end = characters.findIndex((character) => (room -= cellsOf(character)) < 0);
  return end === -1 ? [...characters] : characters.slice(0, end);
}
