import { combine, terms, type Vocabulary } from '../lexicon.js';

const CONTAINERS = terms(`
    table, queue, bucket, topic, list, area, folder, prefix, register, collection, pile, box, bin, lane, store,
    place, column, set, stream, jar, drawer, shelf, pool, file, channel, index, tbl, state, status, directory,
    partition, exchange, hook, event, log
  `);

/** Where a message ends that fails time and again, in everyday words. */
export const endings = {
  /** It will not work, however often it is tried. */
  'fails-for-good': terms(`
    proves impossible, proved impossible, fails always, nothing but failures, only failures,
    days without success, stop knocking, stops knocking, stop trying, stops trying, stay broken, stays broken,
    broken for good, never works, nobody wants, nobody takes, no one takes, nobody can read, not be delivered,
    never worked, refused the same, wrong ~ times, crashed ~ times, crash ~ times, refused ~ times,
    refuses ~ times, fails ~ times, errors ~ times, can't ever, cannot ever, can never, will never,
    never succeed, cannot succeed, can't succeed, cannot even, can't even, cannot be understood,
    cannot be decoded, cannot be parsed, cannot be read, cannot be processed, cannot be delivered,
    cannot be handled, cannot be conveyed, can't be understood, can't be decoded, can't be delivered,
    can't be handled, not be parsed, prove impossible, unreadable, undecodable, malformed, hopeless,
    beyond repair, for a whole day, repeated endeavours, repeated attempts, repeated efforts, despite repeated,
    in spite of repeated, after repeated, successive occasions, consecutive occasions, consecutive failures,
    consecutive attempts, successive failures, successive attempts, on ~ occasions, count reached,
    count has reached, counter reaches, counter has reached, count reaches, count hits, receive count,
    attempts reach, always making error, always makes error, always an error, always error, still wrong,
    still not through, still refused, still fail, keep failing, third time, fourth time, fifth time, sixth time,
    seventh time, eighth time, tenth time, last time, third try, fourth try, fifth try, sixth try, third attempt,
    fifth attempt, sixth attempt, tenth attempt, last attempt, last try, final attempt, max tries, max attempts,
    max retries, exhausted, exhaustion, used up, out of tries, out of attempts, no success, unsuccessful,
    without success, in vain, never goes through, won't go through, poison, poisoned, bad message, bad event,
    bad one, bad ones, broken message, broken event, broken one, crash every, crashes every, kills every,
    crashed 3, on end, for hours on end, permanently, permanent failure, unprocessable, undeliverable,
    whatever has failed, whatever failed, those that failed, what failed, failed ones, hard failure, hard error,
    not retriable, non retryable, not retryable, unrecoverable, irrecoverable
  `),
  /** A place of its own for what failed. */
  'failed-place': combine(
    terms(
      'stuck, failed, failing, dead, bad, broken, rejected, reject, poison, poisoned, parked, parking, hospital, graveyard, error, sick, quarantine, undelivered, undeliverable, unparseable, unprocessable, faulty, failure, problem, limbo, holding, sin, penalty, isolation, invalid, unreadable, lost and found, retry later, casualty',
    ),
    CONTAINERS,
  ).concat(
    terms(
      '!hold state, !holding state, !error event, !error events, !error log, !error logs, !error logged, !failure state, !error message, !error handler, !failing state, !error state, !error status, !failed status, !error file, !bad state, !error channel, !failed state, !dead state, !error stream, !holding pool',
    ),
  ),
  /** Some place apart from the others. */
  'place-apart': combine(
    terms(
      `shelf for, drawer for, jar for, pile for, separate, special, side, other, another, own, extra, different, slow, review, second, its own, third, certain`,
    ),
    CONTAINERS,
  ).concat(
    combine(
      terms('in a, into a, to a, to the, into the'),
      terms('folder, drawer, jar, bin, table, list, bucket, register, holding area, pile, box, shelf'),
    ),
  ),
  /** Out of the way, for good or until somebody has looked. */
  'ends-up': terms(`
    put aside under, put aside, puts ~ aside, put ~ aside, set aside, sets ~ aside, laid aside, lay aside,
    moved aside, pushed aside, out of circulation, withdrawn, withdraw, written off, write off, thrown away,
    throws away, throw away, thrown out, binned, =bin, discard, drops, dropped, abandon, given up, gives up,
    give up, no longer tried, not tried again, not tried any, don't try more, do not try more, try no more,
    tries no more, no more tries, not bothered, off the queue, out of the queue, out of the way, and acked,
    acks it, acked and, ack and, skip, skipped, skips, =park, parks, parked, stash, stashed, stow, shelve,
    shelved, deposited, deposit, holding area, transferred to, copies ~ to, copy ~ to, kept for a person,
    kept for inspection, lies then, ends in, ends up in, lands in, puts it in, put it in, suspended, suspend,
    switched off, disabled, quarantined, quarantine, isolated, retired, buried, excluded, taken out, pulled out,
    sidelined, diverted, shunted
  `),
  /** Names that are given to such places, beside a number of tries. */
  'aside-name': terms(`
    =stuck, =rejected, =parked, =graveyard, =morgue, =limbo, =hospital, =quarantine, =undelivered,
    =undeliverable, =dlq, =dead, =binned, =skipped, =unprocessed
  `),
  /** Anything that goes wrong with a message. */
  'goes-wrong': terms(`
    fail, failure, failing, error, wrong, crash, refuse, refused, reject, parse, not parse, choke, impossible,
    invalid, break, broken, malformed, unable, exception, throws, retries, in vain
  `),
  /** Sent once more, when the cause has been removed. */
  'sent-anew': terms(`
    replay, redrive, re drive, resubmit, resubmitted, reprocess, requeue, resend, sent again, send again,
    send it again, sends it again, pushes ~ back, push ~ back, pushed back, put ~ back, puts ~ back, poured back,
    pour ~ back, feed ~ back, fed back, send ~ back, released for, released again, run again, try again,
    tried again, back into the, restart ~ by hand
  `),
  'queue-thing': terms(`
    message, msg, event, job, task, item, entry, record, notice, notification, delivery, assignment, webhook,
    payload, parcel, order, file, page, document, mail, body, line, row, call, address, subscription, receiver,
    parser, consumer, worker
  `),
  'is-informed': terms(`
    mail to, mails to, mail goes to, email to, is told, are told, informed, notified, notice to, hears of it,
    sees it, looks at it, looks at, gets a mail, alert, button
  `),
  'gives-up-on': terms(
    'give up, gives up, given up, stops after, stop after, ends after, quits, quit after, no longer than',
  ),
  'lets-go': terms(`
    drop, drops, dropped, discard, bin, binned, throw away, thrown away, delete, deleted, log, logged, marked,
    parked, park, written off, forget, forgotten, put aside, stays readable
  `),
} as const satisfies Vocabulary;
