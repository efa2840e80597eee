import type { Context } from './context.js';
import { mentions, names, type Mention, type Reading } from './readings.js';
import { isDesign } from './stance.js';
import { matchesOf } from './matches.js';

/** A figure by which somebody sees, in operation, how the system does: "age of the oldest message", "p95 of a redirect". */
export interface Signal {
  readonly reading: Reading;
  /** The words that name it, within the reading's text. */
  readonly start: number;
  readonly end: number;
  /** It comes with the value from which on it is bad. */
  readonly bounded: boolean;
}

/** The signals that the design watches; what is only required, tested before the launch or sold as the product is left out. */
export function findSignals(context: Context): readonly Signal[] {
  const product = watchesOthers(context);
  return context.readings
    .filter((reading) => mayWatch(reading) && isWatched(reading, context, product))
    .flatMap((reading) => [...signalsIn(reading), ...metricsIn(reading, context)]);
}

/** A statement names signals; code may name metrics that only exporters know. */
function mayWatch(reading: Reading): boolean {
  return reading.statement.block.kind === 'code' || names(reading, 'watched-signal');
}

/** Whether the document is on a system that watches other systems: there, signals are its customers' data. */
export function watchesOthers({ readings }: Pick<Context, 'readings'>): boolean {
  const title = readings.find(({ statement }) => statement.block.kind === 'heading');
  return title !== undefined && mentions(title, ...SUBJECTS);
}

const SUBJECTS: readonly Mention['concept'][] = ['watching', 'alarm', 'log-analysis'];

/** Whether a statement, its table, its list or its section is on watching. */
function isWatched(reading: Reading, context: Context, product: boolean): boolean {
  const { block } = reading.statement;
  if (block.kind === 'heading' || block.kind === 'header' || names(reading, 'test-run')) return false;
  if (context.isAbout(reading, 'requirements')) return false;
  if (product) return isLabelled(reading);
  if (reaches(reading, 'watching', 'watched-signal') || isUnderLabel(reading, context)) return true;
  if (names(reading, 'served-person')) return false;
  if (isOnBoard(reading, context) || isLookedAt(reading)) return true;
  return reaches(reading, 'tracking', 'operating') || isSetOutUnder(reading, context);
}

/** Words from the verb to the first signal. */
const REACH = 24;
/** Words from the last signal to a verb behind it: "p95 and hit rate are plotted". */
const PASSIVE_REACH = 6;

function reaches(reading: Reading, verb: Mention['concept'], object: Mention['concept']): boolean {
  if (!names(reading, verb) || !names(reading, object)) return false;
  const own = reading.mentions.filter(({ stance }) => isDesign(stance));
  return own.some(
    ({ concept, from }) =>
      concept === object &&
      own.some((other) => other.concept === verb && from - other.from <= REACH && other.from - from <= PASSIVE_REACH),
  );
}

/** "A screen hangs in the hall. It shows how many …": figures that a board shows. */
function isOnBoard(reading: Reading, context: Context): boolean {
  const block = context.block(reading);
  const before = block[block.indexOf(reading) - 1];
  const counted = reading.mentions.filter(({ concept }) => concept === 'watched-signal').length;
  return (
    counted >= LOOKED_AT && [reading, before].some((other) => other !== undefined && names(other, 'dashboard-like'))
  );
}

/** "The engineer sees each hour how many frames were refused, …": somebody whose duty it is looks at figures. */
function isLookedAt(reading: Reading): boolean {
  const counted = reading.mentions.filter(({ concept }) => concept === 'watched-signal').length;
  return (
    counted >= LOOKED_AT &&
    reaches(reading, 'looks-at', 'watched-signal') &&
    names(reading, 'called-person', 'responder')
  );
}

/** So many figures are looked at and not only asked for. */
const LOOKED_AT = 2;

/** The statement hangs on a line, a table's header or a heading that says so. */
function isSetOutUnder(reading: Reading, context: Context): boolean {
  const { block } = reading.statement;
  if (block.kind === 'code')
    return context.isAbout(reading, 'watching', 'watching-tool') || NAMED_METRIC.test(reading.statement.text);
  const header = block.header?.statements[0];
  if (header !== undefined && mentions(context.readings[header.index]!, 'watching')) return true;
  if (context.leadIn(reading).some((above) => names(above, 'watching'))) return true;
  const counted = reading.mentions.filter(({ concept }) => concept === 'watched-signal').length;
  return (context.below(reading).length === 0 || counted >= ENUMERATED) && context.isAbout(reading, 'watching');
}

/** Code that counts or times for an exporter; other code may speak of rates that it works with. */
const NAMED_METRIC =
  /\b(?:Counter|Gauge|Histogram|Summary|Timer|prometheus|statsd|metrics?\.|meter\.)|_(?:total|seconds|bucket|ratio)\b/u;

/** So many signals in one statement are a list of them, even where a table follows. */
const ENUMERATED = 3;

/** "Watched: events/s, queue age, …", or a heading that is no more than that word. */
function isUnderLabel(reading: Reading, context: Context): boolean {
  const heading = context.heading(reading);
  const isLabel = (label: Reading): boolean =>
    mentions(label, 'watch-label') &&
    label.mentions.some(({ concept, from }) => concept === 'watch-label' && from === 0);
  return isLabel(reading) || (heading !== undefined && heading.words.length <= 3 && isLabel(heading));
}

function tells(readings: readonly Reading[], ...concepts: readonly Mention['concept'][]): boolean {
  return readings.some((reading) => names(reading, ...concepts));
}

/** "Monitoring: latency, queue size": the statement opens with the word. */
function isLabelled(reading: Reading): boolean {
  return (
    mentions(reading, 'watching') && reading.mentions.some(({ concept, from }) => concept === 'watching' && from === 0)
  );
}

/** Signals are told apart by what separates the parts of an enumeration. */
const SEPARATOR = /[,;/|(\n]|\b(?:and|or|plus|as well as)\b/iu;

function signalsIn(reading: Reading): readonly Signal[] {
  const { text, cells } = reading.statement;
  const end = cells[0]?.end ?? text.length;
  if (!names(reading, 'watched-signal')) return [];
  const signals: { reading: Reading; start: number; end: number; bounded: boolean }[] = [];
  for (const mention of reading.mentions) {
    if (mention.concept !== 'watched-signal' || !isDesign(mention.stance) || mention.start >= end) continue;
    const last = signals.at(-1);
    if (last !== undefined && !SEPARATOR.test(text.slice(last.end, mention.start)))
      last.end = Math.max(last.end, mention.end);
    else signals.push({ reading, start: mention.start, end: mention.end, bounded: isBounded(reading) });
  }
  return signals;
}

/** Names of metrics as exporters write them: `mails_sent_total{provider}`, `render_seconds_bucket`. */
const METRIC = /\b[a-z]+(?:_[a-z]+)*_(?:total|seconds|milliseconds|ms|bytes|bucket|ratio|count|gauge)\b/gu;

function metricsIn(reading: Reading, context: Context): readonly Signal[] {
  if (reading.statement.block.kind !== 'code') return [];
  const { text } = reading.statement;
  if (!text.includes('_') || !tells(context.section(reading), 'watching', 'watching-tool')) return [];
  return matchesOf(text, METRIC).map(({ 0: name, index }) => {
    return { reading, start: index, end: index + name.length, bounded: false };
  });
}

function isBounded(reading: Reading): boolean {
  return (
    names(reading, 'a-duration', 'a-share', 'a-count', 'a-rate') &&
    (names(reading, 'alert-condition') || reading.statement.cells.length > 0)
  );
}
