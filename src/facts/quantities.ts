import { numeralsOf, type Numeral } from './numerals.js';
import { periodOf, SECONDS, unitOf, type Dimension, type Period } from './units.js';
import { stemOf } from './words.js';

/** A figure with what it measures. Bytes and seconds are base units; counts count `noun`. */
export interface Quantity {
  readonly value: number;
  /** Upper end of a range, else the same as `value`. */
  readonly high: number;
  /** Null for a bare number: an id, a port, a version, a step. */
  readonly dimension: Dimension | null;
  /** Words that say what is counted ("active users"), in lower case and stemmed; empty when there are none. */
  readonly nouns: readonly string[];
  /** Null when it is no rate. */
  readonly per: Period | null;
  /** `value` in base units per second; null when it is no rate. */
  readonly perSecond: number | null;
  /** What each of which it is given for ("per user"), stemmed; null when there is none. */
  readonly each: string | null;
  /** Where it stands in the statement's text, its unit included. */
  readonly start: number;
  readonly end: number;
}

/** Words that may stand between a figure and the noun it counts. */
const MODIFIERS = new Set(
  `active daily monthly weekly concurrent registered total unique new peak average avg distinct simultaneous online paying
  http api db client server short long incoming outgoing open live small different parallel
  more extra additional other such`.split(/\s+/u),
);

/** Words at which the search for a noun gives up. */
const STOPS = new Set(
  `and or in on at for with to is are was were from by as than then when if that which who we it they this these per a an
  but so within after before until while because over under up about can may will should must not only each every
  between during into onto via through out off do does have has had makes make`.split(/\s+/u),
);

/**
 * Every figure of a statement with unit, rate and noun. Linear in the text's length.
 *
 * @example quantitiesOf('1M daily active users') → value 1e6, dimension count, nouns ["daily", "active", "user"], per day
 */
export function quantitiesOf(text: string): readonly Quantity[] {
  const quantities: Quantity[] = [];
  for (const numeral of numeralsOf(text)) {
    // "600 a day": the day was read as the rate of what stands before it.
    if (numeral.start < (quantities.at(-1)?.end ?? 0)) continue;
    quantities.push(measure(text, numeral));
  }
  return quantities;
}

function measure(text: string, numeral: Numeral): Quantity {
  const reader = new Reader(text, numeral.end);
  const money = /[$€£₹]\s?$/u.test(text.slice(Math.max(0, numeral.start - 2), numeral.start));
  const nines = reader.take(/^\s?nines?\b/iu) !== null;
  const unit = nines ? null : readUnit(reader, numeral);
  const nouns = unit === null || unit.dimension === 'count' ? readNouns(reader) : [];
  const rate = unit?.per === undefined ? readRate(reader, nouns) : { per: unit.per, each: null };
  const each = rate.each ?? readRate(reader, []).each;
  const dimension = money
    ? 'money'
    : nines
      ? 'percent'
      : (unit?.dimension ?? (nouns.length > 0 || rate.per ? 'count' : null));
  const factor = unit?.factor ?? 1;
  const value = nines ? 100 - 10 ** (2 - numeral.value) : numeral.value * factor;
  return {
    value,
    high: nines ? value : numeral.high * factor,
    dimension,
    nouns,
    per: rate.per,
    perSecond: rate.per === null ? null : value / SECONDS[rate.per],
    each,
    start: numeral.start,
    end: reader.at,
  };
}

/** Walks along a text. */
class Reader {
  readonly #text: string;
  at: number;

  constructor(text: string, at: number) {
    this.#text = text;
    this.at = at;
  }

  /** Steps over what `pattern` matches here, and returns its first group or the whole; null when it does not match. */
  take(pattern: RegExp): string | null {
    const match = pattern.exec(this.#text.slice(this.at, this.at + 60));
    if (match === null) return null;
    this.at += match[0].length;
    return match[1] ?? match[0];
  }
}

function readUnit(reader: Reader, numeral: Numeral): ReturnType<typeof unitOf> {
  const before = reader.at;
  const word = reader.take(/^(?:\s|-)?(%|[\p{L}µμ]+)(?![\p{L}\p{N}])/u);
  if (word === null) return null;
  const unit = unitOf(word);
  // "10M" then "B": a magnitude leaves no room for a one-letter unit; and "1 A day" is no unit.
  const usable = unit !== null && !(numeral.scaled && word.length === 1 && word !== 'B');
  if (!usable) reader.at = before;
  return usable ? unit : null;
}

function readNouns(reader: Reader): readonly string[] {
  const nouns: string[] = [];
  for (;;) {
    const before = reader.at;
    const word = reader.take(/^\s?\+?(?:\s|-|\/(?=\p{L}{3}))?(?:\*\*)?(\p{L}+(?:['’]\p{L}+)?)/u)?.toLowerCase();
    if (word === undefined || STOPS.has(word) || nouns.length >= 4) {
      reader.at = before;
      return trimmed(nouns);
    }
    if (nouns.length > 0 && periodOf(word) !== null && word.length < 5) {
      reader.at = before;
      return trimmed(nouns);
    }
    nouns.push(stemOf(word));
    if (!MODIFIERS.has(word) && nouns.length > 1) return trimmed(nouns);
  }
}

function trimmed(nouns: readonly string[]): readonly string[] {
  return nouns.every((noun) => MODIFIERS.has(noun)) ? [] : nouns;
}

function readRate(reader: Reader, nouns: readonly string[]): { per: Period | null; each: string | null } {
  const before = reader.at;
  const word = reader.take(
    /^\s?(?:[/]|\bper\b|\bp(?=s\b)|\ba\b(?=\s(?:second|minute|hour|day|night|evening|week|month|year)\b)|\beach\b|\bevery\b|\bevery\s?single\b)\s?(?:single\s)?(\p{L}+)/iu,
  );
  if (word === null) return { per: nouns.map(periodWord).find((period) => period !== null) ?? null, each: null };
  const per = periodOf(word);
  if (per !== null) return { per, each: null };
  if (unitOf(word) !== null) reader.at = before;
  return { per: null, each: stemOf(word.toLowerCase()) };
}

/** "daily active users", "monthly uploads": the period stands before the noun. */
function periodWord(stem: string): Period | null {
  return stem.endsWith('ly') ? periodOf(stem) : null;
}
