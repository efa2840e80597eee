/** What an ASCII character is to a word. */
const LETTER = 1;
const DIGIT = 2;

const ASCII = new Uint8Array(128);
for (const [kind, characters] of [
  [LETTER, 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'],
  [DIGIT, '0123456789'],
] as const) {
  for (const character of characters) ASCII[character.charCodeAt(0)] = kind;
}

/** Beyond ASCII, as many characters of a word as stand here: whole scripts in one go. */
const FURTHER = /[\p{L}\p{N}]+/uy;
const FURTHER_LETTERS = /\p{L}+/uy;

/**
 * Where the token that starts at a place ends; the place itself when none starts there. A token is letters and digits of
 * any script; an apostrophe stays inside ("don't", "user’s") where letters follow it.
 */
export function tokenEnd(text: string, start: number): number {
  let end = runEnd(text, start, LETTER | DIGIT, FURTHER);
  if (end === start) return start;
  while (isApostrophe(text.charCodeAt(end))) {
    const next = runEnd(text, end + 1, LETTER, FURTHER_LETTERS);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

/** Where the next character starts; one beyond the basic plane takes two units. */
export function nextCharacter(text: string, at: number): number {
  return isSurrogate(text.charCodeAt(at)) && (text.codePointAt(at) ?? 0) > 0xffff ? at + 2 : at + 1;
}

function runEnd(text: string, start: number, kinds: number, further: RegExp): number {
  let at = start;
  const { length } = text;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (code < 128) {
      if (((ASCII[code] ?? 0) & kinds) === 0) return at;
      at++;
    } else {
      further.lastIndex = at;
      if (!further.test(text)) return at;
      at = further.lastIndex;
    }
  }
  return at;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}
