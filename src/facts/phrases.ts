import type { Mention, Reading } from './readings.js';

/** Words at which a noun phrase ends or before which it starts. */
const FUNCTION_WORDS = new Set(
  `a an the this that these those each every any all some our your their its his her my no not and or but so if when while then than as of for to
  in on at by with from into onto via per is are was were be been being has have had do does did can could will would shall should may might must
  we you they it he she i who which whose what where how also only just first same such more most other another use uses used using via through
  add adds adding put puts get gets read reads write writes store stores keep keeps check checks hit hits let lets need needs there here up out
  one two them us near close around behind whole always still already today now very too under over after before until during without within against about between`.split(
    /\s+/u,
  ),
);

/**
 * The words before a mention that belong to its name: "Redis" in "the Redis cache", "hot link" in "a hot link cache".
 *
 * @returns as written, or empty when nothing belongs to it; at most `most` words
 */
export function modifiersOf(reading: Reading, { from }: Pick<Mention, 'from'>, most = 3): string {
  let first = from;
  while (first > 0 && from - first < most && joins(reading, first - 1)) first--;
  return slice(reading, first, from);
}

/** The noun phrase that starts at a word: "hot links" in "caches the hot links in Redis". Empty when there is none. */
export function phraseAt(reading: Reading, index: number, most = 4): string {
  let first = index;
  while (first < index + 2 && ARTICLES.has(reading.words[first]?.text ?? '')) first++;
  let last = first;
  while (last < first + most && isContent(reading, last) && (last === first || joins(reading, last - 1))) last++;
  return slice(reading, first, last);
}

const ARTICLES = new Set(['a', 'an', 'the', 'all', 'each', 'every', 'our', 'their', 'its', 'some']);

/** Whether a word is part of a name, and no mark stands between it and the next. */
function joins(reading: Reading, index: number): boolean {
  const next = reading.words[index + 1];
  const word = reading.words[index];
  if (word === undefined || !isContent(reading, index)) return false;
  return next === undefined || /^[\s\-_/]*$/u.test(reading.statement.text.slice(word.end, next.start));
}

function isContent(reading: Reading, index: number): boolean {
  const word = reading.words[index];
  return word !== undefined && !FUNCTION_WORDS.has(word.text) && /\p{L}/u.test(word.text);
}

function slice(reading: Reading, from: number, to: number): string {
  const first = reading.words[from];
  const last = reading.words[to - 1];
  return first === undefined || last === undefined || to <= from
    ? ''
    : reading.statement.text.slice(first.start, last.end);
}
