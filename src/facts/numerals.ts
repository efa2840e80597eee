import { wordHint } from './hints.js';
import { stemOf } from './stems.js';
import type { Word } from './words.js';

/** A number in a text: its value, or the two ends of its range, and where it stands. */
export interface Numeral {
  readonly value: number;
  /** Upper end of a range, else the same as `value`. */
  readonly high: number;
  readonly start: number;
  readonly end: number;
  /** A magnitude was written ("10M", "ten million"), so a letter that follows is no unit of it. */
  readonly scaled: boolean;
  /** Only an order of magnitude: "thousands of". */
  readonly rough?: true;
}

/** Grouped by commas, spaces or dots, in threes or the Indian way; or plain. A comma is decimal only before "million". */
const DIGITS = [
  String.raw`\d{1,3}(?:[,_' \u00a0\u2009\u202f]\d{3})+(?:\.\d+)?`,
  String.raw`\d{1,2}(?:,\d\d)+,\d{3}`,
  String.raw`\d{1,3}(?:\.\d{3}){2,}(?![.\d])`,
  String.raw`\d{1,3},\d{1,2}(?=\s(?:m|b|tr)illion)`,
  String.raw`\d+(?:\.\d+)?`,
].join('|');
const POWER = String.raw`(?:\^|\*\*)\s?-?\d+|[⁰¹²³⁴⁵⁶⁷⁸⁹]+`;
const SCALE_WORDS = 'thousand|million|mil|mln|mio|mn|billion|bn|trillion|hundred|dozen|lakhs?|crores?';
const MAGNITUDE = String.raw`\s?(?:${SCALE_WORDS})\b|\s?[kmbt](?![\p{L}\p{N}^])`;
const WORDS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const TIMES = 'second|minute|hour|day|week|fortnight|month|year';
const SIZES = 'kilobyte|megabyte|gigabyte|terabyte|petabyte';
const ARTICLE = String.raw`an?(?=\s(?:hundred|thousand|million|billion|dozen|${SIZES})\b)|(?<=\b(?:for|within|after|before|of|than|about|in|under|lasts|most|least|only|over|exceed|exceeding|maximum|inside|spends|takes)\s)an?(?=\s(?:${TIMES})\b)`;
/** Words before which an article may be a number. */
const COUNTABLE = `hundred|thousand|million|billion|dozen|${SIZES}|${TIMES}`;
/** "A few hundred", "several million": about so many. */
const ABOUT: Readonly<Record<string, number>> = { few: 3, couple: 2, several: 5 };
const ROUGHLY = String.raw`(?:a\s)?(?:few|couple(?:\sof)?|several)(?=\s(?:hundred|thousand|million|billion)\b)`;
/** "Tens of thousands of", "millions per": an order of magnitude, up to nine times as many. */
const ORDER = String.raw`(?:(?:tens|dozens|hundreds|thousands)\sof\s)?(?:hundreds|thousands|millions|billions)(?=\s(?:of|per)\b)`;
const ORDERS: Readonly<Record<string, number>> = {
  tens: 10,
  dozens: 12,
  hundreds: 100,
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9,
};
const WITHIN_ORDER = 9;

const WRITTEN = String.raw`(?:(?:${TENS.join('|')})(?:-(?:${WORDS.slice(0, 9).join('|')}))?|${WORDS.join('|')}|${ARTICLE}|half\s(?:of\s)?an?|half(?=[\s-](?:${TIMES})\b)|dozen|${ROUGHLY})`;
/** What looks like a number and is none: dates, times of day, ordinals. */
const NO_NUMBER = String.raw`\d{4}-\d\d(?:-\d\d(?:T[\d:.]+Z?)?)?(?![\p{L}\p{N}])|\d{1,2}(?::\d\d){1,2}(?!\d)|\d+(?:\.\d+)?(?:st|nd|rd|th)\b`;
/** Where no number starts: inside a word, version or path, or after the hyphen of a name ("AES-256"). */
const INSIDE = String.raw`[\p{L}\p{N}_#/]|(?<!\.)\.|(?<!\p{L}\d{0,4})\d:|(?<![\p{L}\p{N}])\p{L}[\p{L}\p{N}]*-`;

