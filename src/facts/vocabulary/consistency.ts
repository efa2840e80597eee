import { terms, type Vocabulary } from '../lexicon.js';

/** What readers and writers may rely on: guarantees, how they are kept, and what may lag. */
export const consistency = {
  // A guarantee by its name.
  'strong-guarantee': terms(`
    strong consistency, strongly consistent, strict consistency, linearizable, linearizability, linearisable,
    serializable, serialisable, serializability, snapshot isolation, repeatable read, read committed,
    isolation level, read your writes, read your own writes, read own writes, read after write,
    sequential consistency, causal consistency, causally consistent, monotonic read, monotonic reads,
    bounded staleness, immediately consistent, always consistent, consistent read, consistent reads,
    strict serializability, external consistency, highly consistent, high consistency, consistency is critical,
    critical consistency, acid, atomicity, always see the latest, always sees the latest, always read the latest,
    always reads the latest, see the same, sees the same, see their own, sees their own, sees its own,
    never see stale, never read stale, never stale, no stale reads, immediately visible, visible immediately,
    visible at once, immediately see, always fresh, always up to date, always current, never outdated,
    what was written is read, whatever was written, always the newest, always the latest, the newest,
    never an old, never an older, nobody sees half, no one sees half, nobody sees an old, no one sees an old,
    no reader sees, sees his own, sees her own, see his own, see her own, sees what he wrote,
    sees what she wrote
  `),
  'weak-guarantee': terms(`
    converge within, converges within, will converge, not be exact, need not exact, replicas converge,
    eventual consistency, eventually consistent, eventually converge, eventually the same, eventually up to date,
    eventually visible, eventually reflect, eventually synced, eventually see, eventually seen, is eventually,
    are eventually, will eventually, weak consistency, weakly consistent, relaxed consistency,
    best effort consistency, best effort freshness, best effort replication, best effort sync, may lag, can lag,
    is allowed to lag, lags by, lag by, lags behind, may be stale, can be stale, slightly stale, a bit stale,
    may be old, up to date within, stale by, staleness, stale read, stale reads, may see old, may trail,
    can trail, may show the old, may show an old, old state of, sees the old, see an old, may be off, can be off,
    may be behind, behind by, not need strong, approximate count, counts are approximate, approximate result,
    approximately right, approximately correct, is approximate, are approximate, not immediately,
    need not be exact, does not have to be exact, may be missing for, catches up within, catch up within,
    catches up after, seconds late, minutes old, minutes late, effective in the next day,
    temporarily inconsistent, transiently incorrect, inconsistent responses, up to a minute old, up to ~ old,
    up to ~ behind, a minute old, an hour old, a day old, seconds behind, minutes behind, a minute behind,
    an hour behind, may be ~ old, can be ~ old, may be ~ behind, can be ~ behind, may be ~ late, may come late,
    may show ~ later, may see ~ older, may see an older, may see yesterday's, yesterday's, of yesterday,
    of last night, of the night before, after the next run, with the next run, sooner or later,
    in the end they agree, agree in the end, agree again, agree after, off by a few, off by some, a few off,
    need not agree, do not have to agree, need not match
  `),
  // How a guarantee is kept.
  'atomic-step': terms(`
    wrapped in a transaction, wrapped in one transaction, wrapped in a database transaction, !atomic boolean,
    !atomic counter, !javascript is single threaded, !single threaded so, indivisible, indivisibly,
    succeeds only if, succeed only if, goes through only if, only one of them succeeds, only one of them wins,
    only one wins, only one succeeds, the other waits, the second waits, waits for the first, one of them loses,
    only where none, only if none, only if it is still, only while it is still, whoever comes second,
    the second one gets, row is locked, row locked, are locked while, transactional write, transactional update,
    transactional insert, transactional guarantee, transactional integrity, transactional consistency,
    transactional semantics, transactional operation, transactional store, transactional database,
    transactional data, transactional boundary, fully transactional, is transactional, are transactional,
    transactional outbox, transactional relational, transactional sql, transactional with, transactional step,
    transactional record, transactionally, same transaction, single transaction, one transaction,
    in a transaction, within a transaction, within transaction, inside transaction, transaction based,
    within the transaction, inside a transaction, inside the transaction, inside one transaction,
    as a transaction, as one transaction, by a transaction, a transaction that, a transaction which,
    a short transaction, the transaction commits, transaction boundary, db transaction, database transaction,
    sql transaction, local transaction, acid transaction, use transactions, using a transaction,
    use a transaction, uses a transaction, transaction isolation, need transactions, needs transactions,
    need a transaction, support transactions, supports transactions, transaction lock, into a transaction,
    into one transaction, successfully committed, once committed, multi row transaction,
    multi document transaction, mysql transaction, postgres transaction, postgresql transaction,
    begin transaction, begin commit, commit together, commits together, committed together, atomically, atomic,
    atomic operation, all or nothing, select for update, =for update, row lock, row level lock, lock the row,
    locks the row, locked row, locks the card, pessimistic lock, pessimistic locking, optimistic lock,
    optimistic locking, optimistic concurrency, optimistic concurrency control, compare and swap,
    compare and set, =cas, compareandset, conditional write, conditional writes, conditional update,
    guarded update, guarded write, guarded transition, guarded status transition, guarded state transition,
    conditional put, conditional insert, condition expression, conditionexpression, attribute_not_exists,
    attribute not exists, if match, if none match, 412, precondition failed, version column, version check,
    version mismatch, where version, expected version, unique constraint, unique index, unique key, setnx,
    set nx, set if not exists, lua script, lua scripts, mutex, distributed lock, advisory lock, fencing token,
    serialised through, serialized through, single writer, one writer, single threaded, single thread,
    in order per, quorum, local_quorum, each_quorum, w r n, raft, paxos, two phase commit, two phase locking,
    2pc, consensus, replicated synchronously, synchronous replication, synchronously replicated, sync replica,
    reads from the primary, read from the primary, reads go to the primary, read from primary,
    read from the leader, only the primary, primary database, from the leader, leader only, high watermark,
    last write wins, lww, crdt, operational transform, operational transformation, vector clock, version vector,
    first writer wins, first one wins, duplicate key error, duplicate key errors, checks again inside,
    check again inside, sees the version, saw the version, read own, sticks to the primary,
    pinned to the primary, same transaction as, one commit, same commit, both or neither, both or none,
    all or none, together or not at all, or not at all, if no row changed, no row changed, rows changed,
    row changed, only if nobody, only if no one, unless someone, unless somebody, if somebody else,
    if someone else, nobody has changed, no one has changed, meanwhile, in between, counts once ~ copies,
    two of three, three of five, most copies, most of the copies, both copies have, all copies have,
    before it is confirmed, before it counts, one owner, a single owner, only one process, one process,
    exactly one ~ writes, only one ~ writes, only one ~ may write, sent to the primary, goes to the primary,
    go to the primary, read there, asked of the primary, reads his own, reads her own, sees his own,
    sees her own, see his own, see her own, reads what he wrote, reads what she wrote, sees what he,
    sees what she
  `),
  // What readers may meet where copies trail.
  'lag-word': terms(`
    stale, staleness, stale data, lag, outdated, out of date, inconsistent, inconsistency, inconsistencies,
    discrepancy, discrepancies, old data, old value, older data, slightly old, slightly off, a bit off,
    a bit behind, slightly behind, behind the, not real time, near real time, update delay, delay in update,
    delay for new, delay before, delayed update, delayed visibility, propagation delay, replication delay,
    sync delay, refresh delay, indexing delay, slight delay, short delay, small delay, some delay, minor delay,
    does not see, doesn't see, don't see, do not see, not seen, not visible, not appear, not show up,
    not immediately, not up to date, not the latest, eventually, eventual, approximate, approximation,
    temporarily different, temporary difference
  `),
  // That they may.
  'accepted-word': terms(`
    acceptable, accept, accepted, =ok, okay, =fine, tolerable, tolerate, tolerated, tolerance for, good enough,
    live with, is allowed, are allowed, permitted, harmless, can afford, sufficient, is enough, suffices,
    without harm, forgivable
  `),
  'harmless-word': terms(`
    not critical, not a problem, no problem, not an issue, not a concern, does not matter, doesn't matter,
    nobody minds, no one minds, nobody notices, no harm, not hurt, not need to be real time,
    need not be real time
  `),
  // What is late for other reasons than that copies trail.
  'late-otherwise': terms(`
    retry, backoff, network delay, network lag, lag behind schedule, consumer lag, clock, jitter, delivery delay,
    email, sms
  `),
  // A condition on a write, as HTTP has it.
  precondition: terms('if match, precondition failed, if none match, if unmodified since'),
  // What a guarantee is given for.
  'guarded-thing': terms(`
    order, payment, balance, account, ledger, money, wallet, transfer, seat, ticket, inventory, stock, booking,
    reservation, room, hold, count, counter, feed, timeline, profile, setting, permission, role, message,
    conversation, post, comment, like, follower, document, file, metadata, index, search, result, cache, session,
    presence, link, url, code, key, bid, auction, score, rank, leaderboard, cart, price, menu, listing,
    catalogue, catalog, product, record, row, table, item, entry, event, log, offset, block, marker,
    configuration, config, rule, token, bucket, quota, limit, driver, ride, trip, location, position,
    notification, preference, status, state, state change, job, task, schedule, version, replica, region,
    datacenter, data, write, writes, read, reads, update, updates, upload, delete, query, request, user, users,
    customer, tenant, author, sample, metric, view, views, statistic, dashboard, report, analytics, tweet, video,
    photo, place, business, edit, lock, unit, name, alias, id, ids, meter, home, ruler, ruler group, response,
    responses, list, view of the bucket, aggregation, aggregate, history, device, suggestion, trend,
    recommendation, operation, transaction, availability, catalog page, browsing, viewing, matching, chat, group,
    friend, graph, object, resource, asset, content, article, secret, flag, total, sum, value, assignment,
    allocation, enrolment, enrollment, grade, claim, policy, member, membership, subscription, plan, invoice,
    copy of, copies, change, sale, purchase, vote, poll, reaction, star, rating, review, inventory item,
    checkout
  `),
  // A copy that people look at, and on which nothing is decided.
  'shown-copy': terms(
    'screen, display, search result, dashboard, shown, cached copy, list page, search page, overview page',
  ),
  // What must not be left to converge.
  'strict-thing': terms(`
    !seat map, !seat maps, !stock search, !payment history, !booking confirmation, !booking history, money,
    payment, payments, balance, balances, wallet, ledger, inventory, stock, seat, seats, seat reservation,
    reservation, booking, bookings, pairs left, units left, rooms left, tickets left, permission, permissions,
    access rights, password, account security, credit, funds, charge, withdrawal
  `),
  'consistency-word': terms(`
    consistency, consistent, inconsistent, inconsistency, race condition, race, concurrent, concurrency,
    conflict, conflicting, stale, double booking, cap theorem, lock, no concurrent, same time, in sync,
    out of sync, integrity
  `),
  'distributed-transaction': terms(
    'distributed transaction, distributed transactions, two phase commit, 2pc, xa transaction, global transaction',
  ),
} as const satisfies Vocabulary;
