import type { Claim } from './claims.js';
import type { Context } from './context.js';
import { names, type Mention, type Reading } from './readings.js';
import { isDesign } from './stance.js';

/** A cache of the design and what is said of it. */
export interface Cache {
  /** What the document calls it: "Redis cache of hot links", "CDN". */
  readonly name: string;
  /** Where it is named, in the order of the text. */
  readonly mentions: readonly { readonly reading: Reading; readonly mention: Mention }[];
  /** What says how long entries live, what removes them, and what happens when the cache fails. */
  readonly attributes: readonly CacheAttribute[];
}

/** Something said of a cache's entries. */
export interface CacheAttribute {
  readonly kind: CacheClaim;
  readonly claim: Claim<CacheClaim>;
}

/** The attributes of a cache that statements can claim. */
export type CacheClaim = 'lifetime' | 'invalidation' | 'cache-failure';

/** Things that expire by themselves: a lifetime that follows them is theirs, not a cache's. */
const OTHERS: readonly Mention['concept'][] = ['expiring-thing'];
const CACHES: readonly Mention['concept'][] = ['cache', 'cdn'];

/** The caches that this design uses, each with the attributes that belong to it. */
export function findCaches(context: Context, claims: ReadonlyMap<Reading, readonly Claim[]>): readonly Cache[] {
  const groups = new Map<string, { reading: Reading; mention: Mention }[]>();
  for (const reading of context.readings) {
    for (const mention of reading.mentions) {
      if (!CACHES.includes(mention.concept) || !isDesign(mention.stance)) continue;
      const key = mention.concept === 'cdn' ? 'cdn' : 'cache';
      const group = groups.get(key) ?? [];
      group.push({ reading, mention });
      groups.set(key, group);
    }
  }
  return [...groups.values()].map((mentions) => ({
    name: nameOf(mentions[0] as Cache['mentions'][number]),
    mentions,
    attributes: attributesOf(mentions, context, claims),
  }));
}

function attributesOf(
  mentions: Cache['mentions'],
  context: Context,
  claims: ReadonlyMap<Reading, readonly Claim[]>,
): readonly CacheAttribute[] {
  const readings = new Set<Reading>();
  for (const { reading } of mentions) {
    for (const near of [...context.block(reading), ...context.below(reading)]) readings.add(near);
    if (context.isAbout(reading, ...CACHES)) for (const near of context.section(reading)) readings.add(near);
  }
  const attributes: CacheAttribute[] = [];
  for (const reading of readings) {
    for (const claim of claims.get(reading) ?? []) {
      if (!isCacheClaim(claim) || !isDesign(claim.stance) || belongsElsewhere(claim)) continue;
      attributes.push({ kind: claim.kind, claim });
    }
  }
  return attributes;
}

function isCacheClaim(claim: Claim): claim is Claim<CacheClaim> {
  return claim.kind === 'lifetime' || claim.kind === 'invalidation' || claim.kind === 'cache-failure';
}

/** A lifetime whose nearest owner before it is something else that expires: "a token, which expires after 60 seconds". */
function belongsElsewhere({ kind, reading, mentions }: Claim): boolean {
  if (kind === 'cache-failure') return false;
  const at = mentions[0]?.from ?? 0;
  const before = reading.mentions.filter(({ to }) => to <= at);
  const other = before.findLast(({ concept }) => OTHERS.includes(concept));
  const cache = before.findLast(
    ({ concept }) => concept === 'cache' || concept === 'cdn' || concept === 'memory-store' || concept === 'entry',
  );
  if (other === undefined) return false;
  return cache === undefined ? !names(reading, ...CACHES) : other.from > cache.from;
}

function nameOf({ reading, mention }: Cache['mentions'][number]): string {
  return reading.statement.text.slice(mention.start, mention.end);
}
