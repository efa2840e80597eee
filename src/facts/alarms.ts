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
    .filter((reading) => isRowOfAlarms(reading, context) || isCondition(reading, context))
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

/** A row below a header that names alerts, with a figure or a condition in it. */
function isRowOfAlarms(reading: Reading, context: Context): boolean {
  const header = reading.statement.block.header?.statements[0];
  if (header === undefined || !mentions(context.readings[header.index]!, 'alarm')) return false;
  return names(reading, 'alert-condition', 'bad-figure', 'a-duration', 'a-share', 'a-count', 'a-rate');
}
