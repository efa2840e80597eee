import { terms, type Vocabulary } from '../lexicon.js';

/** Caches: what they are called, how long entries live, what removes them, and what happens when they fail. */
export const caching = {
  cache: terms(`
    cache, caching layer, memcache, memcached, varnish, memoize, query cache, edge cache, page cache, look aside,
    cache aside, read through cache, dax
  `),
  'memory-store': terms(`
    redis, valkey, dragonflydb, memorystore, infinispan, elasticache, keydb, hazelcast, memcache, memcached,
    in memory store, shared memory store, in memory copy, in memory map, memory store, kept in memory,
    keep in memory, held in memory, hold in memory, local memory, in process map
  `),
  cdn: terms('cdn, content delivery network, cloudfront, cloudflare, akamai, fastly'),
  served: terms(`
    serve, served, deliver, static, asset, image, video, media, content, photo, page, file, cached, cache, edge,
    download, thumbnail, front of, behind
  `),
  'in-memory': terms(`
    in proc, in process, process memory, in the process, in memory, its memory, own memory, in its memory,
    memory of the process, in memory store, shared memory, local memory, main memory, in ram, of ram, local map
  `),
  'keep-act': terms('keep, hold, remember, store, retain, save, stash'),
  // What costs something to make and is therefore kept.
  'made-result': terms(`
    finished, computed, precomputed, recomputing, computing, rendered, rendering, fetched, drawn, drawing,
    result, copy, answer, expensive, costly, slow to, takes too long, takes seconds, costs a, join over, queries,
    of all requests, most requests, frequently read, read most, for the next, fetch again, without asking
  `),
  'memory-get': terms(`
    redis get, cache get, memcached get, client get, r get, rdb get, redis hget, memcache get, redis.get
  `),
  'memory-set': terms(`
    redis set, cache set, memcached set, client set, r set, redis setex, redis hset, cache put, memcache set,
    redis.set
  `),
  'use-for': terms(`
    !live streaming, !live stream, no older than, poll, keep, hold, live, stay, valid, stale, serve, kept, fresh
  `),
  // What Redis also holds and nobody calls a cache.
  'guard-thing': terms(`
    lock, lease, hold, reservation, idempotency key, session, token, counter, rate limit, limiter, bucket, queue,
    duplicates, dedupe, trigger, notification window, presence, nonce, location, leaderboard, sorted set, score
  `),
  'platform-cache': terms(`
    system cache, file system cache, filesystem cache, buffer cache, page cache, browser caches, browser cache,
    browsers cache, os cache, os will cache, operating system cache, page cache of the os, kernel cache,
    cached response, os page cache, block cache, dns cache, cpu cache, l1 cache, disk cache
  `),
  'cache-place': terms(`
    in memory, application server, app server, client, browser, edge, each node, every node, each instance,
    gateway, local, in process, database, server, proxy, pop, node
  `),
  'keep-only': terms(`
    keep only, keeps only, only keep, only keeps, kept only, store only, stores only, holds only, hold only,
    only the last, only the latest, capped at, trimmed to, bounded to, bounded at, cap at, trim, ltrim,
    zremrangebyrank, the most recent
  `),
  'look-first': terms(`
    look there first, looks there first, look in it first, first asks, checked first, on a miss, cache miss,
    cache hit, on miss, if not found there, not found there, is not there
  `),
  ttl: terms(`
    !token expiration, !grace period expires, =px, =exat, cache header, ttl, time to live, max age, maxage,
    cache control, s maxage, expiry, expiration, expire, expiring, setex, time out, stale after, lifetime,
    lives for, live for, lives ~ minutes, lives ~ seconds, lives ~ hours, is good for, valid for, no older than,
    not older than, counts as fresh, is fresh for, are fresh for, fresh for, goes after, go after,
    goes stale after, gone after, dies after, die after, thrown away after, forgotten after, dropped after,
    for a minute, for an hour, for a day, for five minutes, for ten minutes, for thirty seconds, for ten seconds,
    for sixty seconds
  `),
  eviction: terms(`
    lru, lfu, evict, eviction, eviction policy, least recently used, least frequently used, allkeys lru,
    fifo eviction, volatile ttl, arc policy, throw out the oldest, oldest entries, asked for longest,
    not asked for longest, used longest ago, longest unused, longest not used, not used for longest, least used,
    least asked, oldest ~ goes, oldest ~ go, oldest ~ thrown, oldest ~ dropped, oldest ~ leave, oldest ~ leaves,
    makes room, make room, make way, makes way, pushed out, pushes out, room ~ for new, cold ones go,
    coldest ~ go
  `),
  invalidate: terms(`
    invalidate, invalidation, purge, cache bust, bust the cache, evict on write, write through, write behind,
    write back, write invalidate, refresh ahead, versioned key, version key, key version, surrogate key,
    soft purge, etag, content hash in, hash in the file name, fingerprinted, immutable url, update on write,
    delete on write, number in the key, edition in the key, version in the key, version ~ of the key,
    edition number, key ~ has the version, key ~ has the edition, key ~ contains the version,
    key ~ carries the version, part of the key, new key, new name ~ change, new address ~ change,
    never served an old, is overwritten ~ in the same, written to both, writes to both, written through,
    writes through, told to drop, told to forget, tells ~ to drop, tells ~ to forget, tell ~ to drop,
    tell ~ to forget, clears it, clear it, takes it out, take it out, throws it out, throw it out,
    throws out the
  `),
  remove: terms(`
    delete, remove, drop, clear, throw their copy, throw the copy, throw it away, throws it away, throw away,
    thrown away, flush, discard, wipe, evict, purge, invalidate, bust, del, forget, unset
  `),
  refresh: terms(`
    refresh, update, overwrite, rewrite, recompute, rebuild, regenerate, reload, replace, repopulate, renew,
    rewarm, render anew, rendered anew, sync, put anew
  `),
  /** People who press reload refresh no cache. */
  'reloading-reader': terms(`
    users refresh, press refresh, press refreshes, readers refresh, visitors refresh, people refresh,
    refreshes the page, refresh the page, refreshes his, refreshes her, refreshes them, refresh them,
    keep refreshing
  `),
  entry: terms(`
    entry, cache entry, cached value, cached copy, cached page, cached object, cached result, copy, cache key,
    key, page, item, result, response, object
  `),
  'on-change': terms(`
    on write, on update, on change, on delete, on edit, on every write, on each write, after a write,
    after an update, after the update, when the, when a, when an, whenever, upon, as soon as, saves, is saved,
    change event, update event, on publish, after every, same request, after commit, in the same transaction,
    on status change, if the, changes, changed, updates, edited, edits
  `),
  stampede: terms(`
    stampede, thundering herd, dogpile, dog pile, request coalescing, coalesce, single flight, singleflight,
    miss storm, jitter, cache avalanche, cache penetration, cache breakdown, probabilistic early,
    early expiration, stale while revalidate, stale if error, serve stale, stale fallback, stale copy,
    stale value, warm up, warm the cache, cache warming, pre warm, prewarm, only one request,
    one request rebuilds, mutex per key, lock per key, cold cache, negative caching
  `),
  'expiring-thing': terms(`
    token, session, jwt, cookie, seat hold, a hold, the hold, inventory hold, reservation, lock, lease, otp,
    code, one time password, signed url, presigned url, upload url, upload address, download link, invite,
    invitation, password, offer, link, short url, url, paste, message, job, ticket, subscription, coupon,
    certificate, idempotency key, log, backup, snapshot, event, account, record, row, story, post, seat, booking,
    cart, basket, trial, quote, presence, heartbeat, request, order
  `),
  'goes-down': terms(`
    !=go, down, fail, failure, unavailable, unreachable, crash, outage, gone, die, lost, restart, slow, broken
  `),
  'fall-back': terms(`
    fall back, fallback, falls back, fall through, falls through, degrade, go to the database,
    goes to the database, read from the database, reads go to, reload, rebuild, serve from
  `),
} as const satisfies Vocabulary;
