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
  /** The negation belongs to the claim ("never lost"): "not" and "no" leave it asserted. */
  readonly negative?: boolean;
}

/** Something that the document says. */
export interface Claim<Kind extends string = string> {
  readonly kind: Kind;
  readonly reading: Reading;
  readonly mentions: readonly Mention[];
  readonly stance: Stance;
}

const DEFAULT_SPAN = 60;

/** Finds the claims of a reading: at most one of each kind and stance, the tightest. Patterns are few and slots short, so it is linear in the mentions. */
export function claimsOf<Kind extends string>(
  reading: Reading,
  patterns: readonly Pattern<Kind>[],
): readonly Claim<Kind>[] {
  const byConcept = new Map<Mention['concept'], Mention[]>();
  for (const mention of reading.mentions) {
    const list = byConcept.get(mention.concept);
    if (list === undefined) byConcept.set(mention.concept, [mention]);
    else list.push(mention);
  }
  const claims: Claim<Kind>[] = [];
  for (const pattern of patterns) {
    if (pattern.without?.some((concept) => byConcept.has(concept)) === true) continue;
    const mentions = tightest(pattern, byConcept);
    if (mentions === null) continue;
    const stance = strongest(mentions.map((mention) => stanceIn(mention, pattern)));
    if (!claims.some((claim) => claim.kind === pattern.claim && claim.stance === stance)) {
      claims.push({ kind: pattern.claim, reading, mentions, stance });
    }
  }
  return claims;
}

function stanceIn(mention: Mention, pattern: Pattern<string>): Stance {
  return pattern.negative === true && mention.stance === 'negated' ? 'asserted' : mention.stance;
}

function tightest(
  pattern: Pattern<string>,
  byConcept: ReadonlyMap<string, readonly Mention[]>,
): readonly Mention[] | null {
  const slots = pattern.all.map((slot) =>
    typeof slot === 'string' ? (byConcept.get(slot) ?? []) : slot.flatMap((concept) => byConcept.get(concept) ?? []),
  );
  if (slots.some((slot) => slot.length === 0)) return null;
  const span = pattern.within ?? DEFAULT_SPAN;
  let best: readonly Mention[] | null = null;
  for (const first of slots[0] ?? []) {
    const found = complete([first], slots, pattern.ordered === true, span);
    if (found !== null && (best === null || rank(found) < rank(best))) best = found;
  }
  return best;
}

/** Fills the remaining slots with the mentions nearest to the first. */
function complete(
  chosen: readonly Mention[],
  slots: readonly (readonly Mention[])[],
  ordered: boolean,
  span: number,
): readonly Mention[] | null {
  const filled = [...chosen];
  for (const slot of slots.slice(filled.length)) {
    const last = filled.at(-1) as Mention;
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
