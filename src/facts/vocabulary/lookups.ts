import { terms, type Vocabulary } from '../lexicon.js';

/** How stored data are found again, and why they are stored where they are. */
export const lookups = {
  'index-word': terms(`
    index on, indexes on, idx on, indices on, indexed on, indexed by, index by, secondary index,
    secondary indexes, composite index, compound index, covering index, partial index, unique index,
    global secondary index, local secondary index, =gsi, =lsi, sort key, sorting key, range key, partition key,
    clustering key, cluster key, clustered by, hash key, row key, create index, index idx, btree, b tree, gin,
    gist, geo index, geospatial index, spatial index, full text index, inverted index, reverse index,
    bitmap index, brin, order by, ordered by, sorted by, sorted set, zset, prefix index, index file,
    time series index, ttl index, materialized view, materialised view, read model, lookup table, keyed by,
    keyed on, key prefix, prefixes by, prefix by, laid out by, bucketed by, organized by, organised by,
    arranged by, full text search, tsvector, foreign key index, secondary copy, denormalised copy,
    denormalized copy, denormalise, denormalize, co located, colocated
  `),
  // A key of the rows, which says how they are found only where it is of several columns.
  'row-key': terms('primary key, composite key, compound key, =pk'),
  'lookup-structure': terms(`
    hash table, hash map, hashmap, hashtable, trie, prefix tree, quadtree, quad tree, geohash, r tree, kd tree,
    s2
    cell, sorted set, zset, skip list, linked list, doubly linked list, heap, bloom filter, b tree, btree,
    binary
    search, adjacency list, graph traversal, bitmap, sstable, lsm tree, memtable, inverted list,
    posting list, ring
    buffer, in memory map, dictionary
  `),
  'index-bare': terms('index, idx, !index controller, !index service, indices, indexing'),
  'field-word': terms('column, field, attribute, hash column, prefix'),
  'read-act': terms(`
    query, queries, look up, looked up, lookup, lookups, find, found, fetch, read by, reads by, read through,
    retrieve, search, searches, scan, scans, serves, serve, range query, range queries, range scan, point lookup,
    filter, filtering, browse, traverse, discover, made out, making out, pulled, poll, access pattern,
    access path, sweep, nearest, nearby, latest, last n, newest, most recent, history of, per user, by user,
    by date, by id, by
    time, get all, list of all, lists all, quick retrieval, retrieved, retrieving,
    finding, searching, dereference, reads, read, lists the, list the, listing of, get the list, without a scan,
    without scanning, full table scan, in o(1), o(1), o(log n), constant time, top k, top n, binary search,
    prefix search
  `),
  // What finds, but also does much else.
  'found-act': terms(`
    get, gets, select, locate, load, resolve, pick out, page through, walk, load the, open, open up, show
  `),
  // What a read is spared.
  'scan-avoided': terms(`
    avoid a scan, avoid a full scan, avoid scanning, avoid a full table scan, avoid full table scans,
    avoid table scans, instead of scanning, rather than scanning, without a scan, without scanning,
    without a full scan, no scan, no full
    scan, not scan, spare a scan, in o(1), o(1), o(log n), o log n,
    constant time, logarithmic time, single lookup, one
    lookup, single read, single seek, one seek,
    point read
  `),
  // Which records a read is after.
  'filter-clause': terms(`
    that are, which are, that have, whose, older than, newer than, greater than, less than, equal to,
    where the status, with status, in state, with the state, that match, matching, that belong to, that is due,
    that are due, due before
  `),
  'stored-under': terms(`
    stored under, kept under, saved under, written under, filed under, lives under, live under, lie under,
    lies under, placed under, put under, stored at, kept at, stored by, kept by, saved by, stored per, kept per
  `),
  'stored-beside': terms(`
    next to one another, next to each other, side by side, adjacent, contiguous, neighbours, neighbors,
    together on
    disk, stored together, lie together, grouped by, in order of, in time order, co located,
    colocated, same
    partition, single partition, one partition, same shard, single shard, one row,
    single row, single lookup, single
    read, one read, single query, one query, one lookup, single request
  `),
  // Where data fit, which decides for it.
  'fits-where': terms(`
    fit in memory, fits in memory, fit into memory, fits into memory, put into memory, put in memory, fit in ram,
    fits in ram, fit in one server, fit on one server, fit in one machine, fit on one machine, fit on a single,
    fit in a single, hold in memory, keep it all in memory, keep all of it in memory
  `),
  'why-store': terms(`
    because, since, so that, therefore, thus, due to, the reason, for the following reasons, which suits, suits,
    suitable, fits, a fit, good fit, great fit, perfect for, ideal, ideal for, good for, great for, good at,
    best for, best suited, well suited, optimized for, optimised for, designed for, made for, built for,
    can handle, support, natively, native, lets us, require, requires, feasible, sufficient, is needed, acid,
    transaction, transactions, join, joins, relational integrity, foreign key, no relationships, not relational,
    flexible schema, schemaless, schema less, unstructured, semi structured, varies, write heavy, read heavy,
    append only, high write throughput, write throughput, high throughput, low latency, fast lookup,
    fast lookups, quick, fast, faster, in memory, durable, durability, horizontal scaling, scale horizontally,
    scales horizontally, horizontally scalable, billions of, millions of, range query, range queries, geospatial,
    geo queries, full text, fuzzy, aggregation, aggregations, columnar, compression, compress, time series, ttl,
    automatic expiration, expiration, immutable, cheap, cheaper, strong consistency, strict, ad hoc,
    secondary index, access pattern, reads by key, by key, key lookup, key lookups, point lookups,
    single digit millisecond, replication, multi region, cross region, geo replication, team knows, already run,
    already have, instead of, rather than, compared with, comparing it with, compared it with, compared to,
    alternative, downside, drawback, concurrent write, concurrent writes, avoids collisions, large volumes,
    large files, petabytes, terabytes, frequently accessed, atomic, as they, as it, =as we, not enough,
    is enough, are enough, needs to be, give up, we need, will need, we need to, since we, easy to,
    natively supports, natively support, supports transactions, better choice, good choice, best choice,
    right choice
  `),
} as const satisfies Vocabulary;
