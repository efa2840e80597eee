import type { Context } from './context.js';
import type { Slice, Statement } from '../document/document.js';
import { readWorking, type Calculation, type Operand } from './arithmetic.js';
import { amountText, numberText } from './amounts.js';
import type { Consequence } from './consequences/consequence.js';
import { findConsequences } from './consequences/index.js';
import { quoteOf, type Quote } from './facts.js';
import type { Figure } from './figures.js';
import { quantitiesOf } from './quantities.js';
import type { Reading } from './readings.js';
import { isDesign } from './stance.js';
import { isTime, strictRatio } from './strict-units.js';
import { sumBelow, type SumBelow } from './sums-below.js';
import { unreadSums } from './unread-sums.js';
import { plainSum } from './written-sums.js';
import { SECONDS } from './units.js';
import { stemOf } from './words.js';

/** A result that the design derives from other figures, with the arithmetic shown. */
export interface Derivation {
  readonly reading: Reading;
  /** Inputs and result together; the whole statement where its text was not plain. */
  readonly at: Quote;
  /** The result; null where the statement's text was not plain. */
  readonly statedAt: Quote | null;
  /** A figure that is only told in another unit ("900 s = 15 minutes"), a power ("62^7 = 3.5 trillion"), or a balance. */
  readonly restated: boolean;
  /** The arithmetic as written: "20M × 50 / 86,400". */
  readonly working: string;
  /** The result as written: "12,000 /s". */
  readonly stated: string;
  /** How many times the stated result is too large (above 1) or too small (below 1), by the reading that suits it best. */
  readonly ratio: number;
  /** What it comes to, in the terms of the stated result: "23,100 queries/s". */
  readonly expected: string;
  /** The result carries more digits than its inputs. */
  readonly overprecise: boolean;
}

/** What the design calculates. */
export interface Capacity {
  /** Results with their arithmetic, in the order of the text. */
  readonly derivations: readonly Derivation[];
  /** Figures that are only told in another unit, powers and balances; they derive no load. */
  readonly restated: readonly Derivation[];
  /** Sums with a result that could not be read. */
  readonly unread: readonly Quote[];
  /** Figures that are given apart and follow from others without a sum. */
  readonly implied: readonly Figure[];
  /** What follows from figures that are given apart, and whether what is said agrees. */
  readonly consequences: readonly Consequence[];
  /** Figures of load or volume of which one should follow from others although nothing shows it. */
  readonly derivable: boolean;
}

/** Rough is fine: up to this factor a result agrees. */
const TOLERANCE = 2;

/** Finds the derivations and checks them; a result that agrees under any sensible reading of the units is right. */
export function findCapacity(context: Context, figures: readonly Figure[]): Capacity {
  const worked = context.readings.map((reading) =>
    reading.quantities.length === 0 || !reading.stances.some(isDesign) ? NO_SUMS : sumsIn(reading, context),
  );
  const derivations = worked.flatMap((sums) => sums.derivations);
  return {
    // One that is off is a wrong sum like any other.
    derivations: derivations.filter((derivation) => !derivation.restated || isOff(derivation)),
    restated: derivations.filter((derivation) => derivation.restated && !isOff(derivation)),
    unread: worked.flatMap((sums) => sums.unread),
    implied: findImplied(figures),
    consequences: findConsequences(context, figures),
    derivable: isDerivable(figures),
  };
}

/** Whether a derivation is off by more than the tolerance. */
export function isOff({ ratio }: Pick<Derivation, 'ratio'>): boolean {
  return ratio > TOLERANCE || ratio < 1 / TOLERANCE;
}

/** A derivation has two inputs or an input and a rate, and a result. */
const LEAST_FIGURES = 2;

/** The sums of a statement: those that were read, and those that were not. */
interface Sums {
  readonly derivations: readonly Derivation[];
  readonly unread: readonly Quote[];
}

const NO_SUMS: Sums = { derivations: [], unread: [] };

function sumsIn(reading: Reading, context: Context): Sums {
  const { statement } = reading;
  const text = plainSum(statement);
  // Signs that Markdown took away were put back in their places; a formula was written anew.
  const isPlaced = text.length === statement.text.length;
  const quantities = text === statement.text ? reading.quantities : quantitiesOf(text);
  if (quantities.length < LEAST_FIGURES) return NO_SUMS;
  const below = sumBelow(reading, context);
  if (below !== null) return ofBelow(below, reading);
  const derivations: Derivation[] = [];
  const read: Slice[] = [];
  for (const calculation of readWorking(text, quantities)) {
    const derivation = derive(calculation, reading, isPlaced);
    if (derivation === null) continue;
    derivations.push(derivation);
    read.push(calculation);
  }
  return { derivations, unread: unreadSums(statement, text, read).map((slice) => ({ statement, ...slice })) };
}

