import type { Context } from './context.js';
import { readWorking, type Operand } from './arithmetic.js';
import type { Figure } from './figures.js';
import type { Reading } from './readings.js';
import { isDesign } from './stance.js';
import { SECONDS } from './units.js';

/** A result that the design derives from other figures, with the arithmetic shown. */
export interface Derivation {
  readonly reading: Reading;
  /** The arithmetic as written: "20M × 50 / 86,400". */
  readonly working: string;
  /** The result as written: "12,000 /s". */
  readonly stated: string;
  /** How many times the stated result is too large (above 1) or too small (below 1), by the reading that suits it best. */
  readonly ratio: number;
  /** The result carries more digits than its inputs. */
  readonly overprecise: boolean;
}

/** What the design calculates. */
export interface Capacity {
  /** Results with their arithmetic, in the order of the text. */
  readonly derivations: readonly Derivation[];
  /** Figures of load or volume of which one should follow from others although nothing shows it. */
  readonly derivable: boolean;
}

/** Rough is fine: up to this factor a result agrees. */
const TOLERANCE = 2;

/** Finds the derivations and checks them; a result that agrees under any sensible reading of the units is right. */
export function findCapacity(context: Context, figures: readonly Figure[]): Capacity {
  const derivations = context.readings.flatMap((reading) =>
    reading.quantities.length < LEAST_FIGURES || !reading.stances.some(isDesign) ? [] : derivationsIn(reading),
  );
  return { derivations, derivable: isDerivable(figures) };
}

/** Whether a derivation is off by more than the tolerance. */
export function isOff({ ratio }: Derivation): boolean {
  return ratio > TOLERANCE || ratio < 1 / TOLERANCE;
}

/** A derivation has two inputs or an input and a rate, and a result. */
const LEAST_FIGURES = 2;

function derivationsIn(reading: Reading): readonly Derivation[] {
  return readWorking(reading.statement.text, reading.quantities).flatMap(({ inputs, result, text, written }) => {
    const ratio = closest(inputs, result);
    return ratio === null
      ? []
      : [{ reading, working: text, stated: written, ratio, overprecise: isOverprecise(inputs, result) }];
  });
}

/** How an operand's time is read: a rate as written or per second, a duration as its number or in seconds. */
interface Mode {
  readonly rate: 'written' | 'second';
  readonly duration: 'written' | 'second';
}

const MODES: readonly Mode[] = (['written', 'second'] as const).flatMap((rate) =>
  (['written', 'second'] as const).map((duration) => ({ rate, duration })),
);
/** What authors divide or multiply by without writing it, where the periods of input and result differ. */
const PERIODS = [1, 24, 30, 60, 365, 3_600, 86_400, 100_000, 12, 7] as const;

/** The smallest deviation over all sensible readings; null where the result cannot be read. */
function closest(inputs: readonly Operand[], result: Operand): number | null {
  let best: number | null = null;
  const consider = (ratio: number): void => {
    if (!Number.isFinite(ratio) || ratio <= 0) return;
    if (best === null || Math.abs(Math.log(ratio)) < Math.abs(Math.log(best))) best = ratio;
  };
  for (const mode of MODES) {
    const value = inputs.reduce<number | null>((sum, input, index) => combine(sum, input, index, mode), null);
    if (value === null) continue;
    for (const end of ['written', 'second'] as const) consider(valueOf(result, { ...mode, rate: end }) / value);
    // "1M writes a day = 12/s": only the period changes, by a factor that both sides name.
    if (changesPeriod(inputs, result)) for (const period of PERIODS) consider(valueOf(result, mode) / (value / period));
  }
  return best;
}

function combine(sum: number | null, input: Operand, index: number, mode: Mode): number | null {
  const value = valueOf(input, mode);
  if (index === 0) return value;
  if (sum === null) return null;
  switch (input.operator) {
    case '×':
      return sum * value;
    case '÷':
      return value === 0 ? null : sum / value;
    case '+':
      return sum + value;
    case '−':
      return sum - value;
    case null:
      return null;
  }
}

function valueOf({ quantity, number }: Operand, mode: Mode): number {
  if (quantity === null) return number;
  if (quantity.dimension === 'duration') return mode.duration === 'second' ? quantity.value : number;
  if (quantity.dimension === 'percent') return quantity.value / 100;
  if (quantity.per !== null && mode.rate === 'second') return quantity.value / SECONDS[quantity.per];
  return quantity.value;
}

function changesPeriod(inputs: readonly Operand[], { quantity }: Operand): boolean {
  if (quantity?.per == null) return false;
  return inputs.some((input) => input.quantity?.per != null && input.quantity.per !== quantity.per);
}

/** Rough inputs carry two digits or three; a result with five claims what nobody knows. */
const MOST_DIGITS = 4;

function isOverprecise(inputs: readonly Operand[], result: Operand): boolean {
  const most = Math.max(...inputs.map(({ digits }) => digits));
  return result.digits > MOST_DIGITS && result.digits > most + 2;
}

/** A head count with what each does, a rate with a size, or a size with a period: one more figure follows from the two. */
function isDerivable(figures: readonly Figure[]): boolean {
  const loads = figures.filter(({ role }) => role === 'load');
  const rates = loads.filter(({ quantity }) => quantity.per !== null);
  const heads = loads.filter(({ quantity }) => quantity.per === null);
  const volumes = figures.filter(({ role }) => role === 'volume');
  const sizes = figures.filter(({ quantity }) => quantity.dimension === 'bytes' && quantity.each !== null);
  return (
    (heads.length > 0 && rates.length > 0) ||
    (rates.length > 0 && (volumes.length > 0 || sizes.length > 0)) ||
    rates.length > 1
  );
}
