import { terms, type Vocabulary } from '../lexicon.js';

/** Queues, streams and brokers, and what can be said of the messages that go through them. */
export const messaging = {
  // Names that mean a broker or a queue of messages wherever they stand.
  broker: terms(`
    kafka, rabbitmq, rabbit, rabbit mq, sqs, sns, pubsub, pub sub, publish subscribe, publisher subscriber,
    kinesis, firehose, pulsar, =nats, jetstream, activemq, zeromq, redpanda, eventbridge, event hub, service bus,
    celery, sidekiq, bullmq, bull mq, resque, cloud tasks, =jms, =amqp, =mq, mqtt, redis stream, message broker,
    event broker, message bus, event bus, message queue, message queuing, messaging queue, messaging system,
    messaging service, !messaging service such as, message oriented, event queue, event stream, task queue,
    job queue, work queue, delay queue, delayed queue, notification queue, retry queue, distributed queue,
    durable queue, asynchronous queue, async queue, background queue, processing queue, queueing system,
    queuing system, topic and subscription, dead letter queue, event sourcing, !event sourcing pattern,
    !nats gateway, queue service, queue worker, fifo queue, outbound queue, inbound queue, ingestion queue
  `),
  // Words that mean one only together with messages, and those who put and take them.
  'queue-word': terms(`
    queue, topic, enqueue, dequeue, !priority queue, !send queue, !queue size, !in memory queue, !memory queue,
    !video stream, !audio stream, !live stream, !streaming video, !hot topic, !trending topic, !queue of users,
    !queue of people, !wait in a queue, !waits in a queue, !virtual queue, !waiting queue,
    !virtual waiting queue, !print queue
  `),
  'stream-word': terms(`
    stream, streams, !grpc stream, !streaming grpc, !bi directional streaming, !bidirectional streaming,
    !server to client stream, !client to server stream, !response stream, !video stream, !audio stream,
    !live stream, !stream video
  `),
  // A queue as the place where something is put or taken from.
  'through-queue': terms(`
    on a queue, on the queue, onto a queue, onto the queue, into a queue, into the queue, to a queue,
    to the queue, from a queue, from the queue, through a queue, through the queue, via a queue, via the queue,
    over a queue, over the queue, off a queue, off the queue, on a topic, on the topic, onto a topic,
    onto the topic, into a topic, into the topic, to a topic, to the topic, from a topic, from the topic,
    through a topic, through the topic, via a topic, via the topic, over a topic, over the topic, off a topic,
    off the topic, use a queue, uses a queue, put in a queue, placed in a queue, put in the queue,
    placed in the queue, queue name, queuename, topic name, enqueue, enqueued, dequeue, queued for,
    !on the topic, !to the topic of, !on a topic, !into the topic
  `),
  'queue-party': terms(`
    worker, consumer, producer, subscriber, publisher, subscribe, consume, job, message, task, event
  `),
  'delivery-semantics': terms(`
    at a minimum once, a minimum of once, no fewer than once, not less than once, at the least once,
    never less than once, one time or more, one or more times, once or several times, once or more often,
    at least once, at most once, !at least once a, !at least once per, !at least once every, !at least once an,
    !at most once a, !at most once per, !at most once every, !at most once an
  `),
  delivery: terms('delivery, deliver, delivered, semantics, guarantee, processing, execution, process'),
  'lost-message': terms('lose, lost, loss, miss, missed'),
  'put-up-with': terms(`
    all right, acceptable, is fine, are fine, tolerate, tolerable, is ok, is okay, we accept, is accepted
  `),
  acknowledge: terms(`
    acknowledge, acknowledgement, acknowledgment, ack, acked, acks, nack, acks late, unacked, unacknowledged,
    tell the broker, tells the broker, !customer acknowledge, !user acknowledge, !operator acknowledge,
    !acknowledge the alert, !acknowledge the terms, !acknowledge alert
  `),
  'offset-commit': terms(`
    commit offset, commit the offset, commit its offset, commits its offset, commit their offset,
    commit an offset, commit offsets, offset commit, commit the offsets, save the offset, save its offset,
    record the offset, store the offset, offset is committed, offset is saved, offset is stored, manual commit,
    auto commit, autocommit, checkpoint the offset, offsets are committed, visibility timeout, ack deadline,
    acks late, delete the message after, deletes the message after, late ack, manual ack, auto ack, consumer ack,
    ack message, ack the message, acknowledge the message, acknowledges the message
  `),
  redelivery: terms(`
    redeliver, redelivery, redelivered, deliver again, delivered again, delivers again, handed out again,
    hand out again, delivered twice, delivered more than once, arrive twice, arrives twice,
    arrive more than once, duplicate delivery, seen twice, count twice, counted twice, processed twice,
    process twice, visible again, back on the queue
  `),
  /** A message leaves its queue, or stays there. */
  'off-queue': terms(`
    delete the message, remove the message, delete the job, remove the job, message is deleted,
    message is removed, job is deleted, job is removed, delete it from the queue, remove it from the queue,
    deleted from the queue, removed from the queue, off the queue, stay on the queue, stay in the queue,
    remain on the queue, remain in the queue, kept on the queue, kept in the queue, keep it on the queue,
    leave the queue, stay in the topic, keep the message, message is kept, deleted from sqs, message remains,
    message stays, job remains, job stays, =removed once, =deleted once, =removed only, message ~ taken off,
    job ~ taken off, taken off only, taken off once, taken off after, taken off when, event ~ removed,
    task ~ deleted, task ~ removed, item ~ removed, item ~ deleted, entry ~ removed, message ~ deleted,
    message ~ removed, message ~ gone, job ~ deleted, leaves the queue, leave the queue only, left on the queue,
    stays in ~ queue, stays on ~ queue, remains in ~ queue, remains on ~ queue, kept in ~ queue,
    stays there until, remains there until, message ~ kept
  `),
  'only-after': terms(`
    only once, only when, only after, =until, =once, =after, as soon as, not before, on success,
    when it succeeds, after each, after every, at the end of, once it has, when it has, before the next,
    with ~ batch, together with
  `),
  /** Says that it has a message and is done with it. */
  'confirms-message': terms(`
    tick off, ticked off, check off, checked off, cross off, confirm, confirmation, confirmed, acknowledge, ack,
    acked, mark it done, marks it done, marked as done, marked done, has processed, have processed,
    been processed, handled successfully, finished successfully, successfully processed, processed successfully,
    done with it, work is done, job is done, work is finished, has finished, it has finished, is done,
    has been done, says done, reports done, has written, has stored, has saved, is safely, safely stored,
    safely written, has taken effect, has committed, has been committed, is committed
  `),
  /** Who takes messages, by names that mean nothing else. */
  'message-taker': terms(`
    consumer, worker, subscriber, listener, processor, handler, receiver, broker, recipient service, reader,
    sender, mailer, poller, it is done, work is done, job is done, work is finished, is finished, has finished,
    has worked, has been written, is written, is stored, is saved, done with it, task is done
  `),
  /** Where a consumer stands in a stream. */
  'stream-position': terms(`
    its position, their position, read position, consumer position, stream position, its cursor, its bookmark,
    its place in the stream, its place in the log, last processed, last handled, last consumed, its offset,
    the offset, offsets, their offset, where it stands, how far it has, how far it is, how far it got,
    the position, last position, last offset, last id, last sequence, sequence number, its place,
    high water mark
  `),
  'keeps-position': terms(`
    record, store, save, persist, commit, write, keep, advance, move, writes down, notes, note, remembers,
    remember, marks, records, moves forward, moves on, flush, acknowledge
  `),
  'atomic-commit': terms('atomic commit, atomically, transactional, transaction, two phase commit'),
  /** Handled once too often. */
  'again-twice': terms(`
    twice, a second time, more than once, two times, once again, again, once more, duplicate, repeated,
    reprocess, rerun
  `),
  /** What can happen to a message on its way, in a breath. */
  'comes-twice': terms(`
    come twice, message twice, event twice, job twice, task twice, same message again, same event again,
    same job again, duplicate message, duplicate event, duplicate job, duplicates are possible,
    duplicates can occur, duplicates may occur, duplicates can happen, tolerate duplicates, handle duplicates,
    handle a duplicate, may come twice, may arrive twice, may be seen twice, may see ~ twice, may run twice,
    run twice, come again, comes again, comes a second time, come a second time, arrive a second time,
    arrives a second time, handled twice, worked on twice, done twice, the same ~ twice, repeats are possible,
    repeats can happen, repeats may happen, expect repeats, expects repeats, expect duplicates,
    expects duplicates, copes with repeats, cope with repeats, must cope with ~ twice, may be repeated,
    can be repeated
  `),
  'becomes-visible': terms(`
    becomes visible, become visible, is visible to, handed to another, handed to somebody else, given to another,
    goes to another worker, goes to another consumer, returned to the queue, returns to the queue,
    goes back to the queue, put back, back in the queue, back on the topic, picked up by another,
    picked up by the next, taken by another, retried by another, released back
  `),
  /** Order, as only messages have it. */
  'order-across': terms(`
    no order across, no order between, no order among, no global order, global order, total order,
    ordering within, ordering across, ordering between, ordering inside, no ordering, ordered within,
    message at a time, event at a time, in the order of, in the order in which, in the order they,
    order in which they, in the same order, strictly in order, causal order, sequence in which,
    in their original order, in publish order, one after another, one after the other, first come first, in turn,
    stay in order, stays in order, keep ~ order, keeps ~ order, kept in order, in the right order, in the order,
    same sequence, never overtake, overtake each other, overtakes, before the next one, one by one,
    strictly after, older ones first, older first, order ~ preserved, order ~ kept, order ~ guaranteed,
    order ~ maintained, no promise ~ order, no guarantee ~ order, any order, out of sequence
  `),
  'in-order': terms(`
    same lane, same worker, share a partition, one partition, go to one partition, fifo, first in first out,
    in order, !in order to, !in order for, !in order that, !in order by, in sequence, ordering guarantee,
    strict order, strictly ordered, preserve order, preserves order, keep their order, keeps their order,
    keep the order, order is kept, order is preserved, order of the messages, order of messages, order of events,
    message order, event order, out of order, message group, messagegroupid, message group id, same partition,
    sequentially, one after the other, one at a time, oldest first, order in which they arrive,
    order they arrive, order of arrival, overtake, sequence number, partition order, =ordering
  `),
  'ordered-by-key': terms(`
    ordered by key, per key ordering, per partition ordering, =ordered per, =ordering per, in order per,
    =ordered within
  `),
  'message-key': terms(`
    keyed by, keyed on, partition key, message key, routing key, key is, as key, as the key, as its key,
    topic key
  `),
  // What is talked about rather than decided.
  'spoken-of': terms(`
    challenging, is important, are important, is essential, are essential, is crucial, well known, best practice,
    such as at most once, can have, should be chosen, of several kinds, turns out to, where appropriate,
    if needed, as needed, should be handled, should know, should consider, need to consider, heart of,
    as there are, types of
  `),
  'dead-letter': terms(`
    parking lot queue, parking lot topic, message parking lot, parking lot for messages, dead letter, dlq, dlqs,
    dead lettered, dlx, deadletter, dead letter target arn, deadlettertargetarn, redrive policy, redrivepolicy,
    poison queue, failure queue, failed queue, error queue, error topic, failed topic, failed jobs table, =dlt,
    broken queue, undeliverable
  `),
  'keeps-failing': terms(`
    hours of failures, days of failures, =of failures, retries are used up, attempts are used up,
    tries are used up, repeatedly fails, bad message, broken message, bad record, broken record, bad event,
    broken event, bad row, faulty message, retry counter, attempt counter, try counter, delivery count,
    can't be processed, can't be parsed, can't process, can't parse, for the sixth time, keep failing,
    fails three times, fails five times, fail three times, fails every time, fails each time, failed three times,
    failed five times, keeps failing, fail repeatedly, fails repeatedly, failed repeatedly, still fail,
    still fails, still failing, still unsuccessful, still unsuccessfully, still no, all failed, all retries,
    all attempts, last attempt, last try, last retry, retries are exhausted, retries exhausted, exhausted,
    exhaust, max retries, maximum retries, maximum retry, max attempts, maximum attempts, max receive count,
    maxreceivecount, retry count reaches, maximum threshold, max retry, too many times, times in a row,
    poison message, poison pill, poisonous, crash each time, chokes on, choke on, cannot parse, cannot be parsed,
    cannot be processed, cannot process, cannot handle, cannot be handled, cannot make sense of, cannot decode,
    unparseable, unparsable, malformed, permanently fail, permanent failure, fails permanently,
    failed permanently, misbehaving, undeliverable, third crash, third failure, third refusal, third attempt,
    third try, fourth attempt, fourth refusal, fourth failure, fifth attempt, fifth failure, fifth refusal,
    fails ~ times, failed ~ times, tried ~ times, after ~ tries, after ~ attempts, after ~ failures,
    cannot be read, can't be read, cannot be delivered, can't be delivered, cannot be sent, makes no sense,
    never succeeds, no success, without success, in vain, will not go through, won't go through,
    does not go through, doesn't go through, nth failure, nth attempt, out of attempts, out of retries,
    out of tries, used up ~ attempts, used up ~ tries, used up ~ retries, bad one, broken one, poisoned, =poison,
    crashes ~ consumer, crashes ~ worker, kills ~ worker, kills ~ consumer, tenth failure, tenth refusal
  `),
  // "Three attempts", "fails five times": a figure or a word of number beside it makes the bound.
  attempt: terms(`
    attempt, try, tries, tried, =times, retry, retries, failure, crash, refusal, failed delivery,
    failed deliveries
  `),
  /** A try by its number. */
  'nth-try': terms(`
    third try, fourth try, fifth try, sixth try, eighth try, tenth try, fourth attempt, sixth attempt,
    eighth attempt, tenth attempt, third time, fourth time, fifth time, sixth time, tenth time, third delivery,
    fourth delivery, fifth delivery, try in vain, receive count, delivery count, redelivery count, failed count,
    fail count, seventh time, seventh try, eighth time, ninth time, twelfth time, third failure, fifth failure,
    tenth failure, third attempt, fifth attempt, third crash, last try, last attempt, last retry
  `),
  /** Out of the way of the others, whatever else the verb may mean. */
  'aside-firmly': terms(`
    writes it to, write it to, writes them to, taken aside, is buried, goes to a table, goes to the table,
    put on a list, waits in a bucket, moves the message, moves it to, move it to, moved to, is moved to,
    are moved to, moves to, goes to a separate, goes to the, goes through, put aside, is put aside, set aside,
    puts it aside, parked, parks it, quarantine, quarantined, separate queue, side table, rejected table,
    failed table, is dropped, are dropped, drops it, is discarded, given up, gives up on it, no longer tried,
    not tried again, error table, errors table, skipped, lands in, parking table, side list, hospital queue,
    laid aside, lay aside, moved aside, out of the way, switched off, switch off, is disabled, is suspended,
    suspend, goes into ~ table, goes to ~ table, goes to ~ queue, goes to ~ bucket, lands in ~ table,
    kept for inspection, marked bad, marked broken, marked dead, declared dead, state dead, status dead,
    goes into a table, left for ~ person
  `),
  'dead-queue-name': terms(`
    dead topic, dead queue, =parked, rejected topic, failed topic, failed queue, rejected queue
  `),
  'human-try': terms(`
    pin, password, login, log in, captcha, mistype, mistyped, otp attempt, wrong code, letter, letters, by post,
    postman, customer who, customers who, users who, visitors who
  `),
  'final-state': terms(`
    mark the delivery failed, marked failed, marked as failed, marks it failed, set to failed, status failed,
    mark failed
  `),
  'put-aside': terms(`
    taken off the queue, taken out of the queue, taken aside, buried, writes it to, write it to, writes them to,
    failed set, failed list, set aside, park, parked, give up, gives up, given up, abandon, drop, dropped,
    discard, throw away, thrown away, move to, moved to, moves to, goes to, go to, put into, put in, lands in,
    land in, ends in, sent to, written to, marked failed, mark failed, marked as failed, mark as failed,
    marks as failed, status failed, to failed, as failed, the delivery failed, alert, skipped, disable the hook,
    disable, needs a person, table failed, failed table, quarantine, quarantined, moved from, moved out,
    is moved, parking table, side table, side list, hospital queue, hospital table, sin bin, put on ~ shelf,
    put on one side, laid aside, lay aside, moved aside, moved out ~ way, out of the way, switched off,
    switch off, turned off, is disabled, is suspended, gets suspended, suspend, stopped for, written to a table,
    goes into ~ table, goes to ~ table, goes to ~ queue, goes to ~ bucket, goes into ~ bucket, lands in ~ table,
    lands in ~ bucket, kept for inspection, kept for a person, kept for ~ look, for someone to look at,
    for somebody to look at, waits for a person, waits for ~ person, waits for an engineer, flagged, is flagged,
    marked bad, marked broken, marked dead, declared dead, state dead, state failed, status dead
  `),
  'bring-back': terms(`
    replay, redrive, re drive, reprocess, requeue, resend, send again, sends again, sends them back,
    send them back, puts them back, put them back, feed back, fed back, start it again, starts it again,
    starts them again, sends it again, sends the notice in again, manually retried, manual retry
  `),
  'told-to-person': terms(`
    alert, alarm, =paged, pager, page us, page someone, page somebody, page whoever, pages the, on call,
    operator, inspect, inspection, manual, manually, investigate, investigation, support team, support desk,
    support staff, to support, clerk, engineer, ticket is opened, someone looks, by hand, looked at, review,
    gets a mail, gets mail, mail its owner, counter, counted, dashboard, someone is told, somebody is told,
    is told, are told, owner is told, owner gets, owner ~ mail, owner ~ notified, gets an email, gets an e mail,
    gets a message, team ~ told, person ~ looks, human ~ looks, people ~ look, we look at, someone ~ looks,
    somebody ~ looks, someone to look, reported to, shown on, shown in ~ screen, on a screen
  `),
} as const satisfies Vocabulary;
