import { measureOf, times } from '../algebra.js';
import { amountText } from '../amounts.js';
import { matchesOf } from '../matches.js';
import { stemOf } from '../stems.js';
import type { Candidate } from './consequence.js';
import {
  actOfWords,
  ANYTHING,
  belongTogether,
  type Given,
  nounOf,
  PEOPLE,
  placeOf,
  sameThings,
  shown,
} from './givens.js';

/** What one does in a day or a month is less than this. */
const HABIT = 10_000;
/** Smaller crowds are teams and replicas. */
const LEAST_PEOPLE = 100;
/** A rate that is not called average or peak may be either, and peaks stand this far above the mean at the most. */
const PEAK = 20;

/** Each of whom: "every user posts", "10 searches per user". */
const ONE =
  /\b(?:each|half|most|all) of (?:whom|them)\b|\b(?:who|they) each\b|\b(?:each|every|a|an|one|per|average|avg|typical)\s+(\p{L}+)(?:\s(\p{L}+))?/giu;
/** Crowds that come each day; of others it may be a part. */
const DAILY = /\b(?:dau|daily|active|(?:a|per|each|every)\sday)\b/iu;

const WIDER = /\b(?:registered|total|monthly|mau|accounts?|signed.?up)\b/iu;

/** Active users × what each does in a day ÷ 86,400 s against requests per second. One group for each habit. */
export function fromActivity(givens: readonly Given[]): readonly (readonly Candidate[])[] {
  const crowds = givens.filter(isCrowd);
  const rates = givens.filter(isRate);
  return givens
    .filter(isHabit)
    .map((habit) =>
      crowds.flatMap((crowd) =>
        rates
          .filter((rate) => isOf(crowd, habit) && belongTogether(crowd, habit, rate))
          .flatMap((rate) => candidate(crowd, habit, rate)),
      ),
    );
}

function isCrowd({ quantity: { dimension, nouns, each, per, value } }: Given): boolean {
  const people = nouns.some((noun) => PEOPLE.has(noun));
  return (
    dimension === 'count' && people && each === null && per !== 'second' && per !== 'minute' && value >= LEAST_PEOPLE
  );
}

/** Who does it: meters do not read articles. */
function isOf({ quantity: { nouns } }: Given, { quantity: { each } }: Given): boolean {
  if (each === null || nouns.includes(each)) return true;
  return ANYBODY.has(each) && nouns.some((noun) => ANYBODY.has(noun));
}

const ANYBODY = new Set(['user', 'customer', 'person', 'people', 'visitor', 'member', 'dau', 'mau'].map(stemOf));

function isHabit(given: Given): boolean {
  const { dimension, per, value, each } = given.quantity;
  if (dimension !== 'count' || per === null || per === 'second' || per === 'minute' || value >= HABIT) return false;
  return each === null ? personBefore(given) !== null : PEOPLE.has(each);
}

/** Words by which a rate is that of a part, behind a cache or in one place, or of everything together. */
const PART =
  /\b(?:database|db|postgres\w*|mysql|redis|memcached|kafka|cassandra|dynamo\w*|elastic\w*|mongo\w*|origin|primary|backend|cdn|edge|cache\w*|regions?|tenants?|shards?|zones?|in all|across|altogether)\b/iu;
/** Hours in which more comes than on average, whatever it is called. */
const BUSY_HOURS =
  /\b(?:during|between|hours?|lunch\w*|evening|morning|noon|night|daytime|business|weekends?|season\w*|sale|launch)\b/iu;

/** A rate of the whole system. */
export function isRate({ quantity: { dimension, per, each, value }, around }: Given): boolean {
  return (
    dimension === 'count' && (per === 'second' || per === 'minute') && each === null && value > 0 && !PART.test(around)
  );
}

/** How far a rate may stand from the mean of a day without a doubt about either. */
export function spreadOf({ level, around }: Given): { readonly low: number; readonly high: number } {
  return { low: 1 / 2, high: level === 'peak' || BUSY_HOURS.test(around) ? Infinity : level === 'average' ? 2 : PEAK };
}

/** The words from the person to the figure: "posts" of "each user posts 5 photos a day"; null where nobody stands there. */
function personBefore({ before }: Given): readonly string[] | null {
  const found = matchesOf(before, ONE)
    .map((match) => ({ match, at: personIn(match) }))
    .findLast(({ at }) => at !== null);
  if (found === undefined) return null;
  return before.slice(found.match.index + (found.at ?? 0)).match(/\p{L}+/gu) ?? [];
}

/** Where in a match the person ends; null where it names none. */
function personIn([whole, first, second]: RegExpMatchArray): number | null {
  if (first === undefined) return whole.length;
  if (PEOPLE.has(stemOf(first.toLowerCase()))) return whole.indexOf(first) + first.length;
  return second !== undefined && PEOPLE.has(stemOf(second.toLowerCase())) ? whole.length : null;
}

function candidate(crowd: Given, habit: Given, rate: Given): readonly Candidate[] {
  const whole = isAll(habit, rate);
  const part = !whole && isPart(habit, rate);
  if (!whole && !part) return [];
  // People who come each day are people: their day is in what each does.
  const people = measureOf({ ...crowd.quantity, per: null }, 'person');
  const expected = times(people, measureOf({ ...habit.quantity, each: 'person' }, 'act'));
  const result = amountText(expected.low, 'count', nounOf(rate) || nounOf(habit), 'second');
  return [
    {
      kind: 'activity',
      from: [placeOf(crowd), placeOf(habit)],
      stated: placeOf(rate),
      working: `${shown(crowd)} × ${shown(habit)} ÷ ${SECONDS_TEXT[habit.quantity.per ?? 'day'] ?? ''} ≈ ${result}`,
      expected,
      actual: measureOf(rate.quantity, 'act'),
      between: {
        low: isDaily(crowd, habit) ? 1 / 2 : 0,
        high: part ? Infinity : spreadOf(rate).high,
      },
    },
  ];
}

function isDaily(crowd: Given, habit: Given): boolean {
  if (WIDER.test(`${shown(crowd)} ${crowd.before}`)) return false;
  return DAILY.test(shown(crowd)) || DAILY.test(crowd.before) || crowd.figure.reading === habit.figure.reading;
}

/** How a sum writes the seconds of a period. */
export const SECONDS_TEXT: Readonly<Record<string, string>> = {
  minute: '60 s',
  hour: '3,600 s',
  day: '86,400 s',
  week: '604,800 s',
  month: '2.6M s',
  year: '31.5M s',
};

/** The rate is of nothing but this habit: the same noun, and neither reads what the other writes. */
function isAll(habit: Given, rate: Given): boolean {
  const act = actOf(habit);
  if (act !== null && rate.act !== null && act !== rate.act) return false;
  const noun = sameThings({ ...habit, act: null }, { ...rate, act: null });
  return noun && (act === rate.act || rate.act === null || act === null);
}

/** The rate also counts other things of the kind, so that it is the habit's at the least. */
function isPart(habit: Given, rate: Given): boolean {
  const act = actOf(habit);
  if (rate.things.length === 0 || rate.things.some((thing) => ANYTHING.has(thing)))
    return rate.act === null || rate.act === act;
  return rate.act !== null && rate.act === act && rate.things.some((thing) => GENERIC.has(thing));
}

const GENERIC = new Set(['read', 'write'].map(stemOf));

function actOf(habit: Given): Given['act'] {
  return actOfWords(personBefore(habit) ?? []) ?? habit.act;
}
