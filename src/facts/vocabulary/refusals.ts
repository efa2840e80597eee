import { terms, type Vocabulary } from '../lexicon.js';

/** What a caller is told when it does not get what it asked for. */
export const refusals = {
  /** Words around a number that make it a status. */
  'status-word': terms(`
    http, https, status, status code, error code, response code, code, error, response, respond, return, answer,
    reply, reject, refuse, !rejected by, fail with, fails with, throw, retry after, gets, get, receive, is sent,
    shed, throttle, client error, raise, otherwise, else, forbidden, conflict, not found, too many requests,
    unauthorized, unprocessable, problem, sees, is told, yield, back, serve, instead, turn away, emit
  `),
  /** A reason that a caller is refused for, by its usual name. */
  'named-refusal': terms(`
    with the reason, with a reason, giving the reason, not found, too many requests, unauthorized, unauthorised,
    forbidden, bad request, =conflict, conflict error, =gone, unprocessable, payload too large, too large,
    precondition failed, service unavailable, sold out, out of stock, insufficient funds, insufficient balance,
    already taken, already exists, already booked, already used, no longer available, not available,
    hold expired, quota exceeded, limit exceeded, =rate limited, rate limit exceeded, over limit, over quota,
    overdrawn, declined, no such, invalid input, invalid request, invalid argument, invalid token,
    validation error, permission denied, access denied, duplicate request, unsupported, stale version,
    version mismatch, failed precondition, resource exhausted, not permitted, deadline exceeded, try again later,
    no ticket, no available, unknown id, not enough, name taken, =taken, =expired, =unknown, =closed, =full,
    =busy, =locked, =blocked
  `),
  /** That somebody is told of a refusal. */
  'tells-refusal': terms(`
    error, error message, exception, error response, refused with, rejected with, rejected as, refused as,
    fails with, fail with, failed with, answered with, turned away with, turned down with, told that, is told,
    are told, tell the caller, tells the caller, reject, refuse, turn away, turn down, throw, raise, reason,
    returns, answers, replies, response, reply, responds, gets, receives a, receive a, bounce, deny, sees,
    reports back, says, says so, comes back with, code, answer, status, message
  `),
  /** Errors in general: no response yet that somebody could act on. */
  'error-talk': terms(`
    error, error handling, error response, error code, status code, exception, error message, failure response,
    4xx, 5xx, problem details, meaningful error, appropriate error
  `),
  /** What the caller does about it. */
  'client-acts': terms(`
    retry after, retry, try again, back off, backs off, client should, caller should, so that the client,
    so the client, the app, client shows, app shows, prompts, asks the user, reload, re read, refetch,
    log in again, sign in again, refresh the token, choose another, chooses another, pick another, picks another,
    wait, waits, give up, gives up, do not retry, not retry, safe to, must not repeat, shows, caller may,
    caller must, client may, client must, sdk, correct, fix, offer, fetch again, send again, resend, instead
  `),
  /** When it happens. */
  'on-condition': terms(`
    =if, =when, =whenever, =unless, =for, =because, =otherwise, =else, in case, =after, =until, =over, =on, once,
    where, =without, above, beyond, exceed, =missing, =unknown, =already, invalid, means, mismatch
  `),
  /** That a call does not get what it asks for. */
  'is-refused': terms(`
    refuse, refusal, reject, rejection, turned down, turn down, turn away, turned away, deny, denied, error,
    =err, nack, fails, failed, not accepted, do not accept, does not fit, don't fit, doesn't fit, do not fit,
    too far, too late, too old, too many, too large, too big, not possible, impossible, cannot be, can't be,
    not allowed, may not, already under way, already running, no longer, thrown away, unknown, exhausted,
    used up, full, taken, comes too, wrong, out of date, overtaken, gone, not there, no such, lose her right,
    lost the right, busy, closed, conflict, invalid, exceeded
  `),
  /** What whoever called does then. */
  'client-then': terms(`
    client knows, client then, then the client, client loads, client fetches, client shows, client should,
    client can, client may, client must, tells the client, so the client, so that the client, so that he,
    so that she, so that it may, so that they, so the app, app then, then the app, app shows, app is to,
    application is to, application shows, editor fetches, editor stops, editor shows, then your, your editor,
    your app, the caller should, caller should, caller may, caller can, caller is to, caller then,
    which the caller, caller polls, caller fetches, sender then, sender should, phone shows, phone then,
    phone fetches, browser shows, browser then, page shows, page then, device then, device should, try anew,
    try again, tries again, send again, sends again, once more, one more time, poll instead, fetch it,
    fetches it, take first, fetches the, reload, reloads, refetch, start over, starts over, log in again, offers,
    offer, ask again, asks again, wait, waits, stops sending, rather than sending, do not repeat, not repeat,
    must not repeat, no use in repeating, no point in, pick another, picks another, choose another,
    chooses another, correct, corrects, take off, takes off, shows, is shown, hide, hides
  `),
} as const satisfies Vocabulary;
