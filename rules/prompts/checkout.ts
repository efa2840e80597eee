import { definePrompt } from '../prompt.js';

export const checkout = definePrompt({
  id: 'checkout',
  title: 'Checkout and payments',
  expectations: [
    {
      id: 'idempotent-confirm',
      dimension: 'api',
      title: 'Confirms a payment once, however often it is asked to.',
      why: 'Networks time out after the money has moved.',
      ask: 'What happens to the second confirm of the same order?',
      met: ['confirm-once'],
      parts: {
        'no double charge': {
          told: ['no-double-charge'],
          write: 'Say why a retry or a double click cannot charge twice.',
        },
      },
      topic: ['once-means'],
      sharpens: 'idempotency',
      message: 'A confirm that is repeated can charge twice.',
      advice: 'Take an idempotency key, store it with the first result, and give the same key to the provider.',
    },
    {
      id: 'price-snapshot',
      dimension: 'data',
      title: 'Fixes the price that was shown.',
      why: 'A price that changes between cart and charge is a complaint or a fraud.',
      ask: 'Which price is charged when it changes during the checkout?',
      met: ['price-snapshot'],
      topic: ['goods'],
      optional: true,
      message: 'Nothing fixes the price between the cart and the charge.',
      advice: 'Copy prices onto the order when it is made, and say how long they hold.',
    },
    {
      id: 'inventory-hold',
      dimension: 'architecture',
      title: 'Reserves stock, with a timeout and a way back.',
      why: 'Goods held for nobody are not sold, and goods sold twice are not delivered.',
      ask: 'How long is stock held for somebody who does not pay, and how does it come back?',
      met: ['stock-reserved'],
      parts: {
        'a timeout': { told: ['stock-hold-ends'], write: 'Say after how long a reservation ends.' },
        compensation: { told: ['stock-given-back'], write: 'Say what gives the stock back when the payment fails.' },
      },
      topic: ['stock-named'],
      optional: true,
      message: 'Nothing reserves the stock that is being paid for.',
      advice: 'Reserve it when payment starts, let the reservation run out, and release it when the payment fails.',
    },
    {
      id: 'transaction-boundary',
      dimension: 'data',
      title: 'Draws the transaction around order state and payment.',
      why: 'What commits together cannot disagree.',
      ask: 'What commits together, and what only follows?',
      met: ['money-transaction'],
      parts: {
        'state transitions': {
          told: ['money-transition'],
          write: 'Name the states of an order or payment and which transition is allowed from which.',
        },
      },
      topic: ['one-commit'],
      message: 'Nothing says what changes together with the payment.',
      advice:
        'Put order state, payment state and outbox into one transaction, and keep the call to the provider out of it.',
    },
    {
      id: 'receipt-async',
      dimension: 'architecture',
      title: 'Sends the receipt after the answer.',
      why: 'Nobody should wait for a mail server to have paid.',
      ask: 'What may fail after the money has moved without the customer noticing?',
      met: ['receipt-aside'],
      topic: ['receipt'],
      optional: true,
      message: 'The receipt is sent while the customer waits.',
      advice: 'Publish an event with the commit and let a worker send the receipt.',
    },
    {
      id: 'audit-and-reconciliation',
      dimension: 'operations',
      title: 'Keeps a ledger and compares it with the provider.',
      why: 'The two will differ one day, and somebody must notice first.',
      ask: 'How do you find out that your books and the provider’s disagree?',
      met: ['money-ledger', 'money-reconciled'],
      parts: {
        'a ledger': { told: ['money-ledger'], write: 'Keep an append-only ledger or audit trail.' },
        reconciliation: {
          told: ['money-reconciled'],
          write: 'Compare it with what the provider or bank reports, and say who works through the differences.',
        },
      },
      topic: ['ledger', 'reconcile'],
      message: 'Nothing shows afterwards where money went.',
      advice:
        'Keep an append-only ledger or audit trail, and compare it with the settlement of the provider every day.',
    },
  ],
});
