import { eastAsianWidth } from 'get-east-asian-width';

/** The columns that a report may fill. */
export const WIDTH = 80;

const ELLIPSIS = '…';
/** Letters, punctuation, arrows, lines and blocks that take one column each: most of what is ever printed. */
const PLAIN = /^[ -~\u00a1-\u00ac\u00ae-\u024f\u2010-\u2027\u2190-\u21ff\u2500-\u259f]*$/u;
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Mn}\p{Me}]/u;
const EMOJI = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|\u20e3/u;
/** More than any script's character takes: beyond it are stacks made to break a layout. */
const WIDEST = 6;

let segmenter: Intl.Segmenter | undefined;

/** How many terminal columns a printable text takes: 2 for a wide character, 0 for a combining mark. */
export function cellsOf(text: string): number {
  if (PLAIN.test(text)) return text.length;
  return segments(text).reduce((sum, character) => sum + cellsOfCharacter(character), 0);
}

/** A text as characters that a reader would count; stacks of letters that are too wide for one come apart. */
export function charactersOf(text: string): string[] {
  if (PLAIN.test(text)) return text.split('');
  return segments(text).flatMap((character) =>
    cellsOfCharacter(character) > WIDEST ? Array.from(character) : [character],
  );
}

/** Keeps the beginning: a text wider than `cells` columns ends in an ellipsis. */
export function clipEnd(text: string, cells: number): string {
  if (cellsOf(text) <= cells) return text;
  return firstThatFit(charactersOf(text), cells - 1).join('') + ELLIPSIS;
}

/** Keeps the end: a text wider than `cells` columns starts with an ellipsis. */
export function clipStart(text: string, cells: number): string {
  if (cellsOf(text) <= cells) return text;
  return (
    ELLIPSIS +
    firstThatFit(charactersOf(text).reverse(), cells - 1)
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

function cellsOfCharacter(character: string): number {
  if (EMOJI.test(character)) return 2;
  return Array.from(character).reduce((sum, each) => sum + (INVISIBLE.test(each) ? 0 : cellsOfCodePoint(each)), 0);
}

function cellsOfCodePoint(character: string): number {
  return eastAsianWidth(character.codePointAt(0) ?? 0);
}

/** The segmenter is made when it is first needed: making it takes as long as judging a short design. */
function segments(text: string): string[] {
  segmenter ??= new Intl.Segmenter('en');
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
