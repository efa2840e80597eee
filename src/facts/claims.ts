import { numberOf } from './concept-set.js';
import { Concordance } from './concordance.js';
import { CODE_PASSAGE_LENGTH, Passages } from './passages.js';
import type { Mention, Reading } from './readings.js';
import { type Stance, strongest } from './stance.js';

/** A place in a pattern: one concept, or any of several. */
export type Slot = Mention['concept'] | readonly Mention['concept'][];

/**
 * What makes up a claim: concepts that stand together in one statement. A pattern says what is meant, not how it is
 * phrased: any term of the concept, in any inflection, fills the slot.
 */
export interface Pattern<Kind extends string> {
  readonly claim: Kind;
  /** Concepts that must all be there, each a different stretch of words. */
  readonly all: readonly Slot[];
  /** Most words from the first to the last; without it, the whole statement. */
  readonly within?: number;
  /** The slots come in the order given. */
  readonly ordered?: boolean;
  /** Concepts that must not be in the statement. */
  readonly without?: readonly Mention['concept'][];
  /** The slots may be spread over a passage: up to three statements that follow each other in one section, or in one block. */
  readonly passage?: 'section' | 'block';
  /** The negation belongs to the claim ("never lost"): "not" and "no" leave it asserted. */
  readonly negative?: boolean;
}

/** Something that the document says. */
export interface Claim<Kind extends string = string> {
  readonly kind: Kind;
  /** The statement that fills the pattern's first slot. */
  readonly reading: Reading;
  /** What fills the slots in that statement. */
  readonly mentions: readonly Mention[];
  /** Every statement that takes part; one, unless the pattern spans a passage. */
  readonly readings: readonly Reading[];
  readonly stance: Stance;
}

const DEFAULT_SPAN = 60;

/** Words between two statements of a passage: what `within` counts for the break. */
const BREAK = 2;

/**
 * Finds the claims of every reading: at most one of each kind and stance in a reading.
 *
 * @param readings the document's statements, in order
 */
export function findClaims<Kind extends string>(
  readings: readonly Reading[],
  patterns: readonly Pattern<Kind>[],
  concordance = new Concordance(readings),
): readonly Claim<Kind>[] {
  const passages = new Passages(readings);
  const byStart = new Map<number, Claim<Kind>[]>();
  for (const pattern of patterns) {
    for (const [from, to] of candidates(pattern, passages, concordance)) {
      const claim = claimIn(readings, from, to, pattern);
      if (claim === null) continue;
      const claims = byStart.get(from);
      if (claims === undefined) byStart.set(from, [claim]);
      else if (!claims.some(({ kind, stance }) => kind === claim.kind && stance === claim.stance)) claims.push(claim);
    }
  }
  return [...byStart].sort(([a], [b]) => a - b).flatMap(([, claims]) => claims);
}

/**
 * The passages in which all that a pattern asks for is mentioned, each from its first statement to one past its last. They
 * are sought around the mentions of the slot that is rarest in the document: most patterns have none at all.
 */
function candidates(
  pattern: Pattern<string>,
  passages: Passages,
  concordance: Concordance,
): readonly (readonly [number, number])[] {
  const { passage } = pattern;
  const { slots, without } = wantedBy(pattern);
  const rarest = rarestOf(slots, concordance);
  const found: (readonly [number, number])[] = [];
  let next = 0;
  for (const place of rarest) {
    const first = passage === undefined ? place : place - CODE_PASSAGE_LENGTH + 1;
    for (let from = Math.max(first, next); from <= place; from++) {
      const to = passages.end(from, passage);
      if (to <= place) continue;
      if (!slots.every((slot) => passages.mention(slot, from, to))) continue;
      if (!slots.some((slot) => passages.mention(slot, from, from + 1))) continue;
      if (!passages.mention(without, from, to)) found.push([from, to]);
    }
    next = place + 1;
  }
  return found;
}

function rarestOf(slots: readonly (readonly number[])[], concordance: Concordance): readonly number[] {
  let rarest: readonly number[] = [];
  let fewest = Infinity;
  for (const slot of slots) {
    let count = 0;
    for (const concept of slot) count += concordance.at(concept).length;
    // Where nothing fills a slot, there is nothing to seek.
    if (count === 0) return [];
    if (count >= fewest) continue;
    fewest = count;
    rarest = slot;
  }
  return concordance.union(rarest);
}

