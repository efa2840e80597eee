import type { Context } from './context.js';
import { type Mention, mentions, type Reading } from './readings.js';
import { isDesign } from './stance.js';
import { stemOf } from './stems.js';

/**
 * What the parts of a system have each other do, told in words: "the worker reads the manifest to find what is obsolete".
 * One such sentence is any design's; several of them are the protocol of a part within.
 */
export function innerCallsOf(context: Context): readonly Reading[] {
  return context.mentioning('part', 'acting-part').filter(isInnerCall);
}

/** Words that may stand between a part and what it does. */
const BETWEEN = new Set('will then also can must should now first always periodically would may'.split(' '));
const MOST_BETWEEN = 2;

/** What parts do to data and to each other. */
const DEEDS = new Set(
  `read write create delete send query store update publish fetch return mark upload download insert remove call invoke trigger load save emit consume
  forward receive append flush list register get put set check claim acquire release`
    .split(/\s+/u)
    .map(stemOf),
);

/** With what, on what occasion or to what end. */
const QUALIFIED = /\b(?:to|when|once|upon|with|from|into|containing|for each|returns?|so that|every|after|if)\b/u;

function isInnerCall(reading: Reading): boolean {
  const { statement, stances } = reading;
  const { kind } = statement.block;
  if (kind !== 'paragraph' && kind !== 'item' && kind !== 'row') return false;
  if (!isDesign(stances[0] ?? 'asserted') || !mentions(reading, 'part', 'acting-part')) return false;
  return reading.mentions.some(
    (part) =>
      (part.concept === 'part' || part.concept === 'acting-part') &&
      reading.words[part.from]?.text !== 'we' &&
      actsAt(reading, part) &&
      QUALIFIED.test(statement.text.slice(part.end)),
  );
}

/** The verb right behind a part, in the form that a subject has it in. */
function actsAt({ words }: Reading, { to }: Mention): boolean {
  for (let at = to; at <= to + MOST_BETWEEN; at++) {
    const word = words[at]?.text ?? '';
    if (DEEDS.has(stemOf(word)) && !/(?:ing|ed|ers?)$/u.test(word)) return true;
    if (!BETWEEN.has(word)) return false;
  }
  return false;
}
