import type { Operand } from './arithmetic.js';
import { SECONDS } from './units.js';

/** Bare numbers that may stand for a time: seconds of a day, hours, days of a month, months of a year. */
const TIMES = new Set([
  7, 12, 24, 28, 30, 31, 52, 60, 100, 360, 365, 366, 1_440, 3_600, 43_200, 86_400, 86_000, 90_000, 100_000, 2_592_000,
  31_536_000,
]);

/** Whether a bare number may stand for a time. */
export function isTime(number: number): boolean {
  return TIMES.has(number);
}

/**
 * How far a result is off where the units leave one reading only: every time is written beside its figure, and inputs and
 * result agree in how they hang on time. Null where they may be read in more than one way; then any of them will do.
 */
export function strictRatio(inputs: readonly Operand[], result: Operand, value: number | null): number | null {
  if (value === null || !inputs.every(isClear) || !isClear(result)) return null;
  if (inputs.some(({ operator }) => operator === '+' || operator === '−')) return null;
  let power = 0;
  for (const { operator, quantity } of inputs) power += (operator === '÷' ? -1 : 1) * powerOf(quantity);
  // A quotient of brackets would turn the sign of what stands in them.
  if (power !== powerOf(result.quantity) || inputs.some(({ opens }) => opens > 0)) return null;
  const { quantity } = result;
  const share = quantity?.dimension === 'percent' ? 1 / 100 : 1;
  const time = quantity?.per == null ? 1 : SECONDS[quantity.per];
  const stated = ((quantity?.value ?? result.number) * share) / time;
  return stated / value;
}

function isClear({ quantity, number }: Operand): boolean {
  return quantity === null
    ? !TIMES.has(number)
    : !(quantity.dimension === 'count' && quantity.per === null && TIMES.has(number));
}

/** The power of time: −1 for a rate, 1 for a duration. */
function powerOf(quantity: Operand['quantity']): number {
  if (quantity === null) return 0;
  return (quantity.per === null ? 0 : -1) + (quantity.dimension === 'duration' ? 1 : 0);
}
