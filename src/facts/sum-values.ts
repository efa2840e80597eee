import type { Operand } from './arithmetic.js';
import { SECONDS } from './units.js';

/** How an operand's time is read: a rate as written or per second, a duration as its number or in seconds. */
export interface Mode {
  readonly rate: 'written' | 'second';
  readonly duration: 'written' | 'second';
}

/** Rates a second, and durations in seconds. */
export const IN_SECONDS: Mode = { rate: 'second', duration: 'second' };

/** The value of a calculation: multiplication and division before sums, brackets first; null where it cannot be read. */
export function evaluate(inputs: readonly Operand[], mode: Mode): number | null {
  const frames: Frame[] = [{ sum: 0, term: null, sign: 1, join: null }];
  for (const input of inputs) {
    for (let closed = 0; closed < input.closes && frames.length > 1; closed++) close(frames);
    let operator = input.operator;
    for (let opened = 0; opened < input.opens; opened++) {
      frames.push({ sum: 0, term: null, sign: 1, join: operator });
      operator = null;
    }
    apply(frames.at(-1)!, operator, valueOf(input, mode));
  }
  while (frames.length > 1) close(frames);
  const { sum, term, sign } = frames[0]!;
  const value = sum + sign * (term ?? 0);
  return Number.isFinite(value) && value > 0 ? value : null;
}

/** A bracket that is open: the sum so far, the product that is being made, and how the bracket is joined to what is around. */
interface Frame {
  sum: number;
  term: number | null;
  sign: 1 | -1;
  readonly join: Operand['operator'];
}

function close(frames: Frame[]): void {
  const { sum, term, sign, join } = frames.pop()!;
  apply(frames.at(-1)!, join, sum + sign * (term ?? 0));
}

function apply(frame: Frame, operator: Operand['operator'], value: number): void {
  if (frame.term === null) frame.term = value;
  else if (operator === '×') frame.term *= value;
  else if (operator === '÷') frame.term /= value;
  else {
    frame.sum += frame.sign * frame.term;
    frame.sign = operator === '−' ? -1 : 1;
    frame.term = value;
  }
}

/** What an operand counts for. */
export function valueOf({ quantity, number }: Operand, mode: Mode): number {
  if (quantity === null) return number;
  // "100k seconds per day" turns a day into seconds.
  const turns = quantity.per !== null && quantity.value === number;
  if (quantity.dimension === 'duration' && !turns) return mode.duration === 'second' ? quantity.value : number;
  if (quantity.dimension === 'percent') return quantity.value / 100;
  if (quantity.per !== null && mode.rate === 'second') return quantity.value / SECONDS[quantity.per];
  return quantity.value;
}
