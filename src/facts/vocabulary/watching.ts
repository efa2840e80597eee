import { terms, type Vocabulary } from '../lexicon.js';

/** Seeing how a system does while it runs, and calling somebody when it does badly. */
export const watching = {
  watching: terms(`
    monitor, metric, dashboard, observability, observable, telemetry, instrument, instrumentation, keep an eye,
    kept an eye, we watch, to watch, watched in, watched by, is watched, are watched, signals, !multi signal, health signal,
    golden signal, gauge, plotted, =graphed, =charted, control room, =kpi, =kpis, =sli, =slis, service level indicator, recorded in production,
    measured in production, operations see, operations sees, ops see, ops sees, operators see, on call sees, big screen, screen shows, board shows, wall screen, we plot, we chart, looks at them, draws them, we look at, we see, we keep a, graphs, =graph, =charts, =chart, screen, =panel, panels, board, counted and shown, is counted, are counted, counters, we count, is measured, are measured, we measure, measured all the time, all day long, always visible, at a glance`),
  /** A tool for it; that it is there says nothing of what it shows. */
  'watch-label': terms('=watch, =watched, watch list, what we watch, things to watch'),
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
    =rate, =rates, !rate limit, !rate limiter, !rate limiting, !rate of, ratio, same figure, latency, p50, p90, p95, p99,
    p999, percentile, response time, throughput, qps, rps, tps, depth, queue length, queue size,
    length of the queue, size of the queue, backlog, lag, staleness, freshness, cpu, memory usage, memory used,
    =mem, disk usage, disk space, free disk, =io, i o, utilization, utilisation, saturation, =errors, =failures,
    =failed, =refused, =rejected, =declined, =bounced, retry, timeouts, hits, misses, count of, number of,
    share of, percentage of, proportion of, fraction of, age of, oldest, how many, how much, how old, how long,
    how often, how far, per second, per minute, per hour, a second, a minute, an hour, open connections,
    connections open, open sessions, open sockets, sockets open, revenue, dau, active users, conversion,
    time from, time between, between arrival, minutes a, seconds a, as a share, found open, =received,
    that wait, =sent, 5xx, cache hits, =share, how long the, how many uploads, how full, fill level, free space, age, jobs waiting, waiting jobs, jobs in, orders per, orders a, logins, sign ups, signups, open orders, unsent, undelivered, stuck, late`),
  /** Headings of what is asked of the system. */
  requirements: terms(`
    requirement, functional requirement, non functional requirement, goals, constraints, clarifying question,
    problem statement, features, estimation, capacity, scope
  `),
  /** A signal that is of no use but for operation. */
  operating: terms(`
    latency, response time, p95, p99, error rate, failure rate, queue depth, queue length, backlog,
    consumer lag, replication lag, hit rate, hit ratio, delivery rate, cpu usage, throughput, age of the oldest,
    every minute, per minute, in production, every hour
  `),
  /** A look at figures that ends before operation begins. */
  'test-run': terms(`
    load test, stress test, benchmark, acceptance test, test rig, performance test, before the launch,
    before launch
  `),
  /** An alarm with its condition in a breath. */
  'page-when': terms('page if, page when, page at, page above, alert if, alert when, alert at, alarm if, alarm when'),
  alarm: terms(`
    somebody is called, duty is called, called by phone, on call is called,
    alert, alarm, pagerduty, opsgenie, woken, =wake, =wakes, =rings, !hash rings, telephone rings, is paged, are paged, gets paged, pages the,
    pages us, page the, page oncall, page on call, pages on call, pages oncall, severity page, is phoned, are phoned, phone rings, rings the, phone of, raise an incident, opens an incident,
    opens a ticket, escalate, !javascript alert, !java script alert, !alert dialog, !alert box, somebody is woken, someone is woken, engineer ~ called, engineer ~ rung, duty ~ called, duty ~ rung, gets woken, get woken, is woken up, wakes up, bell, siren, red light, is called in, are called in, calls the engineer, calls the on call, rings the engineer, message to the on call, message to the team, mail to the team, mail to the on call, text to the, ticket for the team, ticket for`),
  /** An alarm in the act: somebody is told. */
  'raised-alarm': terms(`
    somebody is called, duty is called, called by phone, on call is called,
    raise an alert, raise an alarm, alert the, alert an, alert a, alerting the, alert for, alert to the, alarm to the, alert our, alert us,
    notify the on call, notify on call, =woken, =wake, =wakes, is paged, are paged, gets paged, pages the,
    pages us, page the, page oncall, page on call, pages on call, pages oncall, 
    is phoned, are phoned, phone rings, phone of, rings the, escalate
  `),
  /** Who is there to act, by name or by turn. */
  responder: terms(`
    on call, oncall, duty, on duty, engineer, operator, administrator, admin, admins, sre, sres, dispatcher, standby duty,
    whoever is on, engineer on duty, person on duty, someone on duty, somebody on duty, whoever has duty, whoever has the pager, whoever is on duty, team on duty, night shift, =watchman, standby engineer`),
  /** How a person is reached. */
  rung: terms(`
    is called, are called, is rung, are rung, =rings, is phoned, gets a call, get a call, gets a text, get a text,
    text message, sms, gets a mail, phone call, telephone, is told, are told, is fetched, is sent for
  `),
  'called-person': terms(`
    team, on call, oncall, on duty, engineer, operator, operations, =ops, sre, sres, admin, administrator,
    support, dispatcher, staff, rota, developer, maintainer, somebody, someone, a human,
    manual intervention, intervene, slack, =us
  `),
  /** What makes an alert go off. */
  'alert-condition': terms(`
    =if, =when, =whenever, =once, =as soon as, =on any, in a row, consecutive, above, below, exceed, threshold, more than, fewer than,
    less than, older than, longer than, drops, falls, stays, breach, burn, uses up, has not, hasn't, no report
  `),
  /** Nothing comes any more. */
  silence: terms(`
    sent nothing, send nothing, nothing has come, no heartbeat, no data, silent for, has not reported, have not reported,
    stopped reporting, stops reporting, no reading, no message for, not been heard
  `),
  'alert-on': terms('=on, =for, =about, =upon'),
  /** A turn for the worse, which says when an alert goes off. */
  'bad-turn': terms(`
    growth, breach, spike, surge, drop, increase, rise, anomaly, violation, exhaustion, exhausted, saturation, lag,
    backlog, stall, stalled, error rate, failure rate, budget, expiry, expiration, mismatch, discrepancy, slo, slos,
    burn rate, threshold, regression, deviation, dead letter queue, dlq
  `),
  /** A figure that is bad, without saying how bad. */
  'bad-figure': terms('too large, too high, too low, too long, too old, close to, stalled'),
  'alert-expression': terms('=expr, for 5m'),
  'service-objective': terms(`
    slo, slos, service level objective, error budget, our objective, objective is, budget is gone
  `),
  runbook: terms(
    `runbook, run book, playbook, play book, on call guide, checklist,  steps are written, is written down,  first aid, in the wiki, in the handbook, handbook, emergency plan`,
  ),
  owns: terms('own, owner, looked after, goes through, checks it, responsible, answers for, reviews'),
  'a-step': terms('step, begins with, starts with, describes, stop, switch, restart, first'),
  'log-analysis': terms('logging system, log system, logging platform, analytics platform, log analysis'),
  'dashboard-like': terms('dashboard, board, screen, status page'),
  /** Those whom the product serves: what they are told is no alert of operation. */
  'served-person': terms(`
    user, customer, subscriber, client, tenant, hiker, passenger, patient, buyer, seller, viewer, reader,
    shopper, member, parent, visitor, stakeholders
  `),
  'own-operation': terms('=our, =we, =us, our own, itself, of this system, internal'),
} as const satisfies Vocabulary;
