import type { Slice } from '../document/document.js';
import { isAverted } from './averting.js';
import type { Context } from './context.js';
import { headsCase, isNote, labelledOutages, notedCases, setsCase } from './mishap-notes.js';
import { mentions, type Mention, type Reading } from './readings.js';
import { isDesign, isOffered } from './stance.js';

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
/** Statements after it in which one that takes up the mishap by name ("to mitigate this") may stand. */
const TAKEN_UP_WITHIN = 5;
/** Statements under a heading that names one. */
const TOLD_WITHIN = 6;
/** Words of a sentence that tells what happens in a case. */
const LEAST_TOLD = 6;
/** A case has at least so many words of what happens then. */
const LEAST_ANSWER = 3;

/** What goes wrong in the design's own operation, each once, with what is done about it. */
export function findMishaps(context: Context): readonly Mishap[] {
  const mishaps: Mishap[] = [];
  const used = new Set<Reading>();
  for (const heading of context.readings.filter(headsCase)) {
    const answer = context.after(heading, TOLD_WITHIN).find(isTold);
    if (answer === undefined) continue;
    used.add(heading).add(answer);
    mishaps.push({ reading: heading, name: heading.statement.text, answer });
  }
  const outages = new Map<Reading, readonly Slice[]>();
  for (const reading of context.readings) {
    const slices = isOffered(reading.stances[0] ?? 'asserted') ? labelledOutages(reading) : [];
    if (slices.length > 0) used.add(reading);
    outages.set(reading, slices);
    for (const { start, end } of slices)
      mishaps.push({ reading, name: reading.statement.text.slice(start, end), answer: reading });
  }
  for (const reading of context.mentioning('breakdown', 'coincidence', 'hazard')) {
    if (reading.statement.block.kind === 'code' && !CASE_IN_CODE.test(reading.statement.text)) continue;
    const named = nameOf(reading);
    if (named === null || context.isAbout(reading, 'requirements')) continue;
    if (outages.get(reading)?.some(({ start, end }) => named.start >= start && named.end <= end) === true) continue;
    const answer = isConcrete(named, reading.statement.text) ? answerTo(reading, named, context, used) : null;
    if (answer !== null) used.add(answer);
    const { text } = reading.statement;
    mishaps.push({ reading, name: text.slice(named.start, named.end), answer });
    for (const { start, end } of notedCases(reading, named))
      mishaps.push({ reading, name: text.slice(start, end), answer: reading });
  }
  return mishaps;
}

/**
 * A remark on what happens then, a handler of it or a list of cases (`broker_lost: "…"`): other code that has a word for a
 * failure only names a state.
 */
const CASE_IN_CODE =
  /^\s*["']?[a-z][\w ]*["']?\s*:\s*(?:\{.*:.*\S{2,}|["'].*\s.*["'])|(?:^|\s)(?:\/\/|#|--|\/\*|\*)\s.*\s\S+\s|\b(?:catch|except|rescue|on_?error|on_?failure|if err|err != nil)\b|(?:→|->|=>)/iu;

/** The words that name a mishap; it may be asked ("what if …?") or ruled out ("never"), but not be another system's. */
function nameOf({ mentions, statement }: Reading): Mention | null {
  if (statement.block.kind === 'header') return null;
  const named = mentions.filter(
    ({ concept, stance }) =>
      isMishap(concept, mentions, statement.block.kind === 'heading') &&
      stance !== 'foreign' &&
      stance !== 'future' &&
      stance !== 'rejected' &&
      (stance !== 'open' || statement.text.includes('?') || statement.cells.length > 1),
  );
  return named.find((mention) => isConcrete(mention, statement.text)) ?? named[0] ?? null;
}

/** "To handle failures", "in case of failures": whatever may fail, so that nothing is said of what does. */
const ANY_FAILURE =
  /(?:^|\b(?:handl\w+|isolat\w+|tolerat\w+|surviv\w+|avoid\w*|prevent\w*|manag\w+|any|all|of|on|from|with|for|to|retryable|unrecoverable|possible|potential|unexpected|various)\s)$/iu;
const NAMELESS_END = /^\W*(?:$|[.,;)]|(?:and|or|gracefully|in general)\b)/u;

