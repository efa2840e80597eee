import type { Claim } from './claims.js';
import type { Context } from './context.js';
import { modifiersOf } from './phrases.js';
import { names, type Mention, type Reading } from './readings.js';
import { isDesign, praisesOnly } from './stance.js';
import { DATABASES } from './databases.js';
import { shownFeeds } from './shown-feeds.js';

/** The search, vector or typeahead index of a design. */
export interface SearchIndex {
  /** What the document calls it: "Elasticsearch", "inverted index". */
  readonly name: string;
  /** Where it is named, in the order of the text. */
  readonly readings: readonly Reading[];
  /** What shows that another store feeds it. */
  readonly feeds: readonly Claim[];
  /** Where a drawing or a table shows the same. */
  readonly shown: readonly Reading[];
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
    .filter((reading) => names(reading, 'search-index') || praisesOnly(reading));
  const first = named.find((reading) => reading.statement.block.kind !== 'heading') ?? named[0];
  if (first === undefined) return null;
  const owning = context.mentioning('owns-truth').filter((reading) => truthIn(reading) !== undefined);
  return {
    name: nameOf(first),
    readings: [first, ...named.filter((reading) => reading !== first)],
    feeds: claims.filter(
      ({ kind, stance, reading, readings }) =>
        (kind === 'index-told' && isDesign(stance) && !/^(?:diagram|code)$/u.test(reading.statement.block.kind)) ||
        // In a drawing, what stands on other lines is joined to the index by no arrow.
        (kind === 'index-fed' &&
          isDesign(stance) &&
          (reading.statement.block.kind === 'code' || readings.every((other) => isOfIndexed(other, named))) &&
          !(reading.statement.block.kind === 'diagram' && readings.length > 1)),
    ),
    owns: owning.filter((reading) => ownerIn(reading, context) === 'index'),
    shown: shownFeeds(context, named),
    ownedElsewhere: owning.filter((reading) => ownerIn(reading, context) === 'store' && isOfIndexed(reading, named)),
  };
}

/** Whether what a store owns is what the index holds: both speak of the same things, or one of the other. */
function isOfIndexed(owning: Reading, named: readonly Reading[]): boolean {
  if (names(owning, 'search-index', 'index-bare')) return true;
  const things = new Set(owning.words.filter(({ text }) => isThing(text)).map(({ stem }) => stem));
  return things.size === 0 || named.some(({ words }) => words.some(({ stem }) => things.has(stem)));
}

function isThing(text: string): boolean {
  return text.length > 3 && /^\p{L}/u.test(text) && !NO_THING.has(text);
}

const NO_THING = new Set(
  'data database store stores stored source truth system record owns owned only from which that this with their they there every each place main primary into have been will nightly night'.split(
    ' ',
  ),
);

/**
 * Who owns the data by this statement: the store named nearest before "source of truth", else right after it, else the
 * last one of the statement before ("It is stored nowhere else").
 */
function ownerIn(reading: Reading, { readings }: Context): 'index' | 'store' | null {
  const truth = truthIn(reading);
  if (truth === undefined) return null;
  const { text } = reading.statement;
  const holders = holdersIn(reading);
  // "consistent with the source of truth": it is another than the one that is spoken of.
  if (
    /\b(?:with|from|against|behind|of)\s(?:the |its |our |a )?$/iu.test(reading.statement.text.slice(0, truth.start))
  ) {
    const owner =
      holders.find(({ from }) => from >= truth.to) ?? holders.find(({ concept }) => concept !== 'search-index');
    return owner?.concept === 'search-index' ? null : 'store';
  }
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

/** What says who owns the data; "nowhere else" does so by its own no. */
function truthIn({ mentions, words }: Reading): Mention | undefined {
  return mentions.find(
    ({ concept, stance, from }) =>
      concept === 'owns-truth' && (isDesign(stance) || (stance === 'negated' && words[from]?.text === 'nowhere')),
  );
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
