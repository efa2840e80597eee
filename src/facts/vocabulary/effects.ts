import { terms, type Vocabulary } from '../lexicon.js';

/** Writes that the world outside notices, and those who carry them out. */
export const effects = {
  payment: terms(`
    is charged, are charged, charged for, bank charge, charge driver, =credited, paid out, payment, pay, refund,
    payout, money transfer, fund transfer, transfer funds, transfer money, transfer service, wallet, debit,
    donation, donate, withdrawal, purchase, billing, invoice, upi, top up, deposit, charges the card,
    charge the card, charge card, charges the, charge customer, card charge, double charge, !paid plan,
    !paid plans, !pay attention, !pay for, !pay the cost, !pay the price, !paid tier, !payload
  `),
  order: terms(`
    order, !in order to, !in order, !order of, !order curve, !z order, !orders of magnitude, !order of magnitude,
    !order by, !ordered by, !sort order, !order to, !ordered list, !order in which, !the order, !same order,
    !right order, !order is, !chronological order, !descending order, !ascending order, !of order, !total order,
    !random order, !insertion order, !=ordered, !=ordering, !first order, !reverse order, !any order,
    !this order, !time order, !strict order, !higher order, checkout, place bid, place a bid, bid, basket,
    shopping cart, the order service, the order table, the order id
  `),
  booking: terms(`
    book, booking, reserve, reservation, buy ticket, appointment, request a ride, request ride, ride request,
    hold a seat, !address book, !book keeping, !book title, !reserved word, !=books, !=a book, !reserved for,
    !runbook, !facebook
  `),
  notify: terms(`
    notification, send email, send an email, send a mail, send mail, mail, email, e mail, sms, text message,
    newsletter, push message, send message, send a message, send messages, otp, receipt, notify, !email address,
    !email id, !email field, !user email, !name email, !email password, !email phone, !mailing list,
    !email varchar, !email string
  `),
  import: terms(
    '!imports and, !go imports, !update imports, import, bulk import, bulk load, ingest, ingestion, !important, !import statement',
  ),
  webhook: terms('webhook, http callback'),
  queue: terms(`
    queue, kafka, rabbitmq, sqs, pubsub, pub sub, google pub sub, kinesis, pulsar, nats, activemq,
    message broker, broker, event bus, message bus, event stream, stream, celery, sidekiq, bullmq, !=streaming,
    message queue, event hub, redpanda, jms, topic, !streaming platform, !video streaming, !live stream,
    !video stream, !stream video, !stream videos, !priority queue, !topics of
  `),
  consumer: terms(`
    consumer, worker, consume, subscriber, listener, processor, drain, reads from the queue,
    takes from the queue, job runner, handler, sender, dequeue, pick up, relay, reads the stream, mailer, poll,
    subscribe, fan out service, pulls work
  `),
  'store-act': terms(`
    post, submit, write, update, insert, store, save, deliver, persist, append, charge, notify, transcode,
    encode, book, grant, mail, index, generate, aggregate, count, increment, debit, credit
  `),
  act: terms(`
    debit, credit, send, write, update, insert, store, save, deliver, call, publish, persist, handle, execute,
    post, create, append, charge, notify, increment, push, submit, apply, book, grant, dispatch, place, confirm,
    ship, schedule, trigger, buy, cancel, put, complete, sell, email, import, upload
  `),
  /** A part that is there for such a write. */
  'effect-service': terms(`
    notification service, email service, mail service, payment service, order service, booking service,
    reservation service, sms service, billing service, checkout service
  `),
} as const satisfies Vocabulary;
