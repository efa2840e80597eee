import type { Pattern } from '../claims.js';

const STORE = [
  'relational',
  'document',
  'key-value',
  'wide-column',
  'warehouse',
  'object-store',
  'memory-store',
  'search-index',
  'time-series',
  'graph-store',
  'log-store',
] as const;

/** How data are found again, and why a store was taken. */
export const lookupPatterns: readonly Pattern<
  'access-path' | 'path-named' | 'store-reason' | 'store-named' | 'store-weighed'
>[] = [
  { claim: 'access-path', all: ['index-word', 'read-act', ['attribute', 'id-attribute']], within: 24 },
  { claim: 'access-path', all: ['index-word', ['attribute', 'id-attribute']], within: 5 },
  { claim: 'access-path', all: ['index-bare', 'read-act', ['attribute', 'id-attribute']], within: 20 },
  { claim: 'access-path', all: ['index-bare', 'field-word'], within: 6 },
  { claim: 'access-path', all: ['lookup-structure', 'read-act'], within: 20 },
  { claim: 'access-path', all: ['read-act', 'by-key', 'attribute'], within: 8, ordered: true },
  { claim: 'access-path', all: ['stored-beside', 'read-act'], within: 24 },
  { claim: 'access-path', all: ['shard', 'by-key', 'attribute', 'read-act'], within: 24 },
  { claim: 'access-path', all: [['read-act', 'found-act'], 'scan-avoided'], within: 30, negative: true },
  {
    claim: 'access-path',
    all: ['read-act', [...STORE, 'database', 'stored-data', 'cache'], 'filter-clause'],
    within: 24,
    ordered: true,
  },
  {
    claim: 'access-path',
    all: ['order-kept', 'kept-structure', 'question-asked', 'spared-scan'],
    within: 40,
    passage: 'block',
    negative: true,
  },
  {
    claim: 'access-path',
    all: ['index-of', 'question-asked', 'spared-scan'],
    within: 30,
    passage: 'block',
  },
  { claim: 'access-path', all: ['index-of', 'key-order', 'question-asked'], within: 26, passage: 'block' },
  { claim: 'access-path', all: ['order-kept', 'kept-structure', 'question-asked', ['attribute', 'party']], within: 26 },
  { claim: 'path-named', all: [['index-word', 'index-bare', 'row-key', 'lookup-structure']] },
  { claim: 'store-reason', all: [STORE, 'why-store'], within: 24, negative: true },
  { claim: 'store-reason', all: ['a-size', 'fits-where'], within: 24, passage: 'section' },
  {
    claim: 'store-weighed',
    all: ['workload', 'choice-made', 'kind-of-store'],
    within: 36,
    passage: 'block',
    negative: true,
  },
  {
    claim: 'store-weighed',
    all: ['other-weighed', 'kind-of-store', 'workload'],
    within: 36,
    passage: 'block',
    negative: true,
  },
  {
    claim: 'store-weighed',
    all: ['workload', 'choice-cause', [...STORE, 'kind-by-name']],
    within: 20,
    passage: 'block',
    negative: true,
  },
  { claim: 'store-named', all: [STORE] },
  { claim: 'store-named', all: ['a-size', 'fits-where'], within: 24, passage: 'section' },
];
