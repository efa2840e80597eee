import { terms, type Vocabulary } from '../lexicon.js';

/** How often, when and in which order what was sent arrives: everyday words, each of which counts beside others and a queue. */
export const arrivals = {
  'may-happen': terms(`
    =may, =can, =might, =could, possible, possibly, sometimes, occasionally, must expect, expects, expect,
    it happens, happens, liable, prone, in rare cases, at times, now and then, will, allowed, permitted,
    prepared for, be prepared, has to cope, must cope, reckon with, have to live with
  `),
  /** Comes once more. */
  'comes-anew': terms(`
    =twice, =again, more than once, on more than one occasion, more than one occasion, one more time,
    a second time, second time, repeated, repeatedly, several times, two times, multiple times, more times,
    one or more times, once or more, once more, another time, anew, afresh, double, a third time,
    any number of times
  `),
  arrives: terms(`
    come, comes, came, arrive, told, tell, see, sees, seen, deliver, handed, hand, sent, send, received, receive,
    presented, present, processed, process, handled, run, read, get, gets, got, given, give, turn up, turns up,
    show up, shows up, reach, offered, served, fed, applied, counted, pushed, picked up, worked on, executed,
    replay, play, start, starts, work through, goes through, consume, pull
  `),
  /** The worker breaks off in the middle. */
  'worker-breaks': terms(`
    crash, dies, die, died, falling down, falls down, fall down, killed, restart, fail, failure, malfunction,
    breaks off, goes down, in the middle, in between, half way, halfway, in mid, not finished, unfinished,
    before it is done, before it has, before it could, takes over, taken over, interrupted, disconnect, vanishes,
    disappears, power cut, stops working, hangs, no ack, without an ack, not acked, unacked, not confirmed,
    unconfirmed, silence
  `),
  /** Says that it has, or has done, what it was given. */
  'says-done': terms(`
    commit after, commits after, committed after, commit only, commits only, committed only, commits once,
    commit once, commit before sending, commits before, commit last, commits last, =ack, =acks, acked, acking,
    acknowledge, acknowledgement, confirm, confirmation, confirmed, tick off, ticks off, ticked off, says done,
    say done, said done, says finished, say finished, says it is done, tells ~ done, tell ~ done, tell kafka,
    tells kafka, tell the broker, tells the broker, tell the queue, tells the queue, reports done, report back,
    reports back, mark ~ done, marks ~ done, marked ~ done, signs off, sign off, sign for, signs for, receipt,
    attested, commitsync, commit sync, deletes it from, delete it from, removes it from, remove it from,
    takes it off, take it off, give ~ back, releases, strikes out, crosses out, thumbs up, gives the ok,
    okay is given, clears the message, drops it from
  `),
  'done-first': terms(`
    post write, post process, before it, before they, before any, before the write, only after, only once,
    only when, only then, only at the end, at the end, at the very end, in the end, once it has, as soon as,
    not before, until, till, =last, =after, =afterwards, when ~ done, when ~ finished, when ~ written,
    when ~ saved, when ~ stored, once ~ done, once ~ finished, once ~ written, once ~ saved, once ~ stored,
    only upon, upon completion, on completion, after the write, before sending, before the push,
    before processing, before the work, before it starts, first thing
  `),
  /** Where a reader stands. */
  'reading-place': terms(`
    =position, position of the reader, how far it, how far they, how far he, how far she, how far ~ got,
    how far ~ come, how far ~ read, read up to, bookmark, reading position, its offset, the offset, =offset,
    =offsets, place ~ read, place we, progress, its cursor, read pointer, read mark, high water mark, last read,
    last one read
  `),
  'place-kept': terms(`
    move, moved, moves, advance, advances, advanced, note, notes, noted, remember, write, written, writes, store,
    stored, stores, save, saved, saves, keep, kept, keeps, record, recorded, persist, tell, tells, commit,
    committed, put, push forward, goes forward, goes up, sets, set
  `),
  /** Does not rest before it is taken. */
  'keeps-at-it': terms(`
    continue, continues, goes on, go on, keep, keeps, kept, again and again, persist, persists, repeat, repeats,
    repeated, resend, resends, offered, presented, stays, remain, remains, lies, wait, waits, held, retain,
    retained, sending, sends it, tries, tried, retries, lingers, not removed, not deleted, not forgotten
  `),
  'till-confirmed': terms(`
    until ~ confirmed, until ~ acknowledged, until ~ acked, until ~ acks, until ~ ack, until ~ confirms,
    until ~ acknowledges, until ~ receipt, until ~ ok, until ~ said, until ~ says, until ~ answered,
    until ~ attested, till ~ confirmed, till ~ acked, till ~ says, until ~ 2xx, until ~ 200, until ~ taken,
    until ~ explicitly confirmed, until such time as, as long as ~ not confirmed, as long as ~ not acked,
    as long as ~ no ack, until ~ signed, until ~ written, until ~ saved, until ~ stored, until ~ done,
    until ~ finished, until ~ through, until ~ handled, until ~ processed, until ~ worked
  `),
  /** Sent once, whatever becomes of it. */
  'sent-and-forgotten': terms(`
    sent once and not, sent once only, sent only once, tried once, without waiting for ~ confirmation,
    without waiting for ~ ack, without waiting for ~ acknowledgement, without waiting for an answer,
    waits for no confirmation, no confirmation is, no ack is, no acks, acks 0, not repeated, not sent again,
    never resent, never sent again, is not resent, are not resent, not retransmitted, fire and forget,
    fire forget, not replayed, never replayed, one shot, at best once, once or never, once or not at all,
    zero or one
  `),
  'some-lost': terms(`
    lost on the way, is lost, are lost, get lost, gets lost, goes missing, go missing, lose a, lose some,
    loses a, loses some, lose one, loss of a, loss of one, missed, dropped, may be lost, can be lost,
    may get lost, lose it, lose them, rather lose
  `),
  'no-matter': terms(`
    accepted, acceptable, tolerated, tolerable, live with, lives with, no great harm, does not matter,
    doesn't matter, do not matter, don't matter, nobody minds, don't care, do not care, fine, =ok, okay,
    harmless, no harm, all right, not worth, rather lose, we can afford, can afford, bearable, forgivable,
    no drama, no tragedy, nobody misses, not missed
  `),
  /** What is there more than once. */
  'the-doubles': terms(`
    =dup, =dups, dupe, duplicate, duplicates, repeats, repetitions, doubles, second copy, second delivery,
    second arrival, repeated ones, copies of the same, same one again, double deliveries, double arrival
  `),
  'doubles-fine': terms(`
    =ok, okay, fine, harmless, possible, tolerated, expected, skipped, skip, ignored, dropped, allowed, accepted,
    eats, eaten, no difference, no harm, can happen, may happen, happen, occur, may come, can come, recognised,
    recognized, filtered, thrown away, sorted out, left out, to be expected, normal
  `),
  /** One after the other, as they were sent. */
  'in-turn': terms(`
    same sequence, sequence in which, hear ~ order, =ordering, in order, =ordered, !in order to, !in order for,
    !in order that, in sequence, chronological, chronologically, order in which, in the order, never overtaken,
    never overtake, not overtake, overtaken by, overtake, overtakes, overtake each other, one after the other,
    one after another, sequentially, one at a time, oldest first, =fifo, front to back, in line,
    sequence is kept, order holds, keep the order, keeps the order, right order, same order, order of arrival,
    out of order, before its predecessor, before the next, single file, funny order, any order, no order
  `),
  'of-each': terms(`
    =per, of one, of the same, for one, for the same, for each, within one, within a, within the same,
    of a given, of any one, of one and the same, same person, same key, between two, =across, pertaining to,
    of a single, for a single, belonging to, of each, of every, for every, concerning the same, concerning one,
    touching the same, for any given, by key, key is, =key, same partition, one partition, one worker,
    single worker, one reader, same id, no promise, not promised, nothing is promised, not guaranteed,
    no guarantee, not needed, irrelevant, no matter
  `),
  'order-per': terms(`
    order per, =ordering per, order within, order by key, order only within, order is per, order holds per,
    order holds within, sequence per, fifo per, ordered by key, order none, order not kept, order not needed,
    no order, order irrelevant, order per key, order no, order guaranteed
  `),
  /** What decides on which lane a message goes. */
  'picks-lane': terms(`
    one lane, down one lane, single lane, one track, one line per, decides the partition,
    determines the partition, picks the partition, chooses the partition, selects the partition,
    decide the partition, partitioned by, partitioned on, onto the same partition, to the same partition,
    same partition, one partition, same shard, hashed to a partition, hash ~ partition, partition chosen by,
    partition is chosen by, partition ~ by hash, key ~ partition, keyed by, keyed on, key is, lane per,
    same lane, same queue, one queue per, message group, group id, hash of its, sharded by, routed by,
    routing key, by key, goes to partition
  `),
  'one-reader': terms(`
    has one reader, has a single reader, one reader, single reader, one consumer, single consumer,
    one worker per, one worker, single worker, one thread, single thread, one reader at a time,
    exclusive consumer, single active consumer, one at a time, one after the other, front to back,
    single threaded, exactly one reader, only one reader, only one worker, only one consumer, read by one,
    worked off by one, served by one
  `),
  'commits-it': terms('=commit, commits, committed, commitsync'),
} as const satisfies Vocabulary;
