/** A number in a text: its value, or the two ends of its range, and where it stands. */
export interface Numeral {
  readonly value: number;
  /** Upper end of a range, else the same as `value`. */
  readonly high: number;
  readonly start: number;
  readonly end: number;
  /** A magnitude was written ("10M", "ten million"), so a letter that follows is no unit of it. */
  readonly scaled: boolean;
}

const DIGITS = String.raw`\d{1,3}(?:[,_'  ]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const POWER = String.raw`(?:\^|\*\*)\s?\d+|[⁰¹²³⁴⁵⁶⁷⁸⁹]+`;
const MAGNITUDE = String.raw`\s?(?:thousand|million|mil|mln|mn|billion|bn|trillion|hundred|lakhs?|crores?)\b|\s?(?:[KkMBT])(?![\p{L}\p{N}^])|m(?=\s(?:users|requests|dau|mau|people|events|messages|records|rows|urls|daily|monthly))`;
const WORDS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const WRITTEN = String.raw`(?:(?:${TENS.join('|')})(?:-(?:${WORDS.slice(0, 9).join('|')}))?|${WORDS.join('|')}|an?(?=\s(?:hundred|thousand|million|billion|dozen|kilobyte|megabyte|gigabyte|terabyte|petabyte))|(?<=\b(?:for|within|after|of|than|about|in|under|lasts|most|least|only|over)\s)an?(?=\s(?:second|minute|hour|day|week|month|year)\b)|half\s(?:an?|a)|dozen)`;

const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  k: 1e3,
  thousand: 1e3,
  lakh: 1e5,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  mil: 1e6,
  million: 1e6,
  crore: 1e7,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  t: 1e12,
  trillion: 1e12,
};

const NUMERAL = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.#/:]|[^\d\s]-)(?:(?<digits>${DIGITS})(?<exponent>e\d+)?(?:\s?[x×*]\s?10(?<scientific>${POWER})|(?<power>${POWER}))?|(?<written>${WRITTEN})(?!\p{L}|-\p{L}))(?<half>\sand\sa\shalf)?(?<magnitude>(?:${MAGNITUDE})+)?(?![\p{N}]|\.\d)`,
  'giu',
);

const RANGE = /^\s?(?:-|–|—|to|and|\.\.+)\s?$/u;

/** Every number of a text in any written form, ranges joined ("5–10k" is 5,000 to 10,000). Linear in the text's length. */
export function numeralsOf(text: string): readonly Numeral[] {
  const numerals: Numeral[] = [];
  for (const match of text.matchAll(NUMERAL)) {
    const value = valueOf(match.groups ?? {});
    if (!Number.isFinite(value)) continue;
    const next = {
      value,
      high: value,
      start: match.index,
      end: match.index + match[0].length,
      scaled: match.groups?.['magnitude'] !== undefined,
    };
    const previous = numerals.at(-1);
    if (previous !== undefined && isRange(text, previous, next)) numerals[numerals.length - 1] = join(previous, next);
    else numerals.push(next);
  }
  return numerals;
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

function valueOf(groups: Readonly<Record<string, string | undefined>>): number {
  const { digits, exponent, scientific, power, written, half, magnitude } = groups;
  let value =
    written === undefined ? Number((digits ?? '').replace(/[,_'  ]/gu, '')) : writtenValue(written.toLowerCase());
  if (half !== undefined) value += 0.5;
  if (exponent !== undefined) value *= 10 ** Number(exponent.slice(1));
  if (power !== undefined) value **= powerOf(power);
  if (scientific !== undefined) value *= 10 ** powerOf(scientific);
  for (const word of magnitude?.toLowerCase().match(/\p{L}+/gu) ?? []) value *= SCALES[word.replace(/s$/u, '')] ?? 1;
  return value;
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
  const [ten = '', unit = ''] = words.split('-');
  const tens = TENS.indexOf(ten);
  return tens < 0 ? WORDS.indexOf(words) + 1 : (tens + 2) * 10 + (unit === '' ? 0 : WORDS.indexOf(unit) + 1);
}
