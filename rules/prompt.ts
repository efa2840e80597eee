import { quoteOf, quotesOf, type ClaimKind, type Facts, type Quote } from '../src/facts/facts.js';
import type { PromptConcept } from '../src/facts/prompts/concepts.js';
import type { ExpectedClaim } from '../src/facts/prompts/expected.js';
import type { PromptKind, Shape } from '../src/facts/prompts/names.js';
import { names, type Reading } from '../src/facts/readings.js';
import { isDesign, type Stance } from '../src/facts/stance.js';
import { substanceOf } from '../src/facts/substance.js';
import type { Advice, Assessment, DimensionId, Level, Rule } from './rule.js';

/** A claim that an expectation may rest on: one of its kind's own, or one that any design may make. */
export type Told = ExpectedClaim | ClaimKind;

/** One half of an expectation that is complete only with the others. */
export interface Part {
  /** What tells it. */
  readonly told: readonly Told[];
  /** What to write where it is missing. */
  readonly write: string;
}

/** One thing that a senior answer to a prompt settles. */
export interface Expectation {
  /** Names it within its prompt: `redirect-status`. */
  readonly id: string;
  readonly dimension: DimensionId;
  readonly title: string;
  readonly why: string;
  /** What to ask an author who has not begun: a line of the template. */
  readonly ask: string;
  /** Any of these meets it. */
  readonly met: readonly Told[];
  /** What makes it whole; each lifts the level. */
  readonly parts?: Readonly<Record<string, Part>>;
  /** What it is about. Only negated, put off or out of scope, it is not asked; named alone, it is level 1. */
  readonly topic: readonly PromptConcept[];
  /** Asked only of designs that speak of its topic. */
  readonly optional?: boolean;
  /** The rule of the rubric that asks for the same in general. */
  readonly sharpens?: string;
  /** Kinds whose own expectations ask the same. */
  readonly unlessOf?: readonly PromptKind[];
  /** Names under which it is not asked: `booking` knows no on-sale. */
  readonly unlessCalled?: readonly string[];
  /** What is missing, and what to write. */
  readonly message: string;
  readonly advice: string;
}

/** What is expected of one kind of system, or of one shape of load. */
export interface Prompt {
  readonly id: PromptKind | Shape;
  readonly title: string;
  readonly expectations: readonly Expectation[];
}

/** Declares what is expected of a kind of system. */
export function definePrompt(prompt: Prompt): Prompt {
  return prompt;
}

/** An expectation as a rule: it is judged, scored and reported like one. */
export function ruleOf({ id }: Prompt, expectation: Expectation): Rule {
  const { dimension, title, why, sharpens } = expectation;
  return {
    id: `${id}/${expectation.id}`,
    dimension,
    trap: false,
    title,
    why,
    ...(sharpens === undefined ? {} : { sharpens }),
    applies: (facts) => isAsked(facts, expectation),
    assess: (facts) => assess(facts, expectation),
  };
}

function isAsked(facts: Facts, { topic, optional, unlessOf, unlessCalled }: Expectation): boolean {
  const { kind, prompt } = facts.kind;
  if (kind !== null && unlessOf?.includes(kind) === true) return false;
  if (prompt !== null && unlessCalled?.includes(prompt) === true) return false;
  const stances = stancesOf(facts, topic);
  if (stances.some(isDesign)) return true;
  // "TODO: presence" owes it still; "no presence in this version" does not.
  return optional !== true && (stances.length === 0 || stances.some((stance) => !EXCUSES.includes(stance)));
}

/** What is not done, or not now, is not asked. */
const EXCUSES: readonly Stance[] = ['negated', 'rejected', 'future'];

function stancesOf({ expected }: Facts, topic: readonly PromptConcept[]): readonly Stance[] {
  return topic.flatMap((concept) => expected.named.get(concept) ?? []).map(({ stance }) => stance);
}

function assess(facts: Facts, expectation: Expectation): Assessment {
  const met = told(facts, expectation.met);
  return met.length === 0 ? unmet(facts, expectation) : assessMet(facts, expectation, met);
}

function unmet(facts: Facts, { id, topic, message, advice }: Expectation): Assessment {
  const named = firstNamed(facts, topic);
  return {
    level: named === null ? 0 : 1,
    evidence: named === null ? [] : [named],
    missing: [id],
    findings: [{ at: named, message, advice }],
  };
}

function assessMet(facts: Facts, { parts = {} }: Expectation, met: readonly AnyClaim[]): Assessment {
  const tellings = Object.entries(parts).map(([name, part]) => ({ name, ...part, claims: told(facts, part.told) }));
  const missing = tellings.filter(({ claims }) => claims.length === 0);
  const shown = [...met, ...tellings.flatMap(({ claims }) => claims)];
  return {
    level: levelOf(facts, shown, tellings.length, missing.length),
    evidence: quotesOf(fullestFirst(shown)),
    missing: missing.map(({ name }) => name),
    findings: missing.length === 0 ? [] : [completion(met[0]!, missing)],
  };
}

/** A statement that tells several things is better evidence than one that tells one of them. */
function fullestFirst(shown: readonly AnyClaim[]): readonly AnyClaim[] {
  const told = new Map<Reading, number>();
  for (const { reading } of shown) told.set(reading, (told.get(reading) ?? 0) + 1);
  return shown.toSorted((a, b) => told.get(b.reading)! - told.get(a.reading)!);
}

function completion({ reading }: AnyClaim, missing: readonly (Part & { readonly name: string })[]): Advice {
  return {
    at: quoteOf(reading),
    message: `This says nothing on ${missing.map(({ name }) => name).join(' or ')}.`,
    advice: missing.map(({ write }) => write).join(' '),
  };
}

/** Without its parts a thing is told in half; with all of them it is specific, and with its reason it is whole. */
function levelOf(facts: Facts, shown: readonly AnyClaim[], parts: number, missing: number): Level {
  if (missing > parts / 2 || (parts > 0 && missing === parts)) return 2;
  const readings = shown.map(({ reading }) => reading);
  const specific = (parts > 0 && missing === 0) || substanceOf(facts, readings) > 2;
  if (!specific) return 2;
  const reasoned = missing === 0 && readings.some((reading) => names(reading, 'reason'));
  return reasoned ? 4 : 3;
}

type AnyClaim = Facts['claims'][number] | Facts['expected']['claims'][number];

function told({ claims, expected }: Facts, kinds: readonly Told[]): readonly AnyClaim[] {
  const wanted = kinds as readonly string[];
  const tells = ({ kind, stance, readings }: AnyClaim): boolean =>
    wanted.includes(kind) && isDesign(stance) && readings.some(({ statement }) => statement.block.kind !== 'heading');
  const own = expected.claims.filter(tells);
  const general = claims.filter(tells);
  return [...own, ...general.map((claim) => ({ ...claim, reading: reread(claim.reading, expected) }))];
}

/** A statement has one reading, whichever vocabulary found the claim in it. */
function reread(reading: Reading, { readings }: Facts['expected']): Reading {
  return readings[reading.statement.index] ?? reading;
}

function firstNamed({ expected }: Facts, topic: readonly PromptConcept[]): Quote | null {
  const named = topic.flatMap((concept) => expected.named.get(concept) ?? []).filter(({ stance }) => isDesign(stance));
  const [first] = named.sort((a, b) => a.reading.statement.index - b.reading.statement.index);
  return first === undefined ? null : quoteOf(first.reading);
}
