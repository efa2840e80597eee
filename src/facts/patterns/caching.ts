import type { Pattern } from '../claims.js';

const CACHE = ['cache', 'memory-store', 'cdn'] as const;

/** What a statement says of a cache's entries; who owns the attribute is settled by attachment. */
export const cachePatterns: readonly Pattern<'lifetime' | 'invalidation' | 'cache-failure'>[] = [
  { claim: 'lifetime', all: ['ttl'] },
  { claim: 'lifetime', all: ['eviction'] },
  { claim: 'lifetime', all: [CACHE, 'a-duration'], within: 14 },
  { claim: 'invalidation', all: ['invalidate'] },
  { claim: 'invalidation', all: [['remove', 'refresh'], [...CACHE, 'entry'], 'on-change'], within: 20 },
  { claim: 'invalidation', all: ['refresh', CACHE], within: 8 },
  { claim: 'invalidation', all: ['remove', CACHE], within: 8 },
  { claim: 'cache-failure', all: ['stampede'] },
];
