import type { Pattern } from '../../claims.js';

const vocabulary = {
  'taken-in': `
    event, events, ingest, ingests, ingestion, ingested, collector, collectors, collect, collection, metric, metrics, sample, samples, click, clicks, view, views, raw events, produce, telemetry
  `,
  'append-log': `
    kafka, kinesis, pulsar, redpanda, event hub, eventhub, append log, append only log, append only, commit log, event log, write ahead log, wal, log segments, pubsub, pub sub, partitioned log, durable log, durable queue, event stream, log stream, message queue for, durable stream, distributed queue
  `,
  'partitioned-by': `
    partition key, partitioned by, partition by, keyed by, partitioned on, shard key, sharded by, shard by, partitions by, key is,
    hash of, hashed by, partition on, consistent hashing on, by hash, partitioning by, message key, sharding by,
    partition based on, partitioned based on
  `,
  late: `
    late, lateness, late events, late arriving, out of order, watermark, watermarks, event time, delayed events, delayed event,
    arrive late, arrives late, arriving late, allowed lateness, grace period, older than, offline device, offline devices,
    late data, backfilled, straggler, stragglers, clock skew
  `,
  'late-thing': `
    event, events, sample, samples, window, windows, minute, hour, hours, minutes, bucket, data, click, clicks, metric, metrics,
    aggregate, aggregates, count, counts, roll up, rollup, recomputed, correction, corrected, dropped, accepted, reading
  `,
  repeated: `
    dedupe, dedup, deduplicate, deduplicated, deduplication, duplicate, duplicates, idempotent, idempotently, event id, event_id,
    exactly once, upsert, upserts, counted twice, double count, double counting, double counted, sent twice, arrives twice,
    replayed, bloom filter, at least once, unique id
  `,
  'roll-up': `
    roll up, roll ups, rolled up, rollup, rollups, downsample, downsampled, downsamples, downsampling, pre aggregate,
    pre aggregated, preaggregated, pre aggregation, preaggregate, per minute, per hour, hourly, one minute, 1 minute, 5 minute,
    minute buckets, hourly table, daily table, coarser, lower resolution, resolution, summary table, materialized view,
    materialised view, aggregate tables, aggregated table, aggregation window, minutely, granularity
  `,
  'rolled-thing': `
    event, events, metric, metrics, sample, samples, data, aggregate, aggregates, aggregated, count, counts, table, store, stored,
    series, raw, point, points, query, queries, dashboard, click, clicks, keep, kept
  `,
  kept: `
    retention, retain, retained, keep, keeps, kept, drop, drops, dropped, delete, deleted, ttl, expire, expires, archive, archived,
    cold storage, tier, tiered, tiering, purge, purged, stored for, glacier
  `,
  query: `query, queries, dashboard, dashboards, read, reads, scan, scans, analyst, analysts, report, reports, panel, select, ad hoc`,
  'query-bound': `
    limit, limits, limited, timeout, time out, times out, cap, capped, quota, quotas, budget, concurrency,
    concurrent, time range, date range, row limit, scan limit, killed, kill, kills, cancelled, reject, rejected,
    refuse, refused, estimate, estimated, precomputed, pre computed, pre aggregated, from the roll ups,
    from roll ups, from rollups, never raw, not raw, cached, result cache, workload queue, admission, throttle,
    cost limit, sampled, sampling, own pool, separate pool, slow lane, bounded, cardinality limit
  `,
} as const;

/** What a system that counts and measures settles beyond what any design does. */
const patterns: readonly Pattern<
  'ingest-log' | 'ingest-key' | 'late-events' | 'repeated-events' | 'roll-ups' | 'roll-up-retention' | 'query-bounded'
>[] = [
  { claim: 'ingest-log', all: ['append-log', 'taken-in'], within: 14 },
  { claim: 'ingest-key', all: ['partitioned-by', ['attribute', 'id-attribute', 'taken-in']], within: 8 },
  { claim: 'late-events', all: ['late', 'late-thing'], within: 14, negative: true },
  { claim: 'repeated-events', all: ['repeated', ['taken-in', 'late-thing']], within: 14, negative: true },
  { claim: 'roll-ups', all: ['roll-up', 'rolled-thing'], within: 12 },
  { claim: 'roll-up-retention', all: ['kept', 'a-duration'], within: 12 },
  { claim: 'query-bounded', all: ['query', 'query-bound'], within: 10, negative: true },
];

export const analytics = { vocabulary, patterns } as const;
