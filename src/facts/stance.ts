import type { Block, Statement } from '../document/document.js';
import { isBygone } from './bygone.js';
import { type Clause, clausesOf, relativeEnd, sentenceStart } from './clauses.js';
import { type Hints, hintsIn, wordHint } from './hints.js';
import { Lexicon, type Match } from './lexicon.js';
import { type TakeBack, takeBackOf } from './looking-back.js';
import { foreignEnd, isOpening, isSubject, NEIGHBOURS } from './other-houses.js';
import { isOnOutsiders } from './outsiders.js';
import { isPuffery } from './puffery.js';
import type { Reading } from './readings.js';
import { sectionStance } from './section-stance.js';
import { isDenial, isEarlierDraft, speaksOfRejection, turnedDownUntil } from './turning-down.js';
import { isCounterfactual, isPrompting, isQuestion, isToDo, isUnsettled } from './undecided.js';
import { type Cue, stanceCues } from './vocabulary/stance.js';
import { type Word, wordsOf } from './words.js';

/**
 * How the author stands to what a clause says:
 * - `asserted`: this design does so; `hedged`: it perhaps does, which is no decision
 * - `negated`: it does not; `rejected`: it was considered and turned down
 * - `future`: it will, later; `open`: a question, a to-do
 * - `foreign`: another system does so, or somebody is quoted
 */
export type Stance = 'asserted' | 'hedged' | 'negated' | 'rejected' | 'future' | 'open' | 'foreign';

/** Whether a statement only praises, and says nothing of this design. */
export function praisesOnly({ statement, words, cues }: Pick<Reading, 'statement' | 'words' | 'cues'>): boolean {
  return isPuffery(statement.text, words, cues);
}

/** Whether a stance makes a claim part of this design. */
export function isDesign(stance: Stance): boolean {
  return stance === 'asserted';
}

/** Whether a stance at least offers it: a remedy that is only proposed answers a mishap as well. */
export function isOffered(stance: Stance): boolean {
  return isDesign(stance) || stance === 'hedged';
}

const cueLexicon = new Lexicon<Cue>(stanceCues);

/** The cues of a statement for how its author stands to it, in the order of its words. */
function cuesOf(words: readonly Word[]): readonly Match<Cue>[] {
  return cueLexicon.find(words);
}

/** A statement taken apart, before it is understood. */
export interface Worded {
  readonly statement: Statement;
  readonly words: readonly Word[];
  readonly hints: Hints;
  /** Those of {@link cuesOf}. */
  readonly cues: readonly Match<Cue>[];
  /** What it turns down of what was told. */
  readonly back: TakeBack | null;
}

/** Takes a statement apart. */
export function wordedOf(statement: Statement): Worded {
  const words = wordsOf(statement.text);
  const cues = cuesOf(words);
  const back = speaksOfRejection(cues) ? takeBackOf(statement.text, words) : null;
  return { statement, words, hints: hintsIn(words), cues, back };
}

/**
 * The stance of every word of a statement, from the cues in it and the section around it.
 *
 * @param ownNames names that the document's title gives to the system it designs, so that they are not someone else's
 */
export function stancesOf(
  { statement, words, hints, cues, back }: Worded,
  ownNames: ReadonlySet<string>,
): readonly Stance[] {
  const { block, text } = statement;
  const whole = isQuotation(statement) ? 'foreign' : sectionStance(block.section);
  const stances = Array<Stance>(words.length).fill(whole);
  if (cues.length > 0) {
    const clauses = clausesOf(text, words);
    for (const cue of cues) apply(cue, text, words, clauses, stances, ownNames);
  }
  if (isWordList(text, words)) fill(stances, 0, words.length, 'foreign');
  if (block.kind !== 'code' && block.kind !== 'diagram' && isPuffery(text, words, cues))
    fill(stances, 0, words.length, 'hedged');
  if (((hints & OPTION) !== 0 && OPTIONAL.test(text)) || isCounterfactual(text, hints))
    fill(stances, 0, words.length, 'hedged');
  if (isQuestion(text, block.kind) || isPrompting(text) || isToDo(block) || isUnsettled(text, hints))
    fill(stances, 0, words.length, 'open');
  if (cues.some(({ concept }) => concept === 'hearsay') && (NEIGHBOURS.test(text) || isOnOutsiders(text)))
    fill(stances, 0, foreignEnd(text, words, 0), 'foreign');
  if (speaksOfRejection(cues)) {
    fill(stances, 0, turnedDownUntil(text, words, hints), 'rejected');
    if (back?.what === 'itself') fill(stances, 0, back.from, 'rejected');
  }
  if (isDenial(text, hints) || isEarlierDraft(text, hints) || isBygone(text, hints))
    fill(stances, 0, words.length, 'rejected');
  return stances;
}

/** "Optional: a version for each value". */
const OPTIONAL = /^\W*optional(?:ly)?\s?[:,]/iu;
const OPTION = wordHint(/^optional/u);

