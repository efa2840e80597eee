import type { Slice } from './document.js';

/** Abbreviations whose full stop does not end a sentence, without that stop. */
const ABBREVIATIONS = new Set(
  'e.g i.e eg ie etc vs cf approx ca resp incl no nr fig sec min max avg dr mr mrs ms st al dept inc ltd co corp'.split(
    ' ',
  ),
);

/** A line shorter than this that ends without punctuation was ended on purpose: terse notes, not wrapped prose. */
const WRAP_WIDTH = 60;

const END = /[.!?…;]+["'”’)\]]*(?=\s|$)|\n+/gu;

/**
 * Splits plain text into sentences. Semicolons split too: what stands on either side is a claim of its own. A line break
 * inside a paragraph only splits where the line was ended on purpose.
 *
 * @returns the sentences' slices in order, without surrounding white space; linear in the text's length
 */
export function splitSentences(text: string): readonly Slice[] {
  const slices: Slice[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    const ends = match[0].startsWith('\n')
      ? endsLine(text, start, match.index, end)
      : endsSentence(text, match.index, match[0], end);
    if (!ends) continue;
    push(slices, text, start, end);
    start = end;
  }
  push(slices, text, start, text.length);
  return slices;
}

function endsSentence(text: string, at: number, mark: string, end: number): boolean {
  if (!mark.startsWith('.') || mark.length > 1) return true;
  const word = /[\p{L}.]+$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0].toLowerCase() ?? '';
  if (ABBREVIATIONS.has(word)) return false;
  const next = /\S/u.exec(text.slice(end, end + 8))?.[0];
  return next === undefined || !/\p{Ll}/u.test(next);
}

function endsLine(text: string, start: number, at: number, end: number): boolean {
  const lineStart = Math.max(start, text.lastIndexOf('\n', at - 1) + 1);
  const line = text.slice(lineStart, at).trim();
  const next = text[end] ?? '';
  return line.length < WRAP_WIDTH && !/[,(]$/u.test(line) && /[\p{Lu}\p{N}\-•*–→]/u.test(next);
}

function push(slices: Slice[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (end > start) slices.push({ start, end });
}

function isSpace(code: number): boolean {
  return code <= 32 || code === 0xa0;
}
