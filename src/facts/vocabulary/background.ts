import { terms, type Vocabulary } from '../lexicon.js';

/** Work that nobody should wait for, and ways of taking it off the path on which somebody waits. */
export const background = {
  // Work that is slow, may be tried again, or goes out to many.
  'slow-work': terms(`
    send email, send an email, send mail, send the mail, confirmation email, confirmation mail, welcome mail, welcome email,
    e mail, email notification, push notification, sms, newsletter, digest, receipt, !email address, !email field, !email id,
    !user email, !email varchar, notification service, send notification, send a notification, notify, notification,
    transcode, transcoding, encode the video, video processing, image processing, media processing, thumbnail, resize,
    virus scan, scan for viruses, ocr, render the pdf, render pdf, pdf generation, generate report, report generation,
    invoice pdf, export, bulk import, import, indexing, index the, reindex, update the index, updates the index,
    search index is updated, crawl, crawling, fan out, fanout, fanning out, deliver to all followers, to every follower,
    webhook, webhooks, analytics, click event, clickstream, aggregate, aggregation, statistics, recommendation, training,
    settlement, reconciliation, payout, compaction, garbage collection, clean up, cleanup, purge, deletion job, recompute,
    machine learning, batch process, log processing, process the logs, geocode, fraud check, moderation, ranking job,
    trending, top k, precompute, pre compute, pre generate, audit log, conversion, backup
  `),
  // Where such work goes.
  'off-path': terms(`
    other machines, another machine, other process, another process, separate process, separate machine, every few seconds,
    polls for, !async await, asynchronous, asynchronously, async, =asynch, in the background, background job, background process, background worker,
    background task, background thread, background processor, offline, off the critical path, off the request path,
    off the hot path, off the user's path, out of band, out of process, fire and forget, deferred, defer, later by,
    job queue, task queue, work queue, message queue, worker, workers, consumer, cron, cron job, cronjob, nightly, hourly,
    daily job, scheduled job, scheduled task, batch job, in batches, batch, map reduce, mapreduce, etl, stream processing,
    stream processor, spark job, hadoop job, periodically, periodic job, every night, every hour, once a day, lambda,
    event driven, pub sub, pubsub, publish an event, publishes an event, emit an event, emits an event, outbox,
    change data capture, cdc, 202 accepted, 202, returns at once, returns immediately, answers at once, does not wait,
    doesn't wait, without waiting, not block, doesn't block, non blocking, nobody waits, no one waits, separate thread,
    own thread, thread pool, goroutine, celery, sidekiq, bullmq, delayed job, sweeper, daemon, lazily, eventually processed,
    put on a queue, puts it on a queue, puts a message, pushes a message, enqueue, enqueued, drains, picks it up,
    picks up, precomputed, pre computed, pre generated, ahead of time, after the response, after responding
  `),
  // Says that somebody waits.
  'on-path': terms(`
    synchronous, synchronously, async await, await, awaits, awaiting, waits for the, waits until, inline, in the request, in the same request, within the request, before the response,
    before responding, before it answers, before answering, then returns, then answers, waits for, wait until, blocks until,
    same call, in the handler
  `),
} as const satisfies Vocabulary;
