import type { Claim } from './claims.js';
import type { Context } from './context.js';
import { modifiersOf } from './phrases.js';
import { names, type Mention, type Reading } from './readings.js';
import { isDesign, praisesOnly } from './stance.js';
import { DATABASES } from './databases.js';

/** The search, vector or typeahead index of a design. */
export interface SearchIndex {
  /** What the document calls it: "Elasticsearch", "inverted index". */
  readonly name: string;
  /** Where it is named, in the order of the text. */
  readonly readings: readonly Reading[];
  /** What shows that another store feeds it. */
  readonly feeds: readonly Claim[];
  /** Where it is said to own the data. */
  readonly owns: readonly Reading[];
  /** Where another store is said to own them. */
  readonly ownedElsewhere: readonly Reading[];
}

const STORES: readonly Mention['concept'][] = DATABASES;

/** The design's search index, or null when it has none. Several indexes are judged as one: what feeds one is shown for all. */
export function findSearchIndex(context: Context, claims: readonly Claim[]): SearchIndex | null {
  const named = context
    .mentioning('search-index')
    .filter((reading) => names(reading, 'search-index') || praisesOnly(reading.statement.text, reading.words));
  const first = named.find((reading) => reading.statement.block.kind !== 'heading') ?? named[0];
  if (first === undefined) return null;
  const owning = context.naming('owns-truth');
  return {
    name: nameOf(first),
    readings: [first, ...named.filter((reading) => reading !== first)],
    feeds: claims.filter(
      ({ kind, stance, reading, readings }) =>
        // In a drawing, what stands on other lines is joined to the index by no arrow.
        kind === 'index-fed' &&
        isDesign(stance) &&
        !(reading.statement.block.kind === 'diagram' && readings.length > 1),
    ),
    owns: owning.filter((reading) => ownerIn(reading, context) === 'index'),
    ownedElsewhere: owning.filter((reading) => ownerIn(reading, context) === 'store'),
  };
}

/**
 * Who owns the data by this statement: the store named nearest before "source of truth", else right after it, else the
 * last one of the statement before ("It is stored nowhere else").
 */
function ownerIn(reading: Reading, { readings }: Context): 'index' | 'store' | null {
  const truth = reading.mentions.find(({ concept, stance }) => concept === 'owns-truth' && isDesign(stance));
  if (truth === undefined) return null;
  const { text } = reading.statement;
  const holders = holdersIn(reading);
  const previous = readings[reading.statement.index - 1];
  const nearest =
    holders.find(({ from, start }) => from >= truth.to && IN_BRACKETS.test(text.slice(truth.end, start))) ??
    holders.findLast(({ to }) => to <= truth.from) ??
    holders.find(({ from }) => from >= truth.to) ??
    (previous?.statement.block.section === reading.statement.block.section && isPronominal(reading)
      ? holdersIn(previous).at(-1)
      : undefined);
  if (nearest === undefined) return null;
  return nearest.concept === 'search-index' ? 'index' : 'store';
}

/** "The source of truth (PostgreSQL)", "our source of truth, PostgreSQL": named right there. */
const IN_BRACKETS = /^\s?[(,:–—-]\s?(?:the |our |an? |i\.e\. )?$/iu;

/** "It is stored nowhere else": the subject was named in the statement before. */
function isPronominal({ words }: Reading): boolean {
  return /^(?:it|they|that|this|there)$/u.test(words[0]?.text ?? '');
}

function holdersIn({ mentions }: Reading): readonly Mention[] {
  return mentions.filter(({ concept }) => concept === 'search-index' || STORES.includes(concept));
}

function nameOf(reading: Reading): string {
  const mention = reading.mentions.find(({ concept, stance }) => concept === 'search-index' && isDesign(stance));
  if (mention === undefined) return 'search index';
  const written = reading.statement.text.slice(mention.start, mention.end);
  const modifiers = /^\p{Lu}/u.test(written) ? '' : modifiersOf(reading, mention, 2);
  return modifiers === '' ? written : `${modifiers} ${written}`;
}
