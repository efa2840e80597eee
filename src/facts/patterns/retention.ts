import type { Pattern } from '../claims.js';

/** How long things are kept, and how they go. */
export const retentionPatterns: readonly Pattern<
  'kept-for' | 'kept-so-long' | 'goes' | 'gone-so-late' | 'retention-named' | 'sizing-horizon'
>[] = [
  { claim: 'kept-for', all: ['retain', 'for-ever'], within: 6 },
  { claim: 'kept-for', all: ['retention-word', 'a-duration'], within: 12, without: ['short-hold', 'loyal-customer'] },
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
  { claim: 'goes', all: ['get-rid', 'aged-thing', 'calendar-age'], within: 20, without: ['short-hold'] },
  { claim: 'goes', all: ['get-rid', 'kept-thing', 'calendar-age'], within: 20, without: ['short-hold'] },
  {
    claim: 'goes',
    all: [['cleanup-job', 'archived'], ['get-rid', 'retain'], 'calendar-age'],
    passage: 'block',
    within: 30,
    without: ['short-hold'],
  },
  {
    claim: 'goes',
    all: ['nothing-left', ['a-duration', 'calendar-age']],
    within: 20,
    without: ['short-hold'],
    negative: true,
  },
  { claim: 'kept-for', all: ['retain', 'kept-thing', 'until-gone'], within: 14, without: ['short-hold'] },
  // A long time tells of keeping whatever is kept: see {@link isLong}.
  {
    claim: 'kept-so-long',
    all: ['retain', 'a-duration'],
    within: 8,
    ordered: true,
    without: ['short-hold', 'sizing-word', 'loyal-customer', 'kept-proof'],
  },
  {
    claim: 'gone-so-late',
    all: ['get-rid', 'a-duration'],
    within: 12,
    without: ['short-hold', 'loyal-customer', 'kept-proof'],
  },
  { claim: 'sizing-horizon', all: ['a-duration', 'sizing-word'], within: 14 },
  { claim: 'retention-named', all: [['retention-word', 'archived']] },
];