/** The concepts of a pattern by their numbers: a document is searched for hundreds of patterns. */
interface Wanted {
  readonly slots: readonly (readonly number[])[];
  readonly without: readonly number[];
}

const wanted = new WeakMap<Pattern<string>, Wanted>();

function wantedBy(pattern: Pattern<string>): Wanted {
  const known = wanted.get(pattern);
  if (known !== undefined) return known;
  const { all, without = [] } = pattern;
  const found = { slots: all.map((slot) => conceptsOf(slot).map(numberOf)), without: without.map(numberOf) };
  wanted.set(pattern, found);
  return found;
}

function conceptsOf(slot: Slot): readonly Mention['concept'][] {
  return typeof slot === 'string' ? [slot] : slot;
}

/** A mention, counted in the words of its passage. */
interface Placed {
  readonly mention: Mention;
  readonly reading: Reading;
  readonly from: number;
  readonly to: number;
}

/** Mentions that fill a pattern's slots, in the order of the slots, and the words that they span. */
interface Filled {
  readonly placed: readonly Placed[];
  readonly from: number;
  readonly to: number;
}

/** What a pattern finds in a passage; its first statement must take part, so that a passage is not counted thrice. */
function claimIn<Kind extends string>(
  readings: readonly Reading[],
  from: number,
  to: number,
  pattern: Pattern<Kind>,
): Claim<Kind> | null {
  const found = tightest(pattern, readings.slice(from, to))?.placed;
  const first = found?.[0];
  if (found === undefined || first === undefined || !found.some(({ reading }) => reading === readings[from]))
    return null;
  return {
    kind: pattern.claim,
    reading: first.reading,
    mentions: found
      .filter(({ reading }) => reading === first.reading)
      .map(({ mention, from, to }) => ({ ...mention, from, to })),
    readings: [...new Set(found.map(({ reading }) => reading))],
    stance: strongest(found.map(({ mention }) => stanceIn(mention, pattern))),
  };
}

function stanceIn(mention: Mention, pattern: Pattern<string>): Stance {
  return pattern.negative === true && mention.stance === 'negated' ? 'asserted' : mention.stance;
}

function tightest(pattern: Pattern<string>, passage: readonly Reading[]): Filled | null {
  const [firsts = [], ...others] = wantedBy(pattern).slots.map((slot) => fillersOf(passage, slot));
  const span = pattern.within ?? DEFAULT_SPAN;
  let best: Filled | null = null;
  for (const first of firsts) {
    const found = complete(first, others, pattern.ordered === true, span);
    if (found !== null && (best === null || rank(found) < rank(best))) best = found;
  }
  return best;
}

function fillersOf(passage: readonly Reading[], slot: readonly number[]): readonly Placed[] {
  const placed: Placed[] = [];
  let offset = 0;
  for (const reading of passage) {
    for (const concept of slot) {
      if (!reading.mentioned.includes(concept)) continue;
      for (const mention of reading.mentions) {
        if (mention.number === concept)
          placed.push({ mention, reading, from: mention.from + offset, to: mention.solid + offset });
      }
    }
    offset += reading.words.length + BREAK;
  }
  return placed;
}

/** Fills the remaining slots with the mentions nearest to the first; null when one stays empty. */
function complete(
  first: Placed,
  others: readonly (readonly Placed[])[],
  ordered: boolean,
  span: number,
): Filled | null {
  const placed = [first];
  let { from, to } = first;
  for (const slot of others) {
    const earliest = ordered ? placed[placed.length - 1]!.to : 0;
    let nearest: Placed | null = null;
    let reach = span + 1;
    for (const filler of slot) {
      const reached = Math.max(to, filler.to) - Math.min(from, filler.from);
      if (reached >= reach || filler.from < earliest || placed.some((other) => overlap(filler, other))) continue;
      nearest = filler;
      reach = reached;
    }
    if (nearest === null) return null;
    placed.push(nearest);
    from = Math.min(from, nearest.from);
    to = Math.max(to, nearest.to);
  }
  return { placed, from, to };
}

function overlap(one: Placed, other: Placed): boolean {
  return one.from < other.to && one.to > other.from;
}

/** Tight ones first, and asserted ones before negated ones of the same reach. */
function rank({ placed, from, to }: Filled): number {
  return to - from + (placed.some(({ mention }) => mention.stance !== 'asserted') ? DEFAULT_SPAN : 0);
}
