import { givenOf, nounOf, wordOf } from './consequences/givens.js';
import { isOff } from './sum-ratios.js';

import { keyOf, type Consequence } from './consequences/consequence.js';
import { Context } from './context.js';
import { type Derivation } from './derivations.js';
import { quoteOf, type Facts, type Quote } from './facts.js';
import type { FigureRole } from './figures.js';
import type { Quantity } from './quantities.js';

/** A figure of the design in full: what it measures, what it is for, and what follows from it. */
export interface Entry {
  readonly at: Quote;
  /** With the words of its label. */
  readonly quantity: Quantity;
  readonly role: FigureRole;
  readonly level: 'peak' | 'average' | null;
  /** What is counted, and what each of which it is given for, in the document's words; null where nothing says it. */
  readonly of: string | null;
  readonly each: string | null;
  /** The sums that it goes into. */
  readonly follows: readonly Sum[];
}

/** A sum: shown by the design, or such that it follows from figures that are given apart. */
export interface Sum {
  readonly kind: 'shown' | 'restated' | Consequence['kind'];
  /** What it comes to: "100M × 500 bytes ≈ 50 GB". */
  readonly working: string;
  /** What the document says it comes to. */
  readonly written: string;
  readonly stated: Quote;
  readonly from: readonly Quote[];
  readonly ratio: number;
  readonly agrees: boolean;
}

/** All that a design calculates with. */
export interface Ledger {
  /** The figures in the order of the text. */
  readonly entries: readonly Entry[];
  readonly sums: readonly Sum[];
  /** Sums with a result that could not be read. */
  readonly unread: readonly Quote[];
}

/** Writes down every figure, and every sum that it goes into. Nothing but the ledger asks for it, so it is no fact of its own. */
export function ledgerOf({ readings, figures, capacity }: Pick<Facts, 'readings' | 'figures' | 'capacity'>): Ledger {
  const context = new Context(readings);
  const shown = new Set(capacity.derivations.flatMap(({ statedAt }) => (statedAt === null ? [] : [keyOf(statedAt)])));
  const sums = [
    ...[...capacity.derivations, ...capacity.restated].map(shownSum),
    // Where the design shows the sum, nobody has to infer it.
    ...capacity.consequences.filter(({ stated, agrees }) => !agrees || !shown.has(keyOf(stated))).map(impliedSum),
  ].sort(byPlace);
  const entries = figures.map((figure): Entry => {
    const given = givenOf(figure, context);
    const { statement } = figure.reading;
    const at = { statement, start: figure.quantity.start, end: figure.quantity.end };
    return {
      at,
      quantity: given.quantity,
      role: figure.role,
      level: given.level,
      of: given.quantity.dimension === 'count' ? nounOf(given) || null : null,
      each: given.quantity.each === null ? null : wordOf(given.quantity.each, given) || given.quantity.each,
      follows: sums.filter((sum) => sum.from.some((place) => holds(place, at)) && !holds(sum.stated, at)),
    };
  });
  return { entries, sums, unread: capacity.unread };
}

function shownSum(derivation: Derivation): Sum {
  const { at, statedAt, working, expected, stated, ratio, restated, reading } = derivation;
  return {
    kind: restated ? 'restated' : 'shown',
    working: `${working} ≈ ${expected}`,
    written: stated,
    stated: statedAt ?? quoteOf(reading),
    from: [at],
    ratio,
    agrees: !isOff(derivation),
  };
}

function impliedSum({ kind, working, written, stated, from, ratio, agrees }: Consequence): Sum {
  return { kind, working, written, stated, from, ratio, agrees };
}

function holds(outer: Quote, inner: Quote): boolean {
  return outer.statement === inner.statement && outer.start <= inner.start && inner.end <= outer.end;
}

function byPlace({ stated: a }: Sum, { stated: b }: Sum): number {
  return a.statement.index - b.statement.index || a.start - b.start;
}
