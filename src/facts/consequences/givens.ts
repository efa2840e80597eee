import type { Block, Section } from '../../document/document.js';
import type { Context } from '../context.js';
import type { Quote } from '../facts.js';
import type { Figure } from '../figures.js';
import { wordHint } from '../hints.js';
import { matchesOf } from '../matches.js';
import type { Quantity } from '../quantities.js';
import { stemOf } from '../stems.js';
import { periodOf, SECONDS } from '../units.js';
import { labelled, labelOf } from './labels.js';

const stems = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).map(stemOf));

/** What a figure of load counts: reads of data, writes of data; null where it could be either. */
export type Act = 'read' | 'write' | null;

/** A figure with all that its words and its label say of it. */
export interface Given {
  readonly figure: Figure;
  readonly quantity: Quantity;
  /** Words that say what is counted, without those that only qualify. */
  readonly things: readonly string[];
  readonly act: Act;
  readonly level: 'peak' | 'average' | null;
  /** Its label, and the words before it in its clause. */
  readonly before: string;
  /** The same, and the rest of the sentence behind it. */
  readonly around: string;
}

/** People and devices whose doings make the load. */
export const PEOPLE = stems(
  'user customer people person visitor reader driver rider passenger player member subscriber dau mau viewer author writer seller buyer student patient guest client device meter sensor tenant',
);
const READS = stems(
  'read view fetch redirect redirection get query search lookup visit open watch stream download play scan check browse visitor viewing impression',
);
const WRITES = stems(
  'write post tweet upload create creation shorten insert update save order booking payment publish comment like submission ingest ingestion generate',
);
/** Words for whatever comes in. */
export const ANYTHING = stems('request req call qps rps tps op operation hit query traffic');
const QUALIFIERS = stems(
  'new active total daily monthly weekly yearly average avg peak unique registered concurrent mean typical expected estimated overall sustained incoming number rate count per day month second',
);

/**
 * Words by which a figure is none of the design's own average or peak load: what a part can take, a bound, a test, a
 * what-if, a growth, a share.
 */
const ASIDE =
  /\b(?:cannot|limit\w*|quota|thrott\w+|cap(?:ped|s)?|max(?:imum)?|benchmark\w*|load.?test\w*|grow\w*|growth|future|later|by 20\d\d|burst\w*|spik\w+|surge\w*|flash|until|beyond|above|exceed\w*|up to|more than|stops?|breaks?|node|server|instance|shard|replica|worker|machine|box|host|broker|core|thread|pod|container|partition|cluster can|can (?:handle|serve|take|do|sustain)|cop(?:e|es) with|handles|per (?:key|ip|node|shard|server|partition|instance|client|tenant|region)|phase|stage|legacy|today|currently|cache hit\w*|hit rate|miss(?:es)?|after|without|instead|once|free (?:tier|plan)|premium)\b/iu;

/** Words by which a whole sentence is a what-if. */
const WHAT_IF = /\b(?:if|would|could|might|scenario|for example|e\.g|suppose|imagine|load.?test\w*|benchmark\w*)\b/iu;
const SUPPOSING = wordHint(/^(?:if|would|could|might|scenario|example|e|suppose|imagine|load|benchmark)/u);

const PEAK = /peak|busiest|worst/u;
/** In lower case. */
const LEVEL = /\b(?:peak|busiest\b|worst\b|average|avg\b|mean\b)/gu;

/** Headings under which a design is sized as a whole. */
const SIZING =
  /estimat|capacit|scal(?:e|ing)|siz(?:e|ing)|assum|numbers?\b|load|traffic|requirement|volume|figures|constraint|throughput|envelope|storage|bandwidth|\bmath|calculation|qps/iu;

/** The figures that may follow from each other, each with its label; those of what-ifs, parts and tests are left out. */
export function givensOf(figures: readonly Figure[], context: Context): readonly Given[] {
  return figures
    .filter(({ reading, role }) => role !== 'limit' && isPlain(reading.statement.block))
    .map((figure) => givenOf(figure, context))
    .filter((each) => !isAside(each));
}

function isAside({ figure: { reading }, around }: Given): boolean {
  return ((reading.hints & SUPPOSING) !== 0 && WHAT_IF.test(reading.statement.text)) || ASIDE.test(around);
}

/** Figures in a program or a picture are settings and examples; a block without a language is set so for its columns. */
function isPlain({ kind, language }: Block): boolean {
  return kind === 'code' ? language === '' || language === 'text' : kind !== 'diagram' && kind !== 'heading';
}

/** A figure with its label. */
export function givenOf(figure: Figure, context: Context): Given {
  const { reading } = figure;
  const quantity = labelled(reading, figure.quantity, context);
  const text = reading.statement.text;
  const label = labelOf(reading, figure.quantity, context) ?? '';
  const before = `${label} ${text.slice(clauseStart(text, quantity.start), quantity.start)}`;
  const after = text.slice(quantity.end, Math.min(clauseEnd(text, quantity.end), nextFigure(figure)));
  const things = quantity.nouns.filter((noun) => !QUALIFIERS.has(noun));
  return {
    figure,
    quantity: timed(quantity, label, after),
    things,
    act: actOf(things),
    level: levelOf(text.slice(quantity.start, quantity.end), after, before),
    before,
    around: `${before} ${text.slice(quantity.end, sentenceEnd(text, quantity.end))}`,
  };
}