/** A sum that stands below its result. Where it is off, it is a wrong one only if the units leave no other reading. */
function ofBelow({ inputs, working, above, stated, result, isOnly }: SumBelow, reading: Reading): Sums {
  const { start, end } = stated;
  const written = above.statement.text.slice(start, end);
  const strict = strictRatio(inputs, result, evaluate(inputs, IN_SECONDS));
  const ratio = ratioOf(inputs, result);
  if (ratio === null || (isOff({ ratio }) && (strict === null || !isOnly)))
    return { derivations: [], unread: [quoteOf(reading)] };
  return {
    derivations: [
      {
        reading,
        at: quoteOf(reading),
        statedAt: { statement: above.statement, start, end },
        restated: false,
        working,
        stated: written,
        ratio,
        expected: expectedText(result, ratio, written),
        overprecise: isOverprecise(inputs, result),
      },
    ],
    unread: [],
  };
}

function derive(calculation: Calculation, reading: Reading, isPlaced: boolean): Derivation | null {
  const { inputs, result, text, written, start, end, stated } = calculation;
  const { statement } = reading;
  const [first] = inputs;
  const isAlone = inputs.length === 1 && first !== undefined;
  if (GOES_BEFORE.test(statement.text.slice(0, isPlaced ? start : 0))) return null;
  if ((isAlone && !isConversion(first, result)) || isMeaningless(inputs, result) || isPriced(text, inputs)) return null;
  const ratio = inSomeUnit(inputs, result) ?? ratioOf(inputs, result);
  if (ratio === null) return null;
  if (isOff({ ratio }) && (isSizeless(inputs, result) || isInOtherCell(calculation, statement))) return null;
  return {
    reading,
    at: isPlaced ? { statement, start, end } : quoteOf({ statement }),
    statedAt: isPlaced ? { statement, ...stated } : null,
    restated: (isAlone && first.quantity?.per == null) || isBalance(inputs),
    working: text,
    stated: written,
    ratio,
    expected: expectedText(result, ratio, written),
    overprecise: isOverprecise(inputs, result),
  };
}

/** "33 × 365 = 12,045 TB": bare numbers are in bytes, KB, MB, …, whichever comes out right. */
function inSomeUnit(inputs: readonly Operand[], { quantity }: Operand): number | null {
  if (quantity?.dimension !== 'bytes' || !inputs.every((input) => input.quantity === null)) return null;
  const value = evaluate(inputs, { rate: 'written', duration: 'written' });
  if (value === null) return null;
  const ratios = PREFIXES.map((factor) => quantity.value / factor / value);
  return ratios.find((ratio) => !isOff({ ratio })) ?? null;
}

/** "10M × 2 windows = 1 GB": how large each of them is, is not said, so that nothing is known to be wrong. */
function isSizeless(inputs: readonly Operand[], { quantity }: Operand): boolean {
  const isCounted = (input: Operand): boolean =>
    input.quantity?.dimension === 'count' && input.quantity.nouns.length > 0;
  return (
    quantity?.dimension === 'bytes' &&
    inputs.some(isCounted) &&
    inputs.every((input) => input.quantity === null || input.quantity.dimension === 'count') &&
    inputs.filter((input) => !isCounted(input)).length < 2
  );
}

/** Bytes in a byte, KB, MB, GB, TB and PB. */
const PREFIXES = [1, 1e3, 1e6, 1e9, 1e12, 1e15];

