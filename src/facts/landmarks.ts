import type { Section } from '../document/document.js';
import { perSection } from './per-section.js';
import type { Reading } from './readings.js';

/** The section that the title opens. */
const TITLE = 1;

/** Headings under which a design says what is wanted, where it comes from or what else there is to read. */
const AROUND =
  /\b(?:requirements?|functional|goals?|non-?goals|scope|features?|use cases?|stor(?:y|ies)|assumptions?|problem|motivation|background|context|overview|summary|abstract|introduction|questions?|prerequisites?|references?|resources|reading|related|tickets|links|objectives|stack|status|glossary|terminology|definitions|contents|clarif\w+|estimat\w+|constraints?)\b/iu;

/** Whether a section stands around the design rather than in it. */
const isAround = perSection(
  (section: Section): boolean =>
    section.id <= TITLE || AROUND.test(section.heading) || (section.parent !== null && isBelow(section.parent)),
);

/** What stands below the title is not all around the design. */
function isBelow(section: Section): boolean {
  return section.id > TITLE && isAround(section);
}

/**
 * Where a design speaks most of something, given all the statements that speak of it: the first of them in the section
 * that has most of them. What is only wanted, or told as background, counts where nothing else does.
 */
export function centreOf(readings: readonly Reading[]): Reading | undefined {
  const within = readings.filter(({ statement }) => !isAround(statement.block.section));
  const bySection = new Map<Section, Reading[]>();
  for (const reading of within.length > 0 ? within : readings) {
    const { section } = reading.statement.block;
    const list = bySection.get(section);
    if (list === undefined) bySection.set(section, [reading]);
    else list.push(reading);
  }
  let densest: readonly Reading[] = [];
  for (const list of bySection.values()) if (list.length > densest.length) densest = list;
  return densest.find(({ statement }) => statement.block.kind !== 'heading') ?? densest[0];
}
