import type { Context } from './context.js';
import { MARK } from './hints.js';
import { mentions, type Mention, type Reading } from './readings.js';
import { isDesign, type Stance } from './stance.js';

/** How soon something must have happened. */
export interface TimeTarget {
  readonly reading: Reading;
  /** It names a percentile or a share: "p95", "for 99% of them". */
  readonly percentile: boolean;
}

/** How soon things have to happen: the targets with a figure, and the places that only wish for speed. */
export interface TimeTargets {
  readonly given: readonly TimeTarget[];
  readonly wished: readonly Reading[];
}

/** Finds latency and freshness targets; pauses, lifetimes, periods and measured costs are none. */
export function findTimeTargets(context: Context): TimeTargets {
  const given: TimeTarget[] = [];
  const wished: Reading[] = [];
  for (const reading of context.readings) {
    const { kind } = reading.statement.block;
    if (kind === 'heading' || kind === 'header') continue;
    if (isTarget(reading, context)) given.push({ reading, percentile: PERCENTILE.test(reading.statement.text) });
    else if (isWish(reading)) wished.push(reading);
  }
  return { given, wished };
}

function isWish(reading: Reading): boolean {
  if (!mentions(reading, 'latency-word', 'speed-wish')) return false;
  return reading.mentions.some(
    ({ concept, stance }) => (concept === 'latency-word' || concept === 'speed-wish') && stance !== 'foreign',
  );
}

const PERCENTILE = /\bp ?\d{2,3}\b|percentile|\bmedian\b|\d ?%|percent/iu;

/** Most words between a duration and the word that makes it a target, or something else. */
const NEAR = 12;

function isTarget(reading: Reading, context: Context): boolean {
  return (
    (mentions(reading, 'a-duration') &&
      reading.mentions.some((mention) => mention.concept === 'a-duration' && isTimely(reading, mention, context))) ||
    isNamedTarget(reading) ||
    isBelow(reading)
  );
}

/** "t=0+5ms", "at T=3s": a moment of a story. */
function isMoment({ statement: { text } }: Reading, { start }: Mention): boolean {
  return /\bt\s?=\s?(?:0\s?\+\s?)?$/iu.test(text.slice(0, start));
}

/** Whether a duration bounds how soon something happens. */
function isTimely(reading: Reading, duration: Mention, context: Context): boolean {
  if (!isMeant(duration.stance) || isFloor(reading, duration) || isObserved(reading)) return false;
  if (isMoment(reading, duration)) return false;
  if (isPause(reading, context)) return false;
  const latency = nearest(reading, duration, 'latency-word');
  const other = nearest(reading, duration, 'other-duration');
  if (latency <= NEAR && latency <= other) return true;
  if (other <= NEAR) return false;
  if (isAboutLatency(reading, context)) return true;
  const effect = nearest(reading, duration, 'visible-effect');
  return effect <= NEAR && isBounded(reading, duration, effect);
}

/** "At least 1 second", "the 1 second minimum": a bound from below says nothing of how soon. */
function isFloor({ statement: { text } }: Reading, { start, end }: Mention): boolean {
  return (
    /\b(?:at least|no less than|not less than|minimum(?: of)?|no earlier than|longer than|more than)\s$/iu.test(
      text.slice(0, start),
    ) || /^\s(?:minimum|or (?:more|longer))\b/iu.test(text.slice(end))
  );
}

/** "`max_delay`: 1 hour" below "Retries": a delay that the design makes itself. */
function isPause(reading: Reading, context: Context): boolean {
  return (
    SET_DELAY.test(reading.statement.text) ||
    (/delay/iu.test(reading.statement.text) &&
      (mentions(reading, ...RETRYING) || context.isAbout(reading, ...RETRYING)))
  );
}

/** "Publishes it after a one-hour delay": the wait is meant. */
const SET_DELAY = /\b(?:after|with) an? [\w-]+[ -](?:\w+ )?delay\b|\bdelayed by\b/iu;

