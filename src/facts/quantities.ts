import { type Numeral, numeralsOf } from './numerals.js';
import { stemOf } from './stems.js';
import { type Dimension, type Period, periodOf, SECONDS, unitOf } from './units.js';

/** A figure with what it measures. Bytes and seconds are base units; counts count `noun`. */
export interface Quantity {
  readonly value: number;
  /** Upper end of a range, else the same as `value`. */
  readonly high: number;
  /** Null for a bare number. */
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
  of the our your their its x × but so within after before until while because over under up about can may will should must not only each every
  between during into onto via through out off do does have has had makes make`.split(/\s+/u),
);

/**
 * Every figure of a statement with unit, rate and noun. Numbers that are names (ports, versions, years, steps) are none.
 * Linear in the text's length.
 *
 * @example quantitiesOf('1M daily active users') → value 1e6, dimension count, nouns ["daily", "activ", "user"], per day
 */
export function quantitiesOf(text: string): readonly Quantity[] {
  const quantities: Quantity[] = [];
  for (const numeral of numeralsOf(text)) {
    // "600 a day": the day was read as the rate of what stands before it.
    if (numeral.start < (quantities.at(-1)?.end ?? 0)) continue;
    const quantity = measure(text, numeral);
    if (quantity !== null) quantities.push(quantity);
  }
  return quantities;
}

/** Words that number a thing rather than count one: "RFC 7231", "port 8443", "section 4.2", "HTTP 429", "in 2024". */
const LABEL =
  /\b(?:rfc|iso|ports?|sections?|chapter|appendix|step|phase|stage|part|level|figure|fig\.?|version|tls|adr|issue|ticket|postgres(?:ql)?|mysql|java|node\.?js|year|q[1-4])\s$/iu;
const STATUS_OR_YEAR =
  /\b(?:http|status|code)\s[1-5]\d\d$|\b(?:in|since|until|early|mid|late|year|end of)[\s=-](?:19|20)\d\d$/iu;

function isLabelled(text: string, numeral: Numeral): boolean {
  const before = text.slice(Math.max(0, numeral.start - 16), numeral.start);
  return (
    !numeral.scaled && (LABEL.test(before) || STATUS_OR_YEAR.test(before + text.slice(numeral.start, numeral.end)))
  );
}

function measure(text: string, numeral: Numeral): Quantity | null {
  const reader = new Reader(text, numeral.end);
  const money = /[$€£₹]\s?$/u.test(text.slice(Math.max(0, numeral.start - 2), numeral.start));
  const nines = reader.take(/^\s(?:nines?|9['’]?s)\b|^\s?nines?\b/iu) !== null;
  const unit = nines ? null : readUnit(reader, numeral);
  if (unit === null && !nines && isLabelled(text, numeral)) return null;
  if (numeral.scaled) reader.take(/^\sof(?=\s(?!the\b|our\b|them\b))/u);
  const nouns = !nines && (unit === null || unit.dimension === 'count') ? readNouns(reader) : [];
  const { per, each } = readRates(reader, unit?.per ?? null, nouns);
  // "Thousands of users" is a way of speaking; "millions of events a day" is a load.
  if (numeral.rough === true && per === null) return null;
  const dimension = money
    ? 'money'
    : nines
      ? 'percent'
      : (unit?.dimension ?? (nouns.length > 0 || per !== null ? 'count' : null));
  const factor = unit?.factor ?? 1;
  const value = nines ? 100 - 10 ** (2 - numeral.value) : numeral.value * factor;
  return {
    value,
    high: nines ? value : numeral.high * factor,
    dimension,
    nouns,
    per,
    perSecond: per === null ? null : value / SECONDS[per],
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
  // "1,000s of rows" are many.
  if (numeral.value % 100 === 0 && reader.take(/^s(?=\sof\b)/u) !== null) return null;
  // "1h30m" is read as its hour; in "500 w/s" the letter is a noun.
  const word = reader.take(/^\+?(?:\s|-)?(?!\p{L}\/s\b)(h(?=\d)|%|[\p{L}µμ]+(?![\p{L}\p{N}]))/u);
  if (word === null) return null;
  const unit = unitOf(word);
  // "10M" then "B": a magnitude leaves no room for a one-letter unit.
  const usable = unit !== null && !(numeral.scaled && word.length === 1 && word !== 'B');
  if (!usable) reader.at = before;
  return usable ? unit : null;
}

const NOUN = /^\s?\+?(?:\s|-)?(?:\*\*)?(\p{L}+(?:['’]\p{L}+)?)/u;
/** "reads/writes" are two nouns, and so are "GET/POST calls"; "reads/s" is a rate, and "rooms/hotel" are rooms of each. */
const FURTHER_NOUN =
  /^(?:\s|-|\/(?=\p{L}{2,}s\b|\p{L}{3,}(?:\s(?!(?:per|an?|each|every|in|on|at|for|and|or|of|is|are|with|to|that|who|as)\b)|-)\p{L}))?(?:\*\*)?(\p{L}+(?:['’]\p{L}+)?)/u;

function readNouns(reader: Reader): readonly string[] {
  if (reader.take(/^[x×](?![\p{L}\p{N}])/iu) !== null) return ['x'];
  const nouns: string[] = [];
  for (;;) {
    const before = reader.at;
    const word = reader.take(nouns.length === 0 ? NOUN : FURTHER_NOUN)?.toLowerCase();
    if (word === undefined || nouns.length >= 4 || !isNoun(word, reader, nouns.length === 0)) {
      reader.at = before;
      return trimmed(nouns);
    }
    nouns.push(stemOf(word));
    if (!MODIFIERS.has(word) && nouns.length > 1) return trimmed(nouns);
  }
}

function isNoun(word: string, reader: Reader, first: boolean): boolean {
  if (STOPS.has(word)) return false;
  if (!first && periodOf(word) !== null && !ADVERB.test(word)) return false;
  return word.length > 1 || reader.take(/^(?=\/s\b)/u) !== null;
}

function trimmed(nouns: readonly string[]): readonly string[] {
  return nouns.every((noun) => MODIFIERS.has(noun)) ? [] : nouns;
}

interface Rate {
  readonly per: Period | null;
  readonly each: string | null;
}

/** In what time, and for what each: "per second per user", "/user/day". */
function readRates(reader: Reader, given: Period | null, nouns: readonly string[]): Rate {
  const first = readRate(reader);
  const second = first === null ? null : readRate(reader);
  return {
    per: given ?? first?.per ?? second?.per ?? nouns.map(adverbPeriod).find((period) => period !== null) ?? null,
    each: first?.each ?? second?.each ?? null,
  };
}

const RATE =
  /^(?:\.(?=\s?(?:\/|per\b)))?\s?(?:\/|\bper\b|\bp(?=s\b)|\ban?\b(?=\s(?:second|minute|hour|day|night|evening|week|month|year)\b)|\beach\b|\bevery\b)\s?(?:single\s)?(\p{L}+)(?![\p{L}=])/iu;
const ADVERB = /^\s?(hourly|daily|weekly|monthly|yearly|annually)\b/iu;

function readRate(reader: Reader): Rate | null {
  const before = reader.at;
  const word = reader.take(RATE) ?? reader.take(ADVERB);
  if (word === null) return null;
  const per = periodOf(word);
  if (per !== null) return { per, each: null };
  // "$0.02 per GB": the unit is no part of the figure.
  if (STOPS.has(word) || unitOf(word) !== null) reader.at = before;
  return { per: null, each: STOPS.has(word) ? null : stemOf(word.toLowerCase()) };
}

/** "daily active users", "monthly uploads": the period stands before the noun. */
function adverbPeriod(stem: string): Period | null {
  return ADVERB.test(stem) ? periodOf(stem) : null;
}
