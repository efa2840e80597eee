import type { Slice } from '../document/document.js';
import { amountText, numberText } from './amounts.js';
import { type Calculation, type Operand, readWorking } from './arithmetic.js';
import type { Consequence } from './consequences/consequence.js';
import { findConsequences } from './consequences/index.js';
import type { Context } from './context.js';
import { type Quote, quoteOf } from './facts.js';
import type { Figure } from './figures.js';
import { findImplied, isDerivable } from './implied.js';
import { quantitiesOf } from './quantities.js';
import type { Reading } from './readings.js';
import { isDesign } from './stance.js';
import { strictRatio } from './strict-units.js';
import { inSomeUnit, isOff, ratioOf } from './sum-ratios.js';
import { isBalance, isConversion, isInOtherCell, isMeaningless, isPriced, isSizeless } from './sum-sense.js';
import { evaluate, IN_SECONDS } from './sum-values.js';
import { type SumBelow, sumBelow } from './sums-below.js';
import { unreadSums } from './unread-sums.js';
import { plainSum } from './written-sums.js';

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

/** The end of a term that could not be read: what follows is only the rest of a sum. */
const GOES_BEFORE = /[)\]\p{L}\d]\s*[+×*÷/−]\s*[~(]*$/u;

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

/** Rough inputs carry two digits or three; a result with five claims what nobody knows. */
const MOST_DIGITS = 4;

function isOverprecise(inputs: readonly Operand[], result: Operand): boolean {
  // Powers and pure numbers are known to the last digit.
  if (inputs.some(({ isPower }) => isPower) || result.quantity === null) return false;
  const most = Math.max(...inputs.map(({ digits }) => digits));
  return result.digits > MOST_DIGITS && result.digits > most + 2;
}
