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
    picture, image, photo, video, file, chunk, block, page, listing, alert, sample, document, blob, content, url,
    backup
  `),
  // What a repeat has in common with the first.
  identity: terms(`
    !is key, id, ids, key, identifier, =uuid, =uuids, =guid, =guids, nonce, checksum, hash, fingerprint,
    sequence number, number, offset, token, reference, signature, timestamp, sequence, seq, marker, state,
    status, version
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
    second message, second delivery, second charge, second insert, second booking, second payment, second order,
    second notice, second click, second tap, second one, =again, =twice, redeliver, redelivery, resend, resent,
    re send, replay, retry, retried, resubmit, double, same request, same event, same message, same key, same id,
    same token, same payment, same order, same notification, same call, same file, more than once,
    multiple times, another attempt, later attempt, further attempt, seen before, accepted before,
    processed before, at least once, once more, several times, copies
  `),
  'at-least-once': terms('at least once'),
  'retry-cue': terms(`
    =again, retry, retried, resend, re send, redeliver, redelivery, =twice, more than once, at least once,
    resubmit, double submit, several times
  `),
  refuse: terms(`
    refuse, reject, ignore, skip, drop, discard, suppress, filter out, turn away, turn down, turns down,
    throw away, block, weed out, collapse, absorb, acknowledge without, acked and dropped, bounce, pass over,
    disregard, swallows the second, swallows the repeat, is swallowed, are swallowed
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
    stands already, there already, has had, already in the, already in its, already in our, already listed,
    already entered, has met, have met, it holds, finds sent, finds done, already processed, already seen,
    already handled, already applied, already there, already exists, already exist, already booked, already sent,
    already recorded, already stored, already paid, already present, already holds, already has, already used,
    already done, already executed, already known, already imported, already delivered, already left,
    exists already, is found there, seen before, accepted before, processed before, =been processed, =been seen,
    =been handled, =been applied, =been sent, unique violation, insert fails, insert failed, duplicate key,
    conflict, put fails, not exist, not exists, if it exists, if exists, row exists, rows exist, entry exists,
    record exists, key exists, if absent, if not present, if none exists, no booking with that, has no row,
    insert hits, hits that key, hits the key, insert if new, insertifnew, same id arrives, same key arrives,
    meets the row, seen the, seen it
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
    does neither, do neither, no effect, changes nothing, change nothing, does nothing, doing nothing,
    do nothing, does no operation, no op, noop, harmless, as they are, as it is, only acknowledged,
    just acknowledged, acks and drops, ack drop, without doing anything, safe to retry, safe to call,
    safely retried, safe to repeat, retry safe, accept only once, process only once, processed only once,
    apply only once, applied only once, count only once, counted only once, charge only once, charged only once,
    sent only once, executed only once, run only once, stored only once, effect only once, happens only once,
    happen only once, handled only once, delivered only once, recorded only once, once only, same rows,
    lands on the same, same data, no second, not a second, instead of a second, rather than a second,
    handled gracefully, gets none, leaves the, stops there, is acked, just acks, rolls back and, does no harm,
    do no harm, no harm done
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
    version check, conditional update, guarded update, guarded write, guarded transition,
    guarded status transition, guarded state transition, if match, state transition, conditional transition,
    only from, changes it from, changed it from, moves it from, goes from ~ to ~ only, flips from,
    only ~ one who changes it, where ~ is null, outcome is null, sent_at is null, is still null,
    if it still says, state is still, status is still, only runs where, guards on, guard on, only if it is still,
    only while, and state, and status, where state, where status, state machine
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
    second delivery, second insert, second booking, second payment, second order, second notice, second click,
    second tap, second message, second call, second request, second attempt
  `),
  /** What a conditional write reports. */
  'rows-changed': terms(`
    only if one row, no row is touched, no row was touched, no row was changed, no row is changed,
    one row was affected, one row is affected, one row was changed, one row is changed, a row was changed,
    zero rows touched, 0 rows touched, row was touched, one row changed, none changed, no row changed,
    no rows changed, rows affected, affected rows, zero rows, 0 rows, row count is, changed no row,
    changed nothing
  `),
  upsert: terms(`
    upsert, merge into, insert or update, on duplicate key update, put by key, overwrite, insert or replace
  `),
  'same-transaction': terms(`
    same transaction, one transaction, single transaction, same database transaction, atomically, one atomic,
    transactionally, acid transaction, transaction boundary, same commit, transactional boundary, checkpoint,
    two phase commit, 2pc, transactional producer, fencing token
  `),
  recognise: terms('check, look up, lookup, verify, compare, remember, recognise, recognize, detect, track'),
  check: terms(`
    check, look up, lookup, find, verify, compare, record, remember, keep, store, track, save, insert, detect,
    recognise, recognize, claim, book, compute, calculate
  `),
  /** What is written down about a thing that is done once. */
  'done-record': terms(`
    a row, the row, a line, the line, an entry, the entry, a record of, its row, its line, mark, register,
    ledger, small table, a table, the table, journal, list of, our list, a note, seen table, done table, inbox,
    log of, set of, stamp, its id, the id, its number, the number, numbers of, the uuid, =uuids, its name,
    each name, a name, serial number, reference, key, token, =id, =ids, =hash, fingerprint, column, constraint,
    random number, trip number, order number, our number, digest, unique
  `),
  /** It is there, so that the thing was done before. */
  'met-before': terms(`
    turns out to be there, is there already, is already there, are already there, was there already,
    stands there already, there already, already there, already exists, found to exist, entry is found,
    row is found, line is found, finds it there, finds there the, finds one, found in, already in, has met,
    have met, met before, has seen, have seen, seen before, saw before, it knows, it knew, we know, they know,
    is known, known already, already known, from our list, on our list, on the list, in the list, in the table,
    in our table, has been here, have been here, was here before, been here before, was there before, was faster,
    got there first, came first, has been booked, been booked, been recorded, been settled, been taken,
    already been, has already, had already, have already, already ended, already closed, already paid,
    already taken, already done, already recorded, already settled, already sent, already mailed, already left,
    already used, already stored, already seen, already set, already counted, no row, no rows, zero rows, 0 rows,
    row is touched, rows touched, rows changed, row was changed, row is changed, none changed, nothing changed,
    is touched, changes nothing, insert fails, insert bounces, insert is refused, write fails,
    fails at that point, violation, conflict, hit, =exists, =dup, =seen, once only, only once, each name once,
    every number once, allows each, only the first, only one of them, gone out earlier, went out earlier,
    out already, first of them, none is found, not found, is none, has the mark, mark is there, mark is set,
    is set
  `),
  /** And what is then not done again, or answered. */
  'left-undone': terms(`
    skip, skipped, walk away, walks away, does nothing, do nothing, makes nothing, make nothing, nothing further,
    nothing more, without further action, without effect, no effect, pass over, passes over, passed over, ack,
    acked, acknowledge, acknowledged, merely acknowledged, is dispensed with, dispense with, refrain, =drop,
    drops, dropped, falls flat, fall flat, discard, discarded, ignore, ignored, stop, stops, we stop,
    stays silent, stand down, leave it, leaves it, leave it at that, let go, lets go, turn around, turns around,
    goes home, gives up, no send, not sent, nothing is sent, is not sent, not again, put nothing, starts nothing,
    start nothing, hears that answer, hear that answer, same answer, old answer, first answer, first result,
    answer of the first, earlier answer, stored answer, stored fare, fare we stored, answer we gave,
    result of the earlier, result of the first, answer with the, answers with the, return the, returns the,
    returned, replay, replays, reply from, read the result, reads the result, hands back, gives back,
    only starts a new, only then, only if, only whoever, only the one who, refuses it, column refuses,
    database refuses, is refused, are refused, thrown away, throws away, binned, bin it, sees that it was done,
    is over, at once, and that is all, no second, never a second, nobody is charged
  `),
  /** That the same thing may come again. */
  'comes-again': terms(`
    second time, two times, the second, second job, second call, second one, same message, same call, same event,
    same request, same job, same press, =again, once more, twice, repeat, repetition, repeatedly, repeated,
    more than once, on more than one occasion, more than one occasion, retry, redelivery, redelivered,
    each attempt, both attempts, later attempt, every attempt, attempt, anew, late ones, from a number that,
    one and the same, comes back, turn up again, turns up again, shows up, shows up again, arrives again,
    arrive again, before anything is, before it takes, before the worker, before it sends, before sending,
    before paying, before dispatch, prior to dispatch, before any money, before it calls, first looks,
    looks first, first asks, first tries, first make, press, replayed, duplicate, duplicates, =dup, =dupe,
    already
  `),
  /** Whoever asks makes up what tells one request from another. */
  'makes-key': terms(`
    phone makes, app makes, client makes, sender makes, caller makes, makes uuid, makes a uuid, makes up, rolls,
    rolled, draws a, picks a random, generates a, generate a, mints, random number, random token, random id,
    carries a random, carries a number, carries an id, carries a key, bears a reference, bears the number,
    bears a number, number of its, client generated, client supplied, client side uuid, made by the client,
    made by the app, made by the caller, same number with, same id with, same key with, same number on each,
    same id on each, same id on every, sent along with each, sends the same
  `),
  'kept-key': terms(`
    remember, keep uuids, keeps uuids, keep the, keeps the, we keep, store the, stores the, stored, write down,
    writes down, write that, writes that, note, notes, noted, hold on to, record, recorded, saved, save,
    for a day, for a week, 24h, 48h, on file
  `),
  'earlier-answer': terms(`
    hears that answer, same answer, old answer, first answer, first result, earlier answer, earlier result,
    stored answer, stored result, answer it gave, answer we gave, answer already given, that answer again,
    replay old, the answer again, gets the answer, gets the first, what the first, seen, seen before, known,
    met before, has met
  `),
  /** A key that is a request's own. */
  'request-key': terms(`
    request id, =request_id, request uuid, request number, client id and, event id, =event_id, message id,
    =message_id, job id, =job_id, command id, operation id, attempt id, reference of the request,
    client reference, external id, payment reference, trip id and, =idem, =idem_key
  `),
  /** Things that come again in tests, builds and content. */
  'inner-repeat': terms(`
    fixture, npm, build id, deploy, terraform, ci, test suite, unit test, cache, pixel, image, photo, crawl,
    crawler, url, frontier, leader, election, follower, raft, wal, replica, hash ring, rate limit, limiter,
    bucket, token bucket, page, shortener, short code, alias, collision, search, query, username, user name,
    sign up, email address
  `),
  /** The store itself takes the first and no other. */
  'conflict-clause': terms(
    'on conflict do nothing, on conflict on, conflict do nothing, insert ignore, insert or ignore, on duplicate key ignore',
  ),
  /** Nothing is done the second time, and no answer is fetched either. */
  'plainly-undone': terms(`
    skip, skipped, walk away, walks away, does nothing, do nothing, makes nothing, nothing further,
    without further action, without effect, without sending, pass over, passes over, passed over, =ack, acked,
    acknowledge it, acknowledged, falls flat, discarded, =discard, ignored, =ignore, ignores it, we stop,
    and stop, stops there, is dispensed with, no send, not sent again, drop, dropped, swallowed, return early,
    returns early, thrown away
  `),
  /** Tools and tests, in which nothing happens twice to anybody. */
  tooling: terms(
    'npm, fixture, terraform, =ci, test suite, build id, package manager, docker layer, linter, ansible, playbook, migration script',
  ),
  /** How a table orders its rows, and no guard against repeats. */
  'composite-key': terms('composite primary key, composite key, compound key, clustering key, sort key'),
} as const satisfies Vocabulary;
