import type { Pattern } from '../../claims.js';

const vocabulary = {
  algorithm: `
    token bucket, tokenbucket, leaky bucket, sliding window, sliding window log, sliding window counter, sliding log,
    fixed window, fixed window counter, gcra, generic cell rate, tumbling window, bucket refill, refills, refill rate
  `,
  burst: `
    burst, bursts, bursty, burstiness, boundary, boundaries, edge of the window, window edge, edges, twice the limit,
    double the limit, spike, spikes, smooth, smooths, smoothed, capacity, bucket size, saved up, unused tokens, at the edge
  `,
  'limited-by': `
    user, user id, userid, ip, ip address, api key, apikey, organisation, organization, org, tenant, customer, client,
    client id, account, endpoint, route, path, method, plan, tier, device, caller, subscription, token, key, phone number, ip range, subnet, api token
  `,
  'limit-word': `limit, limits, limited, quota, quotas, throttle, throttled, bucket, buckets, counter, counters, rule, rules, window, rate`,
  'per-word': `=per, =by, =each, =every, keyed by, key is, identified by, combination of, based on, =for, separate, own, =key, identify`,
  counters: `
    counter, counters, bucket, buckets, tokens, count, counts, state, window, windows, timestamps, hash, sorted set, entry,
    entries, limiter state, key, keys
  `,
  'counter-place': `
    redis, memcached, in memory, local memory, process memory, in process, dynamodb, database, cassandra, aerospike, shared store,
    central store, each node, every node, local, sidecar, cache, distributed cache, hazelcast, gateway memory, cluster
  `,
  atomic: `
    atomic, atomically, atomicity, lua, lua script, incr, incrby, incr and expire, multi exec, race, races, race condition, compare and swap, compare and set, single threaded, lock, locks, locking, transaction, redis function, setnx, one round trip, optimistic, read modify write, lost update, check and increment, =cas
  `,
  'fails-open': `
    fail open, fails open, failing open, fail closed, fails closed, failing closed, fail close, failopen, failclosed, fail safe,
    fail soft
  `,
  'limiter-part': `limiter, redis, store, cache, cluster, counter store, rate limiter, shard, limiter service, it, counters`,
  'lets-through': `
    let through, lets through, allow, allows, allowed, allow all, allow requests, pass, passes, passed, let pass, deny, denied,
    denies, reject, rejected, rejects, block, blocked, local limit, local bucket, local fallback, unlimited, no limit,
    local counter, in memory fallback, default limit, admit, admitted
  `,
  refusal: `
    =429, =429s, http 429, 429 too many requests, resource_exhausted, http too many requests
  `,
  hint: `
    retry after, retry_after, x ratelimit, x rate limit, ratelimit remaining, ratelimit reset, ratelimit limit, rate limit headers, reset header, reset time, ratelimit policy, seconds to wait, when to retry, when to try again, wait time, x ratelimit reset
  `,
} as const;

/** What a rate limiter settles beyond what any design does. */
const patterns: readonly Pattern<
  | 'limit-algorithm'
  | 'limit-burst'
  | 'limit-key'
  | 'counters-live'
  | 'counters-atomic'
  | 'limiter-fails'
  | 'refusal'
  | 'retry-hint'
>[] = [
  { claim: 'limit-algorithm', all: ['algorithm'] },
  { claim: 'limit-burst', all: ['burst', ['algorithm', 'limit-word']], within: 30, passage: 'section', negative: true },
  {
    claim: 'limit-key',
    all: [['limit-word', 'rate-limit', 'bounded-load'], 'per-word', 'limited-by'],
    within: 10,
    ordered: true,
  },
  {
    claim: 'limit-key',
    all: ['per-word', 'limited-by', ['limit-word', 'rate-limit', 'bounded-load']],
    within: 8,
    ordered: true,
  },
  { claim: 'counters-live', all: ['counters', 'counter-place'], within: 12 },
  {
    claim: 'counters-atomic',
    all: ['atomic', ['counters', 'counter-place', 'algorithm', 'limit-word']],
    within: 20,
    negative: true,
  },
  { claim: 'limiter-fails', all: ['fails-open'] },
  { claim: 'limiter-fails', all: ['limiter-part', 'part-fails', 'lets-through'], within: 24, negative: true },
  { claim: 'refusal', all: ['refusal'] },
  { claim: 'retry-hint', all: ['hint'] },
];

export const rateLimiter = { vocabulary, patterns } as const;
