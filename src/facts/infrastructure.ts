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
  const own = spaced(title ?? '');
  const parts = new Map<string, { name: string; readings: Reading[]; needs: Reading[] }>();
  for (const reading of context.naming(...KIND_OF.keys())) {
    if (reading.statement.block.kind === 'heading' && reading.statement.block.section.id <= TITLE) continue;
    const here = partsIn(reading);
    for (const [index, mention] of here.entries()) {
      const name = reading.statement.text.slice(mention.start, mention.end);
      const kind = KIND_OF.get(mention.concept)!;
      if (own.includes(spaced(name)) || isCommonWord(reading, mention)) continue;
      const part = parts.get(kind) ?? { name, readings: [], needs: [] };
      part.readings.push(reading);
      if (tellsNeed(reading, mention, reachOf(here, index), context)) part.needs.push(reading);
      parts.set(kind, part);
    }
  }
  return [...parts.values()];
}

/** The section that the title opens. */
const TITLE = 1;

function spaced(text: string): string {
  return text.toLowerCase().replaceAll(/[-_]/gu, ' ');
}

/** Names of products that are words as well, where they are written as words; buckets of anything but a store; a symbol. */
function isCommonWord({ statement: { text } }: Reading, { start, end }: Mention): boolean {
  const written = text.slice(start, end);
  const before = text.slice(0, start);
  return (
    /^(?:storm|temporal|cadence|presto|hive|helm|consul|chubby|loki|sphinx|dynamo|elastic)$/u.test(written) ||
    (/^buckets?$/iu.test(written) && !/\b(?:s3|gcs|storage|object|minio|blob|r2)\b/iu.test(text)) ||
    /\b(?:kept|keeps?|held|hold|copy|local|map) ?(?:in[- ])?(?:memory|copy|process)?$/iu.test(written) ||
    (/^lambda$/iu.test(written) && (before.endsWith('\\') || /^\s(?:architecture|calculus)/iu.test(text.slice(end)))) ||
    /^\s(?:estimat\w+|siz(?:e|ing)\b)/iu.test(text.slice(end)) ||
    (/^sql$/iu.test(written) && /\braw\s$/iu.test(before))
  );
}

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

/** So many parts in one statement are a list, in which each has its own purpose next to it. */
const LISTED = 3;

/** The words in which the purpose of a part may stand. */
/** The words of a statement that may tell what a part is for. */
interface Reach {
  readonly from: number;
  readonly to: number;
}

function reachOf(here: readonly Mention[], index: number): Reach {
  const part = here[index]!;
  const near = { from: Math.max(0, part.from - REACH), to: part.to + REACH };
  if (here.length < LISTED) return near;
  return {
    from: Math.max(near.from, here[index - 1]?.to ?? 0),
    to: Math.min(near.to, here[index + 1]?.from ?? near.to),
  };
}

/** Words of a purpose that are this design's own, at the least. */
const LEAST_OWN_WORDS = 2;
/** Words before and after a part in which its purpose may stand. */
const REACH = 24;

/** Whether a statement says what a part does here: a purpose, and of what, in words beyond its kind and its installation. */
function tellsNeed(reading: Reading, part: Mention, reach: Reach, context: Context): boolean {
  const { statement } = reading;
  if (statement.block.kind === 'heading' || statement.block.kind === 'header') return false;
  if (isDrawn(reading)) return false;
  const inTable = statement.block.kind === 'row' && context.header(reading).length > 0;
  if (!inTable && !isLabelled(reading, part) && !servesPurpose(reading, part, reach)) return false;
  return ownWordsIn(reading, reach.from, reach.to) >= LEAST_OWN_WORDS;
}

/** A purpose is told near the part. */
function servesPurpose(reading: Reading, part: Mention, reach: Reach): boolean {
  if (!names(reading, ...PURPOSES)) return false;
  return reading.mentions.some(
    ({ concept, stance, from, to }) =>
      PURPOSES.has(concept) &&
      isDesign(stance) &&
      (from >= part.to || to <= part.from) &&
      from >= reach.from &&
      from < reach.to,
  );
}

/** A drawing, or a chain of boxes in a line of text: "clients <-> load balancers <-> web servers". */
export function isDrawn({ statement: { block, text } }: Reading): boolean {
  const chained = (text.match(ARROWS)?.length ?? 0) >= 2;
  // Notes stand between the boxes of a drawing in characters.
  return chained || (block.kind === 'diagram' && (block.language !== '' || BOX.test(text)));
}

const BOX = /[│─┌┐└┘├┤┬┴┼▼▲|+]|-->|--/u;
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
  return (
    /^[^\p{L}\p{N}]{0,12}(?::|-|–|—|=|→|->|=>|#|\/\/|\(|\bfor\b|\bas\b|\bto\b)/u.test(after) ||
    PLACED.has(before) ||
    /(?:→|->|=>)\s*$/u.test(statement.text.slice(0, part.start))
  );
}

const PLACED = new Set(['in', 'to', 'into', 'on', 'from', 'via', 'through', 'by', 'with', 'behind']);
