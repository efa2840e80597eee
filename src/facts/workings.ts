import type { Section } from '../document/document.js';
import type { Context } from './context.js';
import { mentions, names, type Mention, type Reading } from './readings.js';
import { isDesign } from './stance.js';

/** A stretch of the document that works a part out: its state, and what is done to it in which order. */
export interface Working {
  /** The statements that tell a step, in the order of the text. */
  readonly steps: readonly Reading[];
  /** What it adds up to: a full step counts one, an outline of one a half. */
  readonly weight: number;
}

/** The stretches that work something out, the fullest first; a stretch is a section. */
export function findWorkings(context: Context): readonly Working[] {
  const bySection = new Map<Section, { reading: Reading; weight: number }[]>();
  const others = headingsOfOthers(context);
  const listed = stepLists(context);
  for (const reading of context.readings) {
    const weight = Math.max(
      weightOf(reading),
      listed.has(reading.statement.block.group ?? NO_LIST) ? listedWeight(reading) : 0,
    );
    const { section } = reading.statement.block;
    if (weight === 0 || context.isAbout(reading, 'requirements')) continue;
    if (isContract(section, context) || isOthers(section, others)) continue;
    const list = bySection.get(section);
    if (list === undefined) bySection.set(section, [{ reading, weight }]);
    else list.push({ reading, weight });
  }
  for (const told of proceduresIn(context)) {
    const { section } = told[0]!.statement.block;
    if (context.isAbout(told[0]!, 'requirements') || isContract(section, context) || isOthers(section, others))
      continue;
    const list = bySection.get(section) ?? [];
    const sum = list.reduce((total, { weight }) => total + weight, 0);
    if (sum >= PROCEDURE) continue;
    bySection.set(
      section,
      told.map((reading) => ({ reading, weight: PROCEDURE / told.length })),
    );
  }
  return [...bySection.values()]
    .map((steps) => ({
      steps: steps.toSorted((a, b) => b.weight - a.weight).map(({ reading }) => reading),
      weight: steps.reduce((sum, { weight }) => sum + weight, 0),
    }))
    .sort((a, b) => b.weight - a.weight);
}

/** A paragraph that tells a whole procedure weighs as much as an outline. */
const PROCEDURE = 3;
/** So many statements, acts, things and turns make one. */
const FULL = { statements: 3, acts: 5, things: 4, turns: 3, all: 15 } as const;

/** The paragraphs whose sentences, plain as each may be, tell a procedure together. */
function proceduresIn(context: Context): readonly (readonly Reading[])[] {
  const blocks = new Set(context.readings.map(({ statement }) => statement.block));
  return [...blocks].flatMap((block) => {
    if (block.kind !== 'paragraph' && block.kind !== 'item') return [];
    const told = context.ofBlock(block);
    if (told.length < FULL.statements) return [];
    const sum = (concept: Mention['concept']): number =>
      told.reduce((total, { mentions }) => total + count(ownOf(mentions), concept), 0);
    const acts = sum('inner-step');
    const things = sum('inner-thing');
    const turns = sum('inner-turn') + Math.max(0, ...told.map(figures));
    const isFull = acts >= FULL.acts && things >= FULL.things && turns >= FULL.turns;
    return isFull && acts + things + turns >= FULL.all ? [told] : [];
  });
}

function ownOf(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter(({ stance }) => isDesign(stance));
}

/** Lists of so many steps tell a procedure, even if each item by itself is plain. */
const LEAST_STEPS = 4;
const NO_LIST = -1;

/** The lists whose items act one after the other on what the design keeps: "stores the post in the follower's list". */
function stepLists({ readings }: Context): ReadonlySet<number> {
  const steps = new Map<number, number>();
  for (const reading of readings) {
    const { group } = reading.statement.block;
    if (group !== null && listedWeight(reading) > 0) steps.set(group, (steps.get(group) ?? 0) + 1);
  }
  return new Set([...steps].filter(([, count]) => count >= LEAST_STEPS).map(([group]) => group));
}

