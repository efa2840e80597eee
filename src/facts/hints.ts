import type { Spelling, Word } from './words.js';

/**
 * What a text must have for a pattern to match: asked before the pattern runs, because most statements have it not. A bit
 * each, so that a statement is asked once for all.
 */
export type Hints = number;

/** Characters by which texts are told apart, a bit each; see {@link marksIn}. */
export const MARK = {
  digit: 1 << 0,
  /** `(` */
  paren: 1 << 1,
  /** `[` */
  bracket: 1 << 2,
  /** `{` */
  brace: 1 << 3,
  underscore: 1 << 4,
  slash: 1 << 5,
  colon: 1 << 6,
  hyphen: 1 << 7,
  /** `<`, `>`, or an arrow as one character. */
  arrow: 1 << 8,
  quote: 1 << 9,
  /** `?` or `&` */
  query: 1 << 10,
  comma: 1 << 11,
  semicolon: 1 << 12,
  pipe: 1 << 13,
  equals: 1 << 14,
  /** Beyond ASCII. */
  further: 1 << 15,
  /** An ASCII capital right after a small letter: camelCase. */
  hump: 1 << 16,
  /** `.`, `_` or `-` right between two letters or digits of ASCII. */
  joint: 1 << 17,
  newline: 1 << 18,
} as const;

const ASCII = new Int32Array(128);
for (const [mark, characters] of [
  ['digit', '0123456789'],
  ['paren', '('],
  ['bracket', '['],
  ['brace', '{'],
  ['underscore', '_'],
  ['slash', '/'],
  ['colon', ':'],
  ['hyphen', '-'],
  ['arrow', '<>'],
  ['quote', `"'\``],
  ['query', '?&'],
  ['comma', ','],
  ['semicolon', ';'],
  ['pipe', '|'],
  ['equals', '='],
  ['newline', '\n'],
] as const)
  for (const character of characters) ASCII[character.charCodeAt(0)] = MARK[mark];

const SMALL = 1;
const CAPITAL = 2;
const JOINT = 4;
const FIGURE = 8;
const KIND = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-z]/u.test(character)) return SMALL;
  if (/[A-Z]/u.test(character)) return CAPITAL;
  if (/\d/u.test(character)) return FIGURE;
  return /[._-]/u.test(character) ? JOINT : 0;
});
const WORDLIKE = SMALL | CAPITAL | FIGURE;

/** The marks that a text has. */
export function marksIn(text: string): Hints {
  let marks = 0;
  let before = 0;
  let last = 0;
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 128) {
      marks |= MARK.further | MARK.arrow;
      before = last = 0;
      continue;
    }
    marks |= ASCII[code]!;
    const kind = KIND[code]!;
    if (kind === CAPITAL && last === SMALL) marks |= MARK.hump;
    else if (last === JOINT && (kind & WORDLIKE) !== 0 && (before & WORDLIKE) !== 0) marks |= MARK.joint;
    before = last;
    last = kind;
  }
  return marks;
}

const tests: ((word: Spelling) => boolean)[] = [];
/** Bits of a small integer that is not negative. */
const MOST = 30;

/**
 * A hint for patterns that match nowhere without one of some words.
 *
 * @param words what each of them matches in lower case, or is; it may let more pass
 */
export function wordHint(words: RegExp | ((word: Spelling) => boolean)): Hints {
  if (tests.length === MOST) throw new Error('There is no bit left for another hint');
  tests.push(typeof words === 'function' ? words : ({ text }) => words.test(text));
  return 1 << (tests.length - 1);
}

/** The word hints that a statement has. */
export function hintsIn(words: readonly Word[]): Hints {
  let hints = 0;
  for (const { spelling } of words) {
    if (spelling.hints < 0) spelling.hints = hintsOf(spelling);
    hints |= spelling.hints;
  }
  return hints;
}

function hintsOf(word: Spelling): Hints {
  let hints = 0;
  for (const [index, test] of tests.entries()) if (test(word)) hints |= 1 << index;
  return hints;
}
