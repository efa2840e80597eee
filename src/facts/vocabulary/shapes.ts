import { combine, terms, type Vocabulary } from '../lexicon.js';

/** What a system's load is like, where it is said in words. */
export const shapes = {
  'reads-prevail': [
    ...terms(`
    read heavy, read intensive, read mostly, read dominated, read dominant, reads dominate, heavy on reads,
    heavily read, reads outnumber, more reads than writes, more reads than write, many more reads, mostly reads,
    mostly read, far more reads, read more often than, read far more often, read much more often,
    read request intensive, reads far exceed, reads exceed writes, more read requests than write, few writes,
    writes are rare, rarely written, read often and written rarely, almost all requests are reads,
    skewed towards reads, biased towards reads
  `),
  ],
  'writes-prevail': terms(`
    write heavy, write intensive, write mostly, write dominated, writes dominate, heavy on writes,
    heavily written, writes outnumber, more writes than reads, more write than read, many more writes,
    mostly writes, far more writes, write request intensive, heavy write load, heavy write traffic,
    high write volume, high write throughput, high write rate, extremely high write, write volume is high,
    ingestion rate, ingest rate, high volume ingestion, writes far exceed, skewed towards writes
  `),
  'spread-out': terms(`
    fan out, fanout, fanned out, fans out, fanning out, broadcast to, one to many, sent to every, sends to every,
    to all followers, to every follower, to each follower, to all subscribers, to every subscriber,
    to all members, to every member, to each member, to all recipients, to each recipient
  `),
  'spread-to': terms(`
    follower, subscriber, recipient, member, friend, participant, device, timeline, inbox, feed, listener,
    viewer
  `),
  'must-be-right': [
    ...terms(`
    correctness over, correctness matters more, correctness heavy, correctness is the hard part,
    correctness first, correctness dominates, optimise for correctness, optimize for correctness,
    optimising for correctness, optimizing for correctness, never oversell, no overselling, prevent overselling,
    avoid overselling, no double booking, prevent double booking, avoid double booking, never charged twice,
    no double spending, no double charge, prevent double spending
  `),
    ...combine(
      terms('strong, strict'),
      terms('consistency for money, consistency for payments, consistency for inventory'),
    ),
  ],
} as const satisfies Vocabulary;
