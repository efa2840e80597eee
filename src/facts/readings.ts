import type { Block, Document, Statement } from '../document/document.js';
import { aliasesOf } from './aliases.js';
import { carriedStance } from './carried-stance.js';
import { ConceptSet, numberOf } from './concept-set.js';
import { contentsOf } from './contents.js';
import { type Hints, MARK, marksIn } from './hints.js';
import { Lexicon, type Match } from './lexicon.js';
import { mayHaveNumerals, NUMERAL_WORD } from './numerals.js';
import { findRejectedOptions } from './options.js';
import type { PromptConcept } from './prompts/concepts.js';
import { quantitiesOf, type Quantity } from './quantities.js';
import { isDesign, type Stance, stancesOf, type Worded, wordedOf } from './stance.js';
import { stemOf } from './stems.js';
import { type Concept, vocabulary } from './vocabulary/index.js';
import type { Cue } from './vocabulary/stance.js';
import { type Word, wordsOf } from './words.js';

/** Figures take part in claims like words do: "kept for five minutes" is `keep` + `a-duration`. */
export type FigureConcept = 'a-duration' | 'a-size' | 'a-share' | 'a-count' | 'a-rate' | 'a-try-count';

/** A concept named in a statement. */
export type Mention = Match<Concept | FigureConcept | PromptConcept>;

/** A statement as it is understood word by word. */
export interface Reading {
  readonly statement: Statement;
  readonly words: readonly Word[];
  /** What tells how its author stands to it. */
  readonly cues: readonly Match<Cue>[];
  /** The stance of each word. */
  readonly stances: readonly Stance[];
  /** Concepts in the order of their first word. */
  readonly mentions: readonly Mention[];
  /** What is mentioned, in whatever stance. */
  readonly mentioned: ConceptSet;
  /** What is named as part of this design. */
  readonly named: ConceptSet;
  readonly quantities: readonly Quantity[];
  /** What its text has, so that patterns need not run where they cannot match. */
  readonly marks: Hints;
  readonly hints: Hints;
}

const lexicon = new Lexicon<Concept>(vocabulary);

/** The names that a diagram gives to its short ids, each with the concepts that it names. */
type Aliases = ReadonlyMap<string, { readonly name: string; readonly concepts: readonly Concept[] }>;

/** Reads every statement once: its words, what they name, its figures, and how the author stands to them. */
export function readStatements(document: Document): readonly Reading[] {
  const ownNames = new Set(wordsOf(document.title ?? '').map(({ text }) => text));
  const aliases = new Map(
    document.blocks.filter(({ kind }) => kind === 'diagram').map((block) => [block, aliasesIn(block)]),
  );
  const all = document.statements.map(wordedOf);
  const rejected = findRejectedOptions(all);
  const contents = contentsOf(document);
  const readings: Reading[] = [];
  for (const worded of all) {
    const { statement, words } = worded;
    const carried = rejected.has(statement) ? 'rejected' : carriedStance(statement, all, readings.at(-1), ownNames);
    const own = stancesOf(worded, ownNames);
    // What another house does and we turn down is still the other house's.
    const kept = carried === null || (carried === 'rejected' && own[0] === 'foreign');
    const given = contents.has(statement) ? 'foreign' : kept ? null : carried;
    const stances = given === null ? own : Array<Stance>(words.length).fill(given);
    readings.push(readStatement(worded, stances, aliases.get(statement.block)));
  }
  return readings;
}

function aliasesIn(block: Block): Aliases {
  return new Map(
    [...aliasesOf(block.statements)].map(([id, name]) => [
      id,
      { name, concepts: lexicon.find(wordsOf(name)).map(({ concept }) => concept) },
    ]),
  );
}

/** Whether a reading names a concept as part of this design. */
export function names({ named }: Reading, ...concepts: readonly Mention['concept'][]): boolean {
  for (const concept of concepts) if (named.has(concept)) return true;
  return false;
}

/** Whether a reading mentions a concept in whatever stance. */
export function mentions({ mentioned }: Reading, ...concepts: readonly Mention['concept'][]): boolean {
  for (const concept of concepts) if (mentioned.has(concept)) return true;
  return false;
}

