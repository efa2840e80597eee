import type { Claim } from './claims.js';
import type { Context } from './context.js';
import { modifiersOf, phraseAt } from './phrases.js';
import { names, type Mention, type Reading } from './readings.js';
import { isDesign } from './stance.js';

/** What can be said of a cache; a design that says all five leaves nothing to guess. */
export const CACHE_PARTS = ['what', 'where', 'lifetime', 'invalidation', 'failure'] as const;

/** One of the five things to say of a cache. */
export type CachePart = (typeof CACHE_PARTS)[number];

/** A cache of the design and what is said of it. */
export interface Cache {
  /** What the document calls it: "Redis cache of hot links", "CDN". */
  readonly name: string;
  /** Where it is named, in the order of the text; the first is the one that tells most. */
  readonly readings: readonly Reading[];
  /** The parts that the design settles, each with the statement that settles it. */
  readonly parts: ReadonlyMap<CachePart, Reading>;
}

interface Naming {
  readonly reading: Reading;
  readonly mention: Mention;
}

/** The caches that this design uses: those at the network's edge, and those of its own. The one told best comes first. */
export function findCaches(context: Context, claims: ReadonlyMap<Reading, readonly Claim[]>): readonly Cache[] {
  const namings = context.readings.flatMap((reading) =>
    reading.mentions.filter((mention) => isOwnCache(reading, mention)).map((mention): Naming => ({ reading, mention })),
  );
  const atEdge = namings.filter(({ mention }) => mention.concept === 'cdn');
  const own = namings.filter(({ mention }) => mention.concept !== 'cdn');
  return [own, atEdge]
    .filter((named) => named.length > 0)
    .map((named) => describe(named, context, claims))
    .sort((a, b) => b.parts.size - a.parts.size);
}

/** Whether a mention says that this design caches: not a heading, a browser's or a kernel's own cache, or a stored answer. */
function isOwnCache(reading: Reading, mention: Mention): boolean {
  if (mention.concept !== 'cache' && mention.concept !== 'cdn' && mention.concept !== 'cache-like') return false;
  if (!isDesign(mention.stance) || reading.statement.block.kind === 'heading') return false;
  return !names(reading, 'platform-cache');
}

function describe(namings: readonly Naming[], context: Context, claims: ReadonlyMap<Reading, readonly Claim[]>): Cache {
  const best = namings.toSorted((a, b) => tellingness(b) - tellingness(a))[0] as Naming;
  const parts = new Map<CachePart, Reading>();
  for (const naming of namings) {
    if (!parts.has('what') && objectOf(naming) !== '') parts.set('what', naming.reading);
    if (!parts.has('where') && names(naming.reading, 'memory-store', 'cdn', 'cache-place'))
      parts.set('where', naming.reading);
  }
  for (const { kind, reading } of attributesOf(namings, context, claims))
    if (!parts.has(kind)) parts.set(kind, reading);
  return { name: nameOf(best), readings: [best.reading, ...namings.map(({ reading }) => reading)], parts };
}

/** The claims on lifetime, invalidation and failure that stand near enough to be this cache's and belong to nothing else. */
function attributesOf(
  namings: readonly Naming[],
  context: Context,
  claims: ReadonlyMap<Reading, readonly Claim[]>,
): readonly { readonly kind: CachePart; readonly reading: Reading }[] {
  const near = new Set<Reading>();
  for (const { reading } of namings) {
    near.add(reading);
    if (isDrawn(reading)) continue;
    for (const other of [...context.block(reading), ...context.below(reading)]) near.add(other);
    if (context.isAbout(reading, 'cache', 'cdn')) for (const other of context.section(reading)) near.add(other);
  }
  return [...near].flatMap((reading) =>
    (claims.get(reading) ?? [])
      .filter((claim) => isPart(claim.kind) && isDesign(claim.stance) && !belongsElsewhere(claim))
      .map(({ kind }) => ({ kind: kind as CachePart, reading })),
  );
}

function isPart(kind: string): boolean {
  return CACHE_PARTS.includes(kind as CachePart);
}

/** In a drawing, what stands on the lines around says nothing of what belongs together. */
function isDrawn({ statement }: Reading): boolean {
  return statement.block.kind === 'diagram';
}

/** A lifetime whose nearest owner before it is something else that expires: "a token, which expires after 60 seconds". */
function belongsElsewhere({ kind, reading, mentions }: Claim): boolean {
  if (kind === 'failure') return false;
  const at = mentions[0]?.from ?? 0;
  const before = reading.mentions.filter(({ to }) => to <= at);
  const other = before.findLast(({ concept }) => concept === 'expiring-thing');
  const cache = before.findLast(({ concept }) => CACHE_WORDS.includes(concept));
  if (other === undefined) return false;
  return cache === undefined ? !names(reading, 'cache', 'cdn') : other.from > cache.from;
}

const CACHE_WORDS: readonly Mention['concept'][] = ['cache', 'cdn', 'cache-like', 'memory-store', 'entry'];

/** A statement that says what is cached where makes the better place to point at. */
function tellingness(naming: Naming): number {
  const { reading } = naming;
  const prose = isDrawn(reading) || reading.statement.block.kind === 'code' ? 0 : 1;
  return prose + (objectOf(naming) === '' ? 0 : 2) + (names(reading, 'memory-store', 'cdn') ? 1 : 0);
}

function nameOf(naming: Naming): string {
  const { reading, mention } = naming;
  const written = reading.statement.text.slice(mention.start, mention.end);
  if (mention.concept === 'cache-like') return written;
  if (mention.concept === 'cdn') return written;
  const store = reading.mentions.find(({ concept }) => concept === 'memory-store');
  const product = store === undefined ? '' : reading.statement.text.slice(store.start, store.end);
  const modifiers = modifiersOf(reading, mention);
  const object = objectOf(naming);
  if (modifiers !== '' && !isVerb(naming)) return `${modifiers} cache`;
  return [product, 'cache', object === '' ? '' : `of ${object}`].filter((part) => part !== '').join(' ');
}

/** What is cached: the object of the verb, or what stands after "cache of" or before "cache". Empty when it is not said. */
function objectOf({ reading, mention }: Naming): string {
  const next = reading.words[mention.to]?.text;
  if (next === 'of' || next === 'for') return phraseAt(reading, mention.to + 1);
  if (isVerb({ reading, mention })) return phraseAt(reading, mention.to);
  const modifiers = modifiersOf(reading, mention);
  return PRODUCT.test(modifiers) ? '' : modifiers;
}

const PRODUCT =
  /^(?:redis|valkey|memcached?|elasticache|lru|local|distributed|in.memory|memory|hot|edge|application|app|client|server|global|shared|large|small|dedicated|separate|central|query)$/iu;

function isVerb({ reading, mention }: Naming): boolean {
  const word = reading.words[mention.from]?.text ?? '';
  const before = reading.words[mention.from - 1]?.text ?? '';
  if (word === 'caching' || word === 'cached') return word === 'caching' && before !== 'the';
  if (word === 'caches') return !/^(?:the|our|these|two|all|of|in)$/u.test(before) && mention.from > 0;
  return word === 'cache' && /^(?:we|to|will|should|can|could|must|also|and|i|nodes|servers|they|you|)$/u.test(before);
}
