import { nameOf, objectOf, tellingness, type Naming } from './cache-names.js';
import type { Claim } from './claims.js';
import type { Context } from './context.js';
import { mentions, names, type Mention, type Reading } from './readings.js';
import { isDesign } from './stance.js';
import { wordsOf } from './words.js';

/** What can be said of a cache; a design that says all five leaves nothing to guess. */
export const CACHE_PARTS = ['what', 'where', 'lifetime', 'invalidation', 'failure'] as const;

/** One of the five things to say of a cache. */
export type CachePart = (typeof CACHE_PARTS)[number];

/** A cache of the design and what is said of it. */
export interface Cache {
  /** What the document calls it: "Redis cache of hot links", "CDN". */
  readonly name: string;
  /** Where it is named; the first is the place that tells most. */
  readonly readings: readonly Reading[];
  /** The parts that the design settles, each with the statement that settles it. */
  readonly parts: ReadonlyMap<CachePart, Reading>;
}

type ClaimsByReading = ReadonlyMap<Reading, readonly Claim[]>;

/** The caches that this design uses: its own, and those at the network's edge. The one told best comes first. */
export function findCaches(context: Context, claims: ClaimsByReading): readonly Cache[] {
  const namings = context
    .mentioning('cache', 'cdn')
    .flatMap((reading) =>
      reading.mentions
        .filter((mention) => isOwnCache(reading, mention, context, claims))
        .map((mention): Naming => ({ reading, mention })),
    );
  const edge = namings.filter(({ mention }) => mention.concept === 'cdn');
  const atEdge = edge.some(({ reading }) => reading.statement.block.kind !== 'diagram' && names(reading, 'served'))
    ? edge
    : [];
  const own = namings.filter(({ mention }) => mention.concept === 'cache');
  return [own.length > 0 ? own : keptCopies(context, claims), atEdge]
    .filter((named) => named.length > 0)
    .map((named) => describe(named, context, claims))
    .sort((a, b) => Number(hasPolicy(b)) - Number(hasPolicy(a)) || b.parts.size - a.parts.size);
}

/** Whether it is said how long an entry lives or what removes it: without either, the rest says little. */
export function hasPolicy({ parts }: Pick<Cache, 'parts'>): boolean {
  return parts.has('lifetime') || parts.has('invalidation');
}

/** Whether a mention says that this design caches: not a browser's or a kernel's own cache, or a stored answer. */
function isOwnCache(reading: Reading, mention: Mention, context: Context, claims: ClaimsByReading): boolean {
  if (mention.concept !== 'cache' && mention.concept !== 'cdn') return false;
  if (!isDesign(mention.stance) && !isAnswered(reading, context, claims)) return false;
  if (mentions(reading, 'platform-cache')) return false;
  if (isRepeatedAnswer(reading, context)) return false;
  return reading.statement.block.kind !== 'heading' || settlesSomething(context.section(reading), claims);
}

/** "Cache eviction?" above "Least recently used": the answer decides what the question asks. */
function isAnswered(reading: Reading, context: Context, claims: ClaimsByReading): boolean {
  return reading.statement.text.endsWith('?') && settlesSomething(context.below(reading), claims);
}

/** "returns the cached result" to a request that comes twice: a record of it, and no cache. */
function isRepeatedAnswer(reading: Reading, context: Context): boolean {
  return (
    /\breturns? (?:the |a |its |existing )?(?:original )?cached (?:results?|responses?|reply|answers?)\b/iu.test(
      reading.statement.text,
    ) &&
    (context.isAbout(reading, 'idempotent') ||
      [reading, ...context.section(reading)].some((other) =>
        names(other, 'idempotent', 'idempotency-key', 'duplicate-word'),
      ))
  );
}

/** A heading alone decides nothing; with a lifetime or an invalidation below it, it names a cache. */
function settlesSomething(readings: readonly Reading[], claims: ClaimsByReading): boolean {
  return readings.some((reading) =>
    (claims.get(reading) ?? []).some(
      ({ kind, stance }) => (kind === 'lifetime' || kind === 'invalidation') && isDesign(stance),
    ),
  );
}

/** Caches that are not called so: "keeps the finished page in its memory". */
function keptCopies(context: Context, claims: ClaimsByReading): readonly Naming[] {
  return context.readings.flatMap((reading) =>
    (claims.get(reading) ?? [])
      .filter(
        ({ kind, stance }) =>
          isDesign(stance) && (kind === 'kept' || (kind === 'lifetime' && isOfStore(reading, context))),
      )
      .map(({ mentions }): Naming => ({ reading, mention: mentions[0]! })),
  );
}

/** "Timelines in Redis: a key expires after 7 days": an entry of the in-memory store that the heading names. */
function isOfStore(reading: Reading, context: Context): boolean {
  return context.isAbout(reading, 'memory-store') && !names(reading, 'guard-thing');
}

function describe(namings: readonly Naming[], context: Context, claims: ClaimsByReading): Cache {
  const best = namings.toSorted((a, b) => tellingness(b) - tellingness(a))[0]!;
  const parts = new Map<CachePart, Reading>();
  const settle = (part: CachePart, reading: Reading): void => {
    if (!parts.has(part)) parts.set(part, reading);
  };
  for (const naming of namings) {
    if (objectOf(naming) !== '' || isServing(naming)) settle('what', naming.reading);
    if (names(naming.reading, 'memory-store', 'cdn', 'cache-place', 'in-memory')) settle('where', naming.reading);
  }
  for (const { part, reading } of attributesOf(namings, context, claims)) settle(part, reading);
  return { name: nameOf(best), readings: [best.reading, ...namings.map(({ reading }) => reading)], parts };
}

