import type { Slice } from '../document/document.js';
import { operatorBetween, withoutRemarks, type Operator } from './operators.js';
import type { Quantity } from './quantities.js';

/** A figure in a calculation. */
export interface Operand {
  /** How it is joined to what stands before it; null for the first. */
  readonly operator: Operator | null;
  /** With its unit; null for a bare number that no unit belongs to. */
  readonly quantity: Quantity | null;
  /** The number as written, magnitude included, without its unit. */
  readonly number: number;
  /** Brackets that open right before it, and brackets that close right before its operator. */
  readonly opens: number;
  readonly closes: number;
  /** Significant digits as written. */
  readonly digits: number;
  /** "62^7", "2⁴⁰". */
  readonly isPower: boolean;
  /** "1 Gb", "100 Mb/s": gigabits to some, gigabytes to others. */
  readonly mayBeBits: boolean;
  /** "8B": eight billion to some, eight bytes to others. */
  readonly mayBeBytes: boolean;
  /** The same where it was read as bytes. */
  readonly mayBeBillions: boolean;
}

/** A calculation with the result that is stated for it. */
export interface Calculation {
  readonly inputs: readonly Operand[];
  readonly result: Operand;
  /** Where the result stands. */
  readonly stated: Slice;
  /** The inputs as written. */
  readonly text: string;
  /** The result as written. */
  readonly written: string;
  /** Where inputs and result stand together. */
  readonly start: number;
  readonly end: number;
}

/** What leads from a calculation to its result. */
const RESULT =
  /^[^\p{L}\p{N}]{0,4}(?:=+>?|≈|≅|~=?|→|⇒|->|=>|is|are|gives?|makes?|brings?|leaves?|comes? (?:to|out at)|amounts? to|(?:so )?that(?: is|['’]s)|which makes|it makes|that makes|equals?|i\.e\.|or|about|roughly|so|thus|which is|hence|means|\(|:)(?:[\s~≈=>→(]|\b(?:about|around|roughly|approximately|approx\.?|is|are|or|some|nearly|almost|just|under|over|only|a|total of)\b)*$/iu;
/** A result that is introduced by a sign needs no word of certainty; one that is introduced by a word needs an operator before it. */
const SIGN = /[=≈≅→⇒]|->|=>|~/u;
/**
 * The calculations of a statement: figures joined by operators, followed by a result. Only what is joined directly counts;
 * figures that stand side by side without an operator make the calculation unreadable. Linear in the number of figures.
 */
export function readWorking(text: string, quantities: readonly Quantity[]): readonly Calculation[] {
  const found: Calculation[] = [];
  let inputs: Operand[] = [];
  let from = 0;
  let readable = true;
  /** What stands before the inputs with nothing but a sign between: "50 GB = 100M × 500 bytes". */
  let ahead: Quantity | null = null;
  const add = (quantity: Quantity, end: number): void => {
    const written = text.slice(quantity.start, quantity.end);
    const result = operandOf(text, quantity, null, '');
    found.push({
      inputs,
      result,
      stated: { start: quantity.start, end: quantity.end },
      text: bare(text.slice(from, end)),
      written,
      start: Math.min(from, quantity.start),
      end: Math.max(end, quantity.end),
    });
  };
  const finish = (end: number): void => {
    if (ahead === null || inputs.length < 2 || !readable) return;
    const after = text.slice(end, end + 3);
    const isWhole = BRACKETED.test(text.slice(ahead.end, from + 1))
      ? /^.?\s?\)/u.test(text.slice(end - 1, end + 2))
      : !OPERATOR_AFTER.test(after);
    if (isWhole) add(ahead, end);
  };
  for (const [index, quantity] of quantities.entries()) {
    const previous = quantities[index - 1];
    const gap = previous === undefined ? text.slice(0, quantity.start) : text.slice(previous.end, quantity.start);
    const operator =
      previous === undefined
        ? null
        : operatorBetween(gap, previous, quantity, text.slice(quantity.end, quantity.end + 6));
    const opens = openingIn(gap);
    if (operator !== null && inputs.length > 0) {
      inputs.push(operandOf(text, quantity, operator, gap));
      continue;
    }
    const isExpression = OPERATOR_AFTER.test(text.slice(quantity.end, quantity.end + 3));
    if (previous !== undefined) {
      const end = previous.end + (/^\s*\)/u.test(gap) ? gap.indexOf(')') + 1 : 0);
      if (readable && !isExpression && isResult(gap, inputs, quantity)) add(quantity, end);
      else finish(end);
    }
    ahead =
      previous !== undefined &&
      inputs.length === 1 &&
      (EQUALS.test(gap) || (BRACKETED.test(gap) && isMeasured(previous)))
        ? previous
        : null;
    readable = previous === undefined || inputs.length === 0 || !(/^[\s*]*$/u.test(gap) || /\d/u.test(gap));
    inputs = [{ ...operandOf(text, quantity, null, ''), opens }];
    from = quantity.start - (opens > 0 ? 1 : 0);
  }
  finish(quantities.at(-1)?.end ?? 0);
  return found;
}

/** A statement that is nothing but figures joined by operators, without a result: "270 bytes per search * 10 billion searches"; else null. */
export function readExpression(
  text: string,
  quantities: readonly Quantity[],
): Pick<Calculation, 'inputs' | 'text'> | null {
  const [first, ...rest] = quantities;
  if (first === undefined || rest.length === 0) return null;
  const opens = openingIn(text.slice(0, first.start));
  const inputs = [{ ...operandOf(text, first, null, ''), opens }];
  let previous = first;
  for (const quantity of rest) {
    const gap = text.slice(previous.end, quantity.start);
    const operator = operatorBetween(gap, previous, quantity, text.slice(quantity.end, quantity.end + 6));
    if (operator === null) return null;
    inputs.push(operandOf(text, quantity, operator, gap));
    previous = quantity;
  }
  const end = previous.end + (/^\s*\)/u.test(text.slice(previous.end)) ? 1 : 0);
  return { inputs, text: text.slice(first.start - (opens > 0 ? 1 : 0), end) };
}

