import { combine, terms, type Vocabulary } from '../lexicon.js';

/** Parts that fail, and what takes their place; calls that fail, and how they are repeated. */
export const resilience = {
  'part-fails': combine(
    terms(
      'zone, region, primary, leader, master, node, server, machine, broker, site, disk, replica, rack, host, instance',
    ),
    terms('is lost, are lost, goes away'),
  ).concat(
    combine(terms('lose, losing'), terms('zone, region, primary, leader, node, server, machine, broker, site, rack')),
    terms(`
    fail, failure, failing, crash, die, dead, death, go down, goes down, went down, is down, are down,
    comes down, down, !break down, !write down, !written down, !note down, !noted down, !jot down, !put down,
    !set down, !breakdown, !scale down, !drop down, !slow down, !cool down, !drill down, !scaling down, !down to,
    unavailable, unavailability, outage, not available, unreachable, not reachable, unresponsive,
    does not respond, do not respond, doesn't respond, does not answer, do not answer, no response, no answer,
    hears nothing, silent, unhealthy, without a heartbeat, misses its lease, missed its lease, lease runs out,
    lease expires, misses three pings, missed heartbeat, missing heartbeat, no heartbeat, timeout occur, oom,
    out of memory, killed, restart, power cut, network issue, circuit is open, circuit breaker, disaster,
    has not done so, no pong, health check, healthcheck, when one of, =gone, !fail open, !fail closed, vaporize,
    node loss, total loss, loss of a, losing a, lose a node, is hung, hangs, cannot be reached,
    misses a heartbeat, stops sending, no longer sends, off the air, falls over, fell over, stop working,
    drops out, bad instance, bad node, bad host, bad server, crashed, losing one, losing two, losing any,
    stops answering, stops responding, stop responding, no longer responds, no longer answers, error rate,
    keeps failing, silent for, goes silent, go silent, goes quiet, go quiet, falls silent, fails its check,
    hangs up, goes dark, !dead letter, !dead lettered, !dead letters, !payment failure, !payment fail,
    !upload failure, !upload fail, !job fail, !task fail, !failed task, !failed message, !failed job,
    !failed delivery, !failed payment, !delivery failure, !validation failure, !request fail, !request failure,
    !failed request, !transaction fail, !failed to, !fail to, !unavailable to, !unavailable for,
    !notification failed, !able failure, !failing chunk, one ~ is lost, old one ~ lost, lose ~ @machine,
    one of them stops, if one stops, when one stops, one stops, @machine ~ is lost, @machine ~ stops,
    @machine ~ breaks, @machine ~ burns, @machine ~ hangs, !@machine ~ stops when, !@machine ~ stops after,
    !@machine ~ stops at, no sign of life, sign of life, stop breathing, falls away, fall away, ceases to,
    is cut off, are cut off, loses contact, lost contact
  `),
  ),
  'takes-over': terms(`
    remaining node, remaining instance, remaining server, remaining replica, remaining broker, remaining worker,
    remaining zone, remaining region, remaining member, !promotional, fail over, failover, fails over,
    failed over, take over, takes over, takeover, taken over, promote, elect, election, new leader, new primary,
    new master, becomes leader, become leader, becomes the leader, becomes primary, becomes active,
    become active, becomes the primary, becomes the new, become the new, is to be primary, to be primary,
    reroute, rerouted, redirected to, redirect traffic, redispatch, shift to, shifted to, switch to, switches to,
    switch over, fall back to, falls back to, fallback to, another instance, another server, another node,
    another replica, another worker, another pod, another machine, another broker, another host,
    another provider, another region, another zone, another querier, another datacenter, another data center,
    another service, other instance, other replica, other server, other node, other machine, other region,
    other zone, asks the other, ask the other, next node, next replica, next provider, different provider,
    different instance, secondary provider, second provider, the second takes, second one takes, other takes,
    backup provider, alternative provider, replace it, replaces it, reassign, reassigned, reassigns, rebalance,
    takes it out, take it out, removed from the pool, removed from rotation, out of rotation, restored from,
    restore from, recover from, recovers from, rebuild from, rebuilt from, hinted handoff, hand off, handoff,
    picks up, picked up by, reconnect to, reconnect, healthy host, healthy node, healthy instance,
    healthy replica, reach the second, send through, we send through, goes on after, stands in, steps in,
    step in, then reach, visible again, requeue, requeued, redeliver, redelivered, handles the retry,
    retried by another, try another, tries another, choose a new, chooses a new, select a new, another copy,
    another copy of, any healthy, any other instance, any other node, any surviving, any remaining, a new server,
    a new node, a new instance, a replacement, replacement, the standby, use the secondary, use the backup,
    secondary one, backup one, the second one, second one, spare one, serve stale, stops sending to it,
    stop sending to it, stop routing to it, stops routing to it, no longer sends to it, given to the others,
    goes to the others, taken by the others, keep answering, keep serving, go on answering, go on serving,
    writing goes on, reading goes on, service goes on, work goes on, carry the load, spare machine, spare server,
    spare node, drops it from, from rotation, last copy, last known copy, in sync copies, respawn, respawned,
    is rescheduled, are rescheduled, rescheduled on, rescheduled onto, rescheduled to, resume from, resumes from,
    served by the other, by other instances, other instances, surviving, the twin, its twin, the copy there,
    asks the second, ask the second, makes the second, repoint, repoints, moves the address, floating ip,
    virtual ip, keepalived, vrrp, asks the next, next box, next host, moves to the next, goes to the next,
    the other pair, the other site, leader ~ chosen, primary ~ chosen, master ~ chosen, leader ~ elected,
    primary ~ elected, leader ~ picked, primary ~ picked, in its place, in its stead, takes its place,
    take its place, jumps in, jump in, to the other, to the second, other ~ serves, rest ~ share, others ~ share,
    others ~ serve, others ~ continue, others ~ carry, other ~ continues, other ~ carries, made the leader,
    made leader, made primary, made the new, declared the new, becomes ~ leader, becomes ~ primary,
    become ~ leader, become ~ primary, @machine ~ takes the work, moved to another, moves to another,
    moved to the others, move to the others, sent to the others, send to the others, starts ~ elsewhere,
    started ~ elsewhere, traffic ~ moves, traffic ~ shifts, traffic ~ moved, traffic ~ shifted, dns ~ points,
    points to the other, point to the other, takes the lead, survivors, =survivor
  `),
  // What is done after a failure where no second is named.
  recovers: terms(`
    !restore ~ stock, !restore ~ inventory, !restore ~ capacity, !restore ~ seat, !restore ~ balance,
    !restore ~ quota, rebuild, reload, restore, recover, rehydrate, resync, re sync, fall back, falls back,
    fallback, serve stale, promote, manually scan, backup plan, add a new
  `),
  'plays-again': terms('replay, replayed, re play, catch up from, resume from'),
  /** Fails over, as a verb. */
  'fails-over': terms('fails over, fail over, failover takes, failover happens, failover within, fails over to'),
  'made-primary': terms(
    'promote, promoted, promotion, becomes the primary, becomes primary, made primary, made the primary, elected',
  ),
  // Ways of failing over that are said by their name alone.
  'self-acting': terms(`
    automatic failover, automatically fail over, automatically fails over, fails over automatically,
    failover automatically, automatic leader election, automaticfailoverenabled, redispatch, proxy next upstream,
    hinted handoff, failover policy
  `),
  'failover-word': terms(`
    standby, hot standby, stand by, backup primary, backup machine, backup server, backup node
  `),
  'fail-over-mode': terms(`
    failover mode, master slave failover, failover across, failover between, fail over to, failover to,
    active passive, active active
  `),
  zones: terms(`
    availability zone, availability zones, multi az, zones, regions, data center, data centers, datacenter,
    datacenters, multi region
  `),
  'in-case': terms(`
    in case it fails, in case of failure, when it fails, if it fails, in case one fails, in the event of,
    in case the, in case of a, if the first, when the first
  `),
  'spare-part': terms(`
    standby, stand by, secondary, backup, spare, replica, copy, replicas, mirror, second one
  `),
  redundancy: terms(`
    replica, replicate, replication, replicated, standby, stand by, hot spare, spare, secondary, follower, slave,
    backup, back up server, =copy, live copy, redundancy, redundant, mirror, multi az,
    multiple availability zones, availability zone, two zones, two regions, both regions, multi region,
    active passive, active active, primary secondary, primary replica, leader follower, master slave,
    multiple providers, multi provider, multiple instances, more instances, several instances, two instances,
    second one, two of these, quorum, replication factor, snapshot, checkpoint, cluster, stateless, data center,
    datacenter
  `),
  'wished-available': terms(`
    high availability, highly available, fault tolerant, fault tolerance, single point of failure, reliability,
    reliable, resilient, resilience, durability, always available, disaster recovery, failover, fail over,
    availability
  `),
  'try-again': terms(`
    retry, retries, retried, retrying, try again, tries again, tried again, trying again, try it again,
    ask once more, asks again, ask again, fetches again, repeated twice, repeated once, repeated three times,
    posts again, calls again, once more, re request, re try, call again, called again, repeat the call,
    repeated call, repeat the request, reattempt, re attempt, re send the request, resend the request,
    !retry storm, !no retry, !retry after header, re send, re sends, =tries ~ again, =tried ~ again,
    call ~ again, tries ~ once more, tried ~ once more, another go, another try, next try, each try, every try,
    second attempt, another attempt, next attempt, each attempt, every attempt, between attempts, repeat ~ call,
    repeat ~ request, repeats ~ call, repeats ~ request, tries anew, tried anew
  `),
  timeout: terms(`
    timeout, time out, timed out, times out, timeout ms, deadline, give up after, hang up, cut off at,
    cut off after, wait at most, waits at most, wait no longer, !session timeout, !session times out,
    !session time out, !visibility timeout, !lock timeout, !payment timeout, !submission deadline, !idle timeout,
    !booking timeout, !hold timeout
  `),
  backoff: terms(`
    doubling each, time sleep 2, backoff, back off, exponential backoff, jitter, growing pause, growing pauses,
    pauses that grow, pause that grows, gap doubling, retry interval, incremental interval, honour retry after,
    honor retry after, respect retry after, obey retry after, retry after header, retry delay, retry budget,
    linear backoff, !space, exponentially growing, wait between retries, pause between attempts, between tries,
    between attempts, between retries, between two tries, doubles each time, wait that doubles, max backoff,
    initial interval, backoff multiplier, longer each time, doubling each time, pause ~ doubles, wait ~ doubles,
    delay ~ doubles, interval ~ doubles, gap ~ doubles, pause ~ grows, wait ~ grows, delay ~ grows,
    interval ~ grows, gap ~ grows, doubling ~ pause, doubling ~ wait, doubling ~ delay, doubling ~ interval,
    longer ~ after each, longer ~ after every, longer ~ each time, longer ~ every time, longer and longer,
    ever longer, growing ~ pause, growing ~ delay, growing ~ interval, growing ~ wait, increasing ~ pause,
    increasing ~ delay, increasing ~ interval, randomised ~ delay, random ~ delay, random ~ wait, random ~ pause,
    waits ~ before the next, wait ~ before the next
  `),
  'circuit-breaker': terms(`
    circuit breaker, circuit breaking, breaker, hystrix, resilience4j, circuit opens, circuit is open,
    open circuit
  `),
  // A bound on retries that is one by its name.
  'retry-limit-named': terms(`
    max retry count, retry count of, retry count is, retry count limit, !after numerous, max retries,
    maximum retries, max retry, maximum retry, retry limit, retries left, max attempts, maximum attempts,
    maximum number of retries, maximum number of attempts, limited retries, limited number of retries,
    bounded retries, fixed times of retrying, fixed number of retries, certain number of retries,
    after several attempts, after several retries, retries are exhausted, maxreceivecount, max receive count,
    retry budget, retried failed for certain times, attempt in range, wait for at most,
    maximum number of milliseconds, maximum wait, stops after the, stop after the, gives up after, give up after,
    max tries, maximum tries, retries max, attempts max, after ~ attempts, after ~ tries, stops trying,
    stop trying, no longer tries, no further attempt, no further try, no more attempts, no more tries,
    up to ~ attempts, up to ~ tries, up to ~ retries, at most ~ attempts, at most ~ tries, at most ~ retries,
    no more than ~ attempts, no more than ~ tries, first ~ attempts, last attempt, last try, final attempt,
    final try, !after ~ login attempts
  `),
  'call-fails': terms(`
    5xx, fail, failure, error, timeout, no answer, not answered, unanswered, is tried, are tried, is called,
    gives up, give up, unreachable, unavailable, down, refuse
  `),
  /** Failures that follow each other, after which calls stop. */
  'in-a-row': terms(`
    errors in a row, failures in a row, timeouts in a row, fails ~ in a row, failed ~ in a row,
    consecutive failures, consecutive errors, consecutive timeouts, successive failures, successive errors,
    errors running, failures running, half of ~ calls fail, share of errors, error share
  `),
  /** Calls that are not made for a while. */
  'leaves-alone': terms(`
    nobody calls, no longer calls, stop calling, stops calling, no calls, no call, not called, leave it alone,
    leaves it alone, left alone, in peace, stop asking, stops asking, calls ~ skipped, call ~ skipped,
    skip the call, skips the call, pause calls, pauses calls, calls pause, without calling, without asking,
    fails at once, fail at once, fail immediately, fails immediately, refuses at once
  `),
  'call-like': terms(`
    call, request, response, respond, answer, api, service, provider, rpc, http, bank, webhook, upstream,
    querier, airline, partner
  `),
  collision: terms('collision, collide, short key, short url, already taken, already used, hash'),
  'call-cut-off': terms(`
    not answer in, regarded as dead, considered dead, declared dead, treated as failed, treated as dead,
    counts as failed, considered failed, does not answer, doesn't answer, no answer within, not answered within,
    no answer in time, hang up, cut off, give up, gives up, wait at most, wait no longer, nothing has come back,
    aborted, abort, cancelled, cancel
  `),
  /** Comes again on purpose. */
  'repeats-it': terms(`
    =tries, =attempts, attempt, repeats, repeated once, repeated twice, repeated after, repeated at, anew,
    try again, retry, retried, more tries, tried again
  `),
  'paused-between': terms('pause, pauses, apart, interval, after a minute, spaced, spacing, wait between, in between'),
  'await-answer': terms(`
    for an answer, for the answer, for its answer, for a response, for the response, for its response,
    for a reply, for the reply
  `),
  'waits-so': terms('wait, waits, waited, waiting'),
  'retry-limit': terms(`
    limited to, capped at, capped to, bounded, more than twice, more than once, more than three, up to a,
    up to three times, fixed number of, certain times, certain number of times, exhausted, at most, no more than,
    give up, gives up, gave up
  `),
  'remote-call': terms(`
    rpc, remote procedure call, grpc, remote call, external api, external apis, external service,
    external services, external provider, external system, third party, 3rd party, third party api,
    payment gateway, payment provider, payment processor, payment service provider, psp, partner api,
    partner's api, provider's api, provider api, sms provider, email provider, sms gateway, service to service,
    inter service, webhook, upstream service, upstream api, upstream provider, upstream server,
    upstream repository, paypal, twilio, sendgrid, fcm, apns, gds, their rest services, open banking, soap,
    =bureau, http call
  `),
  calls: terms('call, invoke, contact, over http, via http, communicate with'),
  'human-retry': terms('wrong codes, pin, password, login attempt, captcha, mistype, mistyped, wrong code, guess'),
  'is-called': terms('is called, are called, is asked, !called by, !is called the, !are called the'),
  'remote-party': terms(`
    service, provider, partner, bank, api, vendor, carrier, supplier, airline, ministry, company's api
  `),
} as const satisfies Vocabulary;
