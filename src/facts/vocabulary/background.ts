import { terms, type Vocabulary } from '../lexicon.js';

/** Work that nobody should wait for, and ways of taking it off the path on which somebody waits. */
export const background = {
  // Work that is slow, may be tried again, or goes out to many.
  'slow-work': terms(`
    send email, send an email, send mail, send the mail, confirmation email, confirmation mail, welcome mail,
    welcome email, e mail, email notification, push notification, sms, newsletter, digest, receipt,
    !email address, !email field, !email id, !user email, !email varchar, notification service,
    send notification, send a notification, transcode, transcoding, encode the video, video processing,
    image processing, media processing, thumbnail, virus scan, scan for viruses, render the pdf, render pdf,
    pdf generation, generate report, report generation, invoice pdf, bulk import, update the index,
    updates the index, search index is updated, fan out, fanout, fanning out, deliver to all followers,
    to every follower, webhook, webhooks, analytics, click event, clickstream, settlement, reconciliation,
    payout, deletion job, machine learning, batch process, log processing, process the logs, geocode,
    fraud check, precompute, pre compute, pre generate, audit log, update the search index, indexing worker,
    export job, notify users, notify the, notifies, notify drivers, notification is sent, notifications are sent,
    push to followers, notify followers, recommendations, resize images, compute statistics, aggregates clicks,
    aggregate clicks, click counts, view counts, count views, thumbnails, notification worker,
    send out notifications, alert notification, notifying, photo processing, encode videos, encoding job, crops,
    cropping, previews, generate the feed, feed generation, newsfeed generation, generate feeds, rollup, roll up,
    data pipeline, etl, ingest logs, ingest events, takes about as long, takes minutes, takes several,
    takes a while, takes a long time, takes up to, takes seconds, takes three, takes five, takes ten,
    takes twenty, takes thirty, seconds of cpu, minutes of cpu, push provider, last push, mails the, mail per,
    a mail to each, mail server, ocr, text recognition, speech recognition, recogniser, recognizer, virus check,
    symbolication, slow to compute, long running, long-running, heavy computation, expensive computation,
    resource intensive
  `),
  // Where such work goes.
  'off-path': terms(`
    =202, job row, a job row, cron'd, wakes up every, wakes every, on another host, other host, separate proc,
    separate program, processes on another, takes rows, take rows, fetch rows, fetches rows, picks up new,
    pick up new, takes new rows, puts a job, puts jobs, puts the job, as a job, second program, second process,
    another program, own program, other machines, another machine, other process, another process,
    separate process, separate machine, polls for, !async await, asynchronous, asynchronously, async, =asynch,
    in the background, background job, background process, background worker, background task, background thread,
    background processor, off the critical path, off the request path, off the hot path, off the user's path,
    out of band, out of process, fire and forget, job queue, task queue, work queue, message queue, cron,
    cron job, cronjob, daily job, scheduled job, scheduled task, batch job, in batches, map reduce, mapreduce,
    etl, stream processing, stream processor, spark job, hadoop job, every night, every hour, event driven,
    pub sub, pubsub, publish an event, publishes an event, emit an event, emits an event, outbox,
    change data capture, cdc, 202 accepted, returns at once, returns immediately, answers at once, does not wait,
    doesn't wait, without waiting, nobody waits, no one waits, separate thread, own thread, celery, sidekiq,
    bullmq, delayed job, sweeper, eventually processed, put on a queue, puts it on a queue, puts a message,
    pushes a message, enqueue, enqueued, picks it up, precomputed, pre computed, pre generated, ahead of time,
    after the response, after responding, a worker, the worker, workers, worker service, worker pool,
    worker process, worker node, background workers, nightly job, hourly job, batch process, batch processing,
    batch compute, periodic batch, consumers process, batch updates, offline job, offline processing,
    offline pipeline, processed offline, computed offline, done offline, scheduled batch, look for such rows,
    looks for such rows, low priority thread, click stream, rebuilt periodically, updated periodically,
    update them once a day, at regular intervals, on regular intervals, in regular intervals, runs periodically,
    periodically fetch, run periodically, periodically pulls, periodically processes, periodically sends,
    periodically checks, periodically scans, polls the, polling worker, poll loop, background loop,
    reconciliation loop, =elt, hourly batch, lazily in the background, later on, later by, after the answer,
    after it has answered, after ~ has been answered, been answered, once ~ answered, after the commit,
    after the click, buyer does not wait, user does not wait, does not wait for, do not wait for, need not wait,
    needs not wait, nobody has to wait, no one has to wait, without holding up, not hold up, does not hold,
    job every, task every, runs every, run every, goes through ~ list, works off, work off, works through,
    work through, takes jobs, take jobs, takes job, takes work, take work, takes tasks, picks jobs,
    picks up jobs, picks up work, to do list, list of work, list of jobs, list of tasks, table of jobs,
    jobs table, work table, jobs wait, waiting list, put on ~ list, puts ~ on a list, put into ~ list,
    put on the pile, separate machines, machines of their own, machine of its own
  `),
  // Says that somebody waits.
  'on-path': terms(`
    spinner, close tab, close the tab, close the window, then answers 200, answers 200 with, and then answers,
    until it is done, until all is done, when all is done, request handler, the request makes, the request sends,
    the request itself, and then shows, synchronous, synchronously, async await, await, awaits, awaiting,
    waits for the, waits until, inline, in the
    request, in the same request, within the request,
    before the response, before responding, before it answers, before answering, then returns, then answers,
    waits for, wait until, blocks until, same call, in the handler
  `),
} as const satisfies Vocabulary;
