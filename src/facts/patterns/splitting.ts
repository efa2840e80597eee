import type { Pattern } from '../claims.js';

/** By which key data or work is cut into parts. */
export const splittingPatterns: readonly Pattern<'split-by-key' | 'split-named' | 'one-is-enough'>[] = [
  { claim: 'split-by-key', all: ['split-key', 'attribute'], within: 8, ordered: true },
  { claim: 'split-by-key', all: ['attribute', 'split-key'], within: 6, ordered: true },
  { claim: 'split-by-key', all: ['shard', 'by-key', 'attribute'], within: 12, ordered: true },
  { claim: 'split-by-key', all: ['split', 'by-key', 'attribute'], within: 9, ordered: true },
  { claim: 'split-by-key', all: ['hash-of', 'attribute', ['part-of-fleet', 'split']], within: 16 },
  { claim: 'split-by-key', all: ['attribute', 'leads-to', 'part-of-fleet'], within: 12, ordered: true },
  { claim: 'split-by-key', all: ['part-of-fleet', 'leads-to', 'attribute'], within: 12, ordered: true },
  { claim: 'split-by-key', all: ['kept-apart'] },
  { claim: 'split-named', all: ['shard'] },
  { claim: 'split-named', all: ['split', 'part-of-fleet'] },
  { claim: 'one-is-enough', all: ['one-is-enough'] },
];
