import type { Pattern } from '../claims.js';

const DATABASES = [
  'relational',
  'document',
  'key-value',
  'wide-column',
  'database',
  'object-store',
  'warehouse',
] as const;

/** Where a search index gets its data, and who owns them. */
export const searchPatterns: readonly Pattern<'index-fed' | 'index-owns' | 'store-owns'>[] = [
  { claim: 'index-fed', all: ['search-index', 'feed-index', [...DATABASES, 'change-record', 'queue']], within: 30 },
  { claim: 'index-fed', all: ['feed-index', 'search-index', 'from-source'], within: 16 },
  { claim: 'index-fed', all: ['search-index', 'derived-store'], within: 16 },
  { claim: 'index-owns', all: ['search-index', 'owns-truth'], within: 14, ordered: true },
  { claim: 'index-owns', all: ['owns-truth', 'search-index'], within: 6, ordered: true },
  { claim: 'store-owns', all: [DATABASES, 'owns-truth'], within: 14 },
];