/** Half a step for an item that does something with a thing or a store; wishes of users are none. */
function listedWeight(reading: Reading): number {
  if (reading.statement.block.kind !== 'item' || reading.words.length < LEAST_WORDS) return 0;
  if (!names(reading, 'inner-step') || !names(reading, 'inner-thing', ...STORES)) return 0;
  const wished = reading.mentions.some(
    ({ concept, stance, from }) => concept === 'served-person' && isDesign(stance) && from <= 1,
  );
  return wished ? 0 : 0.5;
}

const STORES: readonly Mention['concept'][] = [
  'database',
  'relational',
  'key-value',
  'memory-store',
  'object-store',
  'cache',
  'queue',
];

/** Headings of the parts that others build: "Core banking", below which stands that it belongs to another department. */
function headingsOfOthers(context: Context): readonly string[] {
  return context
    .mentioning('others-own')
    .map(({ statement }) => statement.block.section)
    .filter(({ id, heading }) => id > TITLE && heading !== '')
    .map(({ heading }) => heading.toLowerCase());
}

/** The section that the title opens. */
const TITLE = 1;
/** "API", "Database schema", "REST API design": longer headings say more than what kind of list follows. */
const CONTRACT_WORDS = 3;

function isContract(section: Section, context: Context): boolean {
  const heading = section.id > TITLE ? context.headingOf(section) : null;
  if (heading === null || heading.words.length > CONTRACT_WORDS) return false;
  return mentions(heading, 'contract-heading');
}

function isOthers({ heading }: Section, others: readonly string[]): boolean {
  return others.some((name) => heading.toLowerCase().includes(name));
}

/** A step does something to something the mechanism keeps, and says when, in which order, or on what condition. */
function weightOf(reading: Reading): number {
  const { block, text, code } = reading.statement;
  if (block.kind === 'heading' || block.kind === 'header') return 0;
  if (block.kind === 'code') return CONTROL.test(text) ? 0.5 : 0;
  const drawn = block.kind === 'diagram' && MESSAGE.test(text);
  if (!drawn && !(names(reading, 'inner-step') && names(reading, 'inner-thing'))) return 0;
  const own = reading.mentions.filter(({ stance }) => isDesign(stance));
  const actions = count(own, 'inner-step');
  const things = count(own, 'inner-thing');
  if (drawn) return Math.min(1, (actions + things) / 2);
  if (block.kind === 'diagram') return isNote(text) ? 0.5 : 0;
  if (reading.words.length < LEAST_WORDS) return 0;
  const turns =
    count(own, 'inner-turn') + (block.ordinal === null ? 0 : 1) + (code.length > 0 ? 1 : 0) + figures(reading);
  if (actions >= 3 && things >= 4 && turns >= 2) return 2;
  if (actions >= 3 && things >= 3 && turns >= 1) return 1.5;
  if (things >= 2 && turns >= 1) return 1;
  return turns >= 1 && things + actions >= 3 ? 0.5 : 0;
}

/** Shorter ones name a duty: "Storing the logs". */
const LEAST_WORDS = 5;

/** Lines of code that decide, repeat, assign or answer. */
const CONTROL = /\b(?:if|else|for|while|return|UPDATE|INSERT|WHERE|call|match|case|throw|await)\b|[^=!<>]=[^=]|\+=|-=/u;
/** A sentence that is set within a drawn box: "│ 2. If the key is there, return its result │". */
function isNote(text: string): boolean {
  const inner = text.replace(/^[\s│|║┃]+|[\s│|║┃]+$/gu, '');
  return !/[│|║┃]/u.test(inner) && (inner.match(/\p{L}{2,}/gu)?.length ?? 0) >= LEAST_WORDS - 1;
}

/** Lines of a sequence diagram on which one part tells another something. */
const MESSAGE = /-{1,2}>>|^\s*\w+\s*->\s*\w+\s*:/u;

function count(own: readonly Mention[], concept: Mention['concept']): number {
  return new Set(own.filter((mention) => mention.concept === concept).map(({ from }) => from)).size;
}

function figures(reading: Reading): number {
  return names(reading, 'a-duration', 'a-size', 'a-count') ? 1 : 0;
}
