import { terms, type Vocabulary } from '../lexicon.js';

/** What goes wrong in operation, and what a design does about it. */
export const failures = {
  /** Something stops working. */
  breakdown: terms(`
    fail, failure, failing, crash, die, dead, goes down, go down, went down, going down, is down, are down, =down,
    unavailable, unavailability, unreachable, cannot be reached, can't be reached, cannot reach, can't reach,
    not reachable, is gone, =gone, is lost, are lost, gets lost, lose connection, loses connection, lost connection,
    lost contact, loses power, loses its connection, loses the connection, lost the connection, lost its connection,
    link breaks, line breaks, line drops, link drops, connection drops, connection breaks, breaks, broke, broken,
    disconnect, offline, !generate ~ offline, !generated offline, !compute ~ offline, !computed offline, !built offline, !train ~ offline, !offline job, !offline batch, !offline process, !offline processing, !offline analysis, !offline algorithm, !offline computation, !offline pipeline, !offline generation, hang, hung, not respond, doesn't respond, no response, not responding, not answer,
    doesn't answer, times out, time out, timed out, =restarts, a restart, on restart, upon restart, after restart,
    across restart, during restart, before restart, is restarted, are restarted, outage, downtime, data loss,
    loss of, is killed, runs out of, run out of, half way, half-way, returns a 500, returns 500, returns 5xx, =5xx,
    not completed, isn't completed, never completes, abandon, abandoned, not paid in time, never pays,
    never comes back, abort, is wrong, sends nonsense, is often gone, vaporizes, unhealthy, gives up on, !fail open,
    !is going, !are going, !without breaking, !not break, !non breaking, !breaking change, !strip down, !write down,
    !written down, !note down, !noted down, !set down, !scroll down, !drill down, !break down, !slow down,
    !scale down, !slows down, !narrow down, !cut down, !dead letter, !dead letters, !dead lettered, !zero downtime,
    !shut down, !shutting down, !on delete cascade, !line breaks in, fall over, falls over, fell over, fall out,
    falls out, drops out, dropped out, is cut, been cut, cut off from, severed, gives out, packs up, be away,
    is away, itself away, falls silent, fall silent, stays silent, goes quiet, goes dark, stops answering,
    stop answering, says nothing, say nothing, no answer, answer lost, answer is lost, answer gets lost,
    never arrives, never arrive, does not arrive, is missing, are missing, goes missing, interruption of,
    interrupted, breakdown, breakdown of, unexpected termination, terminated unexpectedly, ceases to, cease to,
    ceasing to, =oom, out of memory, power cut, no network, no reception, no signal, vanish, disappear, swamped,
    collapse, =throws, makes it throw, gone mad, goes mad, haywire, misbehave, malfunction, faulty, is defective,
    bounce, disk full, disk is full, falls behind, fall behind, cannot keep up, can't keep up, is lagging, shut off,
    pulled out, power is cut, kills, kill @machine, stops working, stop working, stops responding, stopped,
    evicted from, is slow, becomes slow, gets slow, is down for, not there, is not available, not available,
    loses ~ connection, lose ~ connection, loses ~ network, goes under, knocked out, taken out, wiped, stalls,
    freezes, is frozen, gets no answer, got no answer, no reply, not reply, is poisoned, has not come, did not come,
    doesn't come, does not come, not come back, never come back, are unreachable, unresponsive, unplugged, blackout,
    expires unnoticed, lost, !lost update, !lost updates, falls down
  `),
  /** A known way of going wrong. */
  hazard: terms(`
    race, race condition, edge case, corner case, split brain, two leaders, hot key, hot keys, hotkey, hot spot,
    hotspot, hot partition, hot shard, hot region, hot row, hot item, celebrity, thundering herd, stampede,
    avalanche, network partition, partitioned from, poison message, poison pill, deadlock, double booking,
    double booked, double book, double spending, double spend, double charge, double payment, overselling, oversell,
    oversold, duplicate, duplication, same request twice, same event twice, same order again, sends it twice,
    arrives twice, twice, ten tabs, conflict, collision, collide, concurrency issue, concurrency problem,
    concurrency bug, concurrency conflict, in the same instant, at the same instant, out of order, late event,
    arrive late, late messages, delayed event, short delays, lost update, inconsistent, inconsistency, out of sync,
    corrupt, corrupted, corruption, malformed, retry storm, overload, overloaded, overwhelm, overwhelmed, spike,
    surge, burst of, single point of failure, bottleneck, cascading, clock skew, clock drift, zombie, orphan,
    partial write, partially written, partial failure, half finished, crawler trap, trap, infinite loop,
    replication lag, slow consumer, slow client, backlog, false positive, fills up, checksum is wrong, a storm,
    gets stuck, stuck, !race track, flood, both think, both believe, each believe, each think, believes itself,
    think they own, in the same second, same millisecond, arrive together, arrives together, come together,
    two times, double run, runs twice, run twice, hot cell, hot tenant, hot object, hot document, hot account,
    hot room, hot channel, hot topic, hot @item, hot @store, comes late, come late, came late, arrives late,
    arriving late, too late, wrong clock, clock is wrong, clock is off, clock off, clocks differ, clocks drift,
    drifting clock, poisoned, impossible value, second time, a second time, same second, same minute, comes twice,
    came twice, come twice, sent twice, delivered twice, processed twice, counted twice, paid twice, pays twice,
    charged twice, all come back, all reconnect, all at once, wake at once, hundred times, ten times the, too much,
    too many, runaway, noisy neighbour, noisy neighbor, bad release, bad deploy, broken release, a deploy,
    wrong order, out of sequence, stolen, tampered, forged, half written, half done, half applied, half a,
    old leader, old primary, old owner, two primaries, two masters, two owners, memory leak, stale lock,
    lock is left, lock ~ left behind, gap in, holes in
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
    mitigate, address, fix, resolve, overcome, tackle, avoid, prevent, guard against, guards against, protect, handle, deal with, deals with, cope with,
    copes with, tolerate, absorb, counter, defend against, solve, eliminate, minimize, alleviate, relieve,
    work around, works around
  `),
  /** Before what is done about it. */
  'answer-label': terms('mitigation, solution, handling, =fix, remedy, =answer, =response, recovery, countermeasure'),
  remedy: terms(`
    fail over, failover, fails over, promote, elect, election, take over, takes over, taken over, standby, stand by,
    replica, replicate, replication, redundant, redundancy, multiple instances, multiple availability zones, backup,
    restore, recover, recovery, rebuild, reconstruct, retry, retries, retried, try again, tries again, tried again,
    asks again, ask again, resend, resends, re send, sent again, sends again, sends only, send only,
    sends the others, redeliver, redelivered, shows up again, visible again, reprocess, replay, roll back, rollback,
    rolled back, revert, compensate, compensating, saga, undo, undone, refund, reverse, idempotent, idempotency,
    dedupe, deduplicate, deduplication, unique constraint, unique index, is unique, unique, recognises, recognizes,
    lock, mutex, optimistic, pessimistic, compare and swap, compare and set, conditional update, guarded update, guarded write, guarded transition, guarded status transition, guarded state transition, conditional write,
    conditional insert, where driver, transaction, serializable, isolation level, version number, version check,
    vector clock, last write wins, atomic, atomically, lua script, lease, fencing, heartbeat, health check,
    dead letter, dlq, parked, quarantine, set aside, fallback, fall back, falls back, best effort, keep the old,
    keeps the old, keeping the old, keeping old, last known, degrade, degraded, circuit breaker, serve stale,
    stale copy, cached copy, keeps serving, goes on, go on, continue, buffer, buffers, spool, locally, keeps the,
    backpressure, back pressure, shed, throttle, rate limit, rate limited, reject, rejected, refuse, deny,
    return an error, returns an error, 503, 409, 429, ignore, ignored, discard, skip, expire, release, released,
    reconcile, reconciliation, scrub, checksum, repair, reassign, redistribute, redirect, reroute, rebalance,
    reconnect, connects to, connect to another, resume, restarted, restarts it, respawn, relaunch, jitter,
    random delay, backoff, back off, spread over, spread across, split over, salt, shard, consistent hashing,
    virtual node, two stage, aggregate early, coalesce, single flight, pre warm, prewarm, pre compute, precompute,
    scale out, autoscale, autoscaling, auto scaling, load balancer, multi az, another region, other region, quorum,
    hinted handoff, read repair, merkle, anti entropy, gossip, write ahead, wal, checkpoint, snapshot, journal,
    outbox, cron job, sweeper, scan, acknowledge, visibility timeout, another worker, another instance,
    another server, another node, another one, another host, other node, next node, pick another, other instance,
    new leader, secondary provider, second provider, switch to, switches to, waits, wait for, pauses, stretched,
    extended, loser, wins, win, gets the first, told taken, manually, by hand, queue, message queue, pull model,
    hybrid, watermark, tombstone, limit on, is freed, freed, regenerate, rehash, resolved, captcha, block the,
    lockout, sells for cash, copied to its, is rebuilt, share one, prefixes, pulled, pile up, follow later,
    follow once, passed on later, sent later, goes there, second address, other address, ask later, asks later,
    where it stopped, where to go on, where it left off, from the same place, same place, carry on, carries on,
    starts anew, begins again, begin again, started again, starts again, is suspended, are suspended, is paused,
    are paused, slows down to, halve the, is capped, subdivide, is split, are split, we split, split into, split the,
    moved to, moves to, takes ~ over, take ~ over, refill, spare, neighbour takes, own disk, own memory, last list,
    yesterday's list, last good, last known good, kept apart, turns to the next, goes to the next, reconstitute,
    random time, random moment, let in, lets in, thrown away, throws away, put aside, puts aside, laid aside,
    set apart, existing row, already there, changes nothing, change nothing, does nothing, no harm, harmless,
    only the first, first one wins, told to, is told, are told, reload, reloads, by its number, higher number,
    smaller number, rising number, generation, epoch, steps down, read only, comes back by itself, comes up again,
    comes again, is made again, made again, asked again, computed anew, made anew, recomputed, filled again,
    is cut off, are cut off, cut down to, at most, nobody notices, stay as they are, stays as it is, waits in,
    wait in, wait there, waits there, held back, hold back, holds back, keeps it until, kept until, keep it until,
    are kept, is kept, stays in, stay in, goes on with, go on with, other half, next one, the other one, other one,
    second one, drops to, served from, answers from, answer from, out of its, from its own, from the copy,
    from the other, emptied, cleared, is cleared, is dropped, are dropped, drop it, drops it, killed off,
    is rejected, notices and, catches up, catch up, is caught, catches it, picks it up, picked up by, pick up where,
    picks up where, handed to, hands over, handed over, is handed, apologise, apologize, paid back, money back,
    taken back, takes back, gives back, given back, is replaced, are replaced, replaces it, replace it, a new one,
    started elsewhere, elsewhere, runs on, run on without, without it, left out, answers 503, says 503, says so,
    banner, shows the last, show the last, last values, finish later, finishes later, finish in the, later,
    afterwards, in the meantime, meanwhile, until it is back, until it's back, when it is back, when it's back,
    is back, gets cut off, slowly, put through, mended
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
    =if, =when, =whenever, =should, =once, in case, =upon, =after, =unless, =during, =while,
    in the event, in case of, suppose, supposing, say that, sometimes, it does occur, it occurs that, it happens
    that, it may happen, imagine, where a, as soon as, in the case of, at times, now and then, every so often,
    let's say, let us say, whoever, while a, has it that, in the unlikely event
  `),
} as const satisfies Vocabulary;
