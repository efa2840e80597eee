import type { Context } from './context.js';
import { mentions, type Mention, type Reading } from './readings.js';
import { sectionStance } from './section-stance.js';
import { praisesOnly } from './stance.js';

/** A decision held against another way, with what speaks for the one or against the other. */
export interface Comparison {
  readonly reading: Reading;
  /** What is gained and what is paid are both told. */
  readonly bothSides: boolean;
}

/** Statements that may carry one comparison together. */
const PASSAGE = 3;
/** Most words between the parts of one comparison. */
const REACH = 32;
/** Statements with pros and those with cons stand at most so far apart. */
const LABEL_REACH = 12;
/** A rejected alternative takes at least so many words to weigh. */
const LEAST_WORDS = 8;

/** The comparisons of the design, in the order of the text; what others decided and what is still to be decided is none. */
export function findComparisons(context: Context): readonly Comparison[] {
  const { readings } = context;
  return readings.flatMap((reading, index) => {
    if (!mayCompare(reading) || !isWeighable(reading)) return [];
    const here = marksOf(readings.slice(index, index + PASSAGE));
    const weighed =
      isTraded(here) ||
      (reading.statement.text.includes('>') && RANKED.test(reading.statement.text)) ||
      isPreferred(here) ||
      isContrasted(here) ||
      isWeighed(here) ||
      isOutdone(here) ||
      isLabelled(reading, index, context) ||
      isUnderTradeOff(reading, context) ||
      isNoted(reading, readings[index + 1]);
    if (!weighed && !isTurnedDown(reading, context)) return [];
    return [{ reading, bothSides: has(here, 'traded-for') || (has(here, 'advantage') && has(here, 'drawback')) }];
  });
}

/** What one of which every comparison starts with, unless the columns of its table say it. */
const OPENINGS: readonly Mention['concept'][] = [
  'traded-for',
  'chosen',
  'advantage',
  'drawback',
  'but-then',
  'other-way',
  'because',
  'against-label',
];

function mayCompare(reading: Reading): boolean {
  const { block, text } = reading.statement;
  return block.header !== null || mentions(reading, ...OPENINGS) || text.includes(' > ');
}

function isWeighable(reading: Reading): boolean {
  const { stances, statement } = reading;
  const { block, text } = statement;
  if (
    (block.kind === 'heading' && !mentions(reading, 'traded-for') && !labels(reading, 'against-label')) ||
    (block.kind === 'code' && !PLAIN.has(block.language) && !SETTINGS.has(block.language))
  )
    return false;
  if (stances.includes('foreign') || praisesOnly(reading)) return false;
  // "Why not a search engine? PostgreSQL's own …": a question that is answered at once.
  return text.endsWith('?') || !stances.every((stance) => stance === 'open' || stance === 'future');
}

/** Languages of fences in which authors set prose. */
const PLAIN = new Set(['', 'text', 'txt', 'md', 'markdown']);
/** Languages in which a decision may be recorded: "gain: …" and "cost: …". */
const SETTINGS = new Set(['yaml', 'yml', 'toml']);

/** A mention in a statement or the one after it, counted in words from the first. */
interface Mark {
  readonly concept: Mention['concept'];
  readonly from: number;
  readonly to: number;
  readonly own: boolean;
}

/** What the steps of a comparison are told by. */
const STEPS: ReadonlySet<Mention['concept']> = new Set([...OPENINGS, 'not-that', 'than-way']);

function marksOf(passage: readonly Reading[]): readonly Mark[] {
  const marks: Mark[] = [];
  const first = passage[0];
  let shift = 0;
  for (const reading of passage) {
    if (reading.statement.block.section !== first?.statement.block.section) break;
    for (const { concept, from, to } of reading.mentions)
      if (STEPS.has(concept)) marks.push({ concept, from: from + shift, to: to + shift, own: reading === first });
    shift += reading.words.length;
  }
  return marks;
}

function has(marks: readonly Mark[], concept: Mention['concept']): boolean {
  return marks.some((mark) => mark.own && mark.concept === concept);
}

/** "at the cost of", "in exchange for": the words say it all. */
function isTraded(marks: readonly Mark[]): boolean {
  return has(marks, 'traded-for');
}

/** "Availability > accuracy": one quality is put above another. */
const RANKED =
  /\b(?:availability|consistency|latency|accuracy|freshness|durability|throughput|simplicity|speed|cost|correctness|precision|performance|safety|security|flexibility)\s?(?:>|≫)\s?(?:availability|consistency|latency|accuracy|freshness|durability|throughput|simplicity|speed|cost|correctness|precision|performance|safety|security|flexibility)\b/iu;

/** "We prefer A over B because …" */
function isPreferred(marks: readonly Mark[]): boolean {
  return chain(marks, ['chosen'], ['not-that'], ['because', 'advantage', 'drawback']);
}

/** "It is simple, but slow", also over two sentences. */
function isContrasted(marks: readonly Mark[]): boolean {
  return (
    chain(marks, ['advantage'], ['but-then'], ['drawback']) ||
    chain(marks, ['drawback'], ['but-then'], ['advantage']) ||
    chain(marks, ['but-then'], ['drawback'], ['advantage']) ||
    chain(marks, ['but-then'], ['drawback'], ['other-way', 'because']) ||
    chain(marks, ['advantage'], ['but-then'], ['chosen'], ['advantage'])
  );
}

