/** What a figure measures. */
export type Dimension = 'count' | 'bytes' | 'duration' | 'percent' | 'money';

/** A unit of measure: what it measures, and how many base units (bytes, seconds, parts of a hundred) it has. */
export interface Unit {
  readonly dimension: Dimension;
  readonly factor: number;
  /** The unit is a rate by itself: Mbps, req/s, QPS. */
  readonly per?: Period;
}

/** A stretch of time that something happens in. */
export type Period = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** Seconds in each period; a month is a twelfth of a year of 365 days. */
export const SECONDS: Readonly<Record<Period, number>> = {
  second: 1,
  minute: 60,
  hour: 3_600,
  day: 86_400,
  week: 604_800,
  month: 2_628_000,
  year: 31_536_000,
};

const PERIODS: Readonly<Record<Period, string>> = {
  second: 's sec secs second seconds',
  minute: 'm min mins minute minutes',
  hour: 'h hr hrs hour hours',
  day: 'd day days night nights evening evenings',
  week: 'w wk week weeks',
  month: 'mo month months',
  year: 'y yr yrs year years annum',
};

const ADVERBS = {
  hourly: 'hour',
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  yearly: 'year',
  annually: 'year',
} as const;

const PERIOD_OF = new Map<string, Period>([
  ...Object.entries(ADVERBS),
  ...(Object.entries(PERIODS) as [Period, string][]).flatMap(([period, names]) =>
    names.split(' ').map((name) => [name, period] as const),
  ),
]);

/** The period that a word names ("sec", "day", "monthly"), or null. */
export function periodOf(word: string): Period | null {
  return PERIOD_OF.get(word.toLowerCase()) ?? null;
}

const UNITS = new Map<string, Unit>();
const define = (names: string, unit: Unit): void => {
  for (const name of names.split(' ')) UNITS.set(name, unit);
};

// Decimal and binary prefixes differ by less than any tolerance used here (2⁴⁰ / 10¹² = 1.1).
define('byte bytes', { dimension: 'bytes', factor: 1 });
define('kb kib kilobyte kilobytes', { dimension: 'bytes', factor: 1e3 });
define('mb mib megabyte megabytes', { dimension: 'bytes', factor: 1e6 });
define('gb gib gigabyte gigabytes gig gigs', { dimension: 'bytes', factor: 1e9 });
define('tb tib terabyte terabytes', { dimension: 'bytes', factor: 1e12 });
define('pb pib petabyte petabytes', { dimension: 'bytes', factor: 1e15 });
define('eb eib exabyte exabytes', { dimension: 'bytes', factor: 1e18 });
define('bit bits', { dimension: 'bytes', factor: 1 / 8 });
define('kbit kbits kilobit kilobits', { dimension: 'bytes', factor: 1e3 / 8 });
define('mbit mbits megabit megabits', { dimension: 'bytes', factor: 1e6 / 8 });
define('gbit gbits gigabit gigabits', { dimension: 'bytes', factor: 1e9 / 8 });
define('kbps', { dimension: 'bytes', factor: 1e3 / 8, per: 'second' });
define('mbps', { dimension: 'bytes', factor: 1e6 / 8, per: 'second' });
define('gbps', { dimension: 'bytes', factor: 1e9 / 8, per: 'second' });
define('ns nanosecond nanoseconds', { dimension: 'duration', factor: 1e-9 });
define('us µs μs microsecond microseconds', { dimension: 'duration', factor: 1e-6 });
define('ms msec msecs millis millisecond milliseconds', { dimension: 'duration', factor: 1e-3 });
for (const [period, names] of Object.entries(PERIODS) as [Period, string][]) {
  define(names, { dimension: 'duration', factor: SECONDS[period] });
}
define('fortnight fortnights', { dimension: 'duration', factor: 14 * SECONDS.day });
define('decade decades', { dimension: 'duration', factor: 10 * SECONDS.year });
define('% percent pct', { dimension: 'percent', factor: 1 });
define('rps qps tps wps ops iops', { dimension: 'count', factor: 1, per: 'second' });
define('rpm qpm', { dimension: 'count', factor: 1, per: 'minute' });
define('cent cents', { dimension: 'money', factor: 0.01 });
define('usd eur gbp dollar dollars euro euros', { dimension: 'money', factor: 1 });

/** "MBps" are bytes, "Mbps" bits. */
const BYTES_A_SECOND = /^([kKMGT]B)ps$/u;

/** The unit that a word names, or null. Case counts only for a lone letter: "B" is bytes, and "s" seconds, but "S" nothing. */
export function unitOf(word: string): Unit | null {
  if (word === 'B') return { dimension: 'bytes', factor: 1 };
  const bytes = BYTES_A_SECOND.exec(word)?.[1];
  if (bytes !== undefined) return { ...UNITS.get(bytes.toLowerCase())!, per: 'second' };
  return UNITS.get(word.length === 1 ? word : word.toLowerCase()) ?? null;
}
