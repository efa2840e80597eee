import type { Pattern } from '../claims.js';

/** Where a message ends that fails time and again: that it does, and where it is put. */
export const endingPatterns: readonly Pattern<'dead-letters'>[] = [
  {
    claim: 'dead-letters',
    all: ['fails-for-good', ['ends-up', 'aside-firmly'], 'queue-thing'],
    within: 30,
    negative: true,
    without: ['human-try', 'spoken-of'],
  },
  {
    claim: 'dead-letters',
    all: ['fails-for-good', ['ends-up', 'aside-firmly'], 'queue-thing'],
    within: 26,
    passage: 'section',
    negative: true,
    without: ['human-try', 'spoken-of'],
  },
  {
    claim: 'dead-letters',
    all: ['a-try-count', ['ends-up', 'aside-name']],
    within: 8,
    without: ['human-try', 'spoken-of'],
    negative: true,
  },
  {
    claim: 'dead-letters',
    all: ['failed-place', ['goes-wrong', 'is-informed']],
    within: 20,
    without: ['human-try', 'spoken-of'],
    negative: true,
  },
  {
    claim: 'dead-letters',
    all: [['fails-for-good', 'a-try-count', 'keeps-failing'], 'place-apart'],
    within: 30,
    without: ['human-try', 'spoken-of'],
    negative: true,
  },
  {
    claim: 'dead-letters',
    all: [['fails-for-good', 'a-try-count', 'keeps-failing'], 'place-apart'],
    within: 30,
    passage: 'section',
    without: ['human-try', 'spoken-of'],
    negative: true,
  },
  {
    claim: 'dead-letters',
    all: ['fails-for-good', 'sent-anew', 'told-to-person'],
    within: 30,
    without: ['human-try'],
    passage: 'section',
  },
  {
    claim: 'dead-letters',
    all: ['gives-up-on', ['a-duration', 'a-try-count'], 'lets-go'],
    within: 12,
    without: ['human-try', 'spoken-of'],
    negative: true,
  },
];
