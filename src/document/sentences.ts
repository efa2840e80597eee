import type { Slice } from './document.js';

/** Abbreviations whose full stop never ends a sentence, without that stop. */
const INSIDE = new Set('e.g i.e eg ie vs cf approx ca resp incl fig dr mr mrs prof st max avg'.split(' '));
/** Those that may stand at its end: there a capital follows ("5 min. Then …", as against "min. 3 replicas"). */
const MAY_END = new Set('etc no nr sec min hrs al inc ltd co corp dept'.split(' '));

/** Nobody wraps prose at less than this: a line that leaves room for the next word below it was ended on purpose. */
const LEAST_WIDTH = 40;
/** A line longer than this may always be wrapped prose. */
const NOTE_LENGTH = 60;

const END = /[.!?…;]+["'”’)\]]*(?=\s|$)|\n+/gu;

/** "Latency? 200 ms", "How long is it kept? For ever.": a question of a few words that serves its answer as a label. */
const ANSWERED = /^\s*(?:[^\s?.!:;]+ ){0,4}[^\s?.!:;]+\? +(?:[^\s?!;]*[^\s?!;.] ){0,7}[^\s?!;]+\s*$/u;

/**
 * Splits plain text into sentences. Semicolons split too: what stands on either side is a claim of its own. A line break
 * inside a paragraph only splits where the line was ended on purpose.
 *
 * @returns the sentences' slices in order, without surrounding white space; linear in the text's length
 */
export function splitSentences(text: string): readonly Slice[] {
  const slices: Slice[] = [];
  const wrapping = wrappingOf(text);
  if (ANSWERED.test(text)) return [{ start: text.length - text.trimStart().length, end: text.trimEnd().length }];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    const ends = match[0].startsWith('\n')
      ? endsLine(text, match.index, end, wrapping)
      : endsSentence(text, match.index, match[0], end);
    if (!ends) continue;
    push(slices, text, start, end);
    start = end;
  }
  push(slices, text, start, text.length);
  return slices;
}

function endsSentence(text: string, at: number, mark: string, end: number): boolean {
  if (!/^[.…]/u.test(mark)) return true;
  const next = /\S/u.exec(text.slice(end, end + 8))?.[0] ?? '';
  const word = /[\p{L}.]+$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0].toLowerCase() ?? '';
  if (/^\.(?!\.)/u.test(mark)) {
    if (INSIDE.has(word)) return next === '';
    if (MAY_END.has(word)) return next === '' || /\p{Lu}/u.test(next);
  }
  return !/\p{Ll}/u.test(next);
}

/** How the lines of a text were broken. */
interface Wrapping {
  readonly width: number;
  /** Several lines, and each starts as a note does: with a capital, a figure or a dash. */
  readonly notes: boolean;
}

const NOTE_START = /^[\p{Lu}\p{N}\-•*–→]/u;
/** Words at which nobody ends a line on purpose. */
const UNFINISHED =
  /(?:[,(]|\b(?:an?|the|and|or|of|to|in|on|at|by|for|from|with|as|is|are|was|be|that|which|when|if|because|than|we|our|its|per|via|into))$/iu;

function wrappingOf(text: string): Wrapping {
  const lines = text.split('\n').map((line) => line.trim());
  return {
    width: lines.reduce((most, { length }) => Math.max(most, length), LEAST_WIDTH),
    notes: lines.length > 2 && lines.every((line) => NOTE_START.test(line)),
  };
}

/** Whether a line was ended on purpose: a note of its own, or a line that had room for the next one's first word. */
function endsLine(text: string, at: number, end: number, { width, notes }: Wrapping): boolean {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trim();
  if (line.length >= NOTE_LENGTH || UNFINISHED.test(line)) return false;
  const next = /\S+/u.exec(text.slice(end, end + NOTE_LENGTH))?.[0] ?? '';
  return NOTE_START.test(next) && (notes || line.length + 1 + next.length <= width);
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
