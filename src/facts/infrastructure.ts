import type { Context } from './context.js';
import { KIND_OF, ownWordsIn } from './own-words.js';
import { names, type Mention, type Reading } from './readings.js';
import { isDesign } from './stance.js';

/** A product or kind of infrastructure that the design uses: "Kafka", "CDN", "load balancer". */
export interface InfrastructurePart {
  /** As written at its first place. */
  readonly name: string;
  /** Where it is named, in the order of the text. */
  readonly readings: readonly Reading[];
  /** The statements that say what it is needed for here. */
  readonly needs: readonly Reading[];
}

/** The kinds of infrastructure that the design uses, in the order of the text; the design's own name is none. */
export function findInfrastructure(context: Context, title: string | null): readonly InfrastructurePart[] {
  const own = (title ?? '').toLowerCase();
  const parts = new Map<string, { name: string; readings: Reading[]; needs: Reading[] }>();
  for (const reading of context.naming(...KIND_OF.keys())) {
    if (reading.statement.block.kind === 'heading' && reading.statement.block.section.id <= TITLE) continue;
    for (const mention of partsIn(reading)) {
      const name = reading.statement.text.slice(mention.start, mention.end);
      const kind = KIND_OF.get(mention.concept)!;
      if (/^\p{Lu}/u.test(name) && own.includes(name.toLowerCase())) continue;
      const part = parts.get(kind) ?? { name, readings: [], needs: [] };
      part.readings.push(reading);
      if (tellsNeed(reading, mention, context)) part.needs.push(reading);
      parts.set(kind, part);
    }
  }
  return [...parts.values()];
}

/** The section that the title opens. */
const TITLE = 1;

/** The parts that a statement names, of each stretch of words the first kind that fits. */
function partsIn({ mentions }: Reading): readonly Mention[] {
  const found: Mention[] = [];
  for (const mention of mentions) {
    if (!KIND_OF.has(mention.concept) || !isDesign(mention.stance)) continue;
    const last = found.at(-1);
    if (last === undefined || mention.from >= last.to) found.push(mention);
    else if (mention.to - mention.from > last.to - last.from) found[found.length - 1] = mention;
  }
  return found;
}

/** Words of a purpose that are this design's own, at the least. */
const LEAST_OWN_WORDS = 2;
/** Words before and after a part in which its purpose may stand. */
const REACH = 24;

/** Whether a statement says what a part does here: a purpose, and of what, in words beyond its kind and its installation. */
function tellsNeed(reading: Reading, part: Mention, context: Context): boolean {
  const { statement } = reading;
  if (statement.block.kind === 'heading' || statement.block.kind === 'header') return false;
  if (isDrawn(reading)) return false;
  const inTable = statement.block.kind === 'row' && context.header(reading).length > 0;
  if (!inTable && !isLabelled(reading, part) && !servesPurpose(reading, part)) return false;
  return ownWordsIn(reading, Math.max(0, part.from - REACH), part.to + REACH) >= LEAST_OWN_WORDS;
}

/** A purpose is told near the part. */
function servesPurpose(reading: Reading, part: Mention): boolean {
  if (!names(reading, ...PURPOSES)) return false;
  return reading.mentions.some(
    ({ concept, stance, from, to }) =>
      PURPOSES.has(concept) &&
      isDesign(stance) &&
      (from >= part.to || to <= part.from) &&
      Math.abs(from - part.from) <= REACH,
  );
}

/** A drawing, or a chain of boxes in a line of text: "clients <-> load balancers <-> web servers". */
export function isDrawn({ statement }: Reading): boolean {
  return statement.block.kind === 'diagram' || (statement.text.match(ARROWS)?.length ?? 0) >= 2;
}

const ARROWS = /<?-{1,2}>|<?=>|[→↔⇒]/gu;

const PURPOSES: ReadonlySet<Mention['concept']> = new Set([
  'serves-purpose',
  'because',
  'reason',
  'advantage',
  'decouple',
]);

/** "Redis: hot links", "S3 - finished PDFs", "Redis for sessions", "photos in S3": a part with what it is for. */
function isLabelled({ statement, words }: Reading, part: Mention): boolean {
  const after = statement.text.slice(part.end, part.end + 40);
  const article = /^(?:a|an|the|our)$/u.test(words[part.from - 1]?.text ?? '') ? 1 : 0;
  const before = words[part.from - 1 - article]?.text ?? '';
  return /^[^\p{L}\p{N}]{0,12}(?::|-|–|—|=|→|->|=>|#|\/\/|\(|\bfor\b|\bas\b|\bto\b)/u.test(after) || PLACED.has(before);
}

const PLACED = new Set(['in', 'to', 'into', 'on', 'from', 'via', 'through', 'by', 'with', 'behind']);