const RETRYING = ['retry-cue', 'try-again', 'backoff'] as const satisfies readonly Mention['concept'][];

/** "In production we observed about 10 ms": what was seen is no target, unless it is held against one. */
function isObserved({ statement: { text } }: Reading): boolean {
  return OBSERVED.test(text) && !HELD_AGAINST.test(text);
}

const OBSERVED =
  /\d\s?(?:ms|s|seconds?|minutes?) (?:typical|typically|on average today|in practice)\b|\b(?:we|was|were|been|as) (?:\w+ )?(?:observed|seen|saw|noticed)\b|\bobserved (?:that|an?|the)\b/iu;
const HELD_AGAINST = /\b(?:target|goal|slo|sla|must|should|need|require\w*|budget|within|under|aim)\b/iu;

/** A key of configuration or a metric that carries its unit: `read_latency_p99_ms: 180`. */
const NAMED_TARGET =
  /\b\w*(?:latency|response_time|freshness|staleness|lag|p9\d)\w*(?:_ms|_s|_sec|_seconds|Ms|Millis|Seconds)\w*["']?\s*[:=<]+\s*["']?\d/iu;

function isNamedTarget({ statement, marks }: Reading): boolean {
  return (
    (marks & MARK.digit) !== 0 &&
    (statement.block.kind === 'code' || statement.block.kind === 'row') &&
    NAMED_TARGET.test(statement.text)
  );
}

/** "Sub-100ms responses": a bound in the word itself. */
function isBelow({ statement: { text }, stances }: Reading): boolean {
  return isMeant(stances[0] ?? 'asserted') && /\bsub-?\d+\s?(?:ms|milliseconds?|s|seconds?)\b/iu.test(text);
}

function isMeant(stance: Stance): boolean {
  return isDesign(stance) || stance === 'negated';
}

/** Words between a duration and the nearest mention of a concept. */
function nearest(reading: Reading, { from, to }: Mention, concept: Mention['concept']): number {
  let best = Infinity;
  for (const mention of reading.mentions) {
    if (mention.concept !== concept || mention.stance === 'foreign') continue;
    if (mention.from < to && mention.to > from) continue;
    if (concept === 'latency-word' && isWithin(mention, reading)) continue;
    best = Math.min(best, mention.from >= to ? mention.from - to + 1 : from - mention.to + 1);
  }
  return best;
}

/** "Set the delay": a word for latency as part of a phrase for another duration. */
function isWithin({ from, to }: Mention, { mentions: all }: Reading): boolean {
  return all.some(
    (other) =>
      other.concept === 'other-duration' && other.from <= from && other.to >= to && other.to - other.from > to - from,
  );
}

/** Under a heading, in a list or in a column on latency, every duration is meant so. */
function isAboutLatency(reading: Reading, context: Context): boolean {
  const above = [...context.leadIn(reading), ...context.header(reading)];
  const [first] = context.block(reading);
  if (first !== undefined && first !== reading && isLabelled(first)) return true;
  return context.isAbout(reading, 'latency-word') || above.some((other) => mentions(other, 'latency-word'));
}

/** "Freshness: how old may a figure be? Twenty seconds at most." */
function isLabelled({ statement, mentions: all }: Reading): boolean {
  return all.some(
    ({ concept, from, end }) => concept === 'latency-word' && from === 0 && /^\s?:/u.test(statement.text.slice(end)),
  );
}

/** The word before the figure bounds it only beside its effect: "appears in 5 s". */
const BESIDE = 4;

/** "within 5 minutes", "in under a second", "< 200 ms". */
function isBounded({ statement, mentions: all }: Reading, duration: Mention, effect: number): boolean {
  const before = statement.text.slice(Math.max(0, duration.start - 24), duration.start);
  if (/[<≤]=?\s*~?$/u.test(before)) return true;
  if (effect <= BESIDE && /\b(?:in|by)\s+(?:about |around |under |~|≈)?$/iu.test(before)) return true;
  return all.some(({ concept, to }) => concept === 'within-bound' && to <= duration.from && duration.from - to <= 2);
}
