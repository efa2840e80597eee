import type { Mention, Reading } from './readings.js';
import { strongest, type Stance } from './stance.js';

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

/** Statements that may carry one claim together. */
const PASSAGE_LENGTH = 3;
/** Lines of code that may carry one claim together. */
const CODE_PASSAGE_LENGTH = 8;
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
): readonly Claim<Kind>[] {
  const single = patterns.filter(({ passage }) => passage === undefined);
  const inBlock = patterns.filter(({ passage }) => passage === 'block');
  const inSection = patterns.filter(({ passage }) => passage === 'section');
  return readings.flatMap((reading, index) => {
    const alone = place([reading]);
    const passage = passageFrom(readings, index);
    const block = passage.filter(({ statement }) => statement.block === reading.statement.block);
    const blockwise = place(block);
    const sectionwise = place(passage);
    const claims: Claim<Kind>[] = [];
    for (const pattern of single) collect(claims, pattern, alone);
    for (const pattern of inBlock) collect(claims, pattern, blockwise, reading);
    for (const pattern of inSection) collect(claims, pattern, sectionwise, reading);
    return claims;
  });
}

/** A mention counted in the words of its passage. */
interface Placed extends Mention {
  readonly reading: Reading;
}

type ByConcept = ReadonlyMap<Mention['concept'], readonly Placed[]>;

function passageFrom(readings: readonly Reading[], index: number): readonly Reading[] {
  const first = readings[index]!;
  const { section, kind } = first.statement.block;
  if (kind === 'heading') return [first];
  const length = kind === 'code' ? CODE_PASSAGE_LENGTH : PASSAGE_LENGTH;
  const passage = readings.slice(index, index + length);
  const end = passage.findIndex(({ statement: { block } }) => block.section !== section);
  return end < 0 ? passage : passage.slice(0, end);
}

function place(passage: readonly Reading[]): ByConcept {
  const byConcept = new Map<Mention['concept'], Placed[]>();
  let offset = 0;
  for (const reading of passage) {
    for (const mention of reading.mentions) {
      const placed = { ...mention, reading, from: mention.from + offset, to: mention.to + offset };
      const list = byConcept.get(mention.concept);
      if (list === undefined) byConcept.set(mention.concept, [placed]);
      else list.push(placed);
    }
    offset += reading.words.length + BREAK;
  }
  return byConcept;
}

/** Adds what a pattern finds; `start` is the statement in which it must begin, so that a passage is not counted thrice. */
function collect<Kind extends string>(
  claims: Claim<Kind>[],
  pattern: Pattern<Kind>,
  byConcept: ByConcept,
  start?: Reading,
): void {
  if (pattern.without?.some((concept) => byConcept.has(concept)) === true) return;
  const found = tightest(pattern, byConcept);
  const first = found?.[0];
  if (found === null || first === undefined) return;
  if (start !== undefined && !found.some(({ reading }) => reading === start)) return;
  const stance = strongest(found.map((mention) => stanceIn(mention, pattern)));
  if (claims.some((claim) => claim.kind === pattern.claim && claim.stance === stance)) return;
  claims.push({
    kind: pattern.claim,
    reading: first.reading,
    mentions: found.filter(({ reading }) => reading === first.reading),
    readings: [...new Set(found.map(({ reading }) => reading))],
    stance,
  });
}

function stanceIn(mention: Mention, pattern: Pattern<string>): Stance {
  return pattern.negative === true && mention.stance === 'negated' ? 'asserted' : mention.stance;
}

function tightest(pattern: Pattern<string>, byConcept: ByConcept): readonly Placed[] | null {
  const slots = pattern.all.map((slot) =>
    typeof slot === 'string' ? (byConcept.get(slot) ?? []) : slot.flatMap((concept) => byConcept.get(concept) ?? []),
  );
  if (slots.some((slot) => slot.length === 0)) return null;
  const span = pattern.within ?? DEFAULT_SPAN;
  let best: readonly Placed[] | null = null;
  for (const first of slots[0] ?? []) {
    const found = complete([first], slots, pattern.ordered === true, span);
    if (found !== null && (best === null || rank(found) < rank(best))) best = found;
  }
  return best;
}

/** Fills the remaining slots with the mentions nearest to the first. */
function complete(
  chosen: readonly Placed[],
  slots: readonly (readonly Placed[])[],
  ordered: boolean,
  span: number,
): readonly Placed[] | null {
  const filled = [...chosen];
  for (const slot of slots.slice(filled.length)) {
    const last = filled.at(-1)!;
    const near = slot
      .filter(
        (mention) =>
          filled.every((other) => mention.from >= other.to || mention.to <= other.from) &&
          (!ordered || mention.from >= last.to),
      )
      .filter((mention) => spanOf([...filled, mention]) <= span)
      .sort((a, b) => spanOf([...filled, a]) - spanOf([...filled, b]))[0];
    if (near === undefined) return null;
    filled.push(near);
  }
  return filled;
}

/** Tight ones first, and asserted ones before negated ones of the same reach. */
function rank(mentions: readonly Mention[]): number {
  return spanOf(mentions) + (mentions.some(({ stance }) => stance !== 'asserted') ? DEFAULT_SPAN : 0);
}

function spanOf(mentions: readonly Mention[]): number {
  let from = Infinity;
  let to = 0;
  for (const mention of mentions) {
    from = Math.min(from, mention.from);
    to = Math.max(to, mention.to);
  }
  return to - from;
}
