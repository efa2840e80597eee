import type { Slice } from '../document/document.js';
import { MARK } from './hints.js';
import { matchesOf } from './matches.js';
import { mentions as mentionsOf, type Mention, type Reading } from './readings.js';
import { isDesign } from './stance.js';

/** "db down: queue on site, 36 h", "worker dies → rerun": what goes wrong and what is done, in a breath. */
const CASE = /([^.;:→=>|{}]{2,60}?)(?::|→|->|=>)\s*([^.;|]{3,160})/gu;
/** Where one case ends and the next begins within a statement. */
const NEXT_CASE = /;\s|\.\s(?=\p{Ll})|\.\s(?=\p{Lu}{2})/u;
const UNDECIDED = /\?|\b(?:tbd|todo|to be decided|unclear|none|n\/a|nothing)\b/iu;
/** The least that can be done about something. */
const LEAST_ANSWER = 2;

const MISHAPS: readonly Mention['concept'][] = ['breakdown', 'hazard'];

/** The further mishaps that a statement in the form of notes names and answers, beside the one that starts at `but`. */
export function notedCases(reading: Reading, but: Mention): readonly Mention[] {
  const { text, block } = reading.statement;
  if (block.kind === 'heading' || block.kind === 'header' || !NEXT_CASE.test(text)) return [];
  const found: Mention[] = [];
  let start = 0;
  for (const part of text.split(NEXT_CASE)) {
    const from = text.indexOf(part, start);
    const to = from + part.length;
    start = to;
    if (but.start >= from && but.start < to) continue;
    const named = reading.mentions.find(
      (mention) =>
        MISHAPS.includes(mention.concept) && isDesign(mention.stance) && mention.start >= from && mention.end <= to,
    );
    if (named !== undefined && isAnsweredIn(reading, named, from, to)) found.push(named);
  }
  return found;
}

/** "Worker dies → rerun": the mishap stands in the label, and a word or two say what is done. */
export function isNote(reading: Reading, named: Slice): boolean {
  const { text } = reading.statement;
  for (const match of text.matchAll(CASE)) {
    const label = match[1]!;
    if (named.start < match.index || named.end > match.index + label.length) continue;
    const answer = match[2]!;
    return (answer.match(/[\p{L}\d]+/gu)?.length ?? 0) >= LEAST_ANSWER && !UNDECIDED.test(answer);
  }
  return false;
}

function isAnsweredIn(reading: Reading, named: Mention, from: number, to: number): boolean {
  if (UNDECIDED.test(reading.statement.text.slice(from, to))) return false;
  if (isNote(reading, named)) return true;
  return (
    mentionsOf(reading, 'remedy') &&
    reading.mentions.some(
      ({ concept, stance, start, end }) => concept === 'remedy' && isDesign(stance) && start >= from && end <= to,
    )
  );
}

/** "Suppose the line is cut.", "Sometimes the bank says nothing.": a case that the next sentence answers. */
const SUPPOSED =
  /^(?:but |and )?(?:suppose|imagine|(?:let['’]?s |let us )?say\b|sometimes|now and then|at times|every so often|it (?:does |may |can |might )?(?:occurs?|happens?)|in (?:a|the) \p{L}+ there is no|there (?:are|will be) (?:days|times|moments)|once in a while|occasionally)/iu;

/** Whether a statement sets a case and leaves its answer to the next. */
export function setsCase({ statement: { text } }: Reading): boolean {
  return SUPPOSED.test(text);
}

/** "Edge case: the ring changes first", "Failure scenario 2 - the region is gone": the heading names what goes wrong. */
const HEADED =
  /^(?:[\d.]+\s)?(?:edge|corner|failure|error|worst|race)[ -](?:case|scenario|mode|condition)s?(?: #?\d+)?\s?[:–—-]\s?\S+\s\S/iu;

/** Whether a reading is a heading that sets a case, in whatever words. */
export function headsCase({ statement: { block, text } }: Reading): boolean {
  return block.kind === 'heading' && HEADED.test(text);
}

/** "whole redis gone: fail open", "PG down => keep old copy": what is out, as the label of what is done then. */
const OUTAGE = /(?:^|[.;,(]\s|\s)((?:\p{L}[\p{L}\p{N}-]*\s){1,3}(?:down|gone|dead|lost|out))\s?(?::|→|->|=>)\s/giu;

/** The outages that a statement in the form of notes labels and answers. */
export function labelledOutages(reading: Reading): readonly Slice[] {
  const { text, block } = reading.statement;
  if (block.kind === 'heading' || block.kind === 'header' || (reading.marks & (MARK.colon | MARK.arrow)) === 0)
    return [];
  return matchesOf(text, OUTAGE)
    .map(({ index, 0: whole, 1: label = '' }) => ({
      start: index + whole.indexOf(label),
      end: index + whole.indexOf(label) + label.length,
    }))
    .filter((slice) => isNote(reading, slice));
}