/** "The CDN serves venue drawings": what the edge holds is what it serves. */
function isServing({ reading, mention }: Naming): boolean {
  return mention.concept === 'cdn' && names(reading, 'served');
}

/** The claims on lifetime, invalidation and failure that stand near enough to be this cache's and belong to nothing else. */
function attributesOf(
  namings: readonly Naming[],
  context: Context,
  claims: ClaimsByReading,
): readonly { readonly part: CachePart; readonly reading: Reading }[] {
  const { inside, beside } = neighbourhood(namings, context);
  const objects = stemsOf(namings);
  return [...inside, ...beside].flatMap((reading) =>
    (claims.get(reading) ?? []).flatMap((claim) => {
      const part = PART_OF[claim.kind];
      if (part === undefined || !isDesign(claim.stance)) return [];
      return belongsElsewhere(claim, beside.has(reading), objects) || isWorry(reading) ? [] : [{ part, reading }];
    }),
  );
}

const PART_OF: Readonly<Record<string, CachePart>> = {
  lifetime: 'lifetime',
  'near-lifetime': 'lifetime',
  invalidation: 'invalidation',
  'near-invalidation': 'invalidation',
  failure: 'failure',
};

/** Statements after one that names a cache that may still speak of it. */
const REACH = 4;

/** The statements that name the cache, and those beside them: the same block, what hangs on it, what follows, its section. */
function neighbourhood(namings: readonly Naming[], context: Context): { inside: Set<Reading>; beside: Set<Reading> } {
  const inside = new Set(namings.map(({ reading }) => reading));
  const beside = new Set<Reading>();
  for (const reading of inside) {
    if (isDrawn(reading)) continue;
    for (const other of nearby(reading, context)) {
      if (!inside.has(other) && !isDrawn(other)) beside.add(other);
    }
  }
  for (const reading of ofSameStore(namings, context))
    if (!inside.has(reading) && !isDrawn(reading)) beside.add(reading);
  return { inside, beside };
}

const ENTRIES = /\b(?:entry|entries|cached)\b/iu;

/** "Valkey keeps each entry for 60 seconds": said elsewhere of the product that the cache is in. */
function ofSameStore(namings: readonly Naming[], context: Context): readonly Reading[] {
  if (!namings.some(({ reading }) => names(reading, 'memory-store'))) return [];
  return context
    .naming('memory-store')
    .filter((reading) => ENTRIES.test(reading.statement.text) && !names(reading, 'guard-thing'));
}

function nearby(reading: Reading, context: Context): readonly Reading[] {
  const after = context.after(reading, REACH);
  if (reading.statement.block.kind === 'code') return after;
  const about = context.isAbout(reading, 'cache', 'cdn') ? context.section(reading) : [];
  // What is not called a cache is recognised by what it keeps: "the finished page is thrown away".
  const kept = names(reading, 'cache', 'cdn') ? [] : context.naming('made-result');
  return [...context.block(reading), ...context.below(reading), ...after, ...about, ...kept];
}

/** In a drawing, what stands on the lines around says nothing of what belongs together. */
function isDrawn({ statement }: Reading): boolean {
  return statement.block.kind === 'diagram' && !isSequence(statement.block);
}

/** A sequence of messages tells one thing after the other. */
function isSequence({ statements }: Reading['statement']['block']): boolean {
  return /^\W*(?:sequenceDiagram|@startuml|participant)\b/iu.test(statements[0]?.text ?? '');
}

/** "cached for 2 s": the words themselves say whose time it is. */
function isCachedFor([first, second]: Claim['mentions']): boolean {
  return first?.concept === 'cache' && second?.concept === 'a-duration' && second.from - first.to <= 1;
}

/** A statement beside a cache's own that speaks on of it: of an entry, of what is cached, or of "it". */
function goesOn(reading: Reading, objects: ReadonlySet<string>): boolean {
  return (
    /^\W*(?:it|its|they|these|this|that|each|every|entr(?:y|ies)|both|all|after|and|or|then)\b/iu.test(
      reading.statement.text,
    ) ||
    names(reading, ...CACHE_WORDS, 'made-result') ||
    reading.words.some(({ stem }) => objects.has(stem))
  );
}

/** The stems of what is said to be cached. */
function stemsOf(namings: readonly Naming[]): ReadonlySet<string> {
  return new Set(namings.flatMap((naming) => wordsOf(objectOf(naming)).map(({ stem }) => stem)));
}

/** "problems like cache invalidation": a worry, and no policy. */
function isWorry({ statement: { text } }: Reading): boolean {
  return /\b(?:problems?|issues?|challenges?|complexity|headaches?|difficult\w*|hard)\b[^.;]{0,30}\binvalidation\b/iu.test(
    text,
  );
}

const CACHE_WORDS: readonly Mention['concept'][] = ['cache', 'cdn', 'memory-store', 'in-memory', 'entry'];

/**
 * A lifetime whose nearest owner before it is something else that expires: "a token, which expires after 60 seconds".
 * Beside the cache's own statements, any such owner takes it away.
 */
function belongsElsewhere({ kind, reading, mentions }: Claim, beside: boolean, objects: ReadonlySet<string>): boolean {
  if (kind === 'failure' || isCachedFor(mentions)) return false;
  if (beside && kind === 'near-lifetime' && !goesOn(reading, objects)) return true;
  if (!beside && kind === 'near-lifetime') return names(reading, 'cache', 'cdn');
  const at = mentions[0]?.from ?? 0;
  const before = reading.mentions.filter(({ to }) => to <= at);
  const other = before.findLast(({ concept }) => concept === 'expiring-thing');
  const cache = before.findLast(({ concept }) => CACHE_WORDS.includes(concept));
  if (other === undefined) return false;
  return cache === undefined ? beside || !names(reading, 'cache', 'cdn') : other.from > cache.from;
}
