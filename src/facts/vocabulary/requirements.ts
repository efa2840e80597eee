import { terms, type Vocabulary } from '../lexicon.js';

/** What a system is for: who acts, what they do, how fast it has to be, and how long things are kept. */
export const requirements = {
  // Whoever uses a system. Plurals such as "technicians" are recognised by their ending as well.
  actor: terms(`
    user, users, customer, client, rider, driver, passenger, courier, fan, guest, host, visitor, reader, author,
    writer, viewer, listener, editor, admin, administrator, moderator, operator, agent, clerk, nurse, doctor,
    patient, teacher, student, pupil, parent, member, player, seller, buyer, merchant, shopper, vendor, supplier,
    landlord, tenant, team, engineer, developer, analyst, employee, staff, office, colleague, manager, people,
    person, anyone, anybody, everyone, somebody, someone, sender, receiver, recipient, follower, subscriber,
    creator, contributor, applicant, candidate, recruiter, participant, owner, organiser, organizer, citizen,
    company, department, caller, payer, payee, donor, household, device, partner, marketer, advertiser, auditor,
    accountant, farmer, traveller, traveler, cashier, chef, dispatcher, supervisor, kid, child, children, family,
    families, friend, audience
  `),
  // What they do with it; stems cover "posts", "posted" and "posting".
  'user-act': terms(`
    upload, download, share, post, tweet, send, message, chat, call, follow, unfollow, like, comment, reply,
    react, view, see, read, watch, listen, play, stream, search, browse, find, look, look up, look at, discover,
    filter, book, reserve, hold, pay, buy, purchase, order, cancel, return, refund, edit, create, make, write,
    compose, delete, remove, open, close, join, leave, rate, review, subscribe, unsubscribe, request, ask,
    answer, accept, reject, approve, decline, track, check, submit, upvote, downvote, vote, register, sign up,
    sign in, log in, login, enter, scan, show, print, report, push, plot, query, run, schedule, start, stop,
    pause, invite, assign, transfer, deposit, withdraw, top up, redeem, paste, shorten, click, visit, type, get,
    receive, collaborate, draw, plan, manage, configure, connect, set, change, choose, pick, select, add, put,
    save, store, restore, export, import, rename, move, copy, access, use, want, need, wish, keep, mark, tag,
    bookmark, publish, fill, scroll, swipe, match, meet, travel, ride, drive, pick up, drop off, deliver,
    collect, list, bid, sell, trade, donate, lend, borrow, rent, claim, attend, compete, solve, learn, practise,
    practice, monitor, inspect, compare, notify, be notified, opt in, opt out, define, customise, customize,
    generate, redirect, be redirected, retrieve, update
  `),
  // What is wanted, in proposals as in interviews.
  'wanted-act': terms(`
    design a, design an, build a, build an, implement a, should be able to, can, =may, must be able to, want to,
    wants to, need to, needs to, allow, allows, enable, enables, let, lets, able to, as a user, as an, i want to,
    shall, should, supports, support, provide, provides, must, goal is, aim is, the aim, we want, we need,
    we would
    like, we propose, this proposal, this rfc, this document proposes, make it possible, the goal,
    purpose is, intended to, so that
  `),
  // Headings under which each item is an action.
  'functional-heading': terms(`
    requirement, functional requirement, =functional, feature, use case, user story, user stories, scope,
    in scope, must have, functionality, functionalities, user actions, what it does, what it has to do, actors,
    core actions, =functional requirements, goals, users and actions
  `),
  // Headings under which what is wanted is told.
  'purpose-heading': terms(`
    requirement, functional requirement, =functional, feature, use case, user story, user stories, goal, goals,
    scope, in scope, what it does, what it has to do, what we build, what is it, what it is, problem,
    problem
    statement, motivation, summary, overview, abstract, purpose, objective, need, product, the ask,
    the job, proposal, must have, user actions, functionality, functionalities, functional specification,
    business case, actors
  `),
  // A change to a part of a system, by its usual headings and its name for itself.
  'change-heading': terms(`
    proposal, motivation, drawbacks, prior art, unresolved questions, unresolved question, proposed change,
    proposed
    changes, work to do, migration plan, reference level explanation, guide level explanation,
    status quo, related tickets, current situation, proposed fix, proposed design, proposed solution,
    proposed approach, proposed implementation, potential solutions, current implementation, current behaviour,
    current behavior, impetus, graduation criteria, upgrade strategy, request for comments
  `),
  // Headings of a whole design, whatever else its parts are called.
  'whole-heading': terms(`
    functional requirement, =functional, non functional, capacity estimation, resource estimation,
    capacity planning, back of the envelope, back of envelope, estimations and constraints, high level design,
    high level architecture, system architecture, =hld
  `),
  /** Speaks of a system that is there already. */
  'already-there-system': terms(`
    =currently, current, existing, today, at present, at the moment, right now, status quo, legacy, previously,
    so far, nowadays, already, we have, has been, have been, previous, former, old, now, refactor,
    breaking change, backwards compatible, backward compatible
  `),
  'this-proposal': terms(
    'this proposal, this rfc, this msc, this adr, this kep, we propose, this change, the proposal, proposed change',
  ),
  // Where a figure comes from.
  'assumption-word': terms(`
    assume, assumption, assuming, suppose, say, let us say, let's say, estimate, estimated, estimation, expect,
    expected, expecting, we expect, guess, rough, requirement, required, requires, must handle, must support,
    should handle, should support, has to handle, need to handle, needs to handle, be able to handle,
    designed for, design for, sized for, size for, planned for, plan for, should be scaled, scaled for, target,
    targets, goal, measured, measure, observed, have observed, we have seen, we have found, prototype, benchmark,
    experiments show, gathered, last year, forecast, projected, back of the envelope, want to provide, imagine,
    product requires, agreed with, room for, take it that, takes it that, take for granted, taken for granted,
    guesses, guessed, nobody has measured, not measured, to be checked, to be verified, brief gives, brief says,
    task says, task gives, prompt says, prompt gives, given by, as given, was given, were given, were told,
    was told, says product, product says, product tells, customer says, customer told, follows from, follow from,
    derived from, computed from, rests on, rest on, based on, =say, reckon, reckons, believe, think of,
    ball park, ballpark, rule of thumb, our figure, our figures, from the logs, from last year, count on,
    counts on, we plan, plan with, planning figure, planning figures, provisional, unverified, taken from,
    are wishes, marketing hopes, hopes for, hoped for
  `),
  'assumption-heading': terms(`
    assumption, estimation, estimate, capacity, capacity estimation, capacity planning, back of the envelope,
    requirement, non functional, non functional requirements, functional requirements, constraints, scope, goals,
    must have, math, prompt, clarify, clarifying questions, questions, back of envelope, problem,
    problem statement
  `),
  // What is measured when one asks how fast.
  'latency-word': terms(`
    latency, latencies, response time, response times, =lag, delay, p50, p90, p95, p99, p999, p99.9, percentile,
    median, round trip, =rtt, ttfb, time to first byte, time to, turnaround, staleness, freshness, =stale,
    up to date, end to end, load time, loading time, response latency, latency budget, =sla, =slo, service level,
    time from, time between, time until, delivery time, sync time, redirect time, wait ~ longer than,
    waits ~ longer than, nobody ~ waits, nobody ~ wait, may ~ wait, has to wait, have to wait, must wait,
    kept waiting, keep ~ waiting, behind the, behind ~ by, =behind, how soon, how quickly, how fast, how old,
    no older than, not older than, at the latest, out of date by
  `),
  // Speed without a figure.
  'speed-wish': terms(`
    fast, instantly, instant, quick, quickly, responsive, real time, realtime, near real time, immediately,
    minimal
    latency, low latency, as soon as possible, asap, snappy, milliseconds
  `),
  // A limit from above.
  'within-bound': terms(`
    =within, =under, =below, less than, =lt, at most, no more than, not more than, no longer than, no later than,
    =maximum, =max, up to, not exceed, must not exceed, faster than, inside of, sooner than, target, budget,
    fewer than, shorter than, no older than, not older than, longer than, never more than, not longer than,
    more than, later than, or less, or faster, or sooner, or better, inside, by no more than, at the latest, =≤,
    =<
  `),
  // What must have happened by then.
  'visible-effect': terms(`
    arrive, appear, visible, see, seen, show, shown, load, respond, answer, reply, return, deliver, delivered,
    reach, reaches, finish, complete, done, ready, open, render, redirect, reflect, reflected, update, updated,
    searchable, notify, notified, receive, received, process, processed, confirm, confirmed, sync, synced,
    start playing, starts, begin, know, learn, get, available, propagate, take, takes, execute, run, hear, react,
    serve, served, land, lands, hand, shipped, print, printed, on the screen, on screen, on the phone,
    on their phone, result, results, detect, detected, page, feed, timeline, search, query, read, write, lookup,
    request, call, checkout, login, message, notification, upload, view, dashboard, alert, shows up, show up,
    turns up, come up, comes up, is there, can be seen, can be found, can be bought, found, stands, answered,
    heard, known, accepted, told, back, gets it, hears, on every, everywhere
  `),
  // Durations that are something else: pauses, lifetimes, periods and costs.
  'other-duration': terms(`
    pong, no response, no answer, no pong, due, the next, set the delay, set a delay, delay of, let's say,
    typically, =if, starts in, sale starts, timeout, time out, times out, ttl, retry, retries, retried, backoff,
    back off, expire, expiry, expiration, interval, =every, poll, polls, polling, heartbeat, retain, retention,
    keep, kept, cache, cached, caching, lease, hold, held, lock, locked, window, cron, =old, =ago, wait, waits,
    waited, history, backup, lifetime, rotate, rotation, sleep, grace, cooldown, session, token, cookie, =after,
    for
    the next, for the last, last, past, refresh, refreshes, default, configurable, ping, pings, period,
    sliding, per, bucket, month's, days of, hours of, years of, outage, downtime, sequentially, ssd, disk seek,
    datacenter
    round, recovery, restore, rto, rpo, release, deploy, quarter, sprint, meeting, interview,
    timer, debounce, batch
    window, jitter, frequency, periodically, snapshot, checkpoint, visibility
  `),
  // Words for keeping.
  retain: terms(`
    !live streaming, !live stream, !live video, !live location, keep, retain, store, hold, preserve, persist,
    remain, stay, live, lie, archive, available for, save, log, remember, look back, stays, lies, is there for,
    are there for, can be had, can be seen, can be read, can be looked up, at hand, on file, on disk, is held,
    are held
  `),
  /** Somebody who tidies up. */
  'cleanup-job': terms(`
    cleanup job, clean up job, purge job, cleanup worker, cleanup task, retention job, sweeper, reaper, janitor,
    cleanup process, deletion job, nightly job, night job, job ~ night, nightly task, nightly run, daily job,
    weekly job, monthly job, scheduled job, scheduled task, background job, broom, gardener, cron job,
    every night, each night, once a night
  `),
  'retention-word': terms(`
    how long, retention, retention period, retention policy, data retention, lifespan, life span, time to live,
    kept for, keep for, retained for, stored for, stored until, kept until, available for, history of,
    lifecycle policy, lifecycle rule, life cycle rule, expiration policy, expiry date, expires at, expires_at,
    expiration date, expiration time, expiry time, expiry timestamp, expirydate, log.retention, retention.ms,
    retention_days, retain until, for how long, days kept, months kept, keep days, stays for, stays until,
    purge after, delete after, delete_after, purge_after, expire after, expire_after, ttl_days,
    default expiration, time span, auto expire, legal hold
  `),
  'get-rid': terms(`
    delete, remove, purge, expire, clean, cleanup, clean up, garbage collect, garbage collection, drop, prune,
    vanish, disappear, erase, wipe, shred, truncate, sweep, take out of, takes it out, throw away, thrown away,
    discard, evict, roll off, age out, ages out, forget, forgotten, destroy, reclaim, gone after, is gone,
    tombstone, scrub, anonymise, anonymize, recycle, throws ~ away, threw ~ away, thrown out, throws ~ out,
    is dropped, are dropped, leave the table, leaves the table, falls off, fall off, wiped, let go, gets rid of,
    get rid of, clear out, clears out, cleared out, move out, moves out, moved out, taken down, taken out of,
    take ~ out of, takes ~ out of, burn, burned, pulp, obliterate, overwritten after, overwrites the oldest,
    cut away, dispose, disposed, disposal, destruction, erasure, goes away, go away, cut off, cuts off, =empties,
    dies out
  `),
  // When cleaning is done.
  'off-hours': terms(`
    nightly, every night, once a day, daily, weekly, every week, monthly, every month, cron, cron job,
    scheduled
    job, background job, cleanup job, cleanup service, sweeper, periodically, lifecycle, batch job,
    lazy deletion, lazily, reaper, janitor, ttl index, hourly, each night, at night, job
  `),
  archived: terms(`
    !=as archived, !=archived until, !=marked archived, archive, archived, archival, cold storage, cold store,
    cold tier, colder, glacier, deep archive, infrequent access, move to s3, moved to s3, exported to,
    tiered storage, hot and cold, hot warm cold, warm tier, roll up after, compact old, write once storage,
    =tape, =tapes, historical store, history db, history table, history database, long term storage, to cold,
    slower disks, cheap disks, cheaper disks, cheaper storage, cheap storage, cheaper store, cheaper tier,
    moved to ~ archive, goes to ~ archive, to the archive, into the archive, slow tier, on tape, set aside after,
    cold disk, cold bucket, cold volume, zipped up, to the attic, into storage, offline storage, parked on
  `),
  'aged-thing': terms(`
    =old, older, older than, oldest, expired, outdated, stale, inactive, unused, no longer used,
    no longer needed, obsolete, past their, past its, past the, historical, history, after expiration,
    after its expiration, orphan, aged, =after, dormant, untouched, nobody has opened, nobody opened,
    nobody has touched, nobody touched, not been opened, not opened, not touched, not been used, not used,
    not seen, once they are, once it is, beyond, past
  `),
  'for-ever': terms(`
    !wait ~ indefinitely, !waits indefinitely, !wait indefinitely, forever, for ever, indefinitely,
    never deleted, never delete, never expire, never expires, never remove, never removed, kept permanently,
    permanently stored, permanent record, for good, never purged, unlimited history, no expiry, without expiry,
    do not expire, don't expire, does not expire, doesn't expire, never thrown away, append only and never,
    always kept, keeps everything, keep everything, never dropped, kept always, stays for ever, stay for ever,
    never goes, never go, never leaves, for all time, without end, without limit, in perpetuity, for eternity,
    never thrown out
  `),
  'kept-thing': terms(`
    note, data, record, row, message, event, log, link, url, paste, file, post, tweet, photo, picture, image,
    video, order, booking, history, metric, sample, raw, document, version, revision, backup, snapshot, account,
    otp, one time password, notification, trip, transaction, entry, entries, ticket, comment, report, recording,
    clip, block, chunk, measurement, reading, click, statistic, audit, transcript, conversation, chat, object,
    blob, invoice, receipt, payment, alias, short url, partition, table, sketch, story, session record, upload,
    attachment, payload, trace, series, personal data, profile, media, crawl, page, email, telemetry, raw form,
    cdr, footage, line, search, position, scan, visit, letter, form, draft, claim, loan, result, contract, bill,
    statement, notice, count, total, aggregate, point, heartbeat, location, track, song, score, game, answer,
    test, mail, shipment, parcel, copy, address, customer, member, patient, tenant, everything, all of it,
    content, dot, trail, memo, day bucket, segment
  `),
  /** Nothing points to it any more. */
  'no-longer-used': terms(`
    no longer referenced, unreferenced, not referenced, orphan, orphaned, no longer needed, no longer used,
    no longer exist, no longer exists, dangling, unused, obsolete, superseded, already flushed, has been flushed,
    have been flushed, been uploaded, been compacted, where no
  `),
  /** A time that is told by the calendar, and not by its length: "the month before last". */
  'calendar-age': terms(`
    year before, month before, week before, day before, sunday before, monday before, before last, previous year,
    previous month, previous week, previous quarter, last year's, last month's, last season's, last term's,
    following month, following year, next month, next year, end of the year, end of the month, end of the term,
    end of the season, end of the quarter, end of ~ year, end of ~ season, first of january, come january,
    turn of the year, new year, birthday, anniversary, on the first of, month later, year later, weeks later,
    days later
  `),
  /** What ends the keeping where no period is given. */
  'until-gone': terms(`
    until ~ leaves, until ~ closed, until ~ deleted, until ~ deletes, until ~ account, until ~ contract,
    until ~ picked up, till ~ picked up, till ~ leaves, until ~ expires, until ~ settled, as long as ~ account,
    as long as ~ contract, as long as ~ member, as long as ~ customer, for as long as, until ~ confirmed,
    life of ~ account, lifetime of ~ account, life of ~ contract, end of ~ contract, end of ~ subscription,
    until ~ end
  `),
  /** Nothing is there any more. */
  'nothing-left': terms(`
    nothing ~ left, nothing ~ remains, nothing ~ stays, no trace, no copy ~ left, no longer there,
    no longer available, is not there any more, none of it is left, nobody can ~ any more, cannot be recovered,
    irrecoverable, irrevocably
  `),
  /** Customers who stay, or do not: retention of another kind. */
  'loyal-customer': terms(`
    customers still, users still, members still, come back after, churn, cohort, retention rate, user retention,
    customer retention, player retention, staff retention, employee retention, still order, still play,
    still active, returning customers, returning users, loyalty
  `),
  /** What proves something for a time: its end removes no data. */
  'kept-proof': terms(
    'token, key, certificate, invitation, code, password, link, url, secret, credential, trial, offer, coupon',
  ),
  downsample: terms('downsample, down sample, roll up, lower resolution, coarser resolution, aggregate into'),
  // Data that are written to stay.
  persisted: terms(`
    append, insert, persist, row, table, column, schema, primary key, collection, ledger, event log, audit log,
    database, db, store in, stored in, saved in
  `),
  // What expires because it blocks others or proves something, not because it is old.
  'short-hold': terms(`
    lock, lease, seat, =hold, =holds, seat hold, reservation, session, jwt, access token, refresh token, cookie,
    signed url, presigned, pre signed, upload url, held until, heartbeat, presence, cart, waiting room, circuit,
    rate limit, token bucket, leaky bucket, connection, nonce, cache, cached, cdn, timeout, redirect, driver
  `),
  'sizing-word': terms(`
    need, require, storage, capacity, total, estimate, estimation, gb, tb, pb, mb, bytes, amount to, equals,
    disk, memory, size
  `),
} as const satisfies Vocabulary;
