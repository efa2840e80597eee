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
  const indexed = readings.map(indexMentions);
  return indexed.flatMap((start, index) => {
    const section = passageFrom(indexed, index);
    const block = section.filter(({ reading }) => reading.statement.block === start.reading.statement.block);
    const claims: Claim<Kind>[] = [];
    for (const pattern of patterns) {
      const passage = pattern.passage === undefined ? [start] : pattern.passage === 'block' ? block : section;
      const claim = claimIn(passage, pattern);
      if (claim !== null && !claims.some(({ kind, stance }) => kind === claim.kind && stance === claim.stance))
        claims.push(claim);
    }
    return claims;
  });
}

/** A reading whose mentions can be asked for by concept. */
interface Indexed {
  readonly reading: Reading;
  readonly byConcept: ReadonlyMap<Mention['concept'], readonly Mention[]>;
}

/** A mention counted in the words of its passage. */
interface Placed extends Mention {
  readonly reading: Reading;
}

function indexMentions(reading: Reading): Indexed {
  const byConcept = new Map<Mention['concept'], Mention[]>();
  for (const mention of reading.mentions) {
    const list = byConcept.get(mention.concept);
    if (list === undefined) byConcept.set(mention.concept, [mention]);
    else list.push(mention);
  }
  return { reading, byConcept };
}

function passageFrom(indexed: readonly Indexed[], index: number): readonly Indexed[] {
  const first = indexed[index]!;
  const { section, kind } = first.reading.statement.block;
  if (kind === 'heading') return [first];
  const length = kind === 'code' ? CODE_PASSAGE_LENGTH : PASSAGE_LENGTH;
  const passage = indexed.slice(index, index + length);
  const end = passage.findIndex(({ reading }) => reading.statement.block.section !== section);
  return end < 0 ? passage : passage.slice(0, end);
}

/** What a pattern finds in a passage; its first statement must take part, so that a passage is not counted thrice. */
function claimIn<Kind extends string>(passage: readonly Indexed[], pattern: Pattern<Kind>): Claim<Kind> | null {
  const start = passage[0]!;
  // Most patterns fail here, before anything is made.
  if (!pattern.all.every((slot) => isNamed(passage, slot)) || !pattern.all.some((slot) => isNamed([start], slot)))
    return null;
  if (pattern.without?.some((concept) => isNamed(passage, concept)) === true) return null;
  const found = tightest(pattern, passage);
  const first = found?.[0];
  if (found === null || first === undefined || !found.some(({ reading }) => reading === start.reading)) return null;
  return {
    kind: pattern.claim,
    reading: first.reading,
    mentions: found.filter(({ reading }) => reading === first.reading),
    readings: [...new Set(found.map(({ reading }) => reading))],
    stance: strongest(found.map((mention) => stanceIn(mention, pattern))),
  };
}

function isNamed(passage: readonly Indexed[], slot: Slot): boolean {
  return passage.some(({ byConcept }) =>
    typeof slot === 'string' ? byConcept.has(slot) : slot.some((concept) => byConcept.has(concept)),
  );
}

function fillersOf(passage: readonly Indexed[], slot: Slot): readonly Placed[] {
  const concepts = typeof slot === 'string' ? [slot] : slot;
  const placed: Placed[] = [];
  let offset = 0;
  for (const { reading, byConcept } of passage) {
    for (const concept of concepts) {
      for (const mention of byConcept.get(concept) ?? []) {
        placed.push({ ...mention, reading, from: mention.from + offset, to: mention.to + offset });
      }
    }
    offset += reading.words.length + BREAK;
  }
  return placed;
}

function stanceIn(mention: Mention, pattern: Pattern<string>): Stance {
  return pattern.negative === true && mention.stance === 'negated' ? 'asserted' : mention.stance;
}

function tightest(pattern: Pattern<string>, passage: readonly Indexed[]): readonly Placed[] | null {
  const slots = pattern.all.map((slot) => fillersOf(passage, slot));
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
