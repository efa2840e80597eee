import type { Statement } from '../document/document.js';
import type { Calculation, Operand } from './arithmetic.js';
import { stemOf } from './stems.js';

/** "10M × 2 windows = 1 GB": how large each of them is, is not said, so that nothing is known to be wrong. */
export function isSizeless(inputs: readonly Operand[], { quantity }: Operand): boolean {
  const isCounted = (input: Operand): boolean =>
    input.quantity?.dimension === 'count' && input.quantity.nouns.length > 0;
  return (
    quantity?.dimension === 'bytes' &&
    inputs.some(isCounted) &&
    inputs.every((input) => input.quantity === null || input.quantity.dimension === 'count') &&
    inputs.filter((input) => !isCounted(input)).length < 2
  );
}

/** The next cell need not hold the result: only a column of results says so. */
export function isInOtherCell({ start, stated }: Calculation, { cells, block }: Statement): boolean {
  const columnOf = (at: number): number => cells.findIndex(({ start: from, end }) => at >= from && at < end);
  const column = columnOf(stated.start);
  if (column === columnOf(start)) return false;
  const header = block.header?.statements[0];
  const cell = header?.cells[column];
  return cell === undefined || !RESULTS.test(header!.text.slice(cell.start, cell.end));
}

const RESULTS = /\b(?:results?|total|answer|gives|comes to|sum)\b|^=$/iu;

/** One rate told in another period. What one person does in a day does not become what all do: "8 times a day -> 96M reads a day". */
export function isConversion({ quantity: from, isPower }: Operand, { quantity: to }: Operand): boolean {
  if (from?.dimension != null && to?.dimension != null && from.dimension !== to.dimension) return false;
  if (isPower || (from?.per === null && from.dimension !== 'count')) return true;
  if (from?.per == null || to?.per == null || from.per === to.per) return false;
  return from.each === to.each && !from.nouns.includes(TIMES);
}

/** "$100 − $50": an account, not the load on a system. */
export function isBalance(inputs: readonly Operand[]): boolean {
  return inputs.every(
    ({ quantity, operator }) => quantity?.dimension === 'money' && operator !== '×' && operator !== '÷',
  );
}

/** Prices are of a unit that is no part of the figure: "1,000 GB × $0.09", "10M requests × $0.20 per million". */
export function isPriced(text: string, inputs: readonly Operand[]): boolean {
  if (!inputs.some(({ quantity }) => quantity?.dimension === 'money')) return false;
  return inputs.some(({ quantity }) => quantity?.dimension === 'bytes') || PER_UNIT.test(text);
}

const PER_UNIT = /(?:\bper|\/)\s?(?:\d|million|thousand|billion|hundred|[kmgtp]?b\b|k\b|m\b)/iu;

/** So many in so long are a rate: "50 failures in 60 s → open for 5 min" is no sum. */
export function isMeaningless(inputs: readonly Operand[], { quantity: to }: Operand): boolean {
  const counted = inputs.every(({ quantity }) => quantity?.dimension !== 'bytes');
  const named = inputs.every(({ quantity }) => quantity?.dimension === 'count' || quantity?.dimension === 'duration');
  if (named && to?.dimension === 'bytes') return true;
  const perTime = inputs.some(({ operator, quantity }) => operator === '÷' && quantity?.dimension === 'duration');
  return counted && perTime && to?.dimension === 'duration';
}

const TIMES = stemOf('times');
