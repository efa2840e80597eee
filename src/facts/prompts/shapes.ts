import type { Context } from '../context.js';
import { type Mention, names, type Reading } from '../readings.js';
import { isDesign } from '../stance.js';
import { stemOf } from '../stems.js';
import type { PromptKind, Shape } from './names.js';

/** A shape that a design was found to have. */
export interface ShapeFound {
  readonly shape: Shape;
  /** Why, in a sentence without its full stop. */
  readonly reason: string;
  /** The statement that shows it; null when the kind of system alone does. */
  readonly reading: Reading | null;
}

/** From so many reads to a write a system is read-heavy. */
const READ_HEAVY = 10;

/** What follows from the kind of system, whatever its numbers. */
const IMPLIED: Readonly<Partial<Record<PromptKind, readonly [Shape, string]>>> = {
  checkout: ['correctness-heavy', 'it moves money'],
  ticketing: ['correctness-heavy', 'it gives out what exists once'],
  analytics: ['write-heavy', 'it takes in events'],
};

/** Kinds in which one event is meant for many. */
const SPREADING: readonly (PromptKind | null)[] = ['notification-system', 'feed', 'chat'];

/** The shapes of a design, by what it says of its load and by its kind. */
export function findShapes(context: Context, kind: PromptKind | null): readonly ShapeFound[] {
  const { readings } = context;
  const implied = kind === null ? undefined : IMPLIED[kind];
  const ratio = ratioOf(readings);
  const found: readonly (ShapeFound | null)[] = [
    ratio !== null && ratio.value >= READ_HEAVY ? fromRatio('read-heavy', ratio) : null,
    said('read-heavy', 'reads-prevail', context),
    ratio !== null && ratio.value < 1 ? fromRatio('write-heavy', ratio) : null,
    said('write-heavy', 'writes-prevail', context),
    said('fanout-heavy', 'spread-out', context, SPREADING.includes(kind) ? [] : ['spread-to']),
    said('correctness-heavy', 'must-be-right', context),
    implied === undefined ? null : { shape: implied[0], reason: implied[1], reading: null },
  ];
  const shapes = new Map<Shape, ShapeFound>();
  for (const each of found) if (each !== null && !shapes.has(each.shape)) shapes.set(each.shape, each);
  // A load leans to one side: of two that are said, the one with a figure, else the first.
  if (shapes.has('read-heavy') && kind !== 'analytics') shapes.delete('write-heavy');
  return [...shapes.values()];
}

/** "Cassandra for the write-heavy log" tells of one store, not of the system. */
const STORES: readonly Mention['concept'][] = ['relational', 'document', 'key-value', 'wide-column', 'warehouse'];

/** The first statement in running text that says so, together with any of `beside`. */
function said(
  shape: Shape,
  concept: Mention['concept'],
  context: Context,
  beside: readonly Mention['concept'][] = [],
): ShapeFound | null {
  for (const index of context.concordance.places([concept])) {
    const reading = context.readings[index]!;
    const { kind } = reading.statement.block;
    if (kind === 'code' || kind === 'diagram' || names(reading, ...STORES)) continue;
    if (beside.length > 0 && !names(reading, ...beside)) continue;
    const mention = reading.mentions.find((each) => each.concept === concept && isDesign(each.stance));
    if (mention !== undefined) return { shape, reading, reason: `it says "${quote(reading, mention)}"` };
  }
  return null;
}

interface Ratio {
  /** Reads for each write. */
  readonly value: number;
  readonly text: string;
  readonly reading: Reading;
}

function fromRatio(shape: Shape, ratio: Ratio): ShapeFound {
  return { shape, reading: ratio.reading, reason: `it has ${ratio.text}` };
}

/** How many reads come to a write, as stated, else from the two rates. */
function ratioOf(readings: readonly Reading[]): Ratio | null {
  for (const reading of readings) {
    const stated = statedRatio(reading);
    if (stated !== null) return stated;
  }
  return ratioOfRates(readings);
}

