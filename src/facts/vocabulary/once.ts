import { terms, type Vocabulary } from '../lexicon.js';

/** How an effect comes about once although what causes it may come twice; it counts where once is promised. */
export const once = {
  /** How far a reader has come. */
  'read-place': terms(`
    offset, offsets, how far ~ read, how far ~ got, how far it, how far they, place ~ read, place we, the place,
    position, cursor, bookmark, high water mark, last number, last sequence, highest number, last id,
    sequence number, checkpoint, progress, last one seen, last one read, read up to, watermark, the number,
    its number, record id, event id, message id, the id, the mark, the key, the uuid
  `),
  /** With the effect, or not at all. */
  'all-as-one': terms(`
    same transaction, one transaction, single transaction, same tx, one tx, =1 tx, =1 transaction, single tx,
    same ~ tx, same ~ transaction, db tx, one db transaction, same stroke, one stroke, same breath, same commit,
    one commit, both or none, both or neither, both or not, both not, all or nothing, all or none, atomically,
    atomic, in one go, in one step, at one go, in one move, indivisible, indivisibly, same write, one write,
    single write, saved together, stored together, written together, committed together, commit together,
    together with, with the sum, with the total, with the result, with the effect, with the count,
    with the balance, with the row, beside the total, beside the sum, alongside the, along with,
    same batch write, same statement, one statement, single statement, either both, neither or both, jointly,
    in one piece, same unit of work, one unit of work, stand or fall together, stored with the, saved with the,
    kept with the
  `),
  /** Compared with the last, it is nothing new. */
  'nothing-newer': terms(`
    not higher, not above, isn't above, is not above, not greater, not larger, not newer, no higher, no newer,
    not beyond, at or below, or lower, or below, or smaller, or older, not exceed, does not exceed,
    doesn't exceed, up to the last, not more than the last, lower number, smaller number, older number,
    number is lower, number ~ lower, number ~ not higher, highest number, highest one seen, highest seen,
    last number, last sequence number, last seq, not the next, older than the last, less than the last,
    lower than the last, greater than the last, higher than the last, larger than the last, above the last,
    newer than the last, beyond the last, max seq, next expected, expected number, gap in the numbers
  `),
  /** Has been met before. */
  'met-already': terms(`
    already seen, was seen, been seen, already there, already exists, bit already, seen set, seen table,
    seen list, seen ids, known number, seen before, met before, added before, was added, been added,
    been counted, counted before, was counted, taken into account, already, contributed, bit ~ set, set of ids,
    set of processed, list of processed, processed ids, done list, bitmap, bloom filter, on record, on file,
    recorded before, remembers, remembered, remember, recognised, recognized, recognises, recognizes,
    told apart by, in the table, in the set, in the list, has had, came before, earlier one, not new,
    registered before, noted before, noted down, finds its id, finds the id, 0 rows, zero rows, no row
  `),
  'passed-over': terms(`
    ignore, skip, drop, left out, leave out, leaves out, disregard, discard, reject, refuse, bounce, throw away,
    thrown away, not added, not counted, not add, not count, not forwarded, passed over, passes over, precluded,
    excluded, swallow, throws out, thrown out, filter, no effect, nothing happens, nothing more happens,
    dismissed, dismiss, not applied, same ok, same answer, set aside, turned away, turns away, weeded,
    sorted out, only once, not possible, impossible, cannot count, can't count, cannot be counted, cannot add,
    not again, not a second time, does nothing, do nothing, goes no further, falls through, stops there,
    silently, acked and, only acked, just acked, removed, removes, remove, eliminated, eliminates, struck out
  `),
  /** Whatever comes again, the outcome is as it was. */
  'no-difference': terms(`
    no difference, alters nothing, alter nothing, changes nothing, change nothing, no trace, no harm, harmless,
    no effect, without effect, same result, same state, same figure, same row, same value, same outcome,
    same place, lands on the same, overwrites itself, overwrite the same, overwrites the same, overwrites what,
    overwrites the, overwrite, lands in the same, not added, stays the same, stays as it, remains the same,
    nothing happens, nothing is added, adds nothing, no second effect, goes nowhere, idempotent, unchanged,
    absolute total, absolute value, absolute values, recomputed, recalculated, computed anew, not plus one,
    rather than increment, instead of increment, not increment, without incrementing, union, max of,
    as if it came once, counts once, counted once, counts as one, only one of them
  `),
  'comes-over': terms(`
    =twice, second such, second row, second line, further submission, any further, second record, second entry,
    second booking, second message, ten times, several times, second arrival, second delivery, second try,
    second copy, second time, second one, two times, repeat, repetition, repeated, renewed, duplicate, =dup,
    =dups, dupe, replay, more than once, redelivery, redelivered, resend, resent, doubles, once more,
    one or more times, anew, afresh, rerun, running it again, running a batch again, the same one, retry,
    retried, retries, after a crash
  `),
  /** What tells one from another. */
  'own-mark': terms(`
    =id, =ids, uuid, guid, number, numbers, numbered, key, mark, marked, name, named, designation, stamp,
    stamped, serial, fingerprint, hash, pair, primary key, =pk, identity, identifier, token, tag, label, ticket,
    nonce, sequence, reference, signature, timestamp
  `),
  /** The store takes each only once. */
  'taken-once': terms(`
    !take up ~ once, !space once, allows only one, allow only one, permits only one, only one per, only one of,
    one time only, only one time, moves ~ one time, entered only once, enter ~ only once, entered once,
    accept ~ only once, accepts ~ once, accept ~ once, taken only once, takes ~ only once, takes ~ once,
    inserted only once, insert ~ only once, inserted once, stored only once, stored once, store ~ once,
    exist only once, exists only once, exist once, stand only once, stands only once, one row per, a row per,
    only one row, at most one row, one entry per, only one entry, one document per, cannot be ~ twice,
    can't be ~ twice, cannot exist twice, no room for a second, room for only one, cannot stand twice,
    cannot be inserted twice, one key one row, on conflict, insert if, if not exists, put if absent,
    set if absent
  `),
  /** A broker's own transactions. */
  'broker-commit': terms(`
    kafka transaction, kafka transactions, kafka's transactions, transactional id, transactional producer,
    exactly once v2, read committed downstream, two phase commit sink, broker transaction, pulsar transaction,
    sendoffsetstotransaction, send offsets to transaction
  `),
  /** The same name for the same thing, whoever asks. */
  'same-mark': terms(`
    same ref, same reference, same id, same key, same name, same number, same token, name ~ built,
    number ~ built, key ~ built, id ~ built, built out of, ref lease
  `),
  /** Done only where things still are as they were. */
  'conditional-step': terms(`
    conditional update, guarded update, guarded write, guarded transition, guarded status transition,
    guarded state transition, conditional write, conditional insert, conditional transition, where state,
    and state, where status, only if ~ still, only while ~ still, still new, still open, compare and set,
    compare and swap, =cas
  `),
  'others-stop': terms(`
    others get nothing, others stop, gets nothing, get nothing, finds nothing, 0 rows, zero rows, no row,
    no rows, one worker gets, only one gets, only one wins, one wins, loser, others go home, comes too late
  `),
  /** What is brought about. */
  'the-effect': terms(
    'count, total, sum, balance, effect, insert, debit, credit, booking, payment, result, write, update',
  ),
} as const satisfies Vocabulary;
