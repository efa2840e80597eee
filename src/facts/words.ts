import { matchesOf } from './matches.js';
import { remember, stemOf } from './stems.js';
import { nextCharacter, tokenEnd } from './tokens.js';

/** A word of a statement, ready to be looked up. */
export interface Word {
  /** In lower case. */
  readonly text: string;
  /** Without its inflection: the same for "cache", "caches", "cached" and "caching". */
  readonly stem: string;
  /** Where it stands in the statement's text. */
  readonly start: number;
  readonly end: number;
  /** For the first part of a camelCase name: the name's own stem, and how many words it was split into. */
  readonly whole: Whole | undefined;
  /** What is known of it wherever it stands. */
  readonly spelling: Spelling;
}

interface Whole {
  readonly stem: string;
  readonly parts: number;
}

/** A word apart from its places: one object for all of them, so that what is found out about it is found out once. */
export interface Spelling extends Pick<Word, 'text' | 'stem' | 'whole'> {
  /** Where it stands in its token. */
  readonly start: number;
  readonly end: number;
  /** Where each lexicon's terms start with it, by the lexicon's number; filled by the lexicons. */
  readonly starts: unknown[];
  /** Its word hints; negative until a statement asks. */
  hints: number;
  /** Its word classes, a bit each; negative until a lexicon asks. */
  classes: number;
}

/** A hump of camelCase: "orderId", "OpenSearch", "userID"; not MySQL or gRPC, which are one word. */
const HUMP = /\p{Ll}\p{Lu}\p{Ll}|\p{Ll}ID\b/u;
const PART = /\p{Lu}?[\p{Ll}\p{N}]+(?:['’]\p{L}+)?|\p{Lu}+(?!\p{Ll})|\p{Lu}/gu;

/** Splits a statement's text into words, camelCase into its parts; linear in its length. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  // Strings come in many forms inside, so that even their length is slow to ask for at each character.
  const { length } = text;
  for (let at = 0; at < length;) {
    const end = tokenEnd(text, at);
    if (end === at) {
      at = nextCharacter(text, at);
      continue;
    }
    for (const part of partsOf(text.slice(at, end))) words.push(placed(part, at));
    at = end;
  }
  return words;
}

/** Puts a word of a token where the token stands. */
function placed(spelling: Spelling, at: number): Word {
  const { text, stem, start, end, whole } = spelling;
  return { text, stem, start: at + start, end: at + end, whole, spelling };
}

/** A text repeats its tokens: each is taken apart once, into itself or the parts of a camelCase name. */
const parts = new Map<string, readonly Spelling[]>();

function partsOf(token: string): readonly Spelling[] {
  const known = parts.get(token);
  if (known !== undefined) return known;
  const found = HUMP.test(token) ? humpsOf(token) : [spelt(token, 0)];
  remember(parts, token, found);
  return found;
}

function humpsOf(token: string): readonly Spelling[] {
  const humps = matchesOf(token, PART);
  const whole = { stem: stemOf(token.toLowerCase()), parts: humps.length };
  return humps.map(({ 0: hump, index }, at) => spelt(hump, index, at === 0 ? whole : undefined));
}

function spelt(raw: string, start: number, whole?: Whole): Spelling {
  const text = raw.toLowerCase().replace('’', "'");
  return { text, stem: stemOf(text), whole, start, end: start + raw.length, starts: [], hints: -1, classes: -1 };
}
