import type { Context } from './context.js';
import type { Mention, Reading } from './readings.js';
import { isDesign, type Stance } from './stance.js';

/** Something that goes wrong in operation. */
export interface Mishap {
  readonly reading: Reading;
  /** What goes wrong, as written: "crashes", "race condition". */
  readonly name: string;
  /** The statement that says what is done about it; null when none does. */
  readonly answer: Reading | null;
}

/** Statements after the one that names a mishap in which its answer may stand. */
const ANSWERED_WITHIN = 2;
/** A case has at least so many words of what happens then. */
const LEAST_ANSWER = 3;

/** What goes wrong in the design's own operation, each once, with what is done about it. */
export function findMishaps(context: Context): readonly Mishap[] {
  const mishaps: Mishap[] = [];
  const used = new Set<Reading>();
  for (const reading of context.mentioning('breakdown', 'coincidence', 'hazard')) {
    const named = nameOf(reading);
    if (named === null || context.isAbout(reading, 'requirements')) continue;
    const answer = answerTo(reading, named, context, used);
    if (answer !== null) used.add(answer);
    mishaps.push({ reading, name: reading.statement.text.slice(named.start, named.end), answer });
  }
  return mishaps;
}

/** The words that name a mishap; it may be asked ("what if …?") or ruled out ("never"), but not be another system's. */
function nameOf({ mentions, statement }: Reading): Mention | null {
  if (statement.block.kind === 'header') return null;
  const named = mentions.filter(
    ({ concept, stance }) =>
      isMishap(concept, mentions, statement.block.kind === 'heading') &&
      stance !== 'foreign' &&
      stance !== 'future' &&
      stance !== 'rejected' &&
      (stance !== 'open' || statement.text.includes('?')),
  );
  return named[0] ?? null;
}

/** A heading names a mishap only by its own name: "Failures" promises some. */
function isMishap(concept: Mention['concept'], mentions: readonly Mention[], heading: boolean): boolean {
  if (concept === 'breakdown') return !heading;
  if (concept === 'coincidence') return mentions.some((other) => other.concept === 'several-actors');
  return concept === 'hazard';
}

function answerTo(reading: Reading, named: Mention, context: Context, used: ReadonlySet<Reading>): Reading | null {
  const isHeading = reading.statement.block.kind === 'heading';
  if (!isHeading && !used.has(reading) && (isRemediedNear(reading, named) || isFollowedUp(reading, named)))
    return reading;
  const { index } = reading.statement;
  const after = context.readings.slice(index + 1, index + 1 + ANSWERED_WITHIN);
  const below = context.below(reading).slice(0, ANSWERED_WITHIN * 2);
  for (const next of [...after, ...below]) {
    if (next.statement.block.section !== reading.statement.block.section) continue;
    if (!isHeading && !hangsOn(next, reading)) continue;
    if (!used.has(next) && isRemedied(next)) return next;
  }
  return null;
}

/** In the same block, in the list below, or right after a question or a label. */
function hangsOn({ statement: { block } }: Reading, { statement }: Reading): boolean {
  return block === statement.block || block.leadIn === statement.block || /[?:]["')]*$/u.test(statement.text);
}

/** A remedy that is only proposed still answers the mishap. */
function isOffered(stance: Stance): boolean {
  return isDesign(stance) || stance === 'hedged';
}

/** The design does something. */
function isRemedied({ mentions }: Reading): boolean {
  return mentions.some(({ concept, stance }) => concept === 'remedy' && isOffered(stance));
}

/** Most words between a mishap and its remedy in one statement. */
const NEAR = 16;

function isRemediedNear({ mentions }: Reading, named: Mention): boolean {
  return mentions.some(
    ({ concept, stance, from }) => concept === 'remedy' && isOffered(stance) && Math.abs(from - named.from) <= NEAR,
  );
}

/** "If the line is gone, the till keeps the order": a case, and what happens then. */
function isFollowedUp({ statement, words, stances, mentions }: Reading, named: Mention): boolean {
  const opened = mentions.some(({ concept, from }) => concept === 'if-when' && from < named.from);
  const rest = statement.text.slice(named.end);
  const cut = (opened ? /[,:→]|->|=>| then /u : /→|->|=>|\?\s+\S|\|/u).exec(rest);
  if (cut === null) return false;
  const from = named.end + cut.index;
  const then = words.filter(({ start }, index) => start >= from && isDesign(stances[index] ?? 'asserted'));
  return (
    then.length >= LEAST_ANSWER && !mentions.some(({ concept, start }) => concept === 'consequence' && start >= from)
  );
}
