import { terms, type Vocabulary } from '../lexicon.js';

/** Promises that nothing is lost and nothing happens twice. */
export const guarantees = {
  'exactly-once': terms(`
    exactly once, guaranteed once, once and only once, precisely once, effectively once, exactly one time,
    once no more and no less, one time only, just once
  `),
  'absolutely-not': terms(`
    =never, =no, =none, =nor, =neither, =without, =zero, not a single, =nobody, under any circumstances,
    must not, may not, shall not, should not, cannot, can not, can't, won't, will not, don't, do not, does not,
    doesn't, not be, at no time, impossible
  `),
  lost: terms(`
    lose, lost, loss, =dropped, =missed, vanish, go missing, goes missing, slip through, forgotten, swallowed
  `),
  // Said of anything, it is about an effect that comes twice.
  'twice-over': terms(`
    =twice, two of them, second time, double charge, double charged, double charging, double spend,
    double spending, double payment, double pay, double billed, double counted, double count, double counting,
    double processing, double processed, more than once, sent again, not two, never two
  `),
  // Said of what is delivered, it is; said of keys or files, it is not.
  'duplicate-word': terms('duplicate, duplication, =repeated'),
  // Durability of what is kept is another matter than delivery.
  'plain-data': terms(`
    photo, video, media, picture, upload, data, file, content, document, information, history, state, disk,
    precision, accuracy, quality, generality, feature, functionality, context
  `),
  // What is handed on and could be lost or doubled on its way.
  deliverable: terms(`
    message, event, notification, order, payment, email, mail, sms, charge, transaction, booking, reward,
    transfer, job, task, delivery, write, grant, receipt, reading, click, vote, confirmation, credit, refund,
    operation, request, op, update, money, entry, invoice, alert, command, webhook, edit, parcel, ticket,
    donation, point, letter, measurement, submission
  `),
  receiver: terms(`
    customer, user, buyer, player, rider, subscriber, recipient, card, account, donor, member, guest
  `),
  'stream-offset': terms('offset, position, cursor'),
  'all-together': terms('together, both or none, both or neither, atomically, same transaction, one transaction'),
  'kept-from': terms(
    'avoid, prevent, ensures no, ensure no, guarantees no, without, immune to, protects against, should not, no',
  ),
  doubled: terms(`
    duplicate processing, duplicate delivery, duplicate deliveries, duplicate charge, duplicate payment,
    duplicate event, duplicate message, duplicate notification, duplicate order, duplicate execution,
    duplicate assignment, double charge, double processing, lost event, lost message, missed event,
    missed message, duplicates or missed
  `),
  // What keeps a thing from being lost on its way.
  'kept-until': terms(`
    before the ack, before ack, before it acknowledges, before acknowledging, after the ack,
    only then acknowledges, then acknowledges, ack back, acknowledgement from, acknowledged after, ack after,
    commit the offset after, offset after, publisher confirm, until acknowledged, until it is acknowledged,
    until it is confirmed, until confirmed, acks all, write ahead log, =wal, write-ahead, transactional outbox,
    outbox, append only log
  `),
} as const satisfies Vocabulary;
