import type { Pattern } from '../claims.js';

/** What can be said of a cache. `kept` shows one that is not called so; the `near-` claims count only beside a cache. */
export type CacheClaim = 'kept' | 'lifetime' | 'near-lifetime' | 'invalidation' | 'near-invalidation' | 'failure';

const CACHE = ['cache', 'memory-store', 'cdn'] as const;

/** What a statement says of a cache's entries; who owns the attribute is settled by attachment. */
export const cachePatterns: readonly Pattern<CacheClaim>[] = [
  { claim: 'lifetime', all: ['ttl'] },
  { claim: 'lifetime', all: ['eviction'] },
  { claim: 'lifetime', all: [CACHE, 'a-duration'], within: 14 },
  { claim: 'lifetime', all: ['keep-only', CACHE], within: 16 },
  { claim: 'invalidation', all: ['invalidate'] },
  { claim: 'invalidation', all: [['remove', 'refresh'], [...CACHE, 'entry'], 'on-change'], within: 20 },
  { claim: 'invalidation', all: ['change-capture', CACHE], within: 30 },
  { claim: 'invalidation', all: ['refresh', CACHE], within: 8, without: ['reloading-reader'] },
  { claim: 'invalidation', all: ['remove', CACHE], within: 8 },
  { claim: 'failure', all: ['stampede'] },
  { claim: 'failure', all: [CACHE, 'goes-down'], within: 8 },
  { claim: 'failure', all: ['goes-down', CACHE, 'fall-back'] },
  { claim: 'failure', all: [CACHE, 'fall-back'], within: 16 },
  { claim: 'failure', all: ['goes-down', 'made-result'], within: 14 },
  { claim: 'near-lifetime', all: ['use-for', 'a-duration'], within: 8 },
  { claim: 'near-invalidation', all: [['remove', 'refresh'], 'on-change'], within: 24 },
  { claim: 'kept', all: ['keep-act', 'in-memory', 'made-result'], within: 50, passage: 'section' },
  { claim: 'kept', all: ['memory-store', 'keep-act', 'made-result'], within: 40, passage: 'section' },
  { claim: 'kept', all: ['memory-store', 'look-first'], within: 40, passage: 'section' },
  {
    claim: 'kept',
    all: ['memory-store', ['ttl', 'keep-only']],
    within: 40,
    passage: 'section',
    without: ['guard-thing'],
  },
  { claim: 'kept', all: ['memory-get', 'memory-set'], within: 60, passage: 'section' },
];
