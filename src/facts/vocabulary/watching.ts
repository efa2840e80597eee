import { terms, type Vocabulary } from '../lexicon.js';

/** Seeing how a system does while it runs, and calling somebody when it does badly. */
export const watching = {
  watching: terms(`
    monitor, metric, dashboard, observability, observable, telemetry, instrument, instrumentation, keep an eye,
    kept an eye, we watch, to watch, watched in, watched by, is watched, are watched, signals, !multi signal,
    health signal, golden signal, gauge, plotted, =graphed, =charted, control room, =kpi, =kpis, =sli, =slis,
    service level indicator, recorded in production, measured in production, operations see, operations sees,
    ops see, ops sees, operators see, on call sees, big screen, screen shows, board shows, wall screen, we plot,
    we chart, looks at them, draws them, we look at, =panel, panels, counted and shown, is measured,
    are measured, we measure, measured all the time, always visible, at a glance, on the wall, is drawn,
    are drawn, drawn as, captured continuously, continuously captured, continuously measured,
    continuously recorded, is captured, are captured, supervision, kept in view, our pulse, business pulse,
    tells us that, tell us that, tell me if, tells us how, tell us how, tells us whether, tell us whether,
    gauges, reports its count, duration histogram, sampled every, visualised, visualized, on a display,
    shown to the operators, shown to operations, instrument panel, cockpit, health of the system, health page,
    status board, first thing we look at, looked at first, looked at daily, glance, numbers we look at,
    figures we look at, three numbers, two numbers, four numbers, three figures, two figures, four figures,
    three curves, two curves, scraped, scrape
  `),
  /** A tool for it; that it is there says nothing of what it shows. */
  'watch-label': terms(`
    =watch, =watched, watch list, what we watch, things to watch, =gauges, =counters, gauge, what we look at,
    =dash, in view, =figures
  `),
  'watching-tool': terms(`
    grafana, prometheus, datadog, cloudwatch, statsd, new relic, opentelemetry, kibana, splunk, jaeger
  `),
  /** What recording means for operation only together with a signal of operation. */
  tracking: terms(`
    track, !keep track, !track of, measure, record, export, expose, emit, log, collect, report
  `),
  'looks-at': terms('=sees, =see, looks at, look at, =checks, =reads, is shown, are shown, gets a list, =gets'),
  /** The name of something that goes up and down. */
  'watched-signal': terms(`
    =rate, =rates, !rate limit, !rate limiter, !rate limiting, !rate of, ratio, same figure, latency, p50, p90,
    p95, p99, p999, percentile, response time, throughput, qps, rps, tps, depth, queue length, queue size,
    length of the queue, size of the queue, backlog, lag, staleness, freshness, cpu, memory usage, memory used,
    =mem, disk usage, disk space, free disk, =io, i o, utilization, utilisation, saturation, =errors, =failures,
    =failed, =refused, =rejected, =declined, =bounced, retry, timeouts, hits, misses, count of, number of,
    share of, percentage of, proportion of, fraction of, age of, oldest, how many, how much, how old, how long,
    how often, how far, per second, per minute, per hour, a second, a minute, an hour, open connections,
    connections open, open sessions, open sockets, sockets open, revenue, dau, active users, conversion,
    time from, time between, between arrival, minutes a, seconds a, as a share, found open, =received, that wait,
    =sent, 5xx, cache hits, =share, how long the, how many uploads, how full, fill level, free space, age,
    jobs waiting, waiting jobs, jobs in, orders per, orders a, logins, sign ups, signups, open orders, unsent,
    undelivered, stuck, late, throttle, =throttles, throttled, free boxes, free @item, offline, unreachable,
    not reachable, silent ones, silent @machine, eviction, evictions, run out soon, about to run out,
    about to expire, expire soon, turned away, turned down, duration, quantity, volume of, interval between,
    time which, round trip, never come back, never came back, =err, disk used, disk percent, disk full, =fullest,
    =slowest, median, at the median, p75, p50s, round trip time, uncounted, unread, unfetched, elections,
    error page, waiting in, handshake, certificates, idle @machine, abandoned, per day, a day, per week,
    per customer, per tenant, distance between, refusals, denials, unanswered, unpaid, unmatched, in flight,
    msg s, req s, reqs, requests s, wait time, waiting time, =count, counts, =counted, answered without,
    without success, mismatches, reopened, duplicates seen, restarts, crashes, occupancy, occupied, free memory,
    heap, goroutines, watermark, complaints, empty results, zero results, how late, how fast, how quick,
    how slow, temperature, handshake fail, handshakes ~ fail, logins ~ fail, calls ~ fail, jobs ~ fail,
    payments ~ fail, share ~ fail, how many ~ fail
  `),
  /** Headings of what is asked of the system. */
  requirements: terms(`
    requirement, functional requirement, non functional requirement, goals, constraints, clarifying question,
    problem statement, features, estimation, capacity, scope
  `),
  /** A signal that is of no use but for operation. */
  operating: terms(`
    latency, response time, p95, p99, error rate, failure rate, queue depth, queue length, backlog, consumer lag,
    replication lag, hit rate, hit ratio, delivery rate, cpu usage, throughput, age of the oldest, every minute,
    per minute, in production, every hour
  `),
  /** A look at figures that ends before operation begins. */
  'test-run': terms(`
    load test, stress test, benchmark, acceptance test, test rig, performance test, before the launch,
    before launch
  `),
  /** An alarm with its condition in a breath. */
  'page-when': terms('page if, page when, page at, page above, alert if, alert when, alert at, alarm if, alarm when'),
  alarm: terms(`
    somebody is called, duty is called, called by phone, on call is called, alert, alarm, pagerduty, opsgenie,
    woken, =wake, =wakes, =rings, !hash rings, telephone rings, is paged, are paged, gets paged, pages the,
    pages us, page the, page oncall, page on call, pages on call, pages oncall, severity page, is phoned,
    are phoned, phone rings, rings the, phone of, raise an incident, opens an incident, opens a ticket,
    escalate to, escalates to, escalated to, escalation policy, !javascript alert, !java script alert,
    !alert dialog, !alert box, somebody is woken, someone is woken, engineer ~ called, engineer ~ rung,
    duty ~ called, duty ~ rung, gets woken, get woken, is woken up, wakes up, bell, siren, red light,
    is called in, are called in, calls the engineer, calls the on call, rings the engineer,
    message to the on call, message to the team, mail to the team, mail to the on call, text to the,
    ticket for the team, ticket for, duty phone, disturb our sleep, notified by telephone, notified by phone,
    is telephoned, are telephoned, ticket is opened, ticket is raised, ticket is filed, files a ticket,
    raises a ticket, =pager, gets called, get called, gets rung, out of bed, gets pinged, is pinged, are pinged,
    phone buzzes, phone goes off, buzzes, is summoned, pages someone, pages somebody, pages whoever, get paged,
    on call is, on call gets, on call at once, sounds the, goes off
  `),
  /** An alarm in the act: somebody is told. */
  'raised-alarm': terms(`
    somebody is called, duty is called, called by phone, on call is called, raise an alert, raise an alarm,
    alert the, alert an, alert a, alerting the, alert for, alert to the, alarm to the, alert our, alert us,
    notify the on call, notify on call, =woken, =wake, =wakes, is paged, are paged, gets paged, pages the,
    pages us, page the, page oncall, page on call, pages on call, pages oncall, is phoned, are phoned,
    phone rings, phone of, rings the, escalate to, escalates to, escalated to
  `),
  /** Who is there to act, by name or by turn. */
  responder: terms(`
    on call, oncall, duty, on duty, engineer, operator, administrator, admin, admins, sre, sres, dispatcher,
    standby duty, whoever is on, engineer on duty, person on duty, someone on duty, somebody on duty,
    whoever has duty, whoever has the pager, whoever is on duty, team on duty, night shift, =watchman,
    standby engineer, on standby, employee on, whoever has, whoever is, crew on, security desk, desk on duty,
    person who has service, colleague on, first line, second line, manager, city manager, team lead
  `),
  /** How a person is reached. */
  rung: terms(`
    is called, are called, is rung, are rung, =rings, is phoned, gets a call, get a call, gets a text,
    get a text, text message, sms, gets a mail, phone call, telephone, is told, are told, is fetched,
    is sent for, gets called, get called, is telephoned, are telephoned, telephoned, notified by telephone,
    notified by
    phone, be notified, is notified, are notified, is informed, are informed, is alarmed,
    are alarmed, gets
    rung, is woken, are woken, gets woken, out of bed, is alerted, sends sms, sends an sms,
    sends ~ text, sends
    a message, is messaged, is pinged, are pinged, gets pinged, is summoned,
    phone buzzes, phone goes off, is
    disturbed, be disturbed, gets a ticket, gets a page
  `),
  'called-person': terms(`
    team, on call, oncall, on duty, engineer, operator, operations, =ops, sre, sres, admin, administrator,
    support, dispatcher, staff, rota, developer, maintainer, somebody, someone, a human, manual intervention,
    intervene, slack, =us, crew, whoever, colleague, shift, desk
  `),
  /** What makes an alert go off. */
  'alert-condition': terms(`
    =if, =when, =whenever, =once, =as soon as, =on any, in a row, consecutive, above, below, exceed, threshold,
    more than, fewer than, less than, older than, longer than, drops, falls, stays, breach, burn, uses up,
    has not, hasn't, no report, =should, from the first, as long as, no longer, climbs, climbs over, rises,
    passes the, crosses, reaches, remains, under, over, beyond, not a single, at all, half of the, used up, red
  `),
  /** Nothing comes any more. */
  silence: terms(`
    sent nothing, send nothing, nothing has come, no heartbeat, no data, silent for, has not reported,
    have not reported, stopped reporting, stops reporting, no reading, no message for, not been heard
  `),
  'alert-on': terms('=on, =for, =about, =upon'),
  /** A turn for the worse, which says when an alert goes off. */
  'bad-turn': terms(`
    growth, breach, spike, surge, drop, increase, rise, anomaly, violation, exhaustion, exhausted, saturation,
    lag, backlog, stall, stalled, error rate, failure rate, budget, expiry, expiration, mismatch, discrepancy,
    slo, slos, burn rate, threshold, regression, deviation, dead letter queue, dlq
  `),
  /** A figure that is bad, without saying how bad. */
  'bad-figure': terms('too large, too high, too low, too long, too old, close to, stalled'),
  'alert-expression': terms('=expr, for 5m'),
  'service-objective': terms(`
    slo, slos, service level objective, error budget, our objective, objective is, budget is gone, =owed,
    are owed, is owed, permitted failures, allowed failures, permitted errors, allowed errors, may fail
    in a,
    may fail per, may go wrong in a, stops shipping, stop shipping, feature freeze, availability
    objective,
    promise to ourselves, target we hold ourselves
  `),
  runbook: terms(`
    runbook, run book, playbook, play book, on call guide, steps are written, first aid, in the handbook,
    handbook, emergency plan, instructions deposited, instruction sheet, is rehearsed, are rehearsed, rehearsed,
    emergency card, written instructions, step by step guide, laminated, sheet in the, notes for the on call,
    instructions are kept, steps for the on call
  `),
  owns: terms(`
    own, owner, looked after, goes through, checks it, responsible, answers for, reviews, belongs to, belong to,
    keeps an eye, in the hands of, answerable
  `),
  'a-step': terms('step, begins with, starts with, describes, stop, switch, restart, first'),
  'log-analysis': terms('logging system, log system, logging platform, analytics platform, log analysis'),
  'dashboard-like': terms(`
    dashboard, board, screen, status page, wall, curve, one page, =dash, grafana, display, panel, cockpit
  `),
  /** Those whom the product serves: what they are told is no alert of operation. */
  'served-person': terms(`
    user, customer, subscriber, client, tenant, hiker, passenger, patient, buyer, seller, viewer, reader,
    shopper, member, parent, visitor, stakeholders
  `),
  'own-operation': terms('=our, =we, =us, our own, itself, of this system, internal'),
} as const satisfies Vocabulary;