/** "If it fails, returns an error code": the answer of an operation, and no mishap of the system. */
const ERROR_RETURNED =
  /\b(?:if|on|when|in case of)\s(?:it |this |that |a |an |any )?(?:fail(?:s|ed|ure)?|errors?|unsuccessful)\b[\s,:–-]*(?:it |we |then )?(?:returns?|answers?|responds?|throws?|shows?)\b[^.;]{0,30}\berrors?\b/iu;
/** "Bottlenecks:" promises some and names none. */
const PROMISE =
  /^[^.;]{0,30}\b(?:bottlenecks?|failures?|issues?|problems?|edge cases?|single points? of failure)\W*$/iu;

function isConcrete({ start, end }: Mention, text: string): boolean {
  if (ERROR_RETURNED.test(text) || PROMISE.test(text)) return false;
  if (!/^failures?$/iu.test(text.slice(start, end))) return true;
  return start === 0 || !ANY_FAILURE.test(text.slice(0, start)) || !NAMELESS_END.test(text.slice(end));
}

/** A heading names a mishap only by its own name: "Failures" promises some. */
function isMishap(concept: Mention['concept'], mentions: readonly Mention[], heading: boolean): boolean {
  if (concept === 'breakdown') return !heading;
  if (concept === 'coincidence') return mentions.some((other) => other.concept === 'several-actors');
  return concept === 'hazard';
}

function answerTo(reading: Reading, named: Mention, context: Context, used: ReadonlySet<Reading>): Reading | null {
  const isHeading = reading.statement.block.kind === 'heading';
  if (isAnswerRow(reading) || isCaseRow(reading, named)) return reading;
  if (!isHeading && isNote(reading, named)) return reading;
  if (
    !isHeading &&
    !used.has(reading) &&
    (isRemediedNear(reading, named) || isFollowedUp(reading, named) || isAverted(reading, named))
  )
    return reading;
  const { index } = reading.statement;
  const after = context.readings.slice(index + 1, index + 1 + (isHeading ? TOLD_WITHIN : ANSWERED_WITHIN));
  const below = context.below(reading).slice(0, ANSWERED_WITHIN * 2);
  for (const next of [...after, ...below]) {
    if (next.statement.block.section !== reading.statement.block.section) continue;
    if (!isHeading && !hangsOn(next, reading)) continue;
    if (!used.has(next) && (isRemedied(next) || (next === after[0] && isReply(next, reading)))) return next;
  }
  return context.after(reading, TAKEN_UP_WITHIN).find((next) => !used.has(next) && takesUp(next)) ?? null;
}

/** "To mitigate this, the threshold is shorter": the statement answers what was told before it. */
const TAKES_UP =
  /^\W{0,4}(?:to|we|our|the|this is|that is|it is|therefore we|so we)\s(?:[\p{L}-]+\s){0,3}?(?:address|mitigat|solv|prevent|avoid|handl|fix|counter|resolv|overcom|tackl|cover|deal with|guard against|protect against)\w*\s(?:this|that|it|these|such|the (?:problem|issue|race|risk|case|situation))\b|^\W{0,4}(?:mitigation|solution|handling|fix|remedy|answer|response|recovery|countermeasure)s?\s?[:–—]/iu;

/** A whole sentence of the design, and no question. */
function isTold({ statement, stances }: Reading): boolean {
  return !statement.text.includes('?') && stances.filter(isOffered).length > LEAST_TOLD;
}

function takesUp({ statement, stances, mentions, words }: Reading): boolean {
  return (
    statement.block.kind !== 'heading' &&
    words.length > LEAST_ANSWER &&
    mentions.some(({ concept }) => concept === 'avert' || concept === 'answer-label') &&
    isOffered(stances[0] ?? 'asserted') &&
    TAKES_UP.test(statement.text)
  );
}

