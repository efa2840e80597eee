import { expect, test } from 'vitest';
import { ledger } from '../../src/ledger.js';
import { ledgersToJson } from '../../src/report/json.js';
import { assembleLedgers } from '../../src/report/ledger/assemble.js';
import { ledgersToText } from '../../src/report/ledger/text.js';
import { fixtures } from '../robustness/designs.js';
import { expectValidLedgers } from './schema.js';

const DESIGN = `# Reader

## Estimates

- 1,000,000 daily active users
- 50 reads per user per day
- 60,000 reads/s on average
- an article is 20 KB: 3,000 articles a day × 20 KB = 60 MB a day
- 3 mirrors × 1/3 of $40 = $40
- p99 below 200 ms at 99.9%, with room for 7
`;

test('the ledger of a design', () => {
  expect(ledgersToText(assembleLedgers([ledger({ path: 'reader.md', value: DESIGN })]))).toMatchInlineSnapshot(`
    "Reader
    reader.md

    Figures
        5   1,000,000 daily active users  users           load
               → 1,000,000 daily active users × 50 reads per user per day ÷ 86,400 s
                 ≈ 579 reads/s
        6   50 reads per user per day     reads/user/day  load
               → 1,000,000 daily active users × 50 reads per user per day ÷ 86,400 s
                 ≈ 579 reads/s
        7   60,000 reads/s                reads/second    load on average
        8   20 KB                         bytes/article
        8   3,000 articles a day          articles/day    load
               → 3,000 articles a day × 20 KB ≈ 60 MB/day
        8   20 KB                         bytes
               → 3,000 articles a day × 20 KB ≈ 60 MB/day
        8   60 MB a day                   bytes/day       volume
        9   3 mirrors                     mirrors
        9   40                            money
        9   40                            money
       10   200 ms                        seconds         latency
       10   99.9%                         percent         availability
            and 2 numbers without a unit

    Sums
        7 ✗ 1,000,000 daily active users × 50 reads per user per day ÷ 86,400 s ≈
            579 reads/s; the document says 60,000 reads/s, 104 times more
        8 ✓ 3,000 articles a day × 20 KB ≈ 60 MB/day; the document says 60 MB a day

    Not understood
        9   3 mirrors × 1/3 of $40 = $40

    14 figures, 2 sums checked, 1 off, 1 not understood
    "
  `);
});

test('a design without figures has an empty ledger', () => {
  expect(ledgersToText(assembleLedgers([ledger('# Notes')]))).toMatchInlineSnapshot(`
    "Notes


    Figures
      none

    0 figures, 0 sums checked, 0 off, 0 not understood
    "
  `);
});

test('several designs are counted together, and what could not be read is left to standard error', () => {
  const text = ledgersToText(
    assembleLedgers(
      [ledger({ path: 'b.md', value: DESIGN }), ledger({ path: 'a.md', value: '' })],
      [{ path: 'x.md', message: 'no such file' }],
    ),
  );
  expect(text.split('\n').filter((line) => /^\w+\.md|files/u.test(line))).toEqual([
    'a.md',
    'b.md',
    expect.stringMatching(/^2 files, \d+ figures, /u),
  ]);
  expect(ledgersToText(assembleLedgers([]))).toBe('');
});

test('colour adds escapes and nothing else', () => {
  const ledgers = assembleLedgers([ledger(DESIGN)]);
  expect(ledgersToText(ledgers, true).replace(/\u001b\[\d+m/gu, '')).toBe(ledgersToText(ledgers));
});

test.each(fixtures)('the JSON ledger of $name is as its schema says', ({ name, markdown }) => {
  const report = assembleLedgers([ledger({ path: name, value: markdown })]);
  expect(expectValidLedgers(ledgersToJson(report))).toEqual(report);
});

test('a figure of the JSON ledger holds what it measures and the sums that it goes into', () => {
  const { figures, sums, unread } = ledger(DESIGN);
  expect(figures.find(({ quote }) => quote === '50 reads per user per day')).toEqual({
    quote: '50 reads per user per day',
    line: 6,
    column: 3,
    endLine: 6,
    endColumn: 28,
    value: 50,
    high: 50,
    dimension: 'count',
    of: 'reads',
    each: 'user',
    per: 'day',
    role: 'load',
    level: null,
    follows: [sums[0]],
  });
  expect(sums.map(({ kind, agrees }) => [kind, agrees])).toEqual([
    ['activity', false],
    ['shown', true],
  ]);
  expect(unread.map(({ line }) => line)).toEqual([9]);
});
