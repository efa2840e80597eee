import type { Document } from '../../document/document.js';
import { Lexicon } from '../lexicon.js';
import type { Reading } from '../readings.js';
import { wordsOf, type Word } from '../words.js';
import { promptCues } from './cues.js';
import { kindOf, PROMPT_NAMES, type PromptName } from './names.js';

/** A kind of system that a document was recognised as. */
export interface Recognition {
  readonly name: PromptName;
  /** Why, in a sentence without its full stop. */
  readonly reason: string;
  /** The statement that names it; null when only the front matter does. */
  readonly reading: Reading | null;
}

/** Where a kind is named, and how plainly. */
interface Nomination {
  readonly name: PromptName;
  /** The words that name it. */
  readonly quote: string;
  readonly place: 'title' | 'opening';
  readonly reading: Reading | null;
  /** How many kinds of sign the text must show besides the first. */
  readonly need: number;
  /** Whether the sign that is never missing must be shown. */
  readonly strict: boolean;
}

/** Titles that name a part of every design, and none of this one. */
const GENERIC =
  /^(?:the\s)?(?:basic\s|functional\s|non-?functional\s|system\s)?(?:requirements?|problem(?:\sstatement)?|questions?|introduction|overview|summary|background|abstract|goals?|scope|basics?|table of contents|contents|notes|design|prompt|context|answer|solution)\W*$/iu;
/** Words after which a title says for whom, where or how, not what. */
const AFTER_HEAD = new Set(['for', 'of', 'with', 'in', 'on', 'at', 'using', 'like', 'from', 'via', 'behind', 'by']);
/** How far into the text a kind may be named: statements, and words in all. */
const OPENING_STATEMENTS = 24;
const OPENING_WORDS = 130;

/** In running text a single word ("upload") tells what is done, not what is designed. */
const PHRASE = 2;

type Cue = PromptName | `${PromptName}?`;

let subjects: Lexicon<Cue> | null = null;

/** Subjects by the name of their kind, hints with a question mark behind it. */
function subjectLexicon(): Lexicon<Cue> {
  subjects ??= new Lexicon<Cue>(
    Object.fromEntries(
      PROMPT_NAMES.flatMap((name) => [
        [name, promptCues[name].subject],
        [`${name}?`, promptCues[name].hint],
      ]),
    ) as Record<Cue, readonly string[]>,
  );
  return subjects;
}

/**
 * The kind of system that a document designs: named in its title or, where that is generic, in its first sentences, and
 * borne out by what the text speaks of. Null rather than a guess.
 */
export function recognise(document: Document, readings: readonly Reading[]): Recognition | null {
  const title = document.title ?? '';
  const generic = GENERIC.test(title) || title === '';
  const heading = readings.find(({ statement }) => statement.text === title) ?? null;
  const inText = (): Recognition | null => decide(inOpening(readings, generic), readings);
  return generic ? inText() : (decide(inTitle(title, heading), readings) ?? inText());
}

function decide(nominated: readonly Nomination[], readings: readonly Reading[]): Recognition | null {
  const borne = nominated.flatMap((nomination) => {
    const shown = signsShown(nomination, readings);
    return shown === null ? [] : [{ nomination, shown }];
  });
  const best = borne[0];
  if (best === undefined || borne.some(({ nomination }) => contradicts(nomination, best.nomination))) return null;
  // Of two names of one kind the one that comes first says more: "Ticket booking system" sells tickets.
  const { name, quote, place, reading } = borne.findLast(({ nomination }) =>
    isLike(nomination, best.nomination),
  )!.nomination;
  const where = place === 'title' ? 'the title' : 'the opening';
  return { name, reading, reason: `${where} says "${quote}", and the text speaks of ${listed(best.shown)}` };
}

/** Two kinds that are named alike plainly in one place leave it open which is meant. */
function contradicts(other: Nomination, best: Nomination): boolean {
  return kindOf(other.name) !== kindOf(best.name) && other.need <= best.need;
}

function isLike(other: Nomination, best: Nomination): boolean {
  return kindOf(other.name) === kindOf(best.name) && other.need <= best.need;
}

function inTitle(title: string, reading: Reading | null): readonly Nomination[] {
  const words = wordsOf(title);
  const cut = words.findIndex(({ text }, index) => index > 0 && AFTER_HEAD.has(text));
  const head = cut < 0 ? words : words.slice(0, cut);
  const parts = [head, words];
  for (const hint of [false, true]) {
    for (const part of parts) {
      const found = named(part, title, hint);
      if (found.length > 0)
        return heads(found, title).map((cue) => ({ ...cue, place: 'title', reading, ...proofOf(cue, hint) }));
    }
  }
  return [];
}

function inOpening(readings: readonly Reading[], generic: boolean): readonly Nomination[] {
  let left = OPENING_WORDS;
  for (const reading of readings.slice(0, OPENING_STATEMENTS)) {
    const { statement, words } = reading;
    if (left <= 0) break;
    left -= words.length;
    if (statement.block.kind === 'code' || statement.block.kind === 'diagram') continue;
    for (const hint of generic ? [false, true] : [false]) {
      const found = named(words, statement.text, hint, PHRASE);
      if (found.length > 0)
        return found.map((cue) => ({
          ...cue,
          place: 'opening',
          reading,
          need: generic && !hint ? 2 : 3,
          strict: true,
        }));
    }
  }
  return [];
}

/** In "payment notifications" it is the notifications that are designed; "chat and payments" names two. */
function heads(found: readonly Named[], title: string): readonly Named[] {
  const last = found[0]!;
  return /\band\b|[&,/+]/iu.test(title) ? found : found.filter(({ name }) => kindOf(name) === kindOf(last.name));
}

/** How much the text must show: a product's name or a single word says less than "rate limiter" does. */
function proofOf({ phrase }: Named, hint: boolean): Pick<Nomination, 'need' | 'strict'> {
  return { need: hint ? 3 : phrase ? 1 : 2, strict: hint || !phrase };
}

interface Named extends Pick<Nomination, 'name' | 'quote'> {
  /** Named in more than one word. */
  readonly phrase: boolean;
}

/** The kinds named, the last first. */
function named(words: readonly Word[], text: string, hint: boolean, least = 1): readonly Named[] {
  const found = new Map<PromptName, Named>();
  for (const { concept, from, to } of subjectLexicon().find(words).toReversed()) {
    if (concept.endsWith('?') !== hint || to - from < least) continue;
    const name = concept.replace('?', '') as PromptName;
    const quote = text.slice(words[from]!.start, words[to - 1]!.end);
    if (!found.has(name)) found.set(name, { name, quote, phrase: to - from > 1 });
  }
  return [...found.values()];
}

const signLexicons = new Map<PromptName, Lexicon<string>>();

/** The signs of a kind that the text shows; null when they are too few to bear it out. */
function signsShown({ name, need, strict }: Nomination, readings: readonly Reading[]): readonly string[] | null {
  const { signs } = promptCues[name];
  let lexicon = signLexicons.get(name);
  if (lexicon === undefined) signLexicons.set(name, (lexicon = new Lexicon(signs)));
  const shown = new Set<string>();
  const groups = Object.keys(signs);
  for (const { words } of readings) {
    for (const { concept } of lexicon.find(words)) shown.add(concept);
    if (shown.size === groups.length) break;
  }
  if (shown.size < Math.min(need, groups.length) || (strict && !shown.has(groups[0]!))) return null;
  return groups.filter((group) => shown.has(group));
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)!}`;
}
