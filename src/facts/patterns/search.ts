import type { Pattern } from '../claims.js';
import { DATABASES } from '../databases.js';

/** Where a search index gets its data. */
export const searchPatterns: readonly Pattern<'index-fed'>[] = [
  { claim: 'index-fed', all: ['search-index', 'feed-index', [...DATABASES, 'change-record']], within: 30 },
  { claim: 'index-fed', all: ['feed-index', 'search-index', 'from-source'], within: 16, ordered: true },
  { claim: 'index-fed', all: ['search-index', 'feed-index', 'from-source'], within: 16, ordered: true },
  { claim: 'index-fed', all: ['feed-index', 'index-bare', 'from-source'], within: 8 },
  { claim: 'index-fed', all: ['change-capture', 'search-index'], within: 30 },
  { claim: 'index-fed', all: ['search-index', 'derived-store'], within: 16 },
  { claim: 'index-fed', all: [['feed-index', 'hand-over'], 'search-index', DATABASES], within: 50, passage: 'block' },
];
