import type { Pattern } from '../../claims.js';

const vocabulary = {
  recipient: `recipient, user, user id, receiver, subscriber, recipient id, addressee, customer, member`,
  channel: `channel, medium, push, email, sms, in app, transport`,
  'kind-or-object': `
    type, kind, object, entity, template, notification type, event type, occurrence, object id, entity id, category, topic,
    source event, event id, request id
  `,
  'key-parts': `
    idempotency key, idempotent key, dedupe key, dedup key, deduplication key, unique key, unique constraint,
    unique index, unique on, unique per, uniqueness, primary key, composite key, hash of, sha256, hash over,
    key of, key is, key made of, composed of, combination of, derived from, claim, deduplicate by, deduplicated by,
    dedupe by, dedupe on, dedupes on, idempotency, idempotent per, once per
  `,
  preference: `
    preference, preferences, opt out, opted out, opt in, opted in, unsubscribe, unsubscribed, subscription settings,
    notification settings, user settings, consent, muted, mute, channel settings, turned off, switched off
  `,
  'preference-act': `
    check, evaluate, look up, lookup, read, respect, honour, honor, consult, filter, validate, apply, ask, verify, enforce,
    look at, drop, dropped, suppress, suppressed, skip, decide, obey, fetch, resolve, consider, match, according to, re read
  `,
  'send-time': `
    right before, just before, immediately before, send time, sending time, before sending, before each send,
    before it sends, before the send, before dispatch, before delivery, before delivering, before handing, delivery time,
    last moment, last step, close to send, once more, again before, recheck, re check, rechecked, checked again,
    at the worker, in the worker, worker checks, worker reads, worker evaluates, worker looks, workers check, workers look,
    channel worker, at send, time of sending, time of delivery, not when the event, not only when, when it is sent
  `,
  'quiet-hours': `
    quiet hours, quiet time, do not disturb, dnd, quiet window, time zone, timezone, local time, night hours, at night,
    silent hours, sleep hours, quiet period, allowed hours, sending window
  `,
  urgent: `
    priority, priorities, urgent, urgency, critical, high priority, transactional, time sensitive, otp, password reset,
    security alert, important
  `,
  bulk: `
    bulk, marketing, digest, campaign, promotional, promotion, promotions, low priority, newsletter, batch, batched, blast,
    non urgent, announcement, normal
  `,
  lane: `
    lane, lanes, queue, queues, topic, topics, pool, pools, own workers, own worker, separate workers, dedicated workers,
    partition, partitions, worker pool, consumer group, stream, streams, track, reserved capacity, priority queue
  `,
  'kept-from-waiting': `
    wait, waits, behind, ahead, overtake, starve, starvation, stuck, first, before, delayed, delay, block, blocked, drained,
    jump, immediately, separate, separately, isolated, own, reserved, not share, never shares
  `,
  provider: `
    provider, providers, apns, fcm, apn, twilio, sendgrid, mailgun, =ses, =sns, vendor, carrier, third party, gateway,
    external service, firebase, downstream service, smtp, postmark, aggregator
  `,
  'other-provider': `
    second provider, backup provider, secondary provider, fallback provider, alternative provider, alternate provider,
    another provider, other provider, provider failover, failover provider, fail over, failover, fall back, fallback,
    switch to, switches to, route to, routed to, multiple providers, two providers, next provider, different provider,
    secondary, standby provider, backup vendor, two mail providers, two sms providers
  `,
  'bring-again': `
    replay, replayed, redrive, re drive, reprocess, reprocessed, requeue, re queue, resend, put back, puts back, send back,
    sends back, sent again, retry manually, manual retry, re publish, republish, re inject, reinject
  `,
  'who-replays': `
    operator, operators, dead letter, dead letters, dlq, parked, poison, engineer, on call, support, admin, tool, command,
    fix, fixed, failed, message, messages
  `,
  'send-attempt': `
    delivery attempt, attempt, attempts, delivery log, delivery logs, delivery status, notification log, send log,
    delivery record, delivery history, sent log, delivery event, notification status, delivery table, per send,
    each send, every send, delivery receipt, tracking table, notification history
  `,
  'recorded-as': `
    store, stored, record, recorded, table, log, logged, row, rows, save, saved, persist, persisted, keep, kept, insert,
    written, write, append, column, columns, cassandra, postgres, database, schema, collection
  `,
  outcome: `
    status, provider response, response, provider id, message id, provider message id, retry count, retries, error, error code,
    timestamp, sent at, delivered at, failed, delivered, bounced, opened, outcome, result, reason
  `,
  'must-arrive': `
    security, password reset, password, otp, otps, 2fa, two factor, login code, verification code, verification, billing,
    transactional, account alert, fraud alert, legal, mandatory, critical, sign in, login alert, emergency, safety
  `,
  'goes-past': `
    bypass, bypasses, ignore, ignores, override, overrides, regardless of, exempt, exempted, not subject, cannot be turned off,
    can't be turned off, cannot be switched off, cannot be disabled, cannot be muted, cannot opt out, can't opt out,
    always sent, always delivered, always send, always go, always goes, mandatory, even if, even when, skip, skips,
    despite, whatever the preferences, whatever their preferences, no opt out, not be disabled, go out anyway, exception,
    never suppressed, never held back
  `,
  'held-back-by': `
    preference, preferences, opt out, opted out, unsubscribe, unsubscribed, quiet hours, do not disturb, settings, mute, muted,
    marketing, digest, digests, consent, turned off, switched off, disabled, opt outs, dnd, always
  `,
} as const;

/** What a notification system settles beyond what any design does. */
const patterns: readonly Pattern<
  | 'notification-key'
  | 'preferences-asked'
  | 'asked-at-send'
  | 'quiet-hours'
  | 'priority-lanes'
  | 'bulk-apart'
  | 'provider-backoff'
  | 'provider-breaker'
  | 'provider-failover'
  | 'poison-replayed'
  | 'attempts-recorded'
  | 'attempt-outcome'
  | 'security-bypass'
>[] = [
  { claim: 'notification-key', all: ['key-parts', 'recipient', ['channel', 'kind-or-object']], within: 20 },
  { claim: 'preferences-asked', all: ['preference', 'preference-act'], within: 12, negative: true },
  { claim: 'asked-at-send', all: ['preference', 'send-time'], within: 20, passage: 'section', negative: true },
  { claim: 'quiet-hours', all: ['quiet-hours'] },
  { claim: 'priority-lanes', all: [['urgent', 'bulk'], 'lane'], within: 10 },
  {
    claim: 'bulk-apart',
    all: ['urgent', 'bulk', ['kept-from-waiting', 'lane']],
    within: 30,
    passage: 'section',
    negative: true,
  },
  { claim: 'provider-backoff', all: ['provider', ['backoff', 'retry-limit-named']], within: 30, passage: 'section' },
  { claim: 'provider-backoff', all: ['provider', 'try-again', 'a-duration'], within: 20 },
  { claim: 'provider-breaker', all: ['provider', 'circuit-breaker'], within: 30, passage: 'section' },
  { claim: 'provider-failover', all: ['provider', 'other-provider'], within: 16 },
  { claim: 'poison-replayed', all: ['bring-again', 'who-replays'], within: 14 },
  { claim: 'attempts-recorded', all: ['send-attempt', 'recorded-as'], within: 10 },
  { claim: 'attempt-outcome', all: ['send-attempt', 'outcome'], within: 24, passage: 'block' },
  { claim: 'security-bypass', all: ['must-arrive', 'goes-past', 'held-back-by'], within: 24, negative: true },
];

export const notificationSystem = { vocabulary, patterns } as const;