/** The nearest word decides: "600 reads/s on average, 4,000 at peak", "average 600, peak 4,000". */
function levelOf(written: string, after: string, before: string): Given['level'] {
  const beside = /^[\s(]*(?:(?:at|on|in|during)\s)?(?:the\s)?\p{L}+/u.exec(after)?.[0] ?? '';
  const word = [written, beside, before]
    .map((words) => words.toLowerCase().match(LEVEL)?.at(-1))
    .find((found) => found !== undefined);
  return word === undefined ? null : PEAK.test(word) ? 'peak' : 'average';
}

function nextFigure({ reading, quantity }: Figure): number {
  return reading.quantities.find(({ start }) => start >= quantity.end)?.start ?? reading.statement.text.length;
}

const IN_A = /\b(?:per|a|each|every|in one|in a)\s(second|day|week|month|year)\b/iu;
const ADVERB = /\b(daily|weekly|monthly|yearly|annual(?:ly)?)\b/iu;

/** "100 GB of storage every day", "Daily ingestion: 43 TB": the period that a volume has words away. */
function timed(quantity: Quantity, label: string, after: string): Quantity {
  const { dimension, each } = quantity;
  const volume = dimension === 'bytes' && each === null && quantity.per === null;
  const word = volume
    ? (IN_A.exec(after)?.[1] ?? IN_A.exec(label)?.[1] ?? ADVERB.exec(`${label} ${after}`)?.[1])
    : undefined;
  const per = quantity.per ?? (word === undefined ? null : periodOf(word.replace(/^annual$/iu, 'annually')));
  return { ...quantity, per, perSecond: per === null ? null : quantity.value / SECONDS[per] };
}

const BREAK = /[.;|,](?=\s)|\n|•/gu;

function clauseStart(text: string, at: number): number {
  let start = 0;
  for (const { index } of matchesOf(text.slice(0, at), BREAK)) start = index + 1;
  return start;
}

function clauseEnd(text: string, at: number): number {
  BREAK.lastIndex = at;
  const end = BREAK.exec(text)?.index ?? text.length;
  BREAK.lastIndex = 0;
  return end;
}

function sentenceEnd(text: string, at: number): number {
  const rest = /[.;|](?=\s|$)|\n/u.exec(text.slice(at));
  return rest === null ? text.length : at + rest.index;
}

function actOf(things: readonly string[]): Act {
  const reads = things.some((thing) => READS.has(thing));
  const writes = things.some((thing) => WRITES.has(thing));
  return reads === writes ? null : reads ? 'read' : 'write';
}

/** What a verb does to data: "each user views 50 posts" reads. */
export function actOfWords(words: readonly string[]): Act {
  return actOf(words.map((word) => stemOf(word.toLowerCase())));
}

/** Whether some figures are given where the design is sized as a whole, or all in one place. */
export function belongTogether(...givens: readonly Given[]): boolean {
  const sections = new Set(givens.map(({ figure }) => figure.reading.statement.block.section));
  if (sections.size === 1) return true;
  return [...sections].every(isSizing);
}

function isSizing(section: Section | null): boolean {
  return section !== null && (SIZING.test(section.heading) || isSizing(section.parent));
}

/** Whether two figures count the same things, by the noun that counts: "timeline inserts" are no "timeline requests". */
export function sameThings(a: Given, b: Given): boolean {
  const head = headOf(a);
  return !areOpposed(a, b) && head !== undefined && head === headOf(b);
}

/** Whether two figures may count the same things: they share a word. */
export function similarThings(a: Given, b: Given): boolean {
  return !areOpposed(a, b) && a.things.some((thing) => b.things.includes(thing));
}

/** One reads what the other writes. */
function areOpposed(a: Given, b: Given): boolean {
  return a.act !== null && b.act !== null && a.act !== b.act;
}

/** "Search requests" are searches. */
function headOf({ things }: Given): string | undefined {
  return things.findLast((thing) => !ANYTHING.has(thing));
}

/** Where a figure stands. */
export function placeOf({ figure: { reading, quantity } }: Given): Quote {
  return { statement: reading.statement, start: quantity.start, end: quantity.end };
}

/** A figure as a sum shows it: as it is written, with the noun of its label where it has none of its own. */
export function shown(given: Given): string {
  const { statement, start, end } = placeOf(given);
  const written = statement.text.slice(start, end).replaceAll(/\s+/gu, ' ');
  const { dimension, each, per, nouns } = given.quantity;
  if (given.figure.quantity.nouns.length > 0 || dimension !== 'count') return written;
  const noun = wordOf(nouns.at(-1), given);
  const people = nouns.some((stem) => PEOPLE.has(stem));
  const share = each === null || given.figure.quantity.each !== null ? '' : `/${wordOf(each, given)}`;
  const rate = per === null || people || given.figure.quantity.per !== null ? '' : `/${per}`;
  return `${written} ${noun}${share}${rate}`.trim();
}

/** What a figure counts, in the document's own word: "reads"; empty where nothing says it. */
export function nounOf(given: Given): string {
  return wordOf(given.things.at(-1), given);
}

/** The document's own word for a stem; empty where it has none near the figure. */
export function wordOf(stem: string | undefined, { figure: { reading, quantity }, before }: Given): string {
  const words = `${reading.statement.text.slice(quantity.start, quantity.end)} ${before}`.match(/\p{L}{2,}/gu) ?? [];
  return words.find((word) => stemOf(word.toLowerCase()) === stem)?.toLowerCase() ?? '';
}
