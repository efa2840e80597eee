import type { Document, Slice, Statement } from '../document/document.js';
import { aliasesOf } from './aliases.js';
import { Lexicon } from './lexicon.js';
import { quantitiesOf, type Quantity } from './quantities.js';
import type { PromptConcept } from './prompts/concepts.js';
import { isDesign, leavesRestOpen, stancesOf, turnsDownPrevious, type Stance } from './stance.js';
import { vocabulary, type Concept } from './vocabulary/index.js';
import { stemOf, wordsOf, type Word } from './words.js';

/** Figures take part in claims like words do: "kept for five minutes" is `keep` + `a-duration`. */
export type FigureConcept = 'a-duration' | 'a-size' | 'a-share' | 'a-count' | 'a-rate' | 'a-try-count';

/** A concept named in a statement. */
export interface Mention extends Slice {
  readonly concept: Concept | FigureConcept | PromptConcept;
  /** First word and one past the last, as indexes of the reading's words. */
  readonly from: number;
  readonly to: number;
  readonly stance: Stance;
}

/** A statement as it is understood word by word. */
export interface Reading {
  readonly statement: Statement;
  readonly words: readonly Word[];
  /** The stance of each word. */
  readonly stances: readonly Stance[];
  /** Concepts in the order of their first word. */
  readonly mentions: readonly Mention[];
  readonly quantities: readonly Quantity[];
}

const lexicon = new Lexicon<Concept>(vocabulary);

/** Reads every statement once: its words, what they name, its figures, and how the author stands to them. */
export function readStatements(document: Document): readonly Reading[] {
  const ownNames = new Set(wordsOf(document.title ?? '').map(({ text }) => text));
  const aliases = new Map(
    document.blocks.filter(({ kind }) => kind === 'diagram').map((block) => [block, aliasesOf(block.statements)]),
  );
  const readings: Reading[] = [];
  for (const statement of document.statements) {
    const carried = carriedStance(statement, document, readings.at(-1));
    readings.push(readStatement(statement, ownNames, aliases.get(statement.block), carried));
  }
  return readings;
}

/** The stance that the sentences around give to this one; null when it has its own. */
function carriedStance(statement: Statement, document: Document, previous: Reading | undefined): Stance | null {
  const { block } = statement;
  const next = document.statements[statement.index + 1];
  if (next?.block === block && turnsDownPrevious(next.text)) return 'rejected';
  const first = block.statements[0];
  if (first !== undefined && first !== statement && leavesRestOpen(first.text)) return 'open';
  const goesOn = previous?.statement.block === block && previous.statement.text.endsWith(';');
  return goesOn && previous.stances.every((stance) => stance === 'foreign') ? 'foreign' : null;
}

/** Whether a reading names a concept as part of this design. */
export function names(reading: Reading, ...concepts: readonly Mention['concept'][]): boolean {
  return reading.mentions.some(({ concept, stance }) => concepts.includes(concept) && isDesign(stance));
}

function readStatement(
  statement: Statement,
  ownNames: ReadonlySet<string>,
  aliases: ReadonlyMap<string, string> | undefined,
  carried: Stance | null,
): Reading {
  const words = wordsOf(statement.text);
  const stances = carried === null ? stancesOf(statement, words, ownNames) : words.map(() => carried);
  const quantities = /\d|[a-z]{3}/iu.test(statement.text) ? quantitiesOf(statement.text) : [];
  const mentions = [
    ...(aliases === undefined ? [] : aliasMentions(aliases, statement, words, stances)),
    ...lexicon.find(words).map(({ concept, from, to }) => mention(concept, from, to, words, stances)),
    ...quantities.flatMap((quantity) => figureMention(quantity, words, stances)),
  ].sort((a, b) => a.from - b.from || a.to - b.to);
  return { statement, words, stances, mentions, quantities };
}

/** What a diagram's short ids stand for: "A->>R: DEL" speaks of the Redis cache that R was declared to be. */
function aliasMentions(
  aliases: ReadonlyMap<string, string>,
  statement: Statement,
  words: readonly Word[],
  stances: readonly Stance[],
): readonly Mention[] {
  return words.flatMap(({ start, end }, index) => {
    const name = aliases.get(statement.text.slice(start, end));
    if (name === undefined || statement.text.includes(name)) return [];
    return lexicon.find(wordsOf(name)).map(({ concept }) => mention(concept, index, index + 1, words, stances));
  });
}

function figureMention(quantity: Quantity, words: readonly Word[], stances: readonly Stance[]): readonly Mention[] {
  const from = words.findIndex(({ end }) => end > quantity.start);
  if (from < 0) return [];
  const after = words.findIndex(({ start }) => start >= quantity.end);
  const to = Math.max(from + 1, after < 0 ? words.length : after);
  return figureConcepts(quantity).map((concept) => mention(concept, from, to, words, stances));
}

/** What is counted where something is tried: "three attempts", "five times". */
const TRIES = new Set(['attempt', 'try', 'retry', 'time'].map(stemOf));

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
    from,
    to,
    stance: stances[from] ?? 'asserted',
    start: words[from]?.start ?? 0,
    end: words[to - 1]?.end ?? 0,
  };
}