/** A figure as the result of a sum that stands elsewhere. */
export function resultOf(text: string, quantity: Quantity): Operand {
  return operandOf(text, quantity, null, '');
}

/** The figure before it begins an expression of its own. */
const OPERATOR_AFTER = /^\s?[×*/÷+]|\s[xX]\s/u;
const EQUALS = /^\s?(?:=|≈|~=)[\s~≈(]*$/u;

/** "480 TB going out (120M × 4 MB)": the sum stands in brackets behind its result. */
const BRACKETED = /^[\p{L}\s]{0,30}\([~≈]?$/u;

/** "Chunk size: 128k (128 * 1024)" and "60 s (30 × 2)" tell how a setting is written, and work nothing out. */
function isMeasured({ dimension, per }: Quantity): boolean {
  return dimension === 'bytes' || per !== null;
}

/** Without a bracket that stands open. */
function bare(working: string): string {
  return working.startsWith('(') && !working.includes(')') ? working.slice(1) : working;
}

/** Brackets that open right before a figure. */
function openingIn(gap: string): number {
  return /[([{\s~≈]*$/u.exec(gap)?.[0].match(/[([]/gu)?.length ?? 0;
}

/** Words that tell a rate in another period. */
const IN_WORDS =
  /^,?\s(?:(?:that\s|which\s|this\s)?(?:translates?\s(?:in)?to|amounts?\sto|comes?\sto|equals?)|i\.e\.,?|(?:which|that)\s(?:is|makes))\s(?:(?:about|around|roughly|approximately|some|only|just)\s|~\s?)?$/u;

/** Two inputs or more and a result; or a figure that is only told in other terms, with a sign between. */
function isResult(gap: string, inputs: readonly Operand[], next: Quantity): boolean {
  const [only] = inputs;
  if (gap.length > MOST_GAP || only === undefined) return false;
  const plain = withoutRemarks(gap).replace(EACH, '').trimStart();
  if (inputs.length >= 2)
    return (
      RESULT.test(plain) ||
      NEXT_CELL.test(gap) ||
      REMARK.test(gap) ||
      /^(?:\)\s?bytes?)?[\p{L}\s]{0,24}[=≈≅→⇒~]/u.test(gap)
    );
  if (only.quantity?.per != null) return (SIGN.test(gap) && RESULT.test(plain)) || IN_WORDS.test(gap);
  if (only.isPower) return EQUALS_SIGN.test(gap);
  const { dimension } = only.quantity ?? {};
  const isMeasured = dimension === 'bytes' || dimension === 'duration';
  if (!isMeasured || next.dimension !== dimension || next.per !== null || next.each !== only.quantity?.each)
    return false;
  return EQUALS_SIGN.test(gap) || (only.number === 1 && dimension === 'duration' && IS.test(gap));
}

/** "views = 20e6 * 6  # 1.2e8 a day": a remark on a line of code. */
const REMARK = /^\s+(?:#|\/\/)\s*[~≈]?$/u;

/** In a table the result may stand in the next cell. */
const NEXT_CELL = /^\s*\|[\s~≈=]*$/u;
/** "40 messages a day each, so 20 billion": the word belongs to what stands before it. */
const EACH = /^\s?each\b/u;
const EQUALS_SIGN = /^\s?(?:=|≈|≅|~=)[\s~≈]*(?:about|roughly|around)?\s*$/u;
/** "A day is about 100k seconds." */
const IS = /^\s(?:is|has|equals)\s(?:~|(?:about|around|roughly|approximately)\s)?$/u;

/** Longest stretch between a calculation and its result, in characters. */
const MOST_GAP = 40;

const MAGNITUDES: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  b: 1e9,
  bn: 1e9,
  t: 1e12,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

function operandOf(text: string, quantity: Quantity, operator: Operator | null, gap: string): Operand {
  const written = text.slice(quantity.start, quantity.end);
  const [, digits = '', magnitude = ''] =
    /^[~≈$]?\s?(\d[\d,.]*\d|\d)(?:\s?(k|m|mn|b|bn|t|thousand|million|billion|trillion)(?![a-z]))?/iu.exec(written) ??
    [];
  const bare = Number(digits.replaceAll(/[, ]/gu, ''));
  const number =
    digits === '' || Number.isNaN(bare) ? quantity.value : bare * (MAGNITUDES[magnitude.toLowerCase()] ?? 1);
  return {
    operator,
    quantity: quantity.dimension === null && quantity.per === null ? null : quantity,
    number: quantity.dimension === 'duration' ? number : quantity.value,
    opens: operator === null ? 0 : openingIn(gap),
    closes: /^[^×*÷/+−xX]*/u.exec(gap)?.[0].match(/[)\]]/gu)?.length ?? 0,
    digits: significant(digits),
    mayBeBytes: /^\d+(?:\.\d+)?\s?B$/u.test(written) && quantity.dimension === null,
    mayBeBillions: /^\d+(?:\.\d+)?B$/u.test(written) && quantity.dimension === 'bytes',
    mayBeBits: /\d\s?[KMGTP]b(?!\p{L})/u.test(written),
    isPower: /^\d+(?:\^|\*\*|[⁰¹²³⁴⁵⁶⁷⁸⁹])/u.test(written),
  };
}

function significant(digits: string): number {
  const plain = digits.replaceAll(/[, ]/gu, '');
  return plain.includes('.')
    ? plain.replace('.', '').replace(/^0+/u, '').length
    : plain.replace(/^0+|0+$/gu, '').length;
}
