import { combine, terms, type Vocabulary } from '../lexicon.js';

/** Doing a thing once: repeats, what tells them apart, and what is done about them. */
export const duplicates = {
  idempotent: terms('idempotent, idempotency, idempotence, idempotently'),
  'idempotency-key': terms(`
    idempotency key, idempotency token, idempotency id, idempotent key, idempotence key, idempotent token,
    dedupe key, dedup key, deduplication key, dedupe id, dedup id, deduplication id, dedupe token, dedup token,
    deduplication token, client request token, request fingerprint, idempotency header, idempotency table,
    idempotency store, idempotency record, idempotency guard, inbox table, processed events table, dedupe table,
    dedup table, deduplication table
  `),
  // What may be stored once although it came in twice, which protects no write.
  content: terms(`
    picture, image, photo, video, file, chunk, block, page, listing, alert, sample, document, blob, content,
    url, backup
  `),
  // What a repeat has in common with the first.
  identity: terms(`
    id, ids, key, identifier, =uuid, =uuids, =guid, =guids, nonce, checksum, hash, fingerprint, sequence number,
    number, offset, token, reference, signature, timestamp, sequence, seq, marker, state, status, version
  `),
  dedupe: terms(`
    dedupe, dedup, deduplicate, deduplication, de duplicate, de duplication, de dup, de dupe,
    duplicate detection, duplicate suppression, duplicate check, detect duplicates, duplicate elimination,
    eliminate duplicates, filter duplicates, remove duplicates, avoid duplicates, prevent duplicates,
    avoid duplicate, prevent duplicate, avoid data duplication, handle duplicates, suppress duplicates,
    recognise repeats, recognize repeats
  `),
  // Words that say a thing comes once more.
  repeat: terms(`
    duplicate, repeat, repetition, second time, a second, second call, second request, second attempt,
    second message, second delivery, second charge, second insert, second booking, second payment, second order, second notice, second click, second tap, second one, =again, =twice, redeliver, redelivery, resend, resent,
    re send, replay, retry, retried, resubmit, double, same request, same event, same message, same key,
    same id, same token, same payment, same order, same notification, same call, same file, more than once,
    multiple times, another attempt, later attempt, further attempt, seen before,
    accepted before, processed before, at least once, once more, several times, copies
  `),
  'at-least-once': terms('at least once'),
  'retry-cue': terms(`
    =again, retry, retried, resend, re send, redeliver, redelivery, =twice, more than once, at least once,
    resubmit, double submit, several times
  `),
  refuse: terms(`
    refuse, reject, ignore, skip, drop, discard, suppress, filter out, turn away, turn down, turns down, swallow, throw away, block,
    weed out, collapse, absorb, acknowledge without, acked and dropped, bounce, pass over, disregard
  `),
  // The store itself refuses the second.
  'insert-conflict': terms(`
    duplicate key, unique violation, constraint violation, violates the constraint, violates the key,
    primary key violation, conditional check failed
  `),
  'only-if-new': terms(`
    only if no, only if none, only if it is unknown, only if it is not, only if unknown, unless it exists,
    unless already, if not already, only when no, only those it has not, only new ones, only if absent
  `),
  'already-there': [
    ...terms(`
      stands already, there already, has had, already in the, already in its, already in our, already listed, already entered, has met, have met, it holds, finds sent, finds done, already processed, already seen, already handled, already applied,
      already there, already exists, already exist, already booked, already sent, already recorded,
      already stored, already paid, already present, already holds, already has, already used, already done,
      already executed, already known, already imported, already delivered, already left, exists already,
      is found there, seen before, accepted before, processed before, =been processed, =been seen, =been handled,
      =been applied, =been sent, unique violation, insert fails, insert failed, duplicate key, conflict,
      put fails, not exist, not exists, if it exists, if exists, row exists, rows exist, entry exists, record exists, key exists, if absent, if not present, if none exists,
      no booking with that, has no row, insert hits, hits that key, hits the key, insert if new, insertifnew, same id arrives, same key arrives, meets the row, seen the, seen it
    `),
    ...combine(
      terms('has, have, it has already, was, is already'),
      terms('seen, booked, accepted, applied, processed, handled, counted, recorded, paid'),
    ),
  ],
  'earlier-outcome': combine(
    terms(`
      first, stored, original, earlier, previous, old, existing, saved, recorded, cached, in flight
    `),
    terms(`
      result, response, answer, outcome, receipt, order, booking, payment, record, reply, charge, transaction,
      intent, message, status
    `),
  ).concat(
    terms(`
    result of the first, outcome of the first, answer of the first, response of the first, the first time,
    booking that is already there, order that is already there, same result, same response, same answer,
    same outcome
  `),
  ),
  'no-effect': terms(`
    does neither, do neither, no effect, changes nothing, change nothing, does nothing, doing nothing, do nothing, does no operation,
    no op, noop, harmless, as they are, as it is, only acknowledged, just acknowledged, acks and drops,
    ack drop, without doing anything, safe to retry, safe to call, safely retried,
    safe to repeat, retry safe, accept only once, process only once, processed only once, apply only once, applied only once, count only once, counted only once, charge only once, charged only once,
    sent only once, executed only once, run only once, stored only once, effect only once, happens only once, happen only once, handled only once, delivered only once, recorded only once, once only, same rows, lands on the same,
    same data, no second, not a second, instead of a second, rather than a second, handled gracefully,
    gets none, leaves the, stops there, is acked, just acks, rolls back and, does no harm, do no harm, no harm done
  `),
  'unique-guard': terms(`
    unique constraint, unique index, uniqueness, unique on, unique column, unique per, is unique, on conflict,
    insert ignore, insert if absent, put if absent, if not exists, put if not exists, attribute not exists,
    setnx, set nx, =nx, conditional put, conditional insert, conditional write, primary key, is the key,
    are the key, make up the key, duplicate key, unique together, unique violation, processed table,
    inserted into
  `),
  'compare-and-swap': terms(`
    compare and swap, compare and set, =cas, optimistic lock, optimistic locking, optimistic concurrency,
    version check, conditional update, if match, state transition, conditional transition, only from, state is still, status is still, only runs where, guards on, guard on,
    only if it is still, only while, and state, and status, where state, where status, state machine
  `),
  /** Two people who want the same, as against one request that comes twice. */
  'other-person': combine(
    terms('two, another, other, different, multiple, several, many, simultaneous, concurrent'),
    terms(
      'user, customer, client, organizer, organiser, editor, buyer, guest, people, person, driver, player, bidder, booking, edit, writer',
    ),
  ).concat(
    terms(
      'someone else, somebody else, double booking, double book, race condition, contention, oversell, overselling',
    ),
  ),
  /** The second of two that should be one. */
  'second-one': terms(`
    second delivery, second insert, second booking, second payment, second order, second notice,
    second click, second tap, second message, second call, second request, second attempt
  `),
  /** What a conditional write reports. */
  'rows-changed': terms(`
    only if one row, one row changed, none changed, no row changed, no rows changed, rows affected, affected rows, zero rows, 0 rows,
    row count is, changed no row, changed nothing`),
  upsert: terms(`
    upsert, merge into, insert or update, on duplicate key update, put by key, overwrite, insert or replace
  `),
  'same-transaction': terms(`
    same transaction, one transaction, single transaction, same database transaction,
    atomically, one atomic, transactionally, acid transaction, transaction boundary, same commit,
    transactional boundary, checkpoint, two phase commit, 2pc, transactional producer, fencing token
  `),
  recognise: terms('check, look up, lookup, verify, compare, remember, recognise, recognize, detect, track'),
  check: terms(`
    check, look up, lookup, find, verify, compare, record, remember, keep, store, track, save, insert, detect,
    recognise, recognize, claim, book, compute, calculate
  `),
} as const satisfies Vocabulary;
