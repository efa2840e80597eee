import type { Pattern } from '../../claims.js';

const vocabulary = {
  'money-act': `
    charge, charged, charges, confirm, confirmation, pay, payment, payments, capture, debit, transfer, transaction, order,
    purchase, place order, checkout, authorise, authorize, refund, payout, donation, donate, credit, transfers, psp
  `,
  'once-means': `
    idempotency key, idempotency, idempotent, idempotency token, dedupe, deduplicate, unique constraint, unique index, unique,
    request id, payment id, nonce, conditional update, compare and swap, state machine, already processed, already paid,
    already exists, same key, stored response, stored result, returns the first, checkout id, order id
  `,
  'money-twice': `
    double charge, double charged, double charging, charged twice, charge twice, charges twice, double payment,
    double spend, double spending, pay twice, paid twice, second charge, duplicate charge, duplicate payment,
    duplicate payments, duplicate charges, debited twice, double debit, double click, double submit, clicks twice,
    click twice, clicked twice, presses twice, retries, retry, duplicate request, duplicate requests, duplicate transaction,
    more than once, same payment, double deduction
  `,
  'priced-thing': `price, prices, unit price, amount, total, cost, exchange rate, fee, fare, unit cents, shipping cost`,
  'fixed-at': `
    snapshot, at the time of, at purchase, at order time, at checkout time, when the order, frozen, freeze, locked, lock in,
    locked in, fixed, fixed for, copied, copy of, stored on the order, stored with the order, stored on the line,
    in the order, order item, order line, line item, order_item, order items, never read from, not recomputed, unchanged,
    valid for, guaranteed for, quoted, quote, keeps the price, price expired, price changed, captured at
  `,
  goods: `
    cart, basket, catalogue, catalog, sku, line item, order item, order items, unit price, order line, product id, product ids
  `,
  'stock-named': `inventory, stock, sku, on hand, warehouse`,
  stock: `inventory, stock, sku, units, goods, warehouse, item, items, availability, quantity, on hand`,
  reserve: `reserve, reserves, reserved, reservation, hold, holds, held, allocate, set aside, earmark, decrement, lock, soft lock`,
  'hold-ends': `
    expire, expires, expired, expiry, timeout, times out, time out, ttl, released after, release after, runs out, lapse,
    minutes, min, until, held until, reserved until, sweeper, valid for, for 10 minutes, for 15 minutes
  `,
  'given-back': `
    release, releases, released, compensate, compensation, compensating, give back, given back, returned, restore, restored,
    saga, roll back, rolled back, rollback, undo, undone, put back, free, freed, cancel, cancelled, unreserve
  `,
  'one-commit': `
    transactional, transactionally, tx, tx1, tx2, one commit, same commit, atomically, atomic, acid, commit, commits, begin, serializable, row lock, row locks, for update, conditional update, two phase, transaction boundary, outbox, compare and swap, optimistic lock, in one transaction, one transaction, same transaction, single transaction, in a transaction, within a transaction, database transaction, db transaction, local transaction, begin transaction, short transactions, distributed transaction, transaction sets, transaction moves
  `,
  'money-state': `
    order, order state, state, status, payment, payment attempt, ledger, balance, balances, wallet, account, accounts,
    intent, payment intent, paid, debit, credit, entry, entries, transfer, donation
  `,
  transition: `
    state machine, state transition, transitions, transition, states, status, pending, paid, captured, authorised, authorized,
    succeeded, failed, paying, initiated, processing, settled, refunded, where state, where status, from pending, to paid
  `,
  receipt: `
    receipt, receipts, confirmation mail, confirmation email, confirmation e mail, order confirmation, email, e mail, mail,
    notification, notifications, invoice, thank you mail, sms
  `,
  aside: `
    asynchronous, asynchronously, async, queue, queues, queued, kafka, rabbitmq, sqs, event, events, background, worker,
    workers, outbox, consumer, later, out of band, not wait, does not wait, after the response, not blocking, subscriber,
    published, message, job, off the critical path, afterwards, not on the path
  `,
  ledger: `
    ledger, audit trail, audit log, audit table, audit record, append only, double entry, journal, bookkeeping, event sourcing,
    event sourced, immutable log, immutable record, transaction history table, transaction log, entries are never, balanced entries
  `,
  reconcile: `
    reconcile, reconciles, reconciled, reconciliation, settlement file, settlement report, settlement batch,
    compare with the provider, against the provider, bank statement, statement of the provider, recon, daily comparison
  `,
} as const;

/** What a checkout or payment system settles beyond what any design does. */
const patterns: readonly Pattern<
  | 'confirm-once'
  | 'no-double-charge'
  | 'price-snapshot'
  | 'stock-reserved'
  | 'stock-hold-ends'
  | 'stock-given-back'
  | 'money-transaction'
  | 'money-transition'
  | 'receipt-aside'
  | 'money-ledger'
  | 'money-reconciled'
>[] = [
  {
    claim: 'confirm-once',
    all: [['once-means', 'compare-and-swap'], 'money-act', 'money-twice'],
    within: 40,
    passage: 'section',
    negative: true,
  },
  { claim: 'confirm-once', all: [['idempotency-key', 'dedupe', 'unique-guard'], 'money-act'], within: 14 },
  { claim: 'no-double-charge', all: ['money-twice', ['money-act', 'once-means']], within: 24, negative: true },
  { claim: 'price-snapshot', all: ['priced-thing', 'fixed-at'], within: 10, negative: true },
  { claim: 'stock-reserved', all: ['stock', 'reserve'], within: 8 },
  { claim: 'stock-hold-ends', all: ['reserve', 'hold-ends'], within: 14 },
  { claim: 'stock-hold-ends', all: ['reserve', 'a-duration'], within: 10 },
  { claim: 'stock-given-back', all: ['given-back', ['stock', 'reserve']], within: 10 },
  { claim: 'money-transaction', all: ['one-commit', 'money-state'], within: 12 },
  { claim: 'money-transition', all: ['transition', ['money-state', 'money-act']], within: 10 },
  { claim: 'receipt-aside', all: ['receipt', 'aside'], within: 16, negative: true },
  { claim: 'money-ledger', all: ['ledger'] },
  { claim: 'money-reconciled', all: ['reconcile'] },
];

export const checkout = { vocabulary, patterns } as const;
