import type { Operand } from './arithmetic.js';
import type { Derivation } from './derivations.js';
import { isTime, strictRatio } from './strict-units.js';
import { evaluate, IN_SECONDS, type Mode, valueOf } from './sum-values.js';
import { SECONDS } from './units.js';

/** Rough is fine: up to this factor a result agrees. */
export const TOLERANCE = 2;

/** Whether a derivation is off by more than the tolerance. */
export function isOff({ ratio }: Pick<Derivation, 'ratio'>): boolean {
  return ratio > TOLERANCE || ratio < 1 / TOLERANCE;
}

/** "33 × 365 = 12,045 TB": bare numbers are in bytes, KB, MB, …, whichever comes out right. */
export function inSomeUnit(inputs: readonly Operand[], { quantity }: Operand): number | null {
  if (quantity?.dimension !== 'bytes' || !inputs.every((input) => input.quantity === null)) return null;
  const value = evaluate(inputs, { rate: 'written', duration: 'written' });
  if (value === null) return null;
  const ratios = PREFIXES.map((factor) => quantity.value / factor / value);
  return ratios.find((ratio) => !isOff({ ratio })) ?? null;
}

/** Bytes in a byte, KB, MB, GB, TB and PB. */
const PREFIXES = [1, 1e3, 1e6, 1e9, 1e12, 1e15];

/** How far a result is off, by the reading that suits best where there is more than one. */
export function ratioOf(inputs: readonly Operand[], result: Operand): number | null {
  const readings = [plainRatio(inputs, result)];
  if ([...inputs, result].some(({ mayBeBytes }) => mayBeBytes))
    readings.push(plainRatio(inputs.map(inBytes), result), plainRatio(inputs.map(inBytes), inBytes(result)));
  if ([...inputs, result].some(({ mayBeBillions }) => mayBeBillions))
    readings.push(plainRatio(inputs.map(inBillions), result), plainRatio(inputs.map(inBillions), inBillions(result)));
  const divided = dividedThrough(inputs, result);
  if (divided !== null) readings.push(closest(divided, result));
  const ratios = readings.filter((ratio) => ratio !== null);
  const bits = mayCountBits(inputs, result) ? [1, BITS, 1 / BITS] : [1];
  const all = ratios.flatMap((ratio) => bits.map((factor) => ratio * factor));
  return all.length === 0 ? null : all.reduce((best, each) => (distance(each) < distance(best) ? each : best));
}

function distance(ratio: number): number {
  return Math.abs(Math.log(ratio));
}

/** "4 weeks × 7 days/week × 24 hours/day": each factor only turns the unit of the one before. */
function isUnitChain(inputs: readonly Operand[]): boolean {
  return inputs.filter(({ quantity }) => quantity?.dimension === 'duration' && quantity.per !== null).length >= 2;
}

/** "1M × 24 × 3600 = 12/s": written with the wrong sign, and reckoned with the right one. */
function dividedThrough(inputs: readonly Operand[], result: Operand): readonly Operand[] | null {
  const times = inputs.slice(1);
  const isSlip =
    result.quantity?.per != null &&
    times.length > 0 &&
    times.every(({ operator, quantity, number }) => operator === '×' && quantity === null && isTime(number));
  return isSlip ? inputs.map((input, index) => (index === 0 ? input : { ...input, operator: '÷' as const })) : null;
}

function plainRatio(inputs: readonly Operand[], result: Operand): number | null {
  if (isUnitChain(inputs)) return closest(inputs, result);
  return strictRatio(inputs, result, evaluate(inputs, IN_SECONDS)) ?? closest(inputs, result);
}

/** "8B" as eight bytes. */
function inBytes(operand: Operand): Operand {
  if (!operand.mayBeBytes) return operand;
  return { ...operand, number: operand.number / BILLION };
}

/** "10B / 86,400" as ten billion. */
function inBillions(operand: Operand): Operand {
  if (!operand.mayBeBillions) return operand;
  return { ...operand, number: operand.number * BILLION, quantity: null };
}

const BILLION = 1e9;

/** "1 Gb/s" may be bytes, and "5 MB/s × 8" turns bytes into bits, which are bytes again as they are read here. */
function mayCountBits(inputs: readonly Operand[], result: Operand): boolean {
  if ([...inputs, result].some(({ mayBeBits }) => mayBeBits)) return true;
  return (
    result.quantity?.dimension === 'bytes' &&
    inputs.some(({ quantity, number }) => quantity === null && number === BITS)
  );
}

/** In a byte. */
const BITS = 8;

const MODES: readonly Mode[] = (['written', 'second'] as const).flatMap((rate) =>
  (['written', 'second'] as const).map((duration) => ({ rate, duration })),
);
/** The smallest deviation over all sensible readings; null where the result cannot be read. */
function closest(inputs: readonly Operand[], result: Operand): number | null {
  let best: number | null = null;
  const consider = (ratio: number): void => {
    if (!Number.isFinite(ratio) || ratio <= 0) return;
    if (best === null || Math.abs(Math.log(ratio)) < Math.abs(Math.log(best))) best = ratio;
  };
  for (const mode of MODES) {
    const value = evaluate(inputs, mode);
    if (value === null) continue;
    for (const end of ['written', 'second'] as const) consider(valueOf(result, { ...mode, rate: end }) / value);
    // "10M users × 50 reads = 5.8k/s": of a day, of a month, which goes without saying.
    if (isTimeless(inputs) && result.quantity?.per === 'second')
      for (const period of ['day', 'month'] as const) consider((result.quantity.value * SECONDS[period]) / value);
  }
  return best;
}

function isTimeless(inputs: readonly Operand[]): boolean {
  return inputs.every(
    ({ quantity }) => quantity === null || (quantity.per === null && quantity.dimension !== 'duration'),
  );
}
