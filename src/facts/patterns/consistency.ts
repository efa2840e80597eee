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
    { claim: 'consistency-named', all: [['strong-guarantee', 'weak-guarantee', 'atomic-step', 'consistency-word']] },
  ];
