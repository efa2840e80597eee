import type { Claim } from './claims.js';
import type { Context } from './context.js';
import { mentions, names, type Reading } from './readings.js';
import { watchesOthers } from './signals.js';
import { isDesign } from './stance.js';

/** Something on which a person acts: an alert with its condition, an objective, a runbook, a dashboard with an owner. */
export interface Alarm {
  readonly reading: Reading;
  /** It says from which value on. */
  readonly exact: boolean;
}

const KINDS = ['alert-threshold', 'objective', 'alert', 'runbook'];

/** The alarms of the design, exact ones first; what the product tells those whom it serves is none. */
export function findAlarms(context: Context, claims: readonly Claim[]): readonly Alarm[] {
  const others = watchesOthers(context);
  const told = claims
    .filter(({ kind, stance }) => KINDS.includes(kind) && isDesign(stance))
    .map(({ kind, reading }) => ({ reading, exact: kind === 'alert-threshold' || kind === 'objective' }));
  const listed = context.readings
    .filter((reading) => isRowOfAlarms(reading, context) || isCondition(reading, context) || isNote(reading))
    .map((reading) => ({ reading, exact: true }));
  const own = [...told, ...listed].filter(({ reading }) =>
    others ? names(reading, 'own-operation') : !names(reading, 'served-person') || names(reading, 'called-person'),
  );
  return own.filter(isFirst).sort((a, b) => Number(b.exact) - Number(a.exact));
}

function isFirst({ reading, exact }: Alarm, index: number, alarms: readonly Alarm[]): boolean {
  return !alarms.some(
    (other, at) => other.reading === reading && (other.exact && !exact ? true : other.exact === exact && at < index),
  );
}

/** "condition: > 5 % of unlocks in 30 min", set out below a heading or a line on alerts. */
const CONDITION = /^\W{0,4}(?:condition|threshold|trigger|fires? (?:if|when|at)|expr|when|if|rule)\W{0,3}:\s/iu;

function isCondition(reading: Reading, context: Context): boolean {
  if (!CONDITION.test(reading.statement.text) || !names(reading, 'a-duration', 'a-share', 'a-count', 'a-rate'))
    return false;
  return (
    context.isAbout(reading, 'alarm') ||
    context.leadIn(reading).some((above) => mentions(above, 'alarm')) ||
    context.block(reading).some((line) => mentions(line, 'alarm'))
  );
}

/** "oldest > 24 h → page", "page: 5xx > 2% for 5 min": who is called in a word, and on what value. */
const NOTE =
  /(?:→|->|=>|=)\s*(?:page|ticket|phone|call|wake|sms|pager|alarm|on-?call|ring)\b|(?:^|[|;.]\s*)\W{0,3}(?:page|ticket|alarm|pager|on-?call)s?\s*:\s[^|]*(?:[<>≥≤%]|\b(?:above|below|over|more than|fewer than|older than|longer than|for \d))/iu;

function isNote(reading: Reading): boolean {
  const { text, block } = reading.statement;
  if (block.kind === 'heading' || block.kind === 'header' || !/[:=→>]/u.test(text)) return false;
  return NOTE.test(text) && names(reading, 'a-duration', 'a-share', 'a-count', 'a-rate');
}

/** Columns of a table that says when who is called: "condition | who is called | first step". */
const WHO_COLUMN = /\b(?:who|whom|owner|called|on-?call)\b/iu;
const WHEN_COLUMN = /\b(?:when|condition|if|signal|threshold|trigger|limit|sign|symptom)\b/iu;

/** A row below a header that names alerts, with a figure or a condition in it. */
function isRowOfAlarms(reading: Reading, context: Context): boolean {
  const header = reading.statement.block.header?.statements[0];
  if (header === undefined) return false;
  const called = WHO_COLUMN.test(header.text) && WHEN_COLUMN.test(header.text);
  if (!called && !mentions(context.readings[header.index]!, 'alarm')) return false;
  return names(reading, 'alert-condition', 'bad-figure', 'a-duration', 'a-share', 'a-count', 'a-rate');
}