const NUMERAL = new RegExp(
  String.raw`(?<!${INSIDE})(?:(?<none>${NO_NUMBER})|(?<order>${ORDER})|(?:(?<digits>${DIGITS})(?<exponent>e[+-]?\d+)?(?:\s?[x×*·]\s?10(?<scientific>${POWER})|(?<power>${POWER}))?|(?<written>${WRITTEN})(?!\p{L}|-(?!${TIMES}|${SIZES})\p{L}))(?<half>\sand\sa\shalf)?(?<magnitude>(?:${MAGNITUDE})+)?(?![\p{N}]|\.\d))`,
  'yiu',
);
/** Where one may start: looked for first, because most of a text can start none. */
const START = new RegExp(
  String.raw`\d|\b(?:${[...TENS, ...WORDS].join('|')}|an?(?=\s(?:${COUNTABLE}|few|couple|several))|half\b|dozen|few|couple|several|${Object.keys(ORDERS).join('|')})`,
  'giu',
);

const SCALES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  k: 1e3,
  thousand: 1e3,
  lakh: 1e5,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  mio: 1e6,
  mil: 1e6,
  million: 1e6,
  crore: 1e7,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  t: 1e12,
  trillion: 1e12,
};

const RANGE = /^\s?(?:-|–|—|to|and|\.\.+)\s?$/u;

const WRITTEN_STEMS = new Set(
  [...WORDS, ...TENS, 'half', 'dozen', ...Object.keys(ABOUT), ...Object.keys(ORDERS)].map(stemOf),
);
const AFTER_ARTICLE = new Set(COUNTABLE.split('|').map(stemOf));

/** A word without which no number is written in words. */
export const NUMERAL_WORD = wordHint(({ stem }) => WRITTEN_STEMS.has(stem) || AFTER_ARTICLE.has(stem));

/** Whether a text may have numbers; cheap, for most have none. */
export function mayHaveNumerals(text: string, words: readonly Word[]): boolean {
  return (
    /\d/u.test(text) ||
    words.some(
      ({ stem }, index) =>
        WRITTEN_STEMS.has(stem) || ((stem === 'a' || stem === 'an') && AFTER_ARTICLE.has(words[index + 1]?.stem ?? '')),
    )
  );
}

/** Every number of a text in any written form, ranges joined ("5–10k" is 5,000 to 10,000). Linear in the text's length. */
export function numeralsOf(text: string): readonly Numeral[] {
  const numerals: Numeral[] = [];
  for (const { written, index, groups } of writtenIn(text)) {
    const next = numeral(text, index, written, groups);
    const previous = numerals.at(-1);
    if (previous !== undefined && isRange(text, previous, next)) numerals[numerals.length - 1] = join(previous, next);
    else if (Number.isFinite(next.value)) numerals.push(next);
  }
  return numerals;
}

type Groups = Readonly<Record<string, string | undefined>>;

interface Written {
  readonly written: string;
  readonly index: number;
  readonly groups: Groups;
}

function writtenIn(text: string): readonly Written[] {
  const found: Written[] = [];
  START.lastIndex = 0;
  for (let start = START.exec(text); start !== null; start = START.exec(text)) {
    NUMERAL.lastIndex = start.index;
    const match = NUMERAL.exec(text);
    START.lastIndex = match === null ? start.index + 1 : NUMERAL.lastIndex;
    const groups = match?.groups ?? {};
    if (match !== null && groups['none'] === undefined) found.push({ written: match[0], index: match.index, groups });
  }
  return found;
}

function numeral(text: string, start: number, written: string, groups: Groups): Numeral {
  const { order } = groups;
  if (order !== undefined) {
    const value = orderOf(order.toLowerCase());
    return { value, high: value * WITHIN_ORDER, start, end: start + written.length, scaled: true, rough: true };
  }
  const bare = bareValue(groups);
  const rest = text.slice(start + written.length, start + written.length + 24);
  let magnitude = groups['magnitude'] ?? '';
  const unit = UNIT_LETTER.exec(magnitude)?.[0] ?? '';
  const cut = unit === '' || isScale(unit, bare, rest) ? 0 : unit.length;
  magnitude = magnitude.slice(0, magnitude.length - cut);
  let value = bare;
  for (const word of magnitude.toLowerCase().match(/\p{L}+/gu) ?? []) value *= SCALES[word.replace(/s$/u, '')] ?? 1;
  return { value, high: value, start, end: start + written.length - cut, scaled: magnitude !== '' };
}

