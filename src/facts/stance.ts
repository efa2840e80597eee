import type { Block, BlockKind, Statement } from '../document/document.js';
import { Lexicon, type Match } from './lexicon.js';
import { takeBackOf } from './looking-back.js';
import { isOnOutsiders } from './outsiders.js';
import { isPuffery } from './puffery.js';
import { sectionStance } from './section-stance.js';
import { stanceCues, type Cue } from './vocabulary/stance.js';
import { stemOf, type Word } from './words.js';

/**
 * How the author stands to what a clause says:
 * - `asserted`: this design does so; `hedged`: it perhaps does, which is no decision
 * - `negated`: it does not; `rejected`: it was considered and turned down
 * - `future`: it will, later; `open`: a question, a to-do
 * - `foreign`: another system does so, or somebody is quoted
 */
export type Stance = 'asserted' | 'hedged' | 'negated' | 'rejected' | 'future' | 'open' | 'foreign';

/** Whether a statement only praises, and says nothing of this design. */
export function praisesOnly(text: string, words: readonly Word[]): boolean {
  return isPuffery(text, words, cuesOf(words));
}

/** Whether a stance makes a claim part of this design. */
export function isDesign(stance: Stance): boolean {
  return stance === 'asserted';
}

const cueLexicon = new Lexicon<Cue>(stanceCues);

/** The cues of a statement for how its author stands to it, in the order of its words. */
export function cuesOf(words: readonly Word[]): readonly Match<Cue>[] {
  return cueLexicon.find(words);
}

/**
 * The stance of every word of a statement, from the cues in it and the section around it.
 *
 * @param cues those of {@link cuesOf}
 * @param ownNames names that the document's title gives to the system it designs, so that they are not someone else's
 */
export function stancesOf(
  statement: Statement,
  words: readonly Word[],
  cues: readonly Match<Cue>[],
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
  if (OPTIONAL.test(text)) fill(stances, 0, words.length, 'hedged');
  if (isQuestion(text, block.kind) || HINT.test(text)) fill(stances, 0, words.length, 'open');
  if (cues.some(({ concept }) => concept === 'hearsay') && (NEIGHBOURS.test(text) || isOnOutsiders(text)))
    fill(stances, 0, foreignEnd(text, words, 0), 'foreign');
  if (speaksOfRejection(cues)) {
    const turned = TURNED_DOWN.exec(text);
    if (turned !== null && !REFUSED.test(turned[1]!))
      fill(stances, 0, words.findLastIndex(({ start }) => start < turned[0].length) + 1, 'rejected');
    if (REJECTED_LABEL.test(text)) fill(stances, 0, words.length, 'rejected');
    const back = takeBackOf(text, words);
    if (back?.what === 'itself') fill(stances, 0, back.from, 'rejected');
  }
  if (DENIAL.test(text) || EARLIER.test(text)) fill(stances, 0, words.length, 'rejected');
  return stances;
}

/** "Optional: a version for each value". */
const OPTIONAL = /^\W*optional(?:ly)?\s?[:,]/iu;

/** Whether a statement has a word for turning something down; few have one, so that only those are looked at closely. */
export function speaksOfRejection(cues: readonly Match<Cue>[]): boolean {
  return cues.some(({ concept }) => concept === 'turning-down' || concept === 'turned-down');
}

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

/** Longest sentence, in words, that only says how the next ones are meant. */
const ANNOUNCEMENT = 9;

/** "TODO.", "Open question for the next review.": the paragraph goes on with what is not decided. */
export function leavesRestOpen(text: string, words: readonly Word[], cues: readonly Match<Cue>[]): boolean {
  return (words.length <= ANNOUNCEMENT && cues.some(({ concept }) => concept === 'undecided')) || OPENED.test(text);
}

/** "TBD: …" opens a paragraph of what is not decided. */
const OPENED =
  /^\W{0,4}(?:tbd|tba|todo|to do|fixme|open(?: question| point| issue)?|undecided|idea(?: for later)?|wish ?list|parking lot)\s?[:–—]/iu;

