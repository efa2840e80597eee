import type { Pattern } from '../../claims.js';

const vocabulary = {
  'read-copy': `
    read replica, read replicas, replica, replicas, follower reads, read only copy, cache, cached, caches, caching,
    cdn, redis, memcached, materialized view, materialised view, denormalised, denormalized, precomputed,
    kept in memory, in memory copy, at the edge, edge cache
  `,
  'copy-age': `
    stale, staleness, lag, lags, behind, ttl, expire, expires, expiry, out of date, seconds old, minutes old, eventually consistent,
    eventual, invalidate, invalidated, invalidation, deleted on write, refreshed, refresh, evicted, read your own, read your writes,
    read your own writes, from the primary, asks the primary
  `,
  'taken-in-bulk': `
    kafka, kinesis, pulsar, append log, append only, append only log, commit log, write ahead log, wal, event log, lsm, lsm tree,
    batch, batches, batched, batching, buffer, buffers, buffered, bulk insert, bulk inserts, micro batch, group commit, flush,
    flushed, write behind, write back, copy in, aggregated in memory, coalesced
  `,
  'bulk-thing': `
    write, writes, event, events, insert, inserts, row, rows, message, messages, record, records, reading, readings, update, updates,
    log, logs, sample, samples, metric, metrics, click, clicks, count, counts, data, ingestion, item, items, entry, entries, request, requests
  `,
  'cut-by': `
    partition key, partitioned by, partition by, keyed by, shard key, sharded by, shard by, key is, hash of, hashed by,
    partitioned on, sharded on, partitioning by, sharding by, consistent hashing on, message key, partition based on,
    partitioned based on, sharded based on, by hash
  `,
  'spread-work': `fan out, fanout, recipients, recipient, followers, follower, subscribers, subscriber, members, member, delivery, deliveries, messages, notifications, notification, timeline, timelines, event, events, post, posts`,
  'queue-for': `
    queue, queues, queued, kafka, sqs, rabbitmq, topic, topics, stream, worker, workers, pubsub, pub sub, background,
    asynchronous, asynchronously, job, jobs, broker
  `,
  precedence: `
    priority, priorities, urgent, high priority, low priority, lane, lanes, priority queue, separate queue,
    separate queues, own queue, active users first, online users first, online first, active first, starve, bulk,
    overtake, go first, goes first, served first, ones first
  `,
  'spread-bound': `
    at most, limit, limited, limits, cap, capped, bounded, bound, batch, batches, batched, pages of, chunks of,
    rate limit, rate limited, threshold, on read, pull, pulled, merged, throttle, throttled, backpressure,
    concurrency, max, maximum, celebrity, celebrities, split into, no more than
  `,
  'held-together': `
    transaction, transactions, transactional, transactionally, one commit, same commit, atomically, atomic, acid, serializable,
    serialisable, compare and swap, row lock, row locks, select for update, for update, conditional update, conditional write,
    optimistic lock, optimistic locking, unique constraint, exclusion constraint, transaction boundary, linearizable, quorum
  `,
  'right-thing': `
    order, orders, payment, payments, balance, balances, ledger, account, accounts, stock, inventory, seat, seats, room, rooms,
    booking, bookings, permission, permissions, role, roles, grant, grants, state, status, wallet, money, transfer, ticket, tickets,
    reservation, quota, row, rows, bid, bids, credit
  `,
  'audit-kept': `
    audit, audit trail, audit log, audit table, audited, ledger, append only, journal, history table, event sourced, event sourcing,
    immutable log, double entry, who changed, who did, reconcile, reconciled, reconciliation, change log
  `,
} as const;

/** What the shape of its load makes a design show. */
const patterns: readonly Pattern<
  | 'reads-from-copies'
  | 'copies-age'
  | 'writes-in-bulk'
  | 'writes-cut'
  | 'spread-queued'
  | 'spread-precedence'
  | 'spread-bounded'
  | 'held-together'
  | 'audit-kept'
>[] = [
  { claim: 'reads-from-copies', all: ['read-copy'] },
  { claim: 'copies-age', all: ['copy-age', 'read-copy'], within: 24, passage: 'section', negative: true },
  { claim: 'writes-in-bulk', all: ['taken-in-bulk', 'bulk-thing'], within: 12 },
  { claim: 'writes-cut', all: ['cut-by', ['attribute', 'id-attribute']], within: 8 },
  { claim: 'spread-queued', all: ['spread-work', 'queue-for'], within: 14 },
  { claim: 'spread-precedence', all: ['precedence', ['spread-work', 'queue-for']], within: 12 },
  { claim: 'spread-bounded', all: ['spread-bound', 'spread-work'], within: 16 },
  { claim: 'held-together', all: ['held-together', 'right-thing'], within: 14 },
  { claim: 'audit-kept', all: ['audit-kept'] },
];

export const shapes = { vocabulary, patterns } as const;
