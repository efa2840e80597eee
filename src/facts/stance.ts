import type { Block, BlockKind, Statement } from '../document/document.js';
import { Lexicon, type Match } from './lexicon.js';
import { perSection } from './per-section.js';
import { isPuffery } from './puffery.js';
import type { Reading } from './readings.js';
import { sectionCues, stanceCues, type Cue, type SectionCue } from './vocabulary/stance.js';
import { stemOf, wordsOf, type Word } from './words.js';

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

const cueLexicon = new Lexicon<Cue>(stanceCues);
const sectionLexicon = new Lexicon<SectionCue>(sectionCues);

const SECTION_STANCE: Readonly<Record<SectionCue, Stance>> = {
  alternatives: 'rejected',
  excluded: 'negated',
  later: 'future',
  questions: 'open',
  elsewhere: 'foreign',
};

/** The cues of a statement for how its author stands to it, in the order of its words. */
export function cuesOf(words: readonly Word[]): readonly Match<Cue>[] {
  return cueLexicon.find(words);
}

/** The stance that a section's own heading, or one above it, gives to everything in it. Own headings come first. */
export const sectionStance = perSection((section): Stance => {
  const cue = section.heading === '' ? undefined : sectionLexicon.find(wordsOf(section.heading))[0]?.concept;
  const above = section.parent === null ? 'asserted' : sectionStance(section.parent);
  return cue === undefined ? above : SECTION_STANCE[cue];
});

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
  if (isQuestion(text, block.kind)) fill(stances, 0, words.length, 'open');
  if (cues.some(({ concept }) => concept === 'hearsay') && NEIGHBOURS.test(text))
    fill(stances, 0, foreignEnd(text, words, 0), 'foreign');
  if (speaksOfRejection(cues)) {
    const turned = TURNED_DOWN.exec(text);
    if (turned !== null && !REFUSED.test(turned[1]!))
      fill(stances, 0, words.findLastIndex(({ start }) => start < turned[0].length) + 1, 'rejected');
    if (REJECTED_LABEL.test(text)) fill(stances, 0, words.length, 'rejected');
  }
  if (DENIAL.test(text)) fill(stances, 0, words.length, 'rejected');
  return stances;
}

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

/** "Both were rejected", "We decided against it": the statement turns down what the one before it told. */
export function turnsDownPrevious(text: string, cues: readonly Match<Cue>[]): boolean {
  if (cues.every(({ concept }) => concept !== 'turning-down')) return false;
  return (
    /^(?:both|this|that|it|they|all (?:two|three|of (?:them|these)))\b(?:(?!\bnever\b|\bnot\b).){0,40}\b(?:was|were|been|got)\s(?:\w+\s)?(?:rejected|dropped|ruled out|turned down|dismissed|discarded|abandoned)\b/iu.test(
      text,
    ) ||
    /\b(?:decided|voted|opted) against (?:it|this|that|both|them)\b|\bturned (?:it|this|that|both|them) down\b|^we declined\b/iu.test(
      text,
    ) ||
    DONE_WITHOUT.test(text) ||
    IDEA_DROPPED.test(text)
  );
}

/** "We do without this", "We did not take this over", "Ours does not do so". */
const DONE_WITHOUT =
  /^(?:here,? |but |however,? )?(?:we|ours|our \w+|this design)\b[^.;:,]{0,24}?\b(?:(?:have |has )?left (?:it|this|that|them|both) out\b|(?:do|does|did|go|goes|went|get by|make do|live|manage) without (?:it|this|that|them|both|either|any of (?:it|this|that))\b|(?:do|does|did|will|have)(?: not|n't)(?: \w+)? (?:do|follow|followed|adopt|adopted|copy|copied|take|taken|want|use|used|need|done) (?:(?:it|this|that|them|so|either|any of (?:it|this|that))\b(?! (?:for|when|if|on|in)\b))|(?:do|does|did|handle) (?:it|this|that) differently\b)/iu;

/** "We dropped this idea", "It was proposed to us too and voted down", "They asked us for the same, and we declined". */
const IDEA_DROPPED =
  /\b(?:dropped|rejected|declined|refused|abandoned|voted down|turned down|discarded|against|without|gave up(?: on)?) (?:this|that|the|their|such an?) (?:idea|proposal|suggestion|option|plan|approach|way|scheme|offer|advice|example|model|recipe|method|recommendation)\b|\b(?:proposed|suggested|offered|recommended|put forward|discussed)\b[^.]{0,40}\b(?:and|but)\b[^.]{0,20}\b(?:voted down|turned down|rejected|dropped|declined|refused)\b|\b(?:and|but) (?:we|the \p{L}+) (?:declined|refused|said no|turned (?:them|it) down)\b|\bdecided not to (?:do|go|follow|take|copy|use|adopt|build) (?:so|it|this|that)\b|\bthat is too (?:much|little|far|costly|complicated|dear|heavy)\b[^.]{0,20}\bfor us\b|\b(?:do|did|have|has|want) none of (?:it|this|that|these|them)\b|^(?:neither|none of (?:it|this|that)) (?:is|was|holds) (?:true|the case|so|our|ours)\b|\bwill not go (?:that|this|their) way\b|\b(?:was|were) (?:considered|weighed|discussed|examined)[^.:]{0,30} (?:and|but) not (?:adopted|taken|chosen|followed|used|done|copied|built)\b|\badopted neither\b|\b(?:may|might) (?:well )?suit (?:them|him|her)\b|^we are (?:not|no) \p{Lu}|\b(?:has|have) nothing to do with (?:us|this design|our)\b|\bnot (?:for us|our way|how we do it)\b/iu;

/** "Both are true of us", "We have copied this idea": what was told of another system is this design's as well. */
export function adoptsPrevious(text: string): boolean {
  return ADOPTED.test(text);
}

const ADOPTED =
  /^(?:both|all|this|that|it|the same|they)\b[^.,;]{0,24}\b(?:(?:true|holds?) (?:of|for) us|what we (?:do|did|have)|how we do it|goes for us)\b|^(?:that|this|it) suits us\b|^we (?:go|went) the same way\b|^the same (?:was|is) (?:our|true of ours)\b|^we do (?:just |exactly )?the same\b|^we (?:have |did )?(?:took|taken) (?:it|this|that|them|both)(?: of these \p{L}+)? over\b|^(?:we|ours|our \p{L}+) (?:have |has |do |did |will )?(?:adopted|adopts?|copied|copy|copies|took|takes?|follows?|followed|borrowed|borrow) (?:both|it|this|that|them|all|the same|their) ?(?:idea|scheme|approach|over|in full|as it is|here)?\b/iu;

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

/** "Rejected: a cache of totals." */
const REJECTED_LABEL = /^(?:rejected|discarded|turned down)\s*:/iu;

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

/** Whether a statement takes back all that it tells: nothing is weighed in it. */
export function deniesAll(text: string): boolean {
  return DENIAL.test(text);
}

/** A question mark at the end; or, in lists, "Which eviction policy" without an answer. */
function isQuestion(text: string, kind: BlockKind): boolean {
  if (text.includes('?') && /\?\s*["')]*$/u.test(text)) return true;
  return kind === 'item' && /^(?:how|what|which|where|who|why)\b[^,.:]{0,70}$/iu.test(text);
}

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
  'it we they he she the this that these which who and then i you a an each every when if'.split(' '),
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
