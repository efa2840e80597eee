import { factor, measureOf, times } from '../algebra.js';
import { amountText, numberText } from '../amounts.js';
import type { Quote } from '../facts.js';
import type { Reading } from '../readings.js';
import { isDesign } from '../stance.js';
import { isRate } from './activity.js';
import type { Candidate } from './consequence.js';
import { belongTogether, nounOf, placeOf, shown, type Given } from './givens.js';

const PAIR = String.raw`(?<first>read|write)s?\s?(?:[:/–-]|-?to-?|\bvs\.?)\s?(?:read|write)s?`;
const NUMBERS = String.raw`(?<!\d[:.]?)(?<a>\d[\d,.]*)\s?(?::|\bto\b)\s?(?<b>\d[\d,.]*)(?![\d:])`;
/** "A read:write ratio of 100:1". */
const NAMED = new RegExp(String.raw`\b${PAIR}\b[^.;\d]{0,30}?${NUMBERS}`, 'iu');
/** "A 100:1 read/write ratio". */
const COUNTED = new RegExp(String.raw`${NUMBERS}\s(?:\p{L}+\s)?${PAIR}\b`, 'iu');

/** How many reads there are to a write, where the design says so. */
interface Ratio {
  readonly at: Quote;
  readonly value: number;
}

/** The read:write ratio against the two rates. One group, for there is one ratio. */
export function fromRatio(givens: readonly Given[], readings: readonly Reading[]): readonly (readonly Candidate[])[] {
  const rates = givens.filter(isRate);
  const reads = rates.filter(({ act }) => act === 'read');
  const writes = rates.filter(({ act }) => act === 'write');
  if (reads.length === 0 || writes.length === 0) return [];
  const ratios = readings.flatMap(ratioIn);
  return [
    ratios.flatMap((ratio) =>
      writes.flatMap((write) =>
        reads
          .filter((read) => (read.level === 'peak') === (write.level === 'peak') && belongTogether(read, write))
          .map((read) => candidate(ratio, write, read)),
      ),
    ),
  ];
}

function ratioIn({ statement, stances }: Reading): readonly Ratio[] {
  if (!stances.some(isDesign) || !/\d\s?(?::|to)\s?\d/u.test(statement.text)) return [];
  const match = NAMED.exec(statement.text) ?? COUNTED.exec(statement.text);
  const { a = '', b = '', first = '' } = match?.groups ?? {};
  const [before, after] = [a, b].map((text) => Number(text.replaceAll(/[,.]+$|,/gu, '')));
  if (match === null || before === undefined || after === undefined || !(before > 0 && after > 0)) return [];
  const value = first.toLowerCase() === 'read' ? before / after : after / before;
  return [{ at: { statement, start: match.index, end: match.index + match[0].length }, value }];
}

function candidate({ at, value }: Ratio, write: Given, read: Given): Candidate {
  const expected = times(measureOf(write.quantity, 'act'), factor(value));
  return {
    kind: 'read-write-ratio',
    from: [at, placeOf(write)],
    stated: placeOf(read),
    working: `${shown(write)} × ${numberText(value)} reads to a write ≈ ${amountText(expected.low, 'count', nounOf(read), 'second')}`,
    expected,
    actual: measureOf(read.quantity, 'act'),
  };
}
