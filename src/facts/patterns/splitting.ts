import type { Pattern } from '../claims.js';

/** By which key data or work is cut into parts. */
export const splittingPatterns: readonly Pattern<'split-by-key' | 'split-named' | 'one-is-enough'>[] = [
  { claim: 'split-by-key', all: ['split-key', 'attribute'], within: 8, ordered: true },
  { claim: 'split-by-key', all: ['split-along', 'attribute'], within: 6, ordered: true },
  { claim: 'split-by-key', all: ['attribute', 'split-key'], within: 6, ordered: true },
  { claim: 'split-by-key', all: ['shard', 'by-key', 'attribute'], within: 10, ordered: true },
  { claim: 'split-by-key', all: ['shard', 'id-attribute'], within: 7 },
  { claim: 'split-by-key', all: ['attribute', 'by-key', 'shard'], within: 4, ordered: true },
  { claim: 'split-by-key', all: ['part-of-fleet', 'range-of', 'attribute'], within: 12 },
  { claim: 'split-by-key', all: ['split', 'by-key', 'attribute', 'part-of-fleet'], within: 16, ordered: true },
  { claim: 'split-by-key', all: ['split', 'part-of-fleet', 'by-key', 'attribute'], within: 16, ordered: true },
  { claim: 'split-by-key', all: ['part-of-fleet', 'split', 'by-key', 'attribute'], within: 16, ordered: true },
  { claim: 'split-by-key', all: ['hash-of', 'attribute', ['part-of-fleet', 'split']], within: 16 },
  { claim: 'split-by-key', all: ['which-place', 'attribute'], within: 14 },
  { claim: 'split-by-key', all: ['all-of-one', 'attribute', 'same-place'], within: 14, ordered: true },
  { claim: 'split-by-key', all: ['per-owner', 'part-of-fleet'], within: 6 },
  { claim: 'split-by-key', all: ['hash-of', 'which-place'] },
  { claim: 'split-by-key', all: ['attribute', 'own-place'], within: 9, ordered: true },
  { claim: 'split-by-key', all: ['key-range', ['part-of-fleet', 'shard']], within: 14 },
  { claim: 'split-by-key', all: ['kept-apart'] },
  { claim: 'split-named', all: ['shard'] },
  { claim: 'split-named', all: ['split', 'part-of-fleet'], within: 16 },
  { claim: 'one-is-enough', all: ['one-node', 'enough'], within: 16 },
];
