import { combine, terms, type Vocabulary } from '../lexicon.js';

/** What readers and writers may rely on, told as what happens: who comes first, what is seen, what may be late. */
export const agreement = {
  /** Two want the same at a time. */
  'at-same-moment': terms(`
    same row, same record, same document, same object, same seat, same slot, same room, same item, the same version, a second request, second writer, second save, another save, another client, two tabs, two browsers, two devices, two nurses, two clerks, two editors, two admins, both press, both click, both try, both want,
    at the same moment, at the same time, at the same instant, in the same moment, in the same second,
    same millisecond, simultaneously, concurrently, two people, two users, two @person, two requests, two writers,
    two clients, two buyers, two calls, two workers, two processes, two dispatchers, both of them, another writer,
    two editors, somebody else, someone else, another person, anybody else, in that moment, meanwhile,
    the other one's, last one, last pair, last seat, last unit, last piece, last place, last room, rival, rivals,
    racing, competing, contend
  `),
  /** And one of them waits, loses or is told. */
  'one-prevails': terms(`
    second to save, comes second, too late, came too late, refused, rejected, 409, conflict, told to reload, must reload, reload first, the loser, only the first, the first one, first writer, first to, whichever is first, whoever gets there first, gets there first, is shown what, exactly one of, just one of, at most one, only one of,
    one after the other, one after another, one by one, only one, exactly one, just one, whoever is first, whoever's,
    whoever comes first, who comes first, reaches ~ first, arrives first, first come, second one, the other finds,
    other one finds, the other one's, loser, loses, wins or loses, wins, has to wait, must wait, waits until,
    wait until, is told that, gets told, is refused, is turned away, must confirm, starts over, starts again,
    start over, try again with, begins again, queue up, queues up, line up behind, in single file, takes turns,
    take turns, never both, not both, one of the two, dealt with in order, serialised, serialized, can't get the,
    cannot get the, cannot both, can't both
  `),
  /** A bound that is never passed. */
  'never-beyond': terms(`
    never in excess of, not be in excess of, no point in time be in excess of, no time be in excess of, no time in excess of, can't go below zero, not go below zero, not below zero,
    never more than, never given more, never sold more, never hand out more, never exceed, never exceeds, not exceed,
    cannot exceed, can't exceed, may not exceed, at no time exceed, never go below, never goes below, can't go below,
    cannot go below, never below zero, never negative, never falls below, cannot become negative,
    no more than there are, never oversold, not oversold, never oversell, cannot be oversold, never sold twice,
    not sold twice, not be sold twice, cannot be sold twice, never given twice, never booked twice,
    cannot be booked twice, never assigned twice, never held by two, never in two hands, so never are sold more
  `),
  /** A write on condition that nothing came in between. */
  'value-compared': terms(`
    does not match, do not match, mismatch, no longer matches, no longer match, no longer current, no longer the current, not the current, has moved on, stale version, wrong version, older version, outdated version, the version has, version differs, version is higher, version is newer, version the client, revision, if the version, only if the, only where the, only when the, as long as it is still, as long as nobody, unless it has,
    on the condition that, on condition that, only on condition, under the condition, provided that it still, provided it still, provided that nobody, still has the value, still has the old, still the value, still what it was, still as it was, still unchanged, is unchanged, still the same version, still unpaid, still free, still open, still available, still empty, still pending, still holds, still in the state, compare the old, compares the old, compared with the value, the value that was read, value it read, version it read, version he read, version that was read, based on the version, on which it is based, carries the version, names the version, sends the version, version it saw, version they saw, expected value, changed since, has changed since, was changed in between, had changed, somebody else was faster, someone else was faster, came in between, came first, was quicker, nothing is written, writes nothing, does nothing, 0 rows, zero rows, no row, finds a zero, affected rows, row count, stale write
  `),
  /** Several changes as one. */
  'in-one-go': terms(`
    in the same statement, in one statement, in a single statement, with one statement, with a single statement, one sql statement, single update statement, in the same sql, in one update, by one update,
    in one go, in a single go, in one step, in a single step, in one move, in one stroke, in a single stroke, as one unit, as a unit, single indivisible, one indivisible, indivisible operation, in one commit, in a single commit, single commit, same commit, same transaction, in the same breath, jointly or not at all, jointly, both or not, both or none, both or neither, or neither, or none of, or not one of, either both, either all, either all is there, all is there or nothing, all or none, saved together, written together, changed together, commit together, go together or, taken back, is rolled back, rolls back, undone, is undone,
    within the write, within the write itself, inside the update, in the update itself, as part of the same, under one lock, under a lock, behind a lock, with a lock, lock on the row, locks the row, holds the lock, locked until, =txn, =tx, =cas, serializable, serialisable
  `),
  /** What is changed so. */
  'change-act': terms(`
    change, write, update, save, insert, increment, decrement, lower, raise, add, remove, delete, move, rename,
    verification, entry, take, give back, assign, grant, transfer, book, buy, sell, reserve, claim, confirm, pay,
    edit, hold, decide, success
  `),
  /** A write that counts once several copies have it. */
  'copies-confirm': terms(`
    only after two, after both, after two of, when both, when two, once both, once two, both copies, two copies have, two replicas have, both replicas, two sites, two data centres, two zones have, written twice before, written to two, written in two, all replicas have,
    of which two, of which three, two have to confirm, two must confirm, two of them confirm, have to confirm, must confirm, has confirmed, have confirmed, on 2 of 3, 2 of 3, 2 3, two of three, 3 of 5, three of five, w 2, r 2, w r, majority, a majority of, quorum, most of the, more than half, primary and one, primary and a, primary and its, leader and one, both zones, both sites, both halls, both data centres, both datacenters, on two machines, on two disks, on two nodes, in two zones, all three copies, sync commit, synchronous commit, synchronously, sync replica, before ack, before the ack, before it acks, before it is acknowledged, before it answers, before answering, before the answer, only when ~ replica, only when ~ copy, only when ~ copies, only after ~ replica, only once ~ replica
  `),
  'copy-word': terms(`
    replica, copy, copies, node, standby, primary, leader, follower, zone, site, machine, write, commit, ack, acknowledge, confirm, read, reader, grant, entry
  `),
  /** What readers see of a write, and when. */
  'sees-own': terms(
    [
      ...combine(
        ['see', 'sees', 'shown', 'reads', 'read', 'finds', 'find', 'gets', 'get'],
        [
          'his own',
          'her own',
          'its own',
          'their own',
          'your own',
          'my own',
          'own write',
          'own change',
          'what he wrote',
          'what she wrote',
          'what they wrote',
          'what you wrote',
          'the new value',
          'the newest',
          'the latest',
          'the new state',
          'the current',
        ],
      ),
      'seen by every later',
      'sees it immediately',
      'see it immediately',
      'sees it at once',
      'see it at once',
      'sees it right away',
      'see it right away',
      'sees his change',
      'sees her change',
      'sees their change',
      'see their change',
      'read back at once',
      'reads back',
      'reads it back',
      'immediately readable',
      'next read',
      'every read after',
      'any read after',
      'reads after the write',
      'same session reads',
      'reads of the same session',
      'read back',
      'goes to the leader',
      'go to the leader',
      'goes to the primary',
      'go to the primary',
      'goes to the master',
      'go to the master',
      'served by the primary',
      'served by the leader',
      'answered by the primary',
      'answered by the leader',
      'asks the primary',
      'asks the leader',
      'straight from the primary',
      'seen by everybody',
      'seen by all later',
      'visible to everybody at once',
      'visible to everyone at once',
      'without any delay',
      'without delay whatsoever',
      'your own view',
      'own view',
      'his own view',
      'own line',
      'own post',
      'own comment',
      'own change',
      'own write',
      'own changes',
      'own writes',
      'works at once',
      'holds at once',
      'takes effect at once',
      'take effect at once',
      'effective at once',
      'in force at once',
      'takes effect immediately',
      'from that moment on',
      'from that second on',
      'after the ok',
      'once the ok',
      'read from the primary',
      'from the primary',
      'on the primary',
      'primary read',
      'from the leader',
      'on the leader',
      'from the master',
      'in the master',
      'only in the master',
      'past the cache',
      'bypasses the cache',
      'around the cache',
      'not from a replica',
      'never from a replica',
      'not from the cache',
      'never from the cache',
    ].join(','),
  ),
  /** What is seen may be wrong, or of before. */
  'old-seen': terms(`
    may be wrong, can be wrong, might be wrong, may lie a little, may lie, may be behind, can be behind, may trail, trails, trail behind, may be outdated, may be out of date, may be old, can be old, can be ~ old, may be ~ old, be some seconds old, old some seconds, old limit, old price, old value, old state, old number, old count, old version, old name, old picture, older state, older value, previous value, previous state, previous version, yesterday's, of the day before, reach ~ late, reaches ~ late, arrive ~ late, arrives late, come late, comes late, appear late, appears late, becomes visible, become visible, show up later, shows up later, see it later, sees it later, not yet see, not see it yet, may still, might still, can still, catch up, catches up, not quite up to date, a little behind, a bit behind, a few ~ behind, somewhat behind, some ~ behind, delay, delayed, later than, late by, differ for, differs for, may disagree, disagree for, not agree for, not exact, needn't be exact, need not be exact, roughly right, approximate, about right, a little off, somewhat off, fresh within, up to date within, in step within, at most ~ old, no older than, not older than, older than
  `),
  /** And that is all right. */
  'put-up-with-age': terms(`
    at most, up to, at worst, in the worst case, no more than, not more than, is deliberate, on purpose, by design, intended, that is why it, wanted,
    nobody notices, no one notices, nobody is hurt, no one is hurt, nobody minds, no one minds, nobody cares, no one cares, no harm, harmless, does no harm, doesn't hurt, does not hurt, hurts nobody, won't hurt, acceptable, accept, accepted, accepts, tolerable, tolerated, tolerate, is allowed, are allowed, permitted, is permitted, may, =ok, okay, =fine, good enough, agreed to, have agreed, has agreed, we live with, can live with, regarded as, considered, does not matter, doesn't matter, no matter, not matter, annoy, annoys nobody, is enough, suffices
  `),
  /** After a while everybody sees it. */
  'all-see': terms(`
    everyone sees, everybody sees, all see, everyone has, everybody has, all nodes have, every node has, all nodes know, every node knows, all readers see, all users see, seen everywhere, visible everywhere, known everywhere,
    known to all, propagates to all, propagate to all, reaches all, reach all, reaches every, reach every, reaches everybody, reaches everyone, all regions have, every region has, all copies agree, copies agree, all replicas have, all of them have, all caches have, the same everywhere, in force everywhere, arrived everywhere, has spread
  `),
} as const satisfies Vocabulary;