/** Another way, and what is wrong with it or good about it. */
function isWeighed(marks: readonly Mark[]): boolean {
  return chain(marks, ['other-way'], ['drawback', 'because', 'advantage']);
}

/** Longer statements are prose. */
const LONGEST_NOTE = 160;
/** "push > pull: fast reads; cost = memory", "Postgres over Cassandra: joins kept, but resharding by hand". */
const NOTE =
  /^\W{0,3}[\p{L}\d_./ -]{1,40} (?:>|over|vs\.?|not|instead of|rather than) [\p{L}\d_./ -]{1,40}:.*(?:\b(?:costs?|price|loses?|lost|minus|but|given up|gives? up|cons?|downside|pay)\b|[−–]\s)/u;

function isNoted({ statement: { text, block } }: Reading, next: Reading | undefined): boolean {
  if (!text.includes(':') || text.length > LONGEST_NOTE) return false;
  return NOTE.test(next?.statement.block === block ? `${text} ${next.statement.text}` : text);
}

/** "It is simpler than the other approach". */
function isOutdone(marks: readonly Mark[]): boolean {
  return chain(marks, ['advantage', 'drawback'], ['than-way']);
}

/** One concept after the other, each near the one before; the first in the statement itself. */
function chain(marks: readonly Mark[], ...steps: readonly (readonly Mention['concept'][])[]): boolean {
  const [first = [], ...rest] = steps;
  return marks.some((start) => {
    if (!start.own || !first.includes(start.concept)) return false;
    let at = start;
    for (const step of rest) {
      const found = marks.find(
        ({ concept, from }) => step.includes(concept) && from >= at.to && from - start.from <= REACH,
      );
      if (found === undefined) return false;
      at = found;
    }
    return true;
  });
}

/** "Pros: …" with a "Cons: …" near it, or a row below such columns. */
function isLabelled(reading: Reading, index: number, context: Context): boolean {
  const header = reading.statement.block.header?.statements[0];
  const columns = header === undefined ? undefined : context.readings[header.index];
  if (columns !== undefined)
    return (
      (mentions(columns, 'for-label') && mentions(columns, 'against-label')) ||
      (mentions(columns, 'gain-label') && mentions(columns, 'loss-label'))
    );
  if (SETTINGS.has(reading.statement.block.language)) return isRecorded(context.block(reading));
  if (reading.statement.block.kind === 'code' || reading.statement.block.kind === 'diagram')
    return mentions(reading, 'for-label') && mentions(reading, 'against-label');
  if (!labels(reading, 'against-label')) return false;
  // As a heading, "Drawbacks" is only the word itself.
  if (reading.statement.block.kind !== 'heading' && mentions(reading, 'drawback')) return true;
  const near = context.readings.slice(Math.max(0, index - LABEL_REACH), index + LABEL_REACH);
  return near.some((other) => labels(other, 'for-label'));
}

/** "gain: …" and "cost: …" in a record of a decision. */
function isRecorded(lines: readonly Reading[]): boolean {
  return (
    lines.some((line) => mentions(line, 'chosen', 'other-way')) &&
    lines.some((line) => labels(line, 'gain-label')) &&
    lines.some((line) => labels(line, 'loss-label'))
  );
}

/** "### Trade-off" above "This adds several tables. That is worth it because …": the heading says what is weighed. */
function isUnderTradeOff(reading: Reading, context: Context): boolean {
  const heading = context.heading(reading);
  return (
    heading !== undefined &&
    heading.statement.block.section.id > TITLE &&
    mentions(heading, 'traded-for', 'trade-off-word') &&
    reading.words.length >= LEAST_WORDS &&
    mentions(reading, 'drawback', 'because', 'advantage')
  );
}

/** The section that the title opens. */
const TITLE = 1;

/** A line of its own that is no more than "Pros" or "Cons". */
const LABEL_WORDS = 3;

function labels(reading: Reading, concept: Mention['concept']): boolean {
  const { text, block } = reading.statement;
  if (block.kind === 'heading' && reading.words.length <= LABEL_WORDS) return mentions(reading, concept);
  return (
    mentions(reading, concept) &&
    reading.mentions.some(
      (mention) => mention.concept === concept && /^\W{0,3}[:–—-]/u.test(text.slice(mention.end, mention.end + 8)),
    )
  );
}

/** In a section or list on alternatives: another way, with what spoke for or against it. */
function isTurnedDown(reading: Reading, context: Context): boolean {
  if (reading.words.length < LEAST_WORDS || !mentions(reading, 'drawback', 'because', 'advantage')) return false;
  const { section } = reading.statement.block;
  const heading = context.headingOf(section);
  return (
    sectionStance(section) === 'rejected' ||
    (heading !== null && mentions(heading, 'other-way')) ||
    context.leadIn(reading).some((above) => mentions(above, 'other-way'))
  );
}