/** Somebody else, by where they are or by how one knows: "the lab next door", "as its architects told us". */
const NEIGHBOURS =
  /^(?:the|an?other) \p{L}+(?:'s|s') (?:own )?(?:architects?|designers?)\b|^(?:the )?\p{L}+(?:'s|s') (?:\p{L}+ )?(?:team|people|engineers|developers|staff|blog|report) (?:reports?|reported|says?|said|tells?|told|writes?|describes?)\b|\b(?:told|said|wrote|explained|showed|published|presented)\b[^.:]{0,12} (?:at|in|on) (?:a|an|the|its|their) (?:\p{L}+ )?(?:conference|talk|blog|paper|meetup|post|podcast|interview|magazine|keynote)\b|\b(?:next door|down the (?:hall|road|street|corridor)|across the (?:street|road)|as (?:its|their|the vendor's) [\p{L}]+ (?:tells?|told|says?|said|explain\w*|puts? it)\b)/iu;

/** "Rejected: a cache of totals.", "Considered: a queue." */
const REJECTED_LABEL = /^(?:(?:also |once )?(?:rejected|discarded|turned down|considered))\s*:/iu;

/** "A worker was rejected: …", "An index was turned down, as …": the choice, and not a request, was rejected. */
const TURNED_DOWN =
  /^(.{2,120}?)\b(?:was|were) (?:rejected|turned down|ruled out|voted down)(?=\s*[:.;]|,? (?:as|since|because|for|in favou?r)\b|,)/iu;
/** What a system itself rejects in operation. */
const REFUSED =
  /\b(?:requests?|calls?|messages?|clients?|uploads?|writes?|transactions?|payments?|users?|events?|orders?|bids?|logins?|inserts?|submissions?|attempts?)\b/iu;

/** A list from here on, of terms that are no longer than this in words on average, is an index of words and no claim. */
const WORD_LIST = { terms: 15, words: 3 } as const;

/** "cache, TTL, shard key, dead-letter queue, …": words without a sentence around them claim nothing. */
function isWordList(text: string, words: readonly Word[]): boolean {
  if (words.length < WORD_LIST.terms) return false;
  const count = (text.match(/[,;]/gu)?.length ?? 0) + 1;
  return count >= WORD_LIST.terms && words.length <= count * WORD_LIST.words;
}

/** "We do not do this: …", "Not in this design: …", "It is not true that …": an opening that takes back all that follows. */
const DENIAL =
  /^(?:\*\*)?(?:(?:we|i|it|this design|the system) (?:do(?:es)? not|don't|doesn't|will not|won't) (?:do|have|use|plan|need|want|support|include) (?:this|that|it|these|any of (?:this|these)|the following)\s?[:—–-]|(?:this is )?not (?:in|part of|done in|planned for) (?:this|our|the) (?:design|system|version|proposal)\s?[:—–-]|(?:it|this) is (?:not|never) (?:true|the case|so) that\b|(?:there is|we have) no such thing(?: as)?\b)/iu;

/** "An earlier draft kept them for ever", "In the pilot, clerks did so": how it was once, and is no longer. */
const EARLIER =
  /^(?:in )?(?:(?:our|the|an?) )?(?:(?:very )?(?:first|earlier|initial|original|previous|old) (?:draft|sketch|plan|idea|attempt|prototype|proposal|concept)|draft|pilot)\b[^.;:]{0,60}?\b(?:was|were|had|did|kept|sent|put|took|left|held|ran|read|wrote|let|made|gave|stood|\p{Ll}{3,}ed)\b(?!.*\b(?:still|now|today|is|are|observed|measured|saw)\b)/iu;

/** Whether a statement takes back all that it tells: nothing is weighed in it. */
export function deniesAll(text: string): boolean {
  return DENIAL.test(text);
}

/** A question mark at the end; or, in lists, "Which eviction policy" without an answer. */
function isQuestion(text: string, kind: BlockKind): boolean {
  if (kind === 'heading' && ANSWERED_BELOW.test(text)) return false;
  if (text.includes('?') && /\?\s*["')]*$/u.test(text)) return true;
  return kind === 'item' && /^(?:how|what|which|where|who|why)\b[^,.:]{0,70}$/iu.test(text);
}

/** "Why Redis?" as a heading takes it for granted that it is Redis. */
const ANSWERED_BELOW = /^\W*(?:q?\d+[.:)]*\s*)?(?:why(?! not\b)|how (?:is|are|do|does|it|the|we)\b)(?!.*\bopen\b)/iu;

/** "Discuss eviction", "With caches, explain expiry": a note on what to speak about, with nothing said of it. */
const HINT =
  /^(?:(?:with|for|in|on) [\p{L} ]{2,30}, )?(?:explain|discuss|talk about|mention|remember to|be ready to|think (?:about|of)|look (?:at|into)|read (?:up on|about)|revise|ask (?:about|the interviewer))\b(?![^.;:]{0,80}(?:[:;]|\b(?:we|our|so that|because)\b))/iu;

interface Clause {
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

function clausesOf(text: string, words: readonly Word[]): readonly Clause[] {
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
      fill(stances, clause.from, clause.to, 'hedged');
      return;
    case 'later':
      fill(stances, clause.from, clause.to, 'future');
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

/** Words that may stand between the start of a sentence and the noun that it is about. */
const DETERMINERS = new Set(
  'the a an our all these those that this its their every each only and but also on in for internal own old big little'.split(
    ' ',
  ),
);

/** Whether the sentence is about what starts here. */
function isOpening(words: readonly Word[], from: number): boolean {
  return from <= 3 && words.slice(0, from).every(({ text }) => DETERMINERS.has(text));
}

/** The "no" of `card_no` is a number. */
function isInName(text: string, word: Word | undefined): boolean {
  return word !== undefined && (text[word.start - 1] === '_' || text[word.end] === '_');
}

/** The first word of the sentence that a word stands in: a table cell may hold several. */
function sentenceStart(text: string, words: readonly Word[], index: number): number {
  for (let at = index; at > 0; at--) {
    if (/[.!?]\s/u.test(text.slice(words[at - 1]!.end, words[at]!.start))) return at;
  }
  return 0;
}

/** Words that go on about a thing: what is said of a thing that is not there is not there either. */
const RELATIVES = new Set(['which', 'who', 'whose', 'where']);

/** Where a clause ends together with the relative clauses that hang on it. */
function relativeEnd(words: readonly Word[], clause: Clause, clauses: readonly Clause[]): number {
  let end = clause.to;
  for (const { from, to } of clauses) {
    if (from === end && RELATIVES.has(words[from]?.text ?? '')) end = to;
  }
  return end;
}

/** Words that open a comparison, and those by which the author comes back to this design. */
const COMPARISONS = new Set(['as', 'like', 'unlike', 'similar', 'while', 'whereas', 'where', 'though', 'although']);
const OURSELVES = new Set(['we', 'our', 'ours', 'i']);

/** Where talk of another system ends: with the statement, or, in "as Uber does, we shard by city", with the clause. */
function foreignEnd(text: string, words: readonly Word[], from: number): number {
  const first = words[0]?.text ?? '';
  if (!COMPARISONS.has(first)) return words.length;
  const back = words.findIndex((word, index) => index >= from && OURSELVES.has(word.text));
  const comma = LIKENESSES.has(first) ? text.indexOf(',', words[from - 1]?.end ?? 0) : -1;
  const after = comma < 0 ? -1 : words.findIndex(({ start }) => start > comma);
  if (after > 0 && !words.slice(0, after).some(({ stem }) => REPORTS.has(stem)))
    return back < 0 ? after : Math.min(back, after);
  return back < 0 ? words.length : back;
}

/** "As at our last employer, a gateway checks it": what follows the comma is this design's. */
const LIKENESSES = new Set(['as', 'like', 'unlike', 'similar']);
/** "As Netflix describes, …": what follows is theirs. */
const REPORTS = new Set(
  'explain say said describ report writ wrote recommend suggest show note publish state find found told tell put argu'
    .split(' ')
    .map(stemOf),
);

/** What a company does in its own house, as against what its product does in this design. */
const DEEDS = new Set(
  'use run have write choose take give cach accept return stor do describ report publish recommend advertis keep rely built build adopt found solv handl process hav mov migrat choos split operat serv shard partition retry evacuat disabl delet remov purg archiv expect replicat throttl promot shift drop deliver acknowledg hold regard treat let giv say put pin count comput expir purg sign send answer serv deliver acknowledg pag watch measur monitor alert'.split(
    ' ',
  ),
);

const OURS = new Set(['we', 'our', 'us', 'i', 'use', 'using']);

/** "With Dropbox, people share files": the sentence goes on in the other system. */
const OPENINGS = new Set(['with', 'on', 'in']);

/** "Netflix uses", "Stripe's API stores", "At Uber, …", "as Twitter does": the company acts, it is no product in use. */
function isSubject(text: string, words: readonly Word[], from: number, to: number): boolean {
  const name = words[to - 1];
  if (name === undefined) return false;
  if (name.text.endsWith("'s")) return from <= 1 && !words.some((word) => OURS.has(word.text));
  const before = words[from - 1]?.text;
  if (before === 'at' || before === 'like') return true;
  if (from === 1 && OPENINGS.has(before ?? '') && /^\s*,/u.test(text.slice(name.end))) return true;
  if (from === 0 && /^,\s(?:where|which|who|whose)\b/u.test(text.slice(name.end))) return true;
  return (
    DEEDS.has(words[to]?.stem ?? '') ||
    (/^\s/u.test(text.slice(name.end)) &&
      DEEDS.has(words[to + 1]?.stem ?? '') &&
      /ly$|^(?:also|has|had|itself)$/u.test(words[to]?.text ?? ''))
  );
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
