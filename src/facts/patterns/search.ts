import type { Pattern } from '../claims.js';
import { DATABASES } from '../databases.js';

const INDEX = ['search-index', 'search-side'] as const;
const OWNER = [...DATABASES, 'owner-store'] as const;

/** Where a search index gets its data. */
export const searchPatterns: readonly Pattern<'index-fed' | 'index-told'>[] = [
  {
    claim: 'index-fed',
    all: ['search-index', 'feed-index', [...DATABASES, 'change-record']],
    within: 30,
    without: ['index-setup'],
  },
  { claim: 'index-fed', all: ['feed-index', 'search-index', 'from-source'], within: 16, ordered: true },
  { claim: 'index-fed', all: ['search-index', 'feed-index', 'from-source'], within: 16, ordered: true },
  { claim: 'index-fed', all: ['feed-index', 'index-bare', 'from-source'], within: 8 },
  { claim: 'index-fed', all: ['change-capture', 'search-index'], within: 30 },
  { claim: 'index-fed', all: ['search-index', 'derived-store'], within: 16 },
  { claim: 'index-fed', all: [['feed-index', 'hand-over'], 'search-index', DATABASES], within: 50, passage: 'block' },
  {
    claim: 'index-told',
    all: ['fed-by', INDEX, OWNER],
    within: 30,
    passage: 'block',
    without: ['set-up'],
  },
  {
    claim: 'index-told',
    all: ['real-data', OWNER, INDEX, 'fed-by'],
    within: 44,
    passage: 'block',
    without: ['set-up'],
  },
  {
    claim: 'index-told',
    all: ['each-change', 'fed-by', INDEX],
    within: 36,
    passage: 'block',
    without: ['set-up'],
  },
  {
    claim: 'index-told',
    all: ['right-one', OWNER, INDEX],
    within: 40,
    passage: 'block',
    without: ['set-up'],
    negative: true,
  },
  { claim: 'index-told', all: ['change-capture', INDEX], within: 16, without: ['set-up'] },
];