const READS = '(?:reads?|redirects?|redirections?|views?|lookups?|queries|gets?|downloads?)';
const WRITES = '(?:writes?|creat\\w+|inserts?|updates?|posts?|puts?|uploads?|link\\w*|shorten\\w*)';
const NUMBER = '(\\d[\\d,.]*)(k?)';
/** Two numbers side by side, as most ratios have them. */
const SIDES = /\d[\d,.]*k?\s?(?::|\/|to)\s?\d/iu;
/** "read:write 100:1", "reads : writes 92 : 8", "100:1 read/write". */
const NAMED_RATIO = new RegExp(
  `\\b(?:${READS})\\b[^.;]{0,30}?\\b${WRITES}\\b[^.;\\d]{0,30}?${NUMBER}\\s?(?::|/|to)\\s?${NUMBER}` +
    `|${NUMBER}\\s?(?::|to)\\s?${NUMBER}[^.;\\d]{0,30}?\\b${READS}\\b[^.;\\d]{0,20}\\b${WRITES}`,
  'iu',
);
const NAMED_RATIO_TURNED = new RegExp(
  `\\bwrites?\\s?(?::|/|to)\\s?reads?\\b[^.;\\d]{0,30}?${NUMBER}\\s?(?::|/|to)\\s?${NUMBER}`,
  'iu',
);
/** "100 redirects for every link created", "20 reads per write". */
const FOR_EACH = new RegExp(
  `${NUMBER}\\s?(?:x\\s|times\\s)?(?:more\\s)?(?:as many\\s)?${READS}\\s(?:for (?:each|every|one|a)|per|to (?:each|every|one)|than|as)\\s(?:new\\s|single\\s)?${WRITES}\\b`,
  'iu',
);
/** "100:1 reads". */
const READS_ONLY = new RegExp(`${NUMBER}\\s?:\\s?${NUMBER}\\s${READS}\\b`, 'iu');

function statedRatio(reading: Reading): Ratio | null {
  const { text } = reading.statement;
  // Most statements fail here, before any of the patterns is tried.
  if (
    !/\d/u.test(text) ||
    !/read|redirect|view|lookup|quer/iu.test(text) ||
    !isDesign(reading.stances[0] ?? 'asserted')
  )
    return null;
  const sides = SIDES.test(text);
  const turned = sides ? NAMED_RATIO_TURNED.exec(text) : null;
  const named = turned ?? (sides ? NAMED_RATIO.exec(text) : null);
  const match = named ?? FOR_EACH.exec(text) ?? (sides ? READS_ONLY.exec(text) : null);
  if (match === null) return null;
  const [first = 0, second = 1] = match.slice(1).flatMap((part, index, parts) => numberIn(part, parts[index + 1]));
  const value = turned === null ? first / second : second / first;
  return Number.isFinite(value) && value > 0 ? { value, reading, text: `"${match[0].trim()}"` } : null;
}

function numberIn(part: string | undefined, suffix: string | undefined): readonly number[] {
  if (part === undefined || !/^\d/u.test(part)) return [];
  const value = Number(part.replace(/,/gu, '').replace(/\.$/u, ''));
  return Number.isNaN(value) ? [] : [/^k$/iu.test(suffix ?? '') ? value * 1000 : value];
}

const READ_NOUNS = new Set(['read', 'redirect', 'redirection', 'view', 'lookup', 'query', 'download'].map(stemOf));
const WRITE_NOUNS = new Set(['write', 'insert', 'upload', 'post', 'update', 'creation'].map(stemOf));

/** The first rate of reads against the first of writes. */
function ratioOfRates(readings: readonly Reading[]): Ratio | null {
  const reads = rateOf(readings, READ_NOUNS);
  const writes = rateOf(readings, WRITE_NOUNS);
  if (reads === null || writes === null || writes.perSecond === 0) return null;
  const value = reads.perSecond / writes.perSecond;
  return { value, reading: reads.reading, text: `${reads.text} against ${writes.text}` };
}

function rateOf(
  readings: readonly Reading[],
  nouns: ReadonlySet<string>,
): { readonly perSecond: number; readonly text: string; readonly reading: Reading } | null {
  for (const reading of readings) {
    if (reading.quantities.length === 0 || !isDesign(reading.stances[0] ?? 'asserted')) continue;
    const found = reading.quantities.find(
      ({ perSecond, each, nouns: counted }) => perSecond !== null && each === null && nouns.has(counted.at(-1) ?? ''),
    );
    if (found?.perSecond != null)
      return { perSecond: found.perSecond, reading, text: reading.statement.text.slice(found.start, found.end) };
  }
  return null;
}

function quote({ statement }: Reading, { start, end }: Mention): string {
  return statement.text.slice(start, end);
}
