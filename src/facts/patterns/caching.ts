import type { Pattern } from '../claims.js';

const CACHE = ['cache', 'memory-store', 'cdn'] as const;

/** What a statement says of a cache's entries; who owns the attribute is settled by attachment. */
export const cachePatterns: readonly Pattern<'lifetime' | 'invalidation' | 'failure'>[] = [
  { claim: 'lifetime', all: ['ttl'] },
  { claim: 'lifetime', all: ['eviction'] },
  { claim: 'lifetime', all: [CACHE, 'a-duration'], within: 14 },
  { claim: 'lifetime', all: ['keep-only', CACHE], within: 16 },
  { claim: 'invalidation', all: ['invalidate'] },
  { claim: 'invalidation', all: [['remove', 'refresh'], [...CACHE, 'entry'], 'on-change'], within: 20 },
  { claim: 'invalidation', all: ['refresh', CACHE], within: 8 },
  { claim: 'invalidation', all: ['remove', CACHE], within: 8 },
  { claim: 'failure', all: ['stampede'] },
  { claim: 'failure', all: [CACHE, 'goes-down'], within: 8 },
  { claim: 'failure', all: ['goes-down', CACHE, 'fall-back'] },
];
