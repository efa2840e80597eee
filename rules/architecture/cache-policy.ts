import { CACHE_PARTS, hasPolicy, type Cache, type CachePart } from '../../src/facts/caches.js';
import { quoteOf } from '../../src/facts/facts.js';
import { defineRule, type Level } from '../rule.js';
import { listed } from '../wording.js';

/** What a reader misses, as the end of "The Redis cache of hot links has …". */
const LACKS: Readonly<Record<CachePart, string>> = {
  what: 'no word on what it holds',
  where: 'no place',
  lifetime: 'no lifetime',
  invalidation: 'no invalidation',
  failure: 'no plan for misses in a burst or for its own failure',
};

const WRITE: Readonly<Record<CachePart, string>> = {
  what: 'Say which objects are cached.',
  where: 'Say where the cache is: client, edge, application or database.',
  lifetime: 'Say how long an entry lives (a TTL, or what evicts it).',
  invalidation: 'Say what removes or refreshes an entry when the data behind it changes.',
  failure: 'Say what happens when a hot entry expires or the cache is down: coalesced misses, jitter, stale answers.',
};

export const cachePolicy = defineRule({
  id: 'cache-policy',
  dimension: 'architecture',
  trap: true,
  title: 'The main cache has a lifetime or an invalidation.',
  why: 'A cache without either serves wrong answers for ever, and nobody can say how wrong they are.',
  needs: ['caches'],
  applies: ({ caches }) => caches.length > 0,
  assess({ caches }) {
    const main = caches[0]!;
    const missing = CACHE_PARTS.filter((part) => !main.parts.has(part));
    const told = CACHE_PARTS.flatMap((part) => main.parts.get(part) ?? []);
    const others = caches
      .slice(1)
      .filter(hasPolicy)
      .flatMap(({ readings }) => readings.slice(0, 1));
    return {
      level: levelOf(main),
      evidence: [...new Set([...told.toReversed(), ...others, ...main.readings])].slice(0, 3).map(quoteOf),
      missing,
      findings: missing.length === 0 ? [] : [complaint(main, missing)],
    };
  },
});

/** Neither lifetime nor invalidation is the trap; above it, every further part lifts the level. */
function levelOf(cache: Cache): Level {
  const { parts } = cache;
  if (!hasPolicy(cache)) return 1;
  return parts.size === CACHE_PARTS.length ? 4 : parts.size === CACHE_PARTS.length - 1 ? 3 : 2;
}

function complaint(cache: Cache, missing: readonly CachePart[]) {
  const { name, readings } = cache;
  const named = hasPolicy(cache) ? missing : (['lifetime', 'invalidation'] as const);
  return {
    at: readings[0] === undefined ? null : quoteOf(readings[0]),
    message: `The ${name} has ${listed(named.map((part) => LACKS[part]))}.`,
    advice: named.map((part) => WRITE[part]).join(' '),
  };
}
