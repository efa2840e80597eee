import type { Claim } from './claims.js';
import type { Context } from './context.js';
import { MARK } from './hints.js';
import { mentions, type Reading } from './readings.js';
import { isDesign } from './stance.js';

/** Periods of keeping that are set or tabled rather than told: settings of stores and jobs, and columns of a table. */
export function periodsOf(context: Context): readonly Claim<'kept-for'>[] {
  return context.readings
    .filter((reading) => isSetting(reading) || isTabled(reading, context) || isListed(reading, context))
    .filter(({ stances }) => isDesign(stances[0] ?? 'asserted'))
    .map((reading) => ({
      kind: 'kept-for',
      reading,
      mentions: reading.mentions.filter(({ concept }) => concept === 'a-duration' || concept === 'retention-word'),
      readings: [reading],
      stance: 'asserted',
    }));
}

/** Names of settings by which stores let data go, each before its figure. */
const SETTING =
  /\b(?:default_time_to_live|gc_grace_seconds_after|expire_?after_?seconds|(?:log\.|message[_.-])?retention(?:[_.-](?:ms|bytes|minutes|hours|days|period|policy|duration|time|size))?|retain_?(?:days|for|until)|keep_?(?:days|for|months|last)|purge_?after(?:_\w+)?|delete_?after(?:_\w+)?|archive_?after(?:_\w+)?|expire_?after(?:_\w+)?|ttl_?days|max_?age_?days|min_age|noncurrent_?version_?expiration)\b["'`]?\s*(?:[:=,]|=>|TO)?\s*["'`(]*(?:INTERVAL\s)?["']?\d/iu;
/** Statements of SQL that let data go by their age. */
const BY_AGE =
  /\bTTL\s[\w.()"`]+\s*\+\s*(?:INTERVAL|toInterval\w+\()\s?'?\d|\badd_(?:retention|drop_chunks)_policy\b|\bdrop_chunks\b[^;]*INTERVAL|\b(?:DELETE\s+FROM|WHERE)\b[^;]*<=?\s*(?:now\(\)|current_(?:date|timestamp)|date_sub|today\(\))[^;]*\bINTERVAL\b/iu;

function isSetting({ statement: { text, block }, marks }: Reading): boolean {
  if ((marks & MARK.digit) === 0 || block.kind === 'heading') return false;
  if ((marks & (MARK.underscore | MARK.hump | MARK.joint | MARK.colon | MARK.equals)) !== 0 && SETTING.test(text))
    return true;
  return (marks & (MARK.underscore | MARK.paren | MARK.equals)) !== 0 || /\bTTL\b/u.test(text)
    ? BY_AGE.test(text)
    : false;
}

/** A row with a period, below a header that asks how long. */
function isTabled(reading: Reading, context: Context): boolean {
  return (
    reading.statement.block.kind === 'row' &&
    mentions(reading, 'a-duration', 'for-ever', 'until-gone') &&
    context.header(reading).some((above) => mentions(above, 'retention-word'))
  );
}

/** A period below a key of configuration that says what it is: `retention:`. */
function isListed(reading: Reading, context: Context): boolean {
  if (reading.statement.block.kind !== 'code' || !mentions(reading, 'a-duration')) return false;
  const block = context.block(reading);
  const at = block.indexOf(reading);
  for (let index = at - 1; index >= Math.max(0, at - MOST_KEYS); index--) {
    const above = block[index]!;
    if (!/[:{]\s*(?:#.*)?$/u.test(above.statement.text)) continue;
    return mentions(above, 'retention-word');
  }
  return false;
}

/** So many lines below its key a period may stand. */
const MOST_KEYS = 6;
