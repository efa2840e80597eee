import type { Dimension, Period } from './units.js';

const SIZES = ['bytes', 'KB', 'MB', 'GB', 'TB', 'PB', 'EB'] as const;
const SPANS = [
  ['years', 31_536_000],
  ['days', 86_400],
  ['hours', 3_600],
  ['minutes', 60],
  ['s', 1],
  ['ms', 1e-3],
  ['µs', 1e-6],
] as const;
const SHORT: Readonly<Record<Period, string>> = {
  second: 's',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
};

/** A number as people write it in a sum: three significant digits, grouped in threes, "20 billion", never 2e10. */
export function numberText(value: number): string {
  const rounded = Number(value.toPrecision(3));
  if (rounded >= 1e12) return `${numberText(rounded / 1e12)} trillion`;
  if (rounded >= 1e9) return `${numberText(rounded / 1e9)} billion`;
  if (rounded >= 1e7) return `${numberText(rounded / 1e6)} million`;
  return grouped().format(rounded);
}

/** Made when it is first needed, and once: a format costs a hundred times what its use does. */
function grouped(): Intl.NumberFormat {
  return (format ??= new Intl.NumberFormat('en-US', { maximumSignificantDigits: 3 }));
}

let format: Intl.NumberFormat | undefined;

/** A result in a unit that suits its size: "579 reads/s", "12 GB/day", "43.2 minutes". */
export function amountText(value: number, dimension: Dimension | null, noun = '', per: Period | null = null): string {
  const rate = per === null ? '' : `/${SHORT[per]}`;
  switch (dimension) {
    case 'bytes': {
      const step = Math.min(SIZES.length - 1, Math.max(0, Math.floor(Math.log10(value) / 3)));
      return `${numberText(value / 1000 ** step)} ${SIZES[step]!}${rate}`;
    }
    case 'duration': {
      const [name, seconds] = SPANS.find(([, least]) => value >= least) ?? SPANS.at(-1)!;
      return `${numberText(value / seconds)} ${name}${rate}`;
    }
    case 'percent':
      return `${String(Number(value.toPrecision(6)))}%`;
    case 'money':
      return `${numberText(value)} money${rate}`;
    case 'count':
    case null:
      return noun === '' ? `${numberText(value)}${rate}` : `${numberText(value)} ${noun}${rate}`;
  }
}

/** How far off, in words: "104 times more", "2.5 times less". */
export function deviationText(ratio: number): string {
  const by = ratio > 1 ? ratio : 1 / ratio;
  return `${by >= 10 ? numberText(by) : by.toFixed(1)} times ${ratio > 1 ? 'more' : 'less'}`;
}
