import type { Section } from '../document/document.js';
import type { Context } from './context.js';
import { mentions, type Mention, type Reading } from './readings.js';
import { praisesOnly } from './stance.js';

/** A weak place, an open question, a limit or later work that the design owns up to. */
export interface LooseEnd {
  readonly reading: Reading;
  /** It comes with a figure, with how bad it is or with what softens it. */
  readonly weighed: boolean;
}

/** Shorter sentences, and shorter items of a list, are headings, topics and "TBD". */
const LEAST_WORDS = { paragraph: 6, item: 4 };

/** The loose ends that are set out as such: below a heading that says so, or in a remark that does. */
export function findLooseEnds(context: Context): readonly LooseEnd[] {
  return context.readings
    .filter((reading) => isLooseEnd(reading, context))
    .map((reading) => ({ reading, weighed: isWeighed(reading) }));
}

function isLooseEnd(reading: Reading, context: Context): boolean {
  const { block } = reading.statement;
  if (block.kind === 'code') return isListedEnd(reading, context);
  if (block.kind === 'heading' || block.kind === 'header' || block.quoted) return false;
  if (reading.words.length < (block.kind === 'item' ? LEAST_WORDS.item : LEAST_WORDS.paragraph)) return false;
  if (mentions(reading, 'no-risk') || isManaged(reading) || isForeign(reading)) return false;
  if (praisesOnly(reading)) return false;
  if (isClosing(reading, context)) return true;
  if (mentions(reading, 'closing-remark') && !isOfBefore(reading, context)) return true;
  if (context.leadIn(reading).some((above) => mentions(above, 'closing-remark') || opensWithHeading(above)))
    return true;
  return (
    opensWithHeading(reading) ||
    isRunIn(reading, context) ||
    (headed(reading, context, 'follow-up-heading') && mentions(reading, 'weak-thing'))
  );
}

/** Languages of fences in which authors keep lists. */
const LISTS = new Set(['yaml', 'yml', 'toml', 'text', 'txt', 'md', 'markdown', '']);
const LISTED = /^\s*(?:[-*•]|\w+\s*[:=]\s*["'])/u;

/** "open:" or "# known gaps" in a fence, and below it what is open. */
function isListedEnd(reading: Reading, context: Context): boolean {
  const { block, text } = reading.statement;
  if (!LISTS.has(block.language) || reading.words.length < LEAST_WORDS.item || !LISTED.test(text)) return false;
  if (mentions(reading, 'no-risk') || isForeign(reading)) return false;
  const lines = context.block(reading);
  const title = lines.slice(0, lines.indexOf(reading)).findLast(({ statement }) => !LISTED.test(statement.text));
  return title !== undefined && (opensWith(title, 'closing-heading') || opensWith(title, 'closing-alone'));
}

/** "The drawback of this approach is …", where the way that is to be left is told. */
function isOfBefore(reading: Reading, context: Context): boolean {
  return mentions(reading, 'drawback-remark') && context.isAbout(reading, 'before-heading');
}

/** Whether a heading above names risks, limits, open questions or later work. */
function isClosing(reading: Reading, context: Context): boolean {
  const header = reading.statement.block.header?.statements[0];
  const named = header === undefined ? undefined : context.readings[header.index];
  if (named !== undefined && opensWith(named, 'closing-heading')) return true;
  return (
    headed(reading, context, 'closing-heading') &&
    !headed(reading, context, 'follow-up-topics') &&
    !GOOD_SIDE.test(reading.statement.block.section.heading)
  );
}

/** "Good", "Positive" below "Consequences": no loose ends. */
const GOOD_SIDE = /^\W*(?:good|positives?|pros|benefits?|advantages?|upsides?)\b/iu;

/** The section that the title opens. */
const FIRST_HEADING = 1;

function headed({ statement }: Reading, context: Context, concept: Mention['concept']): boolean {
  for (
    let section: Section | null = statement.block.section;
    section !== null && section.id > FIRST_HEADING;
    section = section.parent
  ) {
    const heading = context.headingOf(section);
    if (
      heading !== null &&
      (mentions(heading, concept) || isAlone(heading, concept) || isLate(heading, concept, context))
    )
      return true;
  }
  return false;
}

/** From here on, as a share of the document, a heading closes it. */
const LATE = 0.3;

/** "Improvements" at the end are those still to come; near the start they are what the design brings. */
function isLate(heading: Reading, concept: Mention['concept'], { readings }: Context): boolean {
  return (
    concept === 'closing-heading' &&
    mentions(heading, 'closing-late') &&
    heading.statement.index >= readings.length * LATE
  );
}

/** A heading that is no more than "Open" or "Later". */
function isAlone(heading: Reading, concept: Mention['concept']): boolean {
  return concept === 'closing-heading' && heading.words.length === 1 && mentions(heading, 'closing-alone');
}

function opensWith(reading: Reading, concept: Mention['concept']): boolean {
  return mentions(reading, concept) && reading.mentions.some((each) => each.concept === concept && each.from === 0);
}

/** "Risks: …", "weak spots: …": the statement opens with what could be a heading. */
function opensWithHeading(reading: Reading): boolean {
  const { text } = reading.statement;
  return (
    mentions(reading, 'closing-heading', 'closing-alone') &&
    reading.mentions.some(
      ({ concept, from, end }) =>
        (concept === 'closing-heading' || concept === 'closing-alone') &&
        from === 0 &&
        /^(?:\W{0,3}:|\s[–—]\s)/u.test(text.slice(end)),
    )
  );
}

/** "**Drawbacks.** A till that is offline …": a heading that runs into its paragraph. */
function isRunIn(reading: Reading, context: Context): boolean {
  const first = context.block(reading)[0];
  return (
    first !== undefined &&
    first !== reading &&
    first.words.length <= LONGEST_RUN_IN &&
    first.mentions.some(({ concept, from }) => concept === 'closing-heading' && from === 0)
  );
}

const LONGEST_RUN_IN = 4;

/** "Risks are identified early": said of risks as such, and of none. */
function isManaged(reading: Reading): boolean {
  if (!mentions(reading, 'managed-thing') || !mentions(reading, 'managing')) return false;
  const { mentions: all } = reading;
  const at = all.findIndex(({ concept }) => concept === 'managed-thing');
  return all.some(({ concept, from }) => concept === 'managing' && at >= 0 && from - (all[at]?.to ?? 0) <= 2);
}

function isForeign({ stances }: Reading): boolean {
  return stances.includes('foreign');
}

function isWeighed(reading: Reading): boolean {
  return reading.mentions.some(
    ({ concept }) => concept === 'how-bad' || (concept.startsWith('a-') && concept !== 'a-step'),
  );
}