/** The mentions of a statement by their place, with what they come to. */
function gathered(all: Mention[]): Pick<Reading, 'mentions' | 'mentioned' | 'named'> {
  if (all.length === 0) return NOTHING;
  order(all);
  const mentioned: number[] = [];
  const named: number[] = [];
  for (const { number, stance } of all) {
    mentioned.push(number);
    if (isDesign(stance)) named.push(number);
  }
  const set = new ConceptSet(mentioned);
  return { mentions: all, mentioned: set, named: named.length === all.length ? set : new ConceptSet(named) };
}

const EMPTY = new ConceptSet([]);
const NOTHING = { mentions: [], mentioned: EMPTY, named: EMPTY };

/** A reading with further mentions. */
export function enriched(reading: Reading, added: readonly Mention[]): Reading {
  return { ...reading, ...gathered([...reading.mentions, ...added]) };
}

/** Sorts mentions by their place; nearly all stand in order already. */
function order(all: Mention[]): void {
  for (let index = 1; index < all.length; index++) {
    const mention = all[index]!;
    let to = index;
    for (; to > 0 && isBefore(mention, all[to - 1]!); to--) all[to] = all[to - 1]!;
    all[to] = mention;
  }
}

function isBefore(a: Mention, b: Mention): boolean {
  return a.from === b.from ? a.to < b.to : a.from < b.from;
}

const NO_QUANTITIES: readonly Quantity[] = [];

function readStatement(
  { statement, words, hints, cues }: Worded,
  stances: readonly Stance[],
  aliases: Aliases | undefined,
): Reading {
  const marks = marksIn(statement.text);
  const quantities =
    (marks & MARK.digit) !== 0 || ((hints & NUMERAL_WORD) !== 0 && mayHaveNumerals(statement.text, words))
      ? quantitiesOf(statement.text)
      : NO_QUANTITIES;
  const found: Mention[] = lexicon.find(words, stances);
  if (aliases !== undefined) found.unshift(...aliasMentions(aliases, statement, words, stances));
  for (const quantity of quantities) figureMentions(quantity, words, stances, found);
  const { mentions, mentioned, named } = gathered(found);
  return { statement, words, cues, stances, mentions, mentioned, named, quantities, marks, hints };
}

/** What a diagram's short ids stand for: "A->>R: DEL" speaks of the Redis cache that R was declared to be. */
function aliasMentions(
  aliases: Aliases,
  { text }: Statement,
  words: readonly Word[],
  stances: readonly Stance[],
): readonly Mention[] {
  if (aliases.size === 0) return [];
  return words.flatMap(({ start, end }, index) => {
    const alias = aliases.get(text.slice(start, end));
    if (alias === undefined || text.includes(alias.name)) return [];
    return alias.concepts.map((concept) => mention(concept, index, index + 1, words, stances));
  });
}

function figureMentions(
  quantity: Quantity,
  words: readonly Word[],
  stances: readonly Stance[],
  found: Mention[],
): void {
  const from = words.findIndex(({ end }) => end > quantity.start);
  if (from < 0) return;
  const after = words.findIndex(({ start }) => start >= quantity.end);
  const to = Math.max(from + 1, after < 0 ? words.length : after);
  for (const concept of figureConcepts(quantity)) found.push(mention(concept, from, to, words, stances));
}

/** What is counted where something is tried: "three attempts", "five times". */
const TRIES = new Set(['attempt', 'try', 'retry', 'time', 'delivery', 'failure', 'redelivery', 'refusal'].map(stemOf));

function figureConcepts(quantity: Quantity): readonly FigureConcept[] {
  const concept = figureConcept(quantity);
  if (concept === null) return [];
  return concept === 'a-count' && quantity.nouns.some((noun) => TRIES.has(noun)) ? [concept, 'a-try-count'] : [concept];
}

function figureConcept({ dimension, per }: Quantity): FigureConcept | null {
  if (dimension === 'duration') return 'a-duration';
  if (dimension === 'bytes') return 'a-size';
  if (dimension === 'percent') return 'a-share';
  if (dimension === 'count') return per === null ? 'a-count' : 'a-rate';
  return null;
}

function mention(
  concept: Mention['concept'],
  from: number,
  to: number,
  words: readonly Word[],
  stances: readonly Stance[],
): Mention {
  return {
    concept,
    number: numberOf(concept),
    from,
    to,
    solid: to,
    stance: stances[from] ?? 'asserted',
    start: words[from]?.start ?? 0,
    end: words[to - 1]?.end ?? 0,
  };
}
