import type { Context } from './context.js';
import type { Mention, Reading } from './readings.js';
import { isDesign } from './stance.js';

/** Most words of a label. */
const LABEL = 5;
/** Statements below a label that may tell its duty. */
const BELOW = 3;

/**
 * What tells the duty of a part that an item only names: "Log watcher" above "Reads the log and publishes events".
 *
 * @param known whether the label holds a word for a part; else it has to be said in the third person what it does
 */
export function dutyBelowLabel(reading: Reading, context: Context, known: boolean): Reading | null {
  const { statement, words } = reading;
  const { kind, statements } = statement.block;
  if ((kind !== 'item' && kind !== 'paragraph') || words.length > LABEL || statements.length > 1) return null;
  if (/[.;,]/u.test(statement.text)) return null;
  if (!known && (kind !== 'item' || context.isAbout(reading, 'requirements', 'functional-heading'))) return null;
  const duty = context.below(reading).slice(0, BELOW).find(opensWithDuty);
  return duty !== undefined && (known || /[^s]s$/u.test(duty.words[0]?.text ?? '')) ? duty : null;
}

/** "Stores click events", "Handle uploads", "Is responsible for …": a deed without a subject of its own. */
function opensWithDuty({ mentions, statement, words }: Reading): boolean {
  if (statement.block.kind !== 'item' && statement.block.kind !== 'paragraph') return false;
  const at = /^(?:it|they|is|are|also|mainly|will|responsible|used|receives?)$/u.test(words[0]?.text ?? '') ? 2 : 1;
  return (
    words.length > 1 &&
    mentions.some(({ concept, stance, from }) => concept === 'part-act' && isDesign(stance) && from < at)
  );
}

/** "orders are stored in MySQL", "events are published to Kafka": the deed of the part in which something ends up. */
export function takesIn({ statement, mentions, words }: Reading, part: Pick<Mention, 'from' | 'start'>): boolean {
  return mentions.some(({ concept, stance, to, from }) => {
    if (concept !== 'part-act' || !isDesign(stance) || to > part.from || part.from - to > REACH) return false;
    if (!DEPOSITED.test(words[from]!.text)) return false;
    const between = statement.text.slice(words[to - 1]!.end, part.start);
    return (
      /^\s(?:[^.;:,]*\s)?(?:in|into|to|on|onto)\s(?:[^.;:,]*\s)?$/u.test(between) &&
      !/\b(?:by|and|or|from|which|that)\b/u.test(between)
    );
  });
}

/** Words between a deed and where it puts things. */
const REACH = 5;
const DEPOSITED =
  /^(?:stor(?:e|es|ed|ing)|sav(?:e|es|ed|ing)|persist(?:s|ed|ing)?|kept|written|writes?|cached?|caches|publish(?:es|ed)?|push(?:es|ed)?|enqueued?|logged|recorded|uploaded?|uploads)$/u;
