import type { Pattern } from '../claims.js';

/** How long things are kept, and how they go. */
export const retentionPatterns: readonly Pattern<'kept-for' | 'goes' | 'retention-named' | 'sizing-horizon'>[] = [
  { claim: 'kept-for', all: ['retention-word', 'a-duration'], within: 12, without: ['short-hold'] },
  {
    claim: 'kept-for',
    all: ['retain', 'kept-thing', 'a-duration'],
    within: 14,
    without: ['short-hold', 'sizing-word'],
  },
  { claim: 'kept-for', all: ['kept-thing', 'for-ever'], within: 14, without: ['short-hold'], negative: true },
  {
    claim: 'kept-for',
    all: ['keep-only', 'kept-thing', ['a-duration', 'a-count']],
    within: 14,
    without: ['short-hold'],
  },
  { claim: 'goes', all: ['get-rid', 'kept-thing', ['aged-thing', 'a-duration']], within: 16, without: ['short-hold'] },
  {
    claim: 'goes',
    all: ['get-rid', 'kept-thing', ['off-hours', 'retention-word']],
    within: 20,
    without: ['short-hold'],
  },
  {
    claim: 'goes',
    all: ['kept-thing', 'ttl', ['a-duration', 'get-rid', 'store-act']],
    within: 14,
    without: ['short-hold'],
  },
  { claim: 'goes', all: ['cleanup-job', 'get-rid', 'a-duration'], within: 16, without: ['short-hold'] },
  {
    claim: 'goes',
    all: ['get-rid', 'kept-thing', 'no-longer-used'],
    within: 20,
    without: ['short-hold'],
    negative: true,
  },
  { claim: 'goes', all: ['downsample', 'a-duration'], within: 14 },
  { claim: 'goes', all: ['archived', ['kept-thing', 'aged-thing', 'a-duration']], within: 14 },
  { claim: 'goes', all: ['retention-word', 'get-rid', 'kept-thing'], within: 14, without: ['short-hold'] },
  { claim: 'sizing-horizon', all: ['a-duration', 'sizing-word'], within: 14 },
  { claim: 'retention-named', all: [['retention-word', 'archived']] },
];
