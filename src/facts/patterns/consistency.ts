import type { Pattern } from '../claims.js';

/** What may be relied on when several read and write. */
export const consistencyPatterns: readonly Pattern<'guaranteed' | 'may-lag' | 'left-eventual' | 'consistency-named'>[] =
  [
    { claim: 'guaranteed', all: ['strong-guarantee', 'guarded-thing'], within: 16 },
    { claim: 'guaranteed', all: ['atomic-step', 'guarded-thing'], within: 16, without: ['distributed-transaction'] },
    { claim: 'guaranteed', all: ['precondition'] },
    { claim: 'may-lag', all: ['weak-guarantee', 'guarded-thing'], within: 16, negative: true },
    { claim: 'may-lag', all: ['guarded-thing', 'weak-guarantee', 'a-duration'], within: 20, negative: true },
    { claim: 'may-lag', all: ['lag-word', 'accepted-word', 'guarded-thing'], within: 20, without: ['late-otherwise'] },
    {
      claim: 'may-lag',
      all: ['lag-word', 'harmless-word', 'guarded-thing'],
      within: 20,
      without: ['late-otherwise'],
      negative: true,
    },
    {
      claim: 'left-eventual',
      all: ['strict-thing', 'weak-guarantee'],
      within: 16,
      without: ['shown-copy', 'search-index'],
    },
    {
      claim: 'guaranteed',
      all: ['at-same-moment', 'one-prevails', 'change-act'],
      within: 30,
      passage: 'block',
      negative: true,
    },
    {
      claim: 'guaranteed',
      all: ['value-compared', 'change-act', ['at-same-moment', 'one-prevails', 'in-one-go']],
      within: 26,
      passage: 'block',
      negative: true,
    },
    {
      claim: 'guaranteed',
      all: ['in-one-go', 'change-act', ['never-beyond', 'sees-own', 'guarded-thing']],
      within: 20,
      without: ['distributed-transaction'],
      negative: true,
    },
    {
      claim: 'guaranteed',
      all: ['never-beyond', ['one-prevails', 'in-one-go', 'value-compared']],
      within: 40,
      passage: 'block',
      negative: true,
    },
    { claim: 'guaranteed', all: ['copies-confirm', 'copy-word', 'change-act'], within: 16 },
    { claim: 'guaranteed', all: ['sees-own', 'change-act'], within: 14 },
    {
      claim: 'may-lag',
      all: ['old-seen', 'a-duration', 'put-up-with-age'],
      within: 30,
      passage: 'block',
      without: ['late-otherwise'],
      negative: true,
    },
    {
      claim: 'may-lag',
      all: ['old-seen', 'put-up-with-age', 'guarded-thing'],
      within: 20,
      without: ['late-otherwise'],
      negative: true,
    },
    { claim: 'guaranteed', all: ['value-compared', 'value-compared', 'change-act'], within: 20, negative: true },
    { claim: 'may-lag', all: ['all-see', 'a-duration'], within: 16, without: ['late-otherwise'] },
    { claim: 'consistency-named', all: [['strong-guarantee', 'weak-guarantee', 'atomic-step', 'consistency-word']] },
  ];