/** The end of a term that could not be read: what follows is only the rest of a sum. */
const GOES_BEFORE = /[)\]\p{L}\d]\s*[+×*÷/−]\s*[~(]*$/u;

/** How far a result is off, by the reading that suits best where there is more than one. */
function ratioOf(inputs: readonly Operand[], result: Operand): number | null {
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

/** The next cell need not hold the result: only a column of results says so. */
function isInOtherCell({ start, stated }: Calculation, { cells, block }: Statement): boolean {
  const columnOf = (at: number): number => cells.findIndex(({ start: from, end }) => at >= from && at < end);
  const column = columnOf(stated.start);
  if (column === columnOf(start)) return false;
  const header = block.header?.statements[0];
  const cell = header?.cells[column];
  return cell === undefined || !RESULTS.test(header!.text.slice(cell.start, cell.end));
}

const RESULTS = /\b(?:results?|total|answer|gives|comes to|sum)\b|^=$/iu;

/** One rate told in another period. What one person does in a day does not become what all do: "8 times a day -> 96M reads a day". */
function isConversion({ quantity: from, isPower }: Operand, { quantity: to }: Operand): boolean {
  if (from?.dimension != null && to?.dimension != null && from.dimension !== to.dimension) return false;
  if (isPower || (from?.per === null && from.dimension !== 'count')) return true;
  if (from?.per == null || to?.per == null || from.per === to.per) return false;
  return from.each === to.each && !from.nouns.includes(TIMES);
}

/** "$100 − $50": an account, not the load on a system. */
function isBalance(inputs: readonly Operand[]): boolean {
  return inputs.every(
    ({ quantity, operator }) => quantity?.dimension === 'money' && operator !== '×' && operator !== '÷',
  );
}

/** Prices are of a unit that is no part of the figure: "1,000 GB × $0.09", "10M requests × $0.20 per million". */
function isPriced(text: string, inputs: readonly Operand[]): boolean {
  if (!inputs.some(({ quantity }) => quantity?.dimension === 'money')) return false;
  return inputs.some(({ quantity }) => quantity?.dimension === 'bytes') || PER_UNIT.test(text);
}

const PER_UNIT = /(?:\bper|\/)\s?(?:\d|million|thousand|billion|hundred|[kmgtp]?b\b|k\b|m\b)/iu;

/** So many in so long are a rate: "50 failures in 60 s → open for 5 min" is no sum. */
function isMeaningless(inputs: readonly Operand[], { quantity: to }: Operand): boolean {
  const counted = inputs.every(({ quantity }) => quantity?.dimension !== 'bytes');
  const named = inputs.every(({ quantity }) => quantity?.dimension === 'count' || quantity?.dimension === 'duration');
  if (named && to?.dimension === 'bytes') return true;
  const perTime = inputs.some(({ operator, quantity }) => operator === '÷' && quantity?.dimension === 'duration');
  return counted && perTime && to?.dimension === 'duration';
}

const TIMES = stemOf('times');

/** What a calculation comes to, in the words of the stated result: "20 billion messages a day"; sizes in a unit that suits. */
function expectedText({ quantity, number }: Operand, ratio: number, written: string): string {
  if (quantity?.dimension === 'bytes') return amountText(quantity.value / ratio, 'bytes', '', quantity.per);
  const value = (quantity === null || quantity.dimension === 'duration' ? number : quantity.value) / ratio;
  const words = NUMBER.exec(written)?.[1];
  if (words !== undefined) return `${numberText(value)}${words}`;
  return amountText((quantity?.value ?? number) / ratio, quantity?.dimension ?? null, '', quantity?.per);
}

/** A number with its magnitude, and the words that follow. */
const NUMBER =
  /^[~≈$]?\s?\d[\d,.]*(?:\s?(?:k|m|mn|b|bn|t)(?![a-z])|\s?(?:thousand|million|billion|trillion|lakh|crore)s?\b)*\+?((?!.*\d)[^\d]*)$/iu;

/** How an operand's time is read: a rate as written or per second, a duration as its number or in seconds. */
interface Mode {
  readonly rate: 'written' | 'second';
  readonly duration: 'written' | 'second';
}

const IN_SECONDS: Mode = { rate: 'second', duration: 'second' };
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

/** The value of a calculation: multiplication and division before sums, brackets first; null where it cannot be read. */
function evaluate(inputs: readonly Operand[], mode: Mode): number | null {
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

function valueOf({ quantity, number }: Operand, mode: Mode): number {
  if (quantity === null) return number;
  if (quantity.dimension === 'duration') return mode.duration === 'second' ? quantity.value : number;
  if (quantity.dimension === 'percent') return quantity.value / 100;
  if (quantity.per !== null && mode.rate === 'second') return quantity.value / SECONDS[quantity.per];
  return quantity.value;
}

/** Rough inputs carry two digits or three; a result with five claims what nobody knows. */
const MOST_DIGITS = 4;

function isOverprecise(inputs: readonly Operand[], result: Operand): boolean {
  // Powers and pure numbers are known to the last digit.
  if (inputs.some(({ isPower }) => isPower) || result.quantity === null) return false;
  const most = Math.max(...inputs.map(({ digits }) => digits));
  return result.digits > MOST_DIGITS && result.digits > most + 2;
}

/** Peaks stand so far above the mean that follows from a day, at the most. */
const PEAK = 12;

/** Loads that are given apart and follow from each other: 40M orders a day and 400 a second. */
function findImplied(figures: readonly Figure[]): readonly Figure[] {
  const loads = figures.filter(({ role }) => role === 'load');
  return loads.filter(({ quantity }) => {
    if (quantity.per !== 'second') return false;
    return loads.some((other) => {
      const perSecond =
        other.quantity.per === null ? other.quantity.value / SECONDS.day : (other.quantity.perSecond ?? 0);
      if (other.quantity === quantity || other.quantity.per === 'second' || perSecond <= 0) return false;
      const ratio = quantity.value / perSecond;
      return ratio > 1 / TOLERANCE && ratio < PEAK;
    });
  });
}

/** What one person does in a day or a month is less than this. */
const HABIT = 1_000;

/** One more figure follows: a rate in another period, or what arrives times its size. */
function isDerivable(figures: readonly Figure[]): boolean {
  const loads = figures.filter(({ role }) => role === 'load');
  const perSecond = loads.filter(({ quantity }) => quantity.per === 'second');
  const slower = loads.filter(({ quantity }) => quantity.per !== 'second');
  const volumes = figures.filter(({ role }) => role === 'volume');
  const sizes = figures.filter(({ quantity }) => quantity.dimension === 'bytes' && quantity.each !== null);
  const heads = loads.filter(({ quantity }) => quantity.per === null);
  const habits = figures.filter(
    ({ quantity }) => quantity.per !== null && quantity.per !== 'second' && quantity.value < HABIT,
  );
  return (
    (heads.length > 0 && habits.length > 0) ||
    (perSecond.length > 0 && slower.length > 0) ||
    (loads.length > 0 && volumes.length > 0 && sizes.length > 0)
  );
}
