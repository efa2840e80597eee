import type { Section } from '../document/document.js';
import type { Context } from './context.js';
import { mentions, names, type Mention, type Reading } from './readings.js';

/** The provider, the CRM or the neighbour's system is named before the operation as the one that offers it. */
export function isOthers(reading: Reading, before: number): boolean {
  if (!mentions(reading, 'others-interface')) return false;
  const named = reading.mentions.findLast(({ concept, start }) => concept === 'others-interface' && start < before);
  if (named === undefined) return false;
  const between = reading.statement.text.slice(named.end, before);
  return !/[.;]\s/u.test(between);
}

/** Whether a heading above, the title aside, names one of some concepts. */
export function isBelow({ statement }: Reading, context: Context, ...concepts: readonly Mention['concept'][]): boolean {
  for (
    let section: Section | null = statement.block.section;
    section !== null && !(section.id === TITLE && section.depth === 1);
    section = section.parent
  ) {
    const heading = context.headingOf(section);
    if (heading !== null && names(heading, ...concepts)) return true;
  }
  return false;
}

/** The section, or the rest of the block, says that somebody else runs what is described. */
export function isOthersSection(reading: Reading, context: Context): boolean {
  const next = context.next(reading);
  return (
    isBelow(reading, context, 'others-interface') ||
    mentions(reading, 'others-own') ||
    (next !== undefined && mentions(next, 'others-own'))
  );
}

/** The section that the title opens. */
export const TITLE = 1;

/** The statement stands below the heading of an interface, or hangs on a line that speaks of one. */
export function isUnderInterface(reading: Reading, context: Context): boolean {
  for (
    let section: Section | null = reading.statement.block.section;
    section !== null && section.id > TITLE;
    section = section.parent
  ) {
    const heading = context.headingOf(section);
    if (heading !== null && isInterfaceHeading(heading)) return true;
  }
  return context.leadIn(reading).some((above) => names(above, 'interface'));
}

/** "API", "Public endpoints", "API and events": short, and on nothing else. */
export function isInterfaceHeading(heading: Reading): boolean {
  const { words } = heading;
  return (
    words.length <= HEADING_WORDS &&
    mentions(heading, 'api-heading', 'interface-heading') &&
    heading.mentions.some(
      ({ concept, to }) => concept === 'api-heading' || (concept === 'interface-heading' && to === words.length),
    )
  );
}

/** Longer headings say more than what kind of list follows. */
const HEADING_WORDS = 6;

/** A wish of a user. */
export function isStory(reading: Reading): boolean {
  return mentions(reading, 'user-story');
}
