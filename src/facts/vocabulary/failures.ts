import { terms, type Vocabulary } from '../lexicon.js';

/** What goes wrong in operation, and what a design does about it. */
export const failures = {
  /** Something stops working. */
  breakdown: terms(`
    =breaks, =broke, =broken, dies, died, dying, goes down, server down, node down, instance down, replica down,
    slave down, master down, primary down, database down, cache down, redis down, broker down, service down,
    site down, link down, network down, db down, fail, failure, failing, crash, dead, go down, went down,
    going down, is down, are down, unavailable, unavailability, unreachable, cannot be reached, can't be reached,
    cannot reach, can't reach, not reachable, is gone, is lost, are lost, gets lost, lose connection,
    loses connection, lost connection, lost contact, loses power, loses its connection, loses the connection,
    lost the connection, lost its connection, link breaks, line breaks, line drops, link drops, connection drops,
    connection breaks, disconnect, offline, !generate ~ offline, !generated offline, !compute ~ offline,
    !computed offline, !built offline, !train ~ offline, !offline job, !offline batch, !offline process,
    !offline processing, !offline analysis, !offline algorithm, !offline computation, !offline pipeline,
    !offline generation, hang, hung, not respond, doesn't respond, no response, not responding, not answer,
    doesn't answer, times out, time out, timed out, =restarts, a restart, on restart, upon restart,
    after restart, across restart, during restart, before restart, is restarted, are restarted, outage, downtime,
    data loss, loss of, is killed, runs out of, run out of, half way, half-way, returns a 500, returns 500,
    returns 5xx, =5xx, not completed, isn't completed, never completes, abandoned, not paid in time, never pays,
    never comes back, abort, sends nonsense, is often gone, vaporizes, unhealthy, gives up on, !fail open,
    !is going, !are going, !without breaking, !not break, !non breaking, !breaking change, !strip down,
    !write down, !written down, !note down, !noted down, !set down, !scroll down, !drill down, !break down,
    !slow down, !scale down, !slows down, !narrow down, !cut down, !dead letter, !dead letters, !dead lettered,
    !zero downtime, !shut down, !shutting down, !on delete cascade, !line breaks in, fall over, falls over,
    fell over, fall out, falls out, drops out, dropped out, is cut, been cut, cut off from, severed, gives out,
    packs up, be away, is away, itself away, falls silent, fall silent, stays silent, goes quiet, goes dark,
    stops answering, stop answering, says nothing, say nothing, no answer, answer lost, answer is lost,
    answer gets lost, never arrives, never arrive, does not arrive, goes missing, interruption of, interrupted,
    breakdown, breakdown of, unexpected termination, terminated unexpectedly, ceases to, cease to, ceasing to,
    =oom, out of memory, power cut, no network, no reception, no signal, swamped, =throws, makes it throw,
    gone mad, goes mad, haywire, misbehave, malfunction, faulty, is defective, disk full, disk is full,
    falls behind, fall behind, cannot keep up, can't keep up, is lagging, shut off, pulled out, power is cut,
    kills, kill @machine, stops working, stop working, stops responding, evicted from, becomes slow, gets slow,
    is down for, is not available, not available, loses ~ connection, lose ~ connection, loses ~ network,
    goes under, knocked out, taken out, wiped, stalls, freezes, gets no answer, got no answer, no reply,
    not reply, is poisoned, has not come, did not come, doesn't come, does not come, not come back,
    never come back, are unreachable, unresponsive, unplugged, blackout, expires unnoticed, !lost update,
    !lost updates, falls down
  `),
  /** A known way of going wrong. */
  hazard: terms(`
    both go through, clicks ~ multiple times, clicking ~ multiple times, multiple bookings, double click,
    double clicks, gets stuck, get stuck, is stuck, are stuck, stuck in, race, race condition, edge case,
    corner case, split brain, two leaders, hot key, hot keys, hotkey, hot spot, hotspot, hot partition,
    hot shard, hot region, hot row, hot item, celebrity, thundering herd, stampede, avalanche, network partition,
    partitioned from, poison message, poison pill, deadlock, double booking, double booked, double book,
    double spending, double spend, double charge, double payment, overselling, oversell, oversold, duplicate,
    duplication, same request twice, same event twice, same order again, sends it twice, arrives twice, ten tabs,
    conflict, collision, collide, concurrency issue, concurrency problem, concurrency bug, concurrency conflict,
    in the same instant, at the same instant, out of order, late event, arrive late, late messages,
    delayed event, short delays, lost update, inconsistent, inconsistency, out of sync, corrupt, corrupted,
    corruption, malformed, retry storm, overload, overloaded, overwhelm, overwhelmed, spike, surge, burst of,
    single point of failure, bottleneck, cascading, clock skew, clock drift, zombie, orphan, partial write,
    partially written, partial failure, half finished, crawler trap, infinite loop, replication lag,
    slow consumer, slow client, backlog, false positive, fills up, checksum is wrong, a storm, !race track,
    both think, both believe, each believe, each think, believes itself, think they own, same millisecond,
    arrive together, arrives together, come together, double run, runs twice, run twice, hot cell, hot tenant,
    hot object, hot document, hot account, hot room, hot channel, hot topic, hot @item, hot @store, comes late,
    come late, came late, arrives late, arriving late, too late, wrong clock, clock is wrong, clock is off,
    clock off, clocks differ, clocks drift, drifting clock, poisoned, impossible value, same second, same minute,
    comes twice, came twice, come twice, sent twice, delivered twice, processed twice, counted twice, paid twice,
    pays twice, charged twice, all come back, all reconnect, all at once, wake at once, hundred times,
    ten times the, runaway, noisy neighbour, noisy neighbor, bad release, bad deploy, broken release,
    wrong order, out of sequence, stolen, tampered, half written, half done, half applied, half a, old leader,
    old primary, old owner, two primaries, two masters, two owners, memory leak, stale lock, lock is left,
    lock ~ left behind
  `),
  /** Harmful only if two do the same: "two buyers at once". */
  coincidence: terms(`
    concurrent, concurrently, simultaneous, simultaneously, at the same time, at once, same moment, in same ms,
    same instant, want the same, wants the same, want one, grab the same, grabs the same, grabbing one,
    grabbing the same, pick the same, take the same, takes the same, same seat, same slot, same room, enter one,
    edit the same, edits the same, book the same, assigned twice, !concurrent user, !concurrent connection
  `),
  'several-actors': terms('=two, =2, both, multiple, several, many, others, race, same'),
  /** Keeps a mishap from happening or from doing harm. */
  avert: terms(`
    mitigate, address, fix, resolve, overcome, tackle, avoid, prevent, guard against, guards against, protect,
    handle, deal with, deals with, cope with, copes with, tolerate, absorb, counter, defend against, solve,
    eliminate, minimize, alleviate, relieve, work around, works around
  `),
  /** Before what is done about it. */
  'answer-label': terms('mitigation, solution, handling, =fix, remedy, =answer, =response, recovery, countermeasure'),
  remedy: terms(`
    manually, salts, fail over, failover, fails over, promote, elect, election, take over, takes over,
    taken over, standby, stand by, replica, replicate, replication, redundant, redundancy, multiple instances,
    multiple availability zones, backup, restore, recover, recovery, rebuild, reconstruct, retry, retries,
    retried, try again, tries again, tried again, asks again, ask again, resend, resends, re send, sent again,
    sends again, sends the others, redeliver, redelivered, shows up again, visible again, reprocess, replay,
    roll back, rollback, rolled back, revert, compensate, compensating, saga, undo, undone, refund, idempotent,
    idempotency, dedupe, deduplicate, deduplication, unique constraint, unique index, recognises, recognizes,
    lock, mutex, optimistic, pessimistic, compare and swap, compare and set, conditional update, guarded update,
    guarded write, guarded transition, guarded status transition, guarded state transition, conditional write,
    conditional insert, transaction, serializable, isolation level, version number, version check, vector clock,
    last write wins, atomic, atomically, lua script, lease, fencing, heartbeat, health check, dead letter, dlq,
    parked, quarantine, set aside, fallback, fall back, falls back, keep the old, keeps the old, keeping the old,
    keeping old, last known, degrade, degraded, circuit breaker, serve stale, stale copy, cached copy,
    keeps serving, buffer, buffers, spool, backpressure, back pressure, shed, throttle, rate limit, rate limited,
    reject, rejected, refuse, deny, return an error, returns an error, 503, 409, 429, ignore, ignored, discard,
    reconcile, reconciliation, scrub, checksum, repair, reassign, redistribute, redirect, reroute, rebalance,
    reconnect, connects to, connect to another, resume, restarted, restarts it, respawn, relaunch, jitter,
    random delay, backoff, back off, spread over, spread across, split over, consistent hashing, virtual node,
    coalesce, single flight, pre warm, prewarm, scale out, autoscale, autoscaling, auto scaling, load balancer,
    multi az, another region, other region, quorum, hinted handoff, read repair, merkle, anti entropy, gossip,
    wal, checkpoint, outbox, sweeper, visibility timeout, another worker, another instance, another server,
    another node, another one, another host, other node, next node, pick another, other instance, new leader,
    secondary provider, second provider, switch to, switches to, gets the first, watermark, tombstone, is freed,
    freed, regenerate, rehash, captcha, lockout, sells for cash, copied to its, is rebuilt, passed on later,
    sent later, second address, other address, where it stopped, where to go on, where it left off,
    from the same place, carry on, carries on, starts anew, begins again, begin again, started again,
    starts again, is suspended, are suspended, is paused, are paused, halve the, is capped, subdivide,
    takes ~ over, take ~ over, refill, spare, neighbour takes, last list, yesterday's list, last good,
    last known good, kept apart, turns to the next, goes to the next, reconstitute, random time, random moment,
    let in, lets in, thrown away, throws away, put aside, puts aside, laid aside, set apart, existing row,
    already there, changes nothing, change nothing, does nothing, no harm, harmless, only the first,
    first one wins, reload, reloads, higher number, smaller number, rising number, steps down,
    comes back by itself, comes up again, comes again, is made again, made again, asked again, computed anew,
    made anew, recomputed, filled again, is cut off, are cut off, cut down to, nobody notices, stay as they are,
    stays as it is, held back, hold back, holds back, keeps it until, kept until, keep it until, goes on with,
    go on with, drops to, served from, answers from, answer from, from the copy, from the other, emptied,
    cleared, is cleared, drops it, killed off, is rejected, notices and, catches up, catch up, is caught,
    catches it, picks it up, picked up by, pick up where, picks up where, hands over, handed over, apologise,
    apologize, paid back, money back, taken back, takes back, gives back, given back, replaces it, replace it,
    started elsewhere, runs on, run on without, answers 503, says 503, shows the last, show the last,
    last values, finish later, finishes later, finish in the, until it is back, until it's back, when it is back,
    when it's back, gets cut off, put through, mended
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
  'if-when': terms(`
    =if, =when, =whenever, =should, =once, in case, =upon, =after, =unless, =during, =while, in the event,
    in case of, suppose, supposing, say that, sometimes, it does occur, it occurs that, it happens
    that,
    it may happen, imagine, where a, as soon as, in the case of, at times, now and then, every so often,
    let's say, let us say, whoever, while a, has it that, in the unlikely event
  `),
} as const satisfies Vocabulary;
