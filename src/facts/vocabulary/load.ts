import { terms, type Vocabulary } from '../lexicon.js';

/** More load than a system can take, and what keeps it upright. */
export const load = {
  'rate-limit': terms(`
    sliding window rate, sliding window limit, fixed window limit, fixed window rate, sliding window counter,
    sliding window log, fixed window counter, sliding window algorithm, fixed window algorithm, rate limit,
    rate limited, rate limiting, rate limiter, ratelimit, ratelimiter, throttle, throttling, throttled,
    throttler, limit req, limit req zone, request limit, request quota, usage limit, usage quota, quota, quotas,
    token bucket, leaky bucket, too many requests, rate limit exceeded, !object store rate limit,
    !hit rate limit, !hits rate limit, !their rate limit, speed limit, bandwidth limit, io limit,
    throughput limit, limit the rate, limits the rate, limit the speed, concurrency limit, overload protection,
    overload control
  `),
  'shed-load': terms(`
    turned away, turn away, turns away, client side debouncing, backpressure, back pressure, load shedding,
    load shed, shed load, shedding, admission control, flow control, stops reading, stop reading, take turns,
    takes turns, taking turns, fair queue, fair queueing, fair share, round robin among, slow down producers,
    slows down producers, slow producers, =slowed down, waiting room, let in when, first thrown away,
    thrown away first, dropped first, drop low priority, shed low priority, shuffle sharding, shuffle shard,
    noisy neighbour, noisy neighbor, noisy tenant, bulkhead, own pool, own connection pool, separate pool,
    separate thread pool, separate queue per, concurrency limit, queue is full, queue fills up, queue full,
    bounded queue, queue length limit, constant traffic, crawl politely, politeness, priority lane,
    priority queue, soft tenant, hard tenant, server is busy, busy threshold, too busy, fast fail, fail fast,
    fails fast, limit concurrency, concurrent at most, maximum concurrency
  `),
  autoscale: terms(`
    autoscale, autoscaling, auto scale, auto scaling, autoscaler, scale up and down, scale out and in,
    target tracking, step scaling, hpa, keda, scale on, scales on, scaled on, number of workers follows,
    instances are added, workers are added, add more workers when, adds workers, adds instances, scale workers,
    scaling trigger, trigger to scale, scale the workers
  `),
  /** Adds capacity: one of these on a signal is autoscaling. */
  'adds-capacity': terms(`
    add server, add more servers, add node, add pods, add more pods, add instances, add worker, add more workers,
    scale the pods, scale pods, scale the workers, scale workers, scale the consumers, scale consumers,
    scale out, scale the number, scale between, scale from, start more, starts another, start another, spin up,
    launch more, launch another, servers are added, nodes are added, pods are added, more pods are,
    more workers are, more instances are, replicas follow, replica count follows, workers follows,
    workers follow, pods follow, grows with, workers ~ added, servers ~ added, instances ~ added, nodes ~ added,
    pods ~ added, machines ~ added, workers ~ started, servers ~ started, instances ~ started,
    machines ~ started, more machines, more workers, more servers, another worker, another server,
    another instance, further workers, further instances
  `),
  'when-so': terms('=when, =if, =on, =once, =by, =with, =as, above, below, follow, based on, according to'),
  'scaling-signal': terms(`
    cpu, utilization, utilisation, queue depth, queue length, queue size, queue lag, consumer lag, lag, backlog,
    memory usage, request rate, requests per second, rps, qps, number of waiting, waiting,
    concurrent connections, connection count, cloudwatch, custom metric, network throughput, latency above,
    load average, pending, queue, response time, time of day, longer than, more than ~ waiting, jobs waiting,
    waits longer, wait time, waiting time, age of the oldest, busy, load passes, load exceeds
  `),
  'limited-party': terms(`
    user, client, ip, ip address, address, tenant, api key, key, account, customer, caller, number, phone,
    phone number, device, endpoint, organization, organisation, consumer, room, channel, producer, crawler, host,
    domain, plan, developer, member, sender, subscriber, anyone, connection
  `),
  'per-party': terms('=of, =per, =by, =each, =every, =a, =an, =for, =any, =single'),
  'load-purpose': terms(`
    prevent abuse, to prevent, to protect, protect, protects, abuse, against abuse, against scripts,
    keep scripts away, spam, bots, scrapers, ddos, denial of service, brute force, fair use, fairness, isolate,
    malicious, scalper, overload, overloading, overwhelm, overwhelming, spike, spikes, burst, surge, noisy,
    exceed, exceeds, exceeded, annoy, flood, flooding, hammer, too many, busy, resource exhaustion, starve,
    starvation, overloaded, overwhelmed, heavy load, high load, saturate, saturated, hot spot, hotspot
  `),
  'refused-load': terms(`
    =429, =503, too many requests, =retry after, turned away, rejected, refused, reject, refuse, dropped,
    wait in line, place in line, slowed, shed, block, blocked, ignored, discard, discarded, told to wait,
    asked to wait, asked to come back, come back later, must wait, has to wait, have to wait, sent away,
    not taken, not accepted, not admitted, no longer accepted, no longer taken, told to slow, slowed down,
    no new ~ taken, no new ~ accepted, no further ~ taken, no further ~ accepted, no more ~ accepted, takes no,
    accepts no, take no new, accept no new, denied, too busy, politely declined, declined, turned down
  `),
  'limit-verb': terms(`
    limit the, limit users, limit each, limits each, limits the number, limit the number, limit number of,
    certain number of requests, restrict the number, cap the number, limited number of requests,
    maximum number of requests, max number of requests, maximum of, may ~ ask, may ~ send, gets at most,
    is allowed at most, are allowed at most, not more than, no more than, is held to, are held to, is kept to,
    are kept to, held to ~ per, may only
  `),
  'above-it': terms('=more, =above, =beyond, =over, exceed, too many'),
  'code-429': terms('=429, too many requests'),
  'at-most': terms(`
    at most, max, maximum, no more than, may have more than, may hold more than, may use more than,
    gets no more than, up to, limit, limited to, limit to, cap, capped, threshold, exceed, quota
  `),
  /** How many run side by side. */
  'at-once': terms(`
    at once, concurrent, concurrently, concurrency, in parallel, in flight, simultaneous, simultaneously,
    at the same time, !concurrency control, !optimistic concurrency, at a time, side by side, running, under way,
    open at
  `),
  /** Takes load in, as far as it has room. */
  admits: terms('takes in, take in, lets in, let in, is let in, are let in, admit, accept'),
  /** A bound on what is under way that is one by its name. */
  'flight-limit': terms(`
    prefetch, prefetch count, prefetch limit, max in flight, maximum in flight, in flight limit, max concurrent,
    maximum concurrent, concurrency cap, cap on concurrency, max concurrency, max parallel, max outstanding
  `),
  /** Those who bring load are made to wait. */
  'held-back': terms(`
    producer block, block the producer, producer is blocked, producers are blocked, takes no more, take no more,
    asks for no more, stop accepting, accept no more, accepts no more, no longer accept, stop taking,
    stop serving, stop fetching, stop pulling, stop consuming, stop polling, pause consumption,
    pause the consumer, pause consuming, pause intake, slow the producer, slow down the producer,
    throttle the producer, wait for a slot, wait for a free slot, wait for a permit, wait for a token,
    wait their turn, wait its turn, semaphore, refuse new, reject new, close the intake, no new ~ taken,
    no new ~ accepted, no further ~ taken, no further ~ accepted, takes no new, accepts no new, take no new,
    accept no new, stops taking, stops accepting, stops reading, stop reading, reads no more, pulls no more,
    producers ~ slow, producers ~ wait, producer ~ wait, senders ~ wait, sender ~ wait, writers ~ wait,
    writer ~ wait, callers ~ wait, intake ~ pause, intake ~ close, stops pulling, stops fetching, stops polling,
    pauses ~ reading, pauses ~ intake
  `),
  'when-full': terms(`
    =passes, =pass, full, fill up, fills up, over, exceed, above, beyond, behind, lag, overload, slower than,
    backlog, too many, =until, there are only, out of memory, more than, reaches, high watermark, saturated,
    only a fixed number, pile up, piles up
  `),
  'under-overload': terms(`
    under overload, when overloaded, in overload, in an overload, under heavy load, under extreme load,
    under high load, under pressure, beyond capacity, above capacity, over capacity, load exceeds,
    traffic exceeds, demand exceeds, during a spike, during spikes, in a spike, during a surge, in a surge
  `),
  'gives-way': terms(`
    drop, shed, refuse, reject, turn off, switch off, disable, stop, skip, defer, postpone, delay, sacrifice,
    turn away, turned away, degrade to
  `),
  /** Room that others cannot use up. */
  'own-lane': terms(`
    lane of their own, lane of its own, own lane, separate lane, pool of their own, pool of its own, own pool,
    pool for, separate pool, separate from the pool, dedicated pool, own queue, separate queue, dedicated queue,
    own workers, separate workers, dedicated workers, own thread pool, own connection pool, reserved capacity,
    reserved for, own share, own budget
  `),
  'not-starved': terms(`
    starve, take capacity, takes capacity, crowd out, crowded out, slow down, cannot affect, not affect,
    never affect, hold up, holds up, never take, isolate, isolated, noisy, compete, use up, eat up, monopolise,
    hog, drown
  `),
  allowance: terms('monthly allowance, daily allowance, hourly allowance, call budget, request budget'),
  challenge: terms('captcha, challenge, banned, locked out, must wait, has to wait, have to wait'),
  /** What waits to be done. */
  'waiting-work': terms(`
    backlog, queue, waiting, =wait, wait time, pending, buffer, in flight, outstanding, inbox, connections
  `),
  /** Somebody else's limit, met by a call of ours. */
  'meets-limit': terms(`
    retry on, retried, =retry, retries, try again, back off, receive 429, receives 429, get a 429, gets a 429,
    hit a 429, hits the limit, hit the limit, provider's rate limit, partner's rate limit, vendor's rate limit,
    upstream rate limit, rate limited by, throttled by, their limit, !=retry after
  `),
  /** What is load and nothing of the trade: "orders above the card's limit are refused" bounds none. */
  'load-thing': terms(`
    request, call, connection, concurrent, query, pending, waiting, traffic, write, job, task, message,
    submission, attempt, upload, code, sms, otp, login, visitor
  `),
  'bounded-load': terms(`
    request, call, post, message, concurrent, connection, query, upload, pending, waiting, visitor, order,
    attempt, job, notification, people, code, event, write, task, submission, user, email, sms, otp, traffic,
    slot, points, export, report, import, download, session, build, run, scan, crawl, search, transfer,
    invocation, execution
  `),
} as const satisfies Vocabulary;
