import type { Concept } from './vocabulary/index.js';

/** The kinds of store that may own data: all but indexes, caches and queues. */
export const DATABASES = [
  'relational',
  'document',
  'key-value',
  'wide-column',
  'database',
  'object-store',
  'warehouse',
] as const satisfies readonly Concept[];
