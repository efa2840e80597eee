import { terms, type Vocabulary } from '../lexicon.js';

/** More load than a system can take, and what keeps it upright. */
export const load = {
  'rate-limit': terms(`
    rate limit, rate limited, rate limiting, rate limiter, ratelimit, ratelimiter, throttle, throttling,
    throttled, throttler, limit req, limit req zone, request limit, request quota, usage limit, usage quota,
    quota, quotas, token bucket, leaky bucket, sliding window, fixed window, too many requests,
    rate limit exceeded, !object store rate limit, !hit rate limit, !hits rate limit, !their rate limit,
    speed limit, bandwidth limit, io limit, throughput limit, limit the rate, limits the rate, limit the speed,
    concurrency limit, overload protection, overload control
  `),
  'shed-load': terms(`
    backpressure, back pressure, load shedding, load shed, shed load, shedding, admission control, flow control,
    stops reading, stop reading, take turns, takes turns, taking turns, fair queue, fair queueing, fair share, round robin among, slow down producers, slows down producers, slow producers, slowed down,
    turned away, turn away, turns away, waiting room, takes in, let in when, is let in, are let in,
    first thrown away, thrown away first, dropped first, drop low priority, shed low priority, debounce,
    debounces, debouncing, shuffle sharding, shuffle shard, noisy neighbour, noisy neighbor, noisy tenant,
    bulkhead, own pool, own connection pool, separate pool, separate thread pool, separate queue per,
    concurrency limit, concurrent limit, queue is full, queue fills up, queue full, bounded queue,
    queue length limit, constant traffic, crawl politely, politeness, priority lane, priority queue,
    soft tenant, hard tenant, server is busy, busy threshold, too busy, fast fail, fail fast, fails fast,
    limit concurrency, concurrent at most, maximum concurrency, low priority, lower priority
  `),
  autoscale: terms(`
    autoscale, autoscaling, auto scale, auto scaling, autoscaler, scale up and down, scale out and in,
    target tracking, step scaling, hpa, keda, scale on, scales on, scaled on, number of workers follows,
    instances are added, workers are added, add more workers when, adds workers, adds instances, scale workers,
    scaling trigger, trigger to scale, scale the workers
  `),
  'scaling-signal': terms(`
    cpu, utilization, utilisation, queue depth, queue length, queue size, queue lag, consumer lag, lag, backlog,
    memory usage, request rate, requests per second, rps, qps, number of waiting, waiting,
    concurrent connections, connection count, cloudwatch, custom metric, network throughput, latency above,
    load average, pending, queue, response time, time of day
  `),
  'limited-party': terms(`
    user, client, ip, ip address, address, tenant, api key, key, account, customer, caller, number, phone,
    phone number, device, endpoint, organization, organisation, consumer, room, channel, producer, crawler,
    host, domain, plan, developer, member, sender, subscriber, anyone, connection
  `),
  'per-party': terms('=per, =by, =each, =every, =a, =an, =for, =any, =on, =of, =from, =single'),
  'load-purpose': terms(`
    prevent abuse, to prevent, to protect, protect, protects, abuse, against abuse, against scripts,
    keep scripts away, spam, bots, scrapers, ddos, denial of service, brute force, fair use, fairness, isolate,
    malicious, scalper, overload, overloading, overwhelm, overwhelming, spike, spikes, burst, surge, noisy,
    exceed, exceeds, exceeded, annoy, flood, flooding, hammer, too many, busy, resource exhaustion, starve,
    starvation, overloaded, overwhelmed, heavy load, high load, saturate, saturated, hot spot, hotspot
  `),
  'refused-load': terms(`
    =429, =503, too many requests, retry after, turned away, rejected, refused, reject, refuse, dropped,
    wait in line, place in line, slowed, shed, block, blocked, ignored, discard, discarded
  `),
  'limit-verb': terms(`
    limit the, limit users, limit each, limits each, limits the number, limit the number, limit number of,
    certain number of requests, restrict the number, cap the number, limited number of requests,
    maximum number of requests, max number of requests, maximum of
  `),
  'above-it': terms('=more, =above, =beyond, =over, exceed, too many'),
  'code-429': terms('=429, too many requests'),
  'at-most': terms(`
    at most, max, maximum, no more than, may have more than, may hold more than, may use more than, gets no more than, up to, limit, limited to, limit to, cap, capped, threshold, exceed,
    quota
  `),
  'bounded-load': terms(`
    request, call, post, message, concurrent, connection, query, upload, pending, waiting, visitor, order,
    attempt, job, notification, people, code, event, write, task, submission, user, email, sms, otp, traffic, slot, points
  `),
} as const satisfies Vocabulary;
