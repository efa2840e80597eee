import { terms, type Vocabulary } from '../lexicon.js';

/** What goes wrong in operation, and what a design does about it. */
export const failures = {
  /** Something stops working. */
  breakdown: terms(`
    fail, failure, failing, crash, die, dead, goes down, go down, went down, going down, is down, are down,
    =down, unavailable, unavailability, unreachable, cannot be reached, can't be reached, cannot reach,
    can't reach, not reachable, is gone, =gone, is lost, are lost, gets lost, lose connection, loses connection,
    lost connection, lost contact, loses power, loses its connection, loses the connection, lost the connection, lost its connection, link breaks, line breaks, line drops, link drops, connection drops,
    connection breaks, breaks, broke, broken, disconnect, offline, hang, hung, not respond, doesn't respond,
    no response, not responding, not answer, doesn't answer, times out, time out, timed out, =restarts, a restart,
    on restart, upon restart, after restart, across restart, during restart, before restart, is restarted, are restarted, outage,
    downtime, data loss, loss of, is killed, runs out of, run out of, half way, half-way, returns a 500, returns 500, returns 5xx, =5xx, not completed, isn't completed, never completes, abandon,
    abandoned, not paid in time, never pays, never comes back, abort, is wrong, sends nonsense, is often gone, vaporizes,
    unhealthy, gives up on, !fail open, !is going, !are going, !without breaking, !not break, !non breaking, !breaking change, !strip down, !write down, !written down, !note down, !noted down, !set down, !scroll down, !drill down, !break down, !slow down, !scale down,
    !slows down, !narrow down, !cut down, !dead letter, !dead letters, !dead lettered, !zero downtime, !shut down, !shutting down, !on delete cascade, !line breaks in
  `),
  /** A known way of going wrong. */
  hazard: terms(`
    race, race condition, edge case, corner case, split brain, two leaders, hot key, hot keys, hotkey, hot spot, hotspot, hot partition,
    hot shard, hot region, hot row, hot item, celebrity, thundering herd, stampede, avalanche,
    network partition, partitioned from, poison message, poison pill, deadlock, double booking, double booked,
    double book, double spending, double spend, double charge, double payment, overselling, oversell, oversold,
    duplicate, duplication, same request twice, same event twice, same order again, sends it twice,
    arrives twice, twice, ten tabs, conflict, collision, collide, concurrency issue, concurrency problem, concurrency bug, concurrency conflict, in the same instant,
    at the same instant, out of order, late event, arrive late, late messages, delayed event, short delays,
    lost update, inconsistent, inconsistency, out of sync, corrupt, corrupted, corruption, malformed,
    retry storm, overload, overloaded, overwhelm, overwhelmed, spike, surge, burst of, single point of failure,
    bottleneck, cascading, clock skew, clock drift, zombie, orphan, partial write, partially written,
    partial failure, half finished, crawler trap, trap, infinite loop, replication lag, slow consumer,
    slow client, backlog, false positive, fills up, checksum is wrong, a storm, gets stuck, stuck, !race track
  `),
  /** Harmful only if two do the same: "two buyers at once". */
  coincidence: terms(`
    concurrent, concurrently, simultaneous, simultaneously, at the same time, at once, same moment, in same ms,
    same instant, want the same, wants the same, want one, grab the same, grabs the same, grabbing one, grabbing the same, pick the same, take the same, takes the same, same seat, same slot, same room, enter one, edit the same, edits the same, book the same, assigned twice, !concurrent user, !concurrent connection
  `),
  'several-actors': terms('=two, =2, both, multiple, several, many, others, race, same'),
  /** Keeps a mishap from happening or from doing harm. */
  avert: terms(`
    mitigate, address, fix, resolve, overcome, tackle, avoid, prevent, guard against, guards against, protect, handle, deal with, deals with, cope with,
    copes with, tolerate, absorb, counter, defend against, solve, eliminate, minimize, alleviate, relieve,
    work around, works around
  `),
  /** Before what is done about it. */
  'answer-label': terms('mitigation, solution, handling, =fix, remedy, =answer, =response, recovery, countermeasure'),
  remedy: terms(`
    fail over, failover, fails over, promote, elect, election, take over, takes over, taken over, standby,
    stand by, replica, replicate, replication, redundant, redundancy, multiple instances,
    multiple availability zones, backup, restore, recover, recovery, rebuild, reconstruct, retry, retries,
    retried, try again, tries again, tried again, asks again, ask again, resend, resends, re send, sent again,
    sends again, sends only, send only, sends the others, redeliver, redelivered, shows up again, visible again,
    reprocess, replay, roll back, rollback, rolled back, revert, compensate, compensating, saga, undo, undone,
    refund, reverse, idempotent, idempotency, dedupe, deduplicate, deduplication, unique constraint,
    unique index, is unique, unique, recognises, recognizes, lock, mutex, optimistic, pessimistic,
    compare and swap, compare and set, conditional update, conditional write, conditional insert, where driver,
    transaction, serializable, isolation level, version number, version check, vector clock, last write wins,
    atomic, atomically, lua script, lease, fencing, heartbeat, health check, dead letter, dlq, parked,
    quarantine, set aside, fallback, fall back, falls back, best effort, keep the old, keeps the old, keeping the old, keeping old, last known, degrade, degraded, circuit breaker, serve stale,
    stale copy, cached copy, keeps serving, goes on, go on, continue, buffer, buffers, spool, locally,
    keeps the, backpressure, back pressure, shed, throttle, rate limit, rate limited, reject, rejected, refuse,
    deny, return an error, returns an error, 503, 409, 429, ignore, ignored, discard, skip, expire, release,
    released, reconcile, reconciliation, scrub, checksum, repair, reassign, redistribute, redirect, reroute,
    rebalance, reconnect, connects to, connect to another, resume, restarted, restarts it, respawn, relaunch,
    jitter, random delay, backoff, back off, spread over, spread across, split over, salt, shard,
    consistent hashing, virtual node, two stage, aggregate early, coalesce, single flight, pre warm, prewarm,
    pre compute, precompute, scale out, autoscale, autoscaling, auto scaling, load balancer, multi az,
    another region, other region, quorum, hinted handoff, read repair, merkle, anti entropy, gossip,
    write ahead, wal, checkpoint, snapshot, journal, outbox, cron job, sweeper, scan, acknowledge,
    visibility timeout, another worker, another instance, another server, another node, another one,
    another host, other node, next node, pick another, other instance, new leader, secondary provider,
    second provider, switch to, switches to, waits, wait for, pauses, stretched, extended, loser, wins, win,
    gets the first, told taken, manually, by hand, queue, message queue, pull model, hybrid, watermark,
    tombstone, limit on, is freed, freed, regenerate, rehash, resolved, captcha, block the, lockout,
    sells for cash, copied to its, is rebuilt, share one, prefixes, pulled
  `),
  /** What a breakdown leads to, which is no answer to it. */
  consequence: terms(`
    bad, worst, terrible, catastrophic, cause, leads to, lead to, results in, result in, will be lost,
    would be lost, is a problem, inconsistent, unavailable, nothing, stops working, stop working, affects,
    cannot pay, can not pay, hurts, happens a lot, up to chance
  `),
  /** Robustness by adjective. */
  'claims-robust': terms(`
    fault tolerant, highly available, high availability, resilient, robust, fault tolerance, resilience, =ha
  `),
  /** Opens a case. */
  'if-when': terms('=if, =when, =whenever, =should, =once, in case, =upon, =after, =unless, =during, =while'),
} as const satisfies Vocabulary;
