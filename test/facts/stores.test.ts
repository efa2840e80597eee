import { describe, expect, test } from 'vitest';
import { factsOf, texts } from './read.js';

function chosenIn(text: string): readonly string[] {
  return factsOf(`# Shop\n\n## Design\n\n${text}\n`).storeChoices.named.map(({ name }) => name);
}

describe('a store is chosen', () => {
  test.each([
    ['Orders are stored in PostgreSQL.', 'PostgreSQL'],
    ['Orders are in PostgreSQL.', 'PostgreSQL'],
    ['- Database: MongoDB', 'MongoDB'],
    ['| Store | Use |\n| --- | --- |\n| Cassandra 4 (two rings) | messages |', 'Cassandra'],
    ['We stay with MySQL.', 'MySQL'],
  ])('where the design takes it: %s', (text, name) => {
    expect(chosenIn(text)).toContain(name);
  });

  test.each([
    ['Redis timeouts are counted.'],
    ['The go-etcd-cron library triggers jobs.'],
    ['`PostgresOrderRepository` implements the interface.'],
    ['Raw SQL queries bypass the audit.'],
    ['Each bucket of the histogram is a counter.'],
  ])('and not where it is spoken of: %s', (text) => {
    expect(chosenIn(text)).toEqual([]);
  });

  test('for a reason after a colon that weighs it', () => {
    const { storeChoices } = factsOf(
      '# Ranks\n\nRanks live in Redis: "where am I" is one call on a sorted set, whereas the old table had to count everyone above.\n',
    );
    expect(storeChoices.reasons).toHaveLength(1);
  });
});

describe('rows are found again', () => {
  test.each([
    ['Rows are stored vessel by vessel and within a vessel by day.'],
    ['The gateway looks this id up in Redis.'],
    ['Reception searches clients by name and birthday: (name, born).'],
    ['```sql\nSELECT * FROM ledger WHERE status = 1;\n```'],
  ])('by %s', (text) => {
    expect(factsOf(`# Catch\n\nWe store landings in MySQL.\n\n${text}\n`).lookups.told).not.toEqual([]);
  });
});

describe('work is put aside', () => {
  const asideIn = (text: string) => texts(factsOf(`# Shop\n\n${text}\n`).slowWork.aside);

  test('by a poller or a queue', () => {
    expect(asideIn('A second program polls the table and mails the receipts.')).toHaveLength(1);
  });

  test.each([
    ['```ts\nasync function sendReceipt(order) {\n```'],
    ['- Message queue'],
    ['On-demand totals avoid background jobs that aggregate.'],
  ])('and not by %s', (text) => {
    expect(asideIn(text)).toEqual([]);
  });
});

describe('proposals', () => {
  test.each([
    ['# RFC 12: pending uploads\n\nText.', true],
    ['# Direct IO\n\n## Why\n\nText.\n\n## Non-goals\n\nText.\n\n## Action plan\n\nText.', true],
    ['# Photos\n\n## High-level design\n\nText.\n\n## Detailed design\n\nText.', false],
  ])('%s', (markdown, proposal) => {
    expect(factsOf(markdown).proposal).toBe(proposal);
  });
});
