import type { Pattern } from '../claims.js';

/** Why a system is cut into services, or left whole. */
export const servicePatterns: readonly Pattern<'split-reason' | 'monolith'>[] = [
  { claim: 'split-reason', all: ['scale-alone'] },
  { claim: 'split-reason', all: ['fail-alone', ['service', 'split-up', 'microservices']] },
  { claim: 'split-reason', all: ['owned-alone', ['service', 'split-up', 'microservices']] },
  { claim: 'split-reason', all: ['data-alone', ['service', 'split-up', 'microservices', 'because']] },
  { claim: 'split-reason', all: ['split-up', ['service', 'microservices'], 'because'], within: 24 },
  { claim: 'monolith', all: ['monolith'] },
];
