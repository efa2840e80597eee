import type { Pattern } from '../claims.js';

/** How often and in which order messages arrive, in words that are about messages only near a queue. */
export const arrivalPatterns: readonly Pattern<'delivery-near' | 'order-near'>[] = [
  {
    claim: 'delivery-near',
    all: ['may-happen', ['comes-anew', 'the-doubles'], 'arrives'],
    within: 9,
    without: ['spoken-of'],
    negative: true,
  },
  { claim: 'delivery-near', all: ['worker-breaks', 'comes-anew', 'arrives'], within: 20, negative: true },
  {
    claim: 'delivery-near',
    all: ['worker-breaks', 'comes-anew', 'arrives'],
    within: 20,
    ordered: true,
    passage: 'section',
    negative: true,
  },
  {
    claim: 'delivery-near',
    all: [['says-done', 'commits-it'], 'done-first'],
    within: 5,
    ordered: true,
    negative: true,
  },
  {
    claim: 'delivery-near',
    all: [['only-after', 'done-first'], 'says-done'],
    within: 12,
    negative: true,
    without: ['human-try'],
  },
  { claim: 'delivery-near', all: ['reading-place', 'place-kept', 'done-first'], within: 14, negative: true },
  { claim: 'delivery-near', all: ['reading-place', 'place-kept', 'all-as-one'], within: 14, negative: true },
  { claim: 'delivery-near', all: ['keeps-at-it', 'till-confirmed'], within: 16, negative: true },
  { claim: 'delivery-near', all: ['sent-and-forgotten'], negative: true },
  { claim: 'delivery-near', all: ['some-lost', 'no-matter'], within: 16, negative: true },
  { claim: 'delivery-near', all: ['the-doubles', 'doubles-fine'], within: 5, negative: true },
  { claim: 'order-near', all: ['in-sequence', 'of-each'], within: 14, negative: true },
  { claim: 'order-near', all: ['in-sequence', 'of-each'], within: 18, passage: 'section', negative: true },
  { claim: 'order-near', all: ['order-per'], negative: true },
  { claim: 'order-near', all: ['picks-lane', ['one-reader', 'in-sequence']], within: 30, negative: true },
];