/** A letter that is as often a unit: bytes, minutes, tonnes. */
const UNIT_LETTER = /\s?(?:[Bbt]|m)$/u;
const COUNTED =
  /^\+?\s(?:users|customers|people|requests|dau|mau|events|messages|records|rows|urls|items|orders|posts|views|calls|reads|writes|daily|monthly|active|concurrent|registered)\b/iu;
const IN_A_TIME = /^\+?\s?(?:\/|per\s|an?\s)\s?(?:s|sec|second|min|minute|h|hr|hour|day|night|week|month|year)\b/iu;
const NOUN =
  /^\+?\s(?!(?:per|each|for|in|of|and|or|is|are|at|with|on|to|from|as|by|an?|the|max|raw|plus|total)\b)\p{L}/iu;

/** "5B rows" and "10m users" are large; "500 B", "64B/row" and "TTL 5m" are bytes and minutes. */
function isScale(letter: string, value: number, rest: string): boolean {
  const attached = letter.length === 1;
  if (letter.endsWith('t')) return false;
  if (letter.endsWith('m')) return value > 60 || COUNTED.test(rest) || IN_A_TIME.test(rest);
  if (NOUN.test(rest)) return attached || value < 100;
  return letter === 'B' && value < 100 && (IN_A_TIME.test(rest) || !/^\s?(?:\/|per\b|each\b)/u.test(rest));
}

function isRange(text: string, low: Numeral, high: Numeral): boolean {
  const between = text.slice(low.end, high.start);
  if (!RANGE.test(between)) return false;
  if (between.trim() === 'and') return /between\s+\S*$/iu.test(text.slice(Math.max(0, low.start - 12), low.start));
  return join(low, high).value < high.high;
}

/** "5–10k": the lower end borrows the magnitude that only the upper end has. */
function join(low: Numeral, high: Numeral): Numeral {
  const scale = high.scaled && !low.scaled && low.value < 1000 ? magnitudeOf(high.value) : 1;
  return { ...high, value: low.value * scale, start: low.start };
}

function magnitudeOf(value: number): number {
  return value >= 1e12 ? 1e12 : value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : value >= 1e3 ? 1e3 : 1;
}

function bareValue({ digits, exponent, scientific, power, written, half }: Groups): number {
  let value = written === undefined ? digitsValue(digits ?? '') : writtenValue(written.toLowerCase());
  if (half !== undefined) value += 0.5;
  if (exponent !== undefined) value *= 10 ** Number(exponent.slice(1));
  if (power !== undefined) value **= powerOf(power);
  if (scientific !== undefined) value *= 10 ** powerOf(scientific);
  return value;
}

function digitsValue(digits: string): number {
  if (/^\d+,\d{1,2}$/u.test(digits)) return Number(digits.replace(',', '.'));
  const separator = /^\d+(?:\.\d{3}){2,}$/u.test(digits) ? /\./gu : /[,_'\s]/gu;
  return Number(digits.replace(separator, ''));
}

function orderOf(words: string): number {
  return words.split(' of ').reduce((value, word) => value * (ORDERS[word] ?? 1), 1);
}

function powerOf(text: string): number {
  return Number(
    text.replace(/[\^*\s]/gu, '').replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/gu, (digit) => String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit))),
  );
}

function writtenValue(words: string): number {
  if (words.startsWith('half')) return 0.5;
  if (words === 'dozen') return 12;
  if (words === 'a' || words === 'an') return 1;
  const about = ABOUT[words.replace(/^a\s|\sof$/gu, '')];
  if (about !== undefined) return about;
  const [ten = '', unit = ''] = words.split('-');
  const tens = TENS.indexOf(ten);
  return tens < 0 ? WORDS.indexOf(words) + 1 : (tens + 2) * 10 + (unit === '' ? 0 : WORDS.indexOf(unit) + 1);
}
