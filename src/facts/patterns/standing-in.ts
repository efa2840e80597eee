import type { Pattern } from '../claims.js';

/** That another part does the work of one that is gone, told by who does what rather than by the trade's words. */
export const standInPatterns: readonly Pattern<'takeover'>[] = [
  {
    claim: 'takeover',
    all: [['part-fails', 'part-gone'], 'second-party', 'steps-up'],
    within: 24,
    negative: true,
    without: ['no-second'],
  },
  {
    claim: 'takeover',
    all: [['part-fails', 'part-gone'], 'second-party', 'steps-up'],
    within: 28,
    passage: 'section',
    ordered: true,
    negative: true,
    without: ['no-second'],
  },
  { claim: 'takeover', all: ['part-gone', 'takes-over'], within: 20, negative: true, without: ['no-second'] },
  {
    claim: 'takeover',
    all: ['part-gone', 'takes-over'],
    within: 24,
    ordered: true,
    passage: 'section',
    negative: true,
    without: ['no-second'],
  },
  { claim: 'takeover', all: ['changes-over', 'by-itself', ['redundancy', 'second-party']], within: 20 },
  { claim: 'takeover', all: ['changes-over', 'by-itself'], within: 3 },
  { claim: 'takeover', all: ['role-moves', ['a-duration', 'second-party', 'by-itself', 'many-copies']], within: 20 },
  { claim: 'takeover', all: ['asks-several', 'many-copies'], within: 20 },
  {
    claim: 'takeover',
    all: [['redundancy', 'zones'], 'failover-tool'],
    within: 20,
    passage: 'block',
  },
  { claim: 'takeover', all: [['part-fails', 'part-gone'], 'serves-itself'], within: 20, negative: true },
  {
    claim: 'takeover',
    all: [['part-fails', 'part-gone'], 'by-itself', 'second-party'],
    within: 30,
    negative: true,
    without: ['no-second'],
  },
  { claim: 'takeover', all: ['asks-several', 'part-fails'], within: 20, negative: true },
  { claim: 'takeover', all: [['part-fails', 'part-gone'], 'left-out'], within: 16, negative: true },
];
