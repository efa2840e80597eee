import type { Word } from './words.js';

/** Words that make one claim: the first, and one past the last. */
export interface Clause {
  readonly from: number;
  readonly to: number;
}

/** Conjunctions that start a new claim. */
const BREAKS = new Set(
  'but however although though whereas instead because so since while unless otherwise yet'.split(' '),
);
/** Words that, after a comma, start a new claim rather than go on with a list. */
const STARTS = new Set(
  'it we they he she the this that these which who and then i you a an each every when if as'.split(' '),
);

/** The clauses of a statement: they part at conjunctions, brackets and semicolons, and at some commas. */
export function clausesOf(text: string, words: readonly Word[]): readonly Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  for (let index = 1; index < words.length; index++) {
    if (!breaksBefore(text, words, index)) continue;
    clauses.push({ from, to: index });
    from = index;
  }
  clauses.push({ from, to: words.length });
  return clauses;
}

const SPACE = 32;

function breaksBefore(text: string, words: readonly Word[], index: number): boolean {
  const word = words[index];
  const previous = words[index - 1];
  if (word === undefined || previous === undefined) return false;
  if (BREAKS.has(word.text)) return !(word.text === 'instead' && words[index + 1]?.text === 'of');
  // Most words have a mere space between them.
  if (word.start - previous.end === 1 && text.charCodeAt(previous.end) === SPACE) return false;
  const gap = text.slice(previous.end, word.start);
  if (/[;:()|—–→]|\s-\s|=>|[.!?]\s/u.test(gap)) return true;
  return gap.includes(',') && STARTS.has(word.text);
}

/** The first word of the sentence that a word stands in: a table cell may hold several. */
export function sentenceStart(text: string, words: readonly Word[], index: number): number {
  for (let at = index; at > 0; at--) {
    if (/[.!?]\s/u.test(text.slice(words[at - 1]!.end, words[at]!.start))) return at;
  }
  return 0;
}

/** Words that go on about a thing: what is said of a thing that is not there is not there either. */
const RELATIVES = new Set(['which', 'who', 'whose', 'where']);

/** Where a clause ends together with the relative clauses that hang on it. */
export function relativeEnd(words: readonly Word[], clause: Clause, clauses: readonly Clause[]): number {
  let end = clause.to;
  for (const { from, to } of clauses) {
    if (from === end && RELATIVES.has(words[from]?.text ?? '')) end = to;
  }
  return end;
}
