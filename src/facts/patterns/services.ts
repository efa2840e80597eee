import type { Pattern } from '../claims.js';

/** Why a system is cut into services, or left whole. */
export const servicePatterns: readonly Pattern<'split-reason'>[] = [
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
];
