import type { Pattern } from '../claims.js';

/** That messages go through a queue, and what is said of them there. */
export const messagingPatterns: readonly Pattern<
  | 'queue'
  | 'delivery'
  | 'order'
  | 'delivery-beside'
  | 'delivery-near'
  | 'delivery-named'
  | 'dead-letters'
  | 'dead-letters-bound'
  | 'dead-letters-replay'
  | 'dead-letters-named'
  | 'webhook-sent'
>[] = [
  { claim: 'queue', all: ['broker'] },
  { claim: 'queue', all: ['queue-word', 'queue-party'], within: 14 },
  { claim: 'queue', all: ['through-queue'] },
  { claim: 'queue', all: ['stream-word', ['consumer', 'queue-party']], within: 4 },
  { claim: 'queue', all: ['dead-letter'] },
  { claim: 'webhook-sent', all: ['webhook', ['delivery', 'act']], within: 8 },

  { claim: 'delivery', all: ['delivery-semantics'], without: ['spoken-of'] },
  {
    claim: 'delivery',
    all: ['exactly-once', ['idempotent', 'dedupe', 'identity'], ['broker', 'queue-word']],
    without: ['spoken-of'],
  },
  {
    claim: 'delivery',
    all: ['exactly-once', ['same-transaction', 'atomic-commit']],
    within: 14,
    without: ['spoken-of'],
  },
  { claim: 'delivery', all: ['offset-commit'], without: ['spoken-of'] },
  { claim: 'delivery', all: ['redelivery'], without: ['spoken-of'] },
  {
    claim: 'delivery',
    all: ['acknowledge', ['broker', 'queue-word', 'queue-party']],
    within: 12,
    without: ['spoken-of'],
  },

  { claim: 'delivery', all: ['off-queue', 'only-after', ['message-taker', 'confirms-message']], within: 20 },
  { claim: 'delivery', all: ['confirms-message', 'message-taker', 'only-after', 'queue-party'], within: 16 },
  { claim: 'delivery', all: ['keeps-position', 'stream-position', 'only-after'], within: 14 },
  { claim: 'delivery', all: ['part-fails', 'becomes-visible', ['queue-party', 'queue-word']], within: 24 },
  { claim: 'delivery-near', all: ['part-fails', 'again-twice', 'queue-party'], within: 20 },
  { claim: 'delivery-near', all: ['comes-twice'], without: ['spoken-of'] },

  { claim: 'order', all: ['order-across', ['broker', 'queue-word', 'queue-party']], without: ['spoken-of'] },
  { claim: 'order', all: ['in-order', ['broker', 'queue-word', 'queue-party']], without: ['spoken-of'] },
  { claim: 'order', all: ['ordered-by-key'], without: ['spoken-of'] },
  {
    claim: 'order',
    all: ['message-key', ['broker', 'queue-word'], 'attribute'],
    within: 12,
    without: ['spoken-of', 'cache'],
  },

  { claim: 'delivery-beside', all: ['lost-message', 'put-up-with'], within: 14, negative: true },
  { claim: 'delivery-beside', all: ['acknowledge'], without: ['spoken-of'] },
  { claim: 'delivery-named', all: [['delivery-semantics', 'exactly-once', 'offset-commit', 'redelivery']] },
  { claim: 'delivery-named', all: ['acknowledge', ['broker', 'queue-word', 'queue-party']] },
  { claim: 'delivery-named', all: ['in-order', ['broker', 'queue-word', 'queue-party', 'delivery']] },

  { claim: 'dead-letters', all: ['dead-letter'], without: ['spoken-of'] },
  { claim: 'dead-letters', all: ['keeps-failing', 'put-aside'], within: 30, negative: true },
  { claim: 'dead-letters', all: ['keeps-failing', 'put-aside'], within: 24, passage: 'section', negative: true },
  { claim: 'dead-letters', all: ['a-try-count', 'aside-firmly'], within: 20, without: ['human-try', 'spoken-of'] },
  {
    claim: 'dead-letters',
    all: ['nth-try', ['aside-firmly', 'put-aside']],
    within: 24,
    without: ['human-try', 'spoken-of'],
  },
  {
    claim: 'dead-letters',
    all: ['dead-queue-name', ['a-try-count', 'put-aside', 'told-to-person', 'bring-back', 'attempt']],
    within: 30,
    without: ['spoken-of'],
  },
  { claim: 'dead-letters', all: ['keeps-failing', 'told-to-person'], within: 20, without: ['spoken-of'] },
  { claim: 'dead-letters', all: ['final-state', ['put-aside', 'told-to-person']], within: 16 },
  { claim: 'dead-letters-bound', all: ['attempt', 'a-count'], within: 6 },
  { claim: 'dead-letters-bound', all: ['keeps-failing'] },
  { claim: 'dead-letters-replay', all: [['bring-back', 'told-to-person']] },
  { claim: 'dead-letters-named', all: [['dead-letter', 'keeps-failing', 'try-again']] },
];