/** Words that say whose words a quotation holds. */
const ATTRIBUTION =
  /\b(?:says?|said|writes?|wrote|quot\w+|blog|docs|documentation|paper|book|article|according|advertis\w+|describes?|recommends?)\b[^.]*$|^\s*[—–-]\s?\p{Lu}/iu;

/** A block quote is somebody else's words only if it is attributed; as often it sets off an answer or a note. */
function isQuotation({ block }: Statement): boolean {
  if (!block.quoted || isAnswer(block)) return false;
  const last = block.statements.at(-1)?.text ?? '';
  return ATTRIBUTION.test(block.leadIn?.statements.at(-1)?.text ?? '') || /[—–]\s?\p{Lu}[\p{L} ,.]{2,60}$/u.test(last);
}

/** A block quote under a question is how some authors set their own answer. */
function isAnswer({ leadIn }: Block): boolean {
  return leadIn?.statements.at(-1)?.text.includes('?') === true;
}

/** A list from here on, of terms that are no longer than this in words on average, is an index of words and no claim. */
const WORD_LIST = { terms: 15, words: 3 } as const;

/** "cache, TTL, shard key, dead-letter queue, …": words without a sentence around them claim nothing. */
function isWordList(text: string, words: readonly Word[]): boolean {
  if (words.length < WORD_LIST.terms) return false;
  const count = (text.match(/[,;]/gu)?.length ?? 0) + 1;
  return count >= WORD_LIST.terms && words.length <= count * WORD_LIST.words;
}

function apply(
  { concept, from, to }: { concept: Cue; from: number; to: number },
  text: string,
  words: readonly Word[],
  clauses: readonly Clause[],
  stances: Stance[],
  ownNames: ReadonlySet<string>,
): void {
  const clause = clauses.find((candidate) => from >= candidate.from && from < candidate.to) ?? {
    from: 0,
    to: words.length,
  };
  switch (concept) {
    case 'not':
      if (isInName(text, words[from])) return;
      fill(stances, from, relativeEnd(words, clause, clauses), 'negated');
      return;
    case 'not-used':
      fill(stances, clause.from, clause.to, 'negated');
      return;
    case 'instead-of':
      fill(stances, to, clause.to, 'rejected');
      return;
    case 'turned-down':
      if (!words.slice(to).some(({ stem }) => CHOICES.has(stem)))
        fill(stances, sentenceStart(text, words, from), clause.to, 'rejected');
      return;
    case 'turning-down':
    case 'hearsay':
    case 'praise':
    case 'commonplace':
      return;
    case 'maybe':
      fill(stances, clause.from, isIntroduction(clause, to) ? words.length : clause.to, 'hedged');
      return;
    case 'later':
      fill(stances, clause.from, isIntroduction(clause, to) ? words.length : clause.to, 'future');
      return;
    case 'undecided':
      fill(stances, 0, words.length, 'open');
      return;
    case 'other-system':
      fill(stances, 0, foreignEnd(text, words, to), 'foreign');
      return;
    case 'side-matter':
      if (isOpening(words, from) && !words.slice(from, to).some((word) => ownNames.has(word.text)))
        fill(stances, 0, foreignEnd(text, words, to), 'foreign');
      return;
    case 'company':
      if (!ownNames.has(words[from]?.text ?? '') && isSubject(text, words, from, to))
        fill(stances, 0, foreignEnd(text, words, to), 'foreign');
      return;
  }
}

/** "In the future, it would …", "Ideally, …": a cue that is all there is before the first comma is about what follows. */
function isIntroduction(clause: Pick<Clause, 'from' | 'to'>, to: number): boolean {
  return clause.from === 0 && clause.to === to;
}

/** The "no" of `card_no` is a number. */
function isInName(text: string, word: Word | undefined): boolean {
  return word !== undefined && (text[word.start - 1] === '_' || text[word.end] === '_');
}

/** "We considered both and chose the second" turns nothing down that it then takes. */
const CHOICES = new Set(['choos', 'choose', 'pick', 'settl', 'adopt', 'went', 'select']);

/** Which stance outweighs which. */
const STRENGTH: Readonly<Record<Stance, number>> = {
  asserted: 0,
  hedged: 1,
  future: 2,
  negated: 3,
  rejected: 4,
  open: 5,
  foreign: 6,
};

/** The stance that outweighs the others: a claim is asserted only if all of it is. */
export function strongest(stances: readonly Stance[]): Stance {
  let most: Stance = 'asserted';
  for (const stance of stances) if (STRENGTH[stance] > STRENGTH[most]) most = stance;
  return most;
}

function fill(stances: Stance[], from: number, to: number, stance: Stance): void {
  for (let index = from; index < to; index++) {
    if (STRENGTH[stance] > STRENGTH[stances[index] ?? 'asserted']) stances[index] = stance;
  }
}
