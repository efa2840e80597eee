import type { Pattern } from '../claims.js';

/** A reason for the cut; a `split-hint` is one where it is said of a service by name. */
export type SplitClaim = 'split-reason' | 'split-hint';

/** Why a system is cut into services, or left whole. */
export const servicePatterns: readonly Pattern<SplitClaim>[] = [
  { claim: 'split-reason', all: [['scale-alone', 'fail-alone', 'owned-alone', 'data-alone']] },
  {
    claim: 'split-reason',
    all: ['ruled-alone', ['service', 'microservices', 'split-up', 'cut-off', 'deployables', 'monolith']],
  },
  { claim: 'split-reason', all: ['decouple', ['service', 'because']] },
  { claim: 'split-reason', all: ['split-up', 'because', 'service'], within: 30 },
  { claim: 'split-reason', all: ['cut-off', 'because'], within: 30, without: ['client-app'] },
  { claim: 'split-reason', all: ['monolith', ['because', 'size', 'owned-alone', 'scale-alone']] },
  { claim: 'split-reason', all: ['monolith', ['because', 'size', 'owned-alone', 'scale-alone']], passage: 'section' },
  {
    claim: 'split-reason',
    all: ['trouble-spreads', 'cut-apart', 'all-the-same'],
    within: 50,
    passage: 'block',
    negative: true,
  },
  { claim: 'split-reason', all: ['loads-differ', ['cut-apart', 'each-part']], within: 50, passage: 'block' },
  { claim: 'split-reason', all: [['own-people', 'people-group'], 'cut-apart', ['because', 'each-part']], within: 30 },
  { claim: 'split-reason', all: [['own-people', 'people-group'], 'each-part'], within: 20 },
  { claim: 'split-reason', all: ['data-guarded', ['service', 'cut-apart', 'each-part']], within: 30, negative: true },
  {
    claim: 'split-reason',
    all: [
      'cut-apart',
      'because',
      ['loads-differ', 'own-people', 'people-group', 'delicate-data', 'trouble-spreads', 'must-go-on'],
    ],
    within: 40,
  },
  { claim: 'split-hint', all: ['trouble-spreads', 'must-go-on'], within: 30, negative: true },
  { claim: 'split-hint', all: ['loads-differ'] },
  { claim: 'split-hint', all: ['people-group', ['people-group', 'own-people']], within: 24, passage: 'block' },
  { claim: 'split-hint', all: ['delicate-data', 'only-there'], within: 24 },
  { claim: 'split-hint', all: ['data-guarded'], negative: true },
];