/** "recogniser crashes | the other one replays the last 10 s": a case in the first cell, what is done in the next. */
function isCaseRow({ statement: { block, cells, text } }: Reading, named: Mention): boolean {
  const [first, second] = cells;
  if (block.kind !== 'row' || first === undefined || second === undefined || cells.length > 3) return false;
  const then = text.slice(second.start, second.end);
  return (
    named.end <= first.end &&
    !/\?|\b(?:tbd|todo|to be decided|none|n\/a)\b/iu.test(then) &&
    then.split(/\s+/u).length >= LEAST_REPLY
  );
}

/** Shorter cells grade the case: "high", "data loss". */
const LEAST_REPLY = 4;

/** A row of a table on what goes wrong with a column on what is done then. */
function isAnswerRow({ statement: { block, cells } }: Reading): boolean {
  const header = block.header?.statements[0];
  if (header === undefined || cells.length < 2) return false;
  const heads = header.cells.map(({ start, end }) => header.text.slice(start, end));
  return (
    /\b(?:break|fail|wrong|fault|crash|trouble|mishap|happens?|risk|scenario|if|event)/iu.test(heads[0] ?? '') &&
    heads.slice(1).some((head) => ANSWER_COLUMN.test(head))
  );
}

const ANSWER_COLUMN =
  /\b(?:then|handling|handled|mitigation|response|answer|reaction|action|recovery|remedy|we do|effect|behaviou?r|fallback|how|what)\b/iu;

/** In the same block, in the list below, or right after a question or a label. */
function hangsOn({ statement: { block } }: Reading, { statement }: Reading): boolean {
  return block === statement.block || block.leadIn === statement.block || /[?:]["')]*$/u.test(statement.text);
}

/** "The phone loses contact? The trip stays open": what comes right after a question tells what happens then. */
function isReply(reading: Reading, question: Reading): boolean {
  const { statement, stances } = reading;
  return (
    (/\?["')]*$/u.test(question.statement.text) || setsCase(question)) &&
    !statement.text.includes('?') &&
    !DAMAGE.test(statement.text.slice(0, TOLD_AT_ONCE)) &&
    (!mentions(reading, 'consequence') || mentions(reading, 'remedy')) &&
    stances.filter(isOffered).length > LEAST_ANSWER
  );
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

/** A label names what goes wrong within so many words: "Model server gone or slower than 80 ms: …". */
const LABEL_WORDS = 6;

/** "If a server goes down, the site goes down": what is told is the damage, and no answer. */
const DAMAGE =
  /\b(?:(?:goes?|went|is|are|be|do(?:es)?|will be) (?:completely )?down|los(?:e|es|ing)|(?:is|are|be|get|gets) lost|unavailable|inaccessible|unable|cannot|can['’]?t|couldn['’]?t|will fail|fails?|slow(?:er|ly)?|no (?:\p{L}+ )?access|crash\w*|confus\w*|broken|suffers?|stops? working|overload\w*|wrong|error logged)\b/iu;
/** In characters: where the damage stands, if it is what happens then. */
const TOLD_AT_ONCE = 90;

/** "If the line is gone, the till keeps the order": a case, and what happens then. */
function isFollowedUp({ statement, words, stances, mentions }: Reading, named: Mention): boolean {
  const opened = mentions.some(({ concept, from }) => concept === 'if-when' && from < named.from);
  const rest = statement.text.slice(named.end);
  const labelled = !opened && named.from < LABEL_WORDS && named.to > 2 ? /^[^.;:,]{0,40}:\s/u.exec(rest) : null;
  const cut = labelled ?? (opened ? /[,:→]|->|=>| then /u : /→|->|=>|\?\s+\S|\|/u).exec(rest);
  if (cut === null) return false;
  const from = named.end + cut.index;
  if (cut[0] === '|' && (statement.cells[0]?.end ?? 0) < named.end) return false;
  if (
    DAMAGE.test(statement.text.slice(from, from + TOLD_AT_ONCE)) &&
    !mentions.some(({ concept, start }) => concept === 'remedy' && start >= from)
  )
    return false;
  const then = words.filter(({ start }, index) => start >= from && isDesign(stances[index] ?? 'asserted'));
  return (
    then.length >= LEAST_ANSWER && !mentions.some(({ concept, start }) => concept === 'consequence' && start >= from)
  );
}
