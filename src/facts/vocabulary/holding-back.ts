import { combine, terms, type Vocabulary } from '../lexicon.js';

const DOERS = terms(
  'servers, machines, nodes, workers, instances, pods, replicas, executors, consumers, api nodes, capacity, hosts, containers, vms, boxes, runners',
);

/** Load that is more than can be taken, and what is done with it, in everyday words. */
export const holdingBack = {
  'too-much': terms(`
    queue full, full queue, bounded queue, hands full, has enough, plate is full, up to its neck, in a rush,
    too much to do, too much comes, comes too much, too much load, too much work, too much traffic,
    too much at once, still too much, gets too much, is busy, are busy, gets busy, falls behind, fall behind,
    falling behind, fell behind, can't keep up, cannot keep up, not keep up, lag behind, lags behind,
    takes longer than, slower than, wait exceeds, waits exceed, waiting exceeds, over capacity, house is full,
    is full, are full, gets full, fills up, saturated, overloaded, overwhelmed, swamped, under load,
    under pressure, at its limit, at the limit, goes crazy, goes viral, busier than, more than it can,
    more than we can, more than they can, runs hot, out of breath, on its knees, on their knees, no room,
    no slot, no free, none free, all slots, all workers busy, all taken, when slots, memory runs, nearly full,
    gets tight
  `),
  /** It is not taken, or not now. */
  'turned-down': terms(`
    =blocked, =dropped, =drops, stand outside, stands outside, wait outside, says no, say no, a quick no,
    asks ~ to come back, =skips, retained on, held on, parked on, turn away, turns away, turned away, no new,
    taking no, takes no, take no, stop taking, stops taking, stop accepting, stops accepting, stop planning,
    stops planning, stop reading, stops reading, stop serving, throw away, throws away, thrown away, paused,
    pauses, please wait, sent away, send away, sends away, asked to return, asked to come, come back in,
    come back later, end of the line, end of the queue, back of the line, back of the queue, deferred, defer,
    postponed, postpone, put off, not started, must wait, have to wait, has to wait, refuse, reject, decline,
    shed, sheds, not admitted, =503, =429, waits outside, degrade, slowed, slow down, slows down, held back,
    hold back, every second, every other, first to go, go first, sacrificed, switched off, switch off,
    turned off, turn off, told to wait, told to slow, told later, try later, no entry, closed to, shut out,
    locked out, kept out, kept waiting, made to wait, throttled, throttles, throttle, cut off, cut down,
    sent home, gets an error, back pressure, backpressure, lets nobody, bounce, bounced, not taken, not accepted,
    not let in
  `),
  /** What comes in. */
  'what-comes': terms(`
    you, request, call, query, queries, visitor, comment, upload, job, task, connection, traffic, order, post,
    write, read, search, submission, message, event, user, client, people, customer, dashboard, import, export,
    report, session, login, contribution, inquiry, inquiries, statement, anyone, whoever, caller, producer,
    sender, batch, item, newcomers, load, work, inflow, intake
  `),
  /** Who may not take more than a share. */
  'one-party': terms(`
    user, client, ip, tenant, key, account, customer, caller, device, organization, organisation, consumer,
    channel, producer, team, person, people, you, video, participant, group, department, school, shop, household,
    driver, rider, seller, buyer, player, phone, partner, vendor, store, project, workspace, bot, script,
    crawler, sensor, machine, browser, page, student, member, subscriber, sender, app, application, plan,
    visitor, anyone, nobody, everybody, each, uid, addr, address, host, domain, site, agency, clinic
  `),
  'so-much': terms(`
    =may, =can, gets, get, is allowed, are allowed, at most, no more than, not more than, up to, limit, limited,
    cap, capped, confined, restricted, allowance, quota, ration, budget, entitled, permitted, max, maximum,
    held to, kept to
  `),
  /** What happens with the rest. */
  'beyond-that': terms(`
    above it, above that, above this, beyond, =over, after that, after this, once ~ that much, that much, exceed,
    exceeds, exceeding, surplus, excess, rest are, rest is, the rest, further, exhausted, exhaustion, used up,
    use up, uses up, spent, more than that, who comes above, comes above, anything more, any more,
    whatever is more, everything else, everything above, then, else, otherwise, thereafter, from then on, =above,
    next one, eleventh, the 11th, sixth
  `),
  /** Room that others cannot use up, by whatever name. */
  'lane-apart': terms(`
    of their own, of its own, slow pool, slow lane, fast lane, express lane, separate pool, separate workers,
    separate queue, separate executors, side pool, own executors, own workers, own queue, own pool,
    own connections, own threads, own machines, own servers, own share, own slice, dedicated workers,
    dedicated pool, dedicated queue, reserved, set apart, partitioned off, walled off, fenced off, kept apart,
    keep apart, different queue, different pool, second pool, other pool, compartment, cell, own @machine,
    separate @machine, dedicated @machine
  `),
  'not-in-the-way': terms(`
    nobody else, no one else, must not take ~ down, not take ~ down, others do not notice, in the way,
    only other, slow on that account, pull ~ down, pulls ~ down, drag ~ down, drags ~ down, suffer, suffers,
    at the expense, to the detriment, harm the others, hurt the others, hurts the others, disturb, disturbs,
    neighbours, neighbors, neighbouring, block the others, blocks the others, delay the others, hold up,
    holds up, starve, starved, crowd out, hog, drown, affect, affects, slow down, slows down, never wait behind,
    not wait behind, never stuck behind, not stuck behind, stuck behind, wait behind, untouched, unaffected,
    unharmed, take down, takes down, bring down, brings down, eat up, eats up, squeeze
  `),
  'scale-goal': terms(`
    =metric, =target, =targets, targetvalue, target value, average utilization, averageutilization, scale up at,
    scale at, min replicas, max replicas, minreplicas, maxreplicas, threshold, =min
  `),
  'more-doers': combine(terms('more, additional, extra, new'), DOERS).concat(
    combine(
      terms(
        'add, adds, added, start, starts, launch, launches, rent, rents, boot, boots, brings up, bring up, spin up, spins up',
      ),
      DOERS,
    ),
    terms(
      'number of ~ follows, number of ~ rises, number of ~ grows, count ~ follows, fleet grows, group grows, pool grows, fleet follows, scales itself, scale themselves, scales out, scale out, scales up, grow by, grows by, sized by, another @machine ~ started, another @machine ~ added, come up by themselves',
    ),
  ),
  'load-sign': terms(`
    inflight, cpu, utilization, utilisation, queue depth, queue length, queue age, queue, lag, backlog,
    request rate, rps, qps, waiting, response time, pending, in flight, busy, percent busy, wait time, oldest,
    running hot, p95, p99
  `),
  /** A part of what there is. */
  'part-of-it': terms(
    'a tenth, a fifth, a quarter, a third, half of, a twentieth, one in, percent of, per cent of, share of, fraction of, a few of, a slice of',
  ),
  'the-means': terms(
    'connections, capacity, slots, workers, pool, memory, bandwidth, threads, executors, cpu, cores, queue, permits, tokens, statements, queries',
  ),
  /** So many, one straight after the other. */
  'on-the-trot': terms(
    'in a row, in succession, one after another, straight after, on the trot, back to back, running',
  ),
  'small-wait': terms(
    'wait, must wait, has to wait, have to wait, pause, rest, break, silence, patience, cool down, cooldown, cooling',
  ),
  'allowance-word': terms('allowance, allotment, ration, contingent, quota, budget'),
  'token-store': terms(
    'bucket, token bucket, leaky bucket, tokens, window, sliding window, counter, limiter, gcra, lua',
  ),
  'burst-word': terms('=burst, =bursts, burst of, refill, refilled, refills, capacity'),
  /** A mark that load has passed. */
  'past-mark': terms(
    '=above, beyond, =over, exceed, exceeds, reaches, longer than, rises above, grows beyond, grows above, too many, more than',
  ),
  'flight-sign': terms(
    'inflight, in flight, concurrent, backlog, queue depth, queue length, queue size, waiting, pending',
  ),
  'code-503': terms('=503, =429, retry after, service unavailable, too many requests'),
  'lets-some-in': terms(`
    let in, lets in, get a pass, gets a pass, admitted, admit, admits, may enter, allowed in, come in, comes in,
    get through, pass the gate, drawn by lot, released, taken in
  `),
  'as-it-can': terms(`
    measured capacity, capacity of, can take, can bear, can carry, room for, has room, as fast as, fast as,
    when one leaves, one leaves, place is free, slot is free, slot frees
  `),
  'only-so-many': terms(
    'only so many, only a certain number, a certain number, a fixed number, a limited number, limited number, only as many',
  ),
} as const satisfies Vocabulary;
