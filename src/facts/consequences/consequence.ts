import { deviation, sameDimension, type Measure } from '../algebra.js';
import { deviationText } from '../amounts.js';
import type { Quote } from '../facts.js';

/** What makes one figure follow from others that are given apart. */
export type ConsequenceKind =
  'activity' | 'period' | 'peak' | 'storage' | 'bandwidth' | 'read-write-ratio' | 'downtime' | 'parts';

/** A figure that follows from others which the design gives apart, and whether it does. */
export interface Consequence {
  readonly kind: ConsequenceKind;
  /** The figures that it follows from. */
  readonly from: readonly Quote[];
  readonly stated: Quote;
  /** The sum in one line: "1,000,000 users × 50 reads/day ÷ 86,400 s ≈ 579 reads/s". */
  readonly working: string;
  /** The figure that is stated, as written. */
  readonly written: string;
  /** How many times the stated figure is larger (above 1) or smaller (below 1) than what follows. */
  readonly ratio: number;
  readonly agrees: boolean;
}

/** One way in which a stated figure may follow from others. */
export interface Candidate {
  readonly kind: ConsequenceKind;
  readonly from: readonly Quote[];
  readonly stated: Quote;
  readonly working: string;
  readonly expected: Measure;
  readonly actual: Measure;
  /** How far below and above what follows the stated figure may stand without a doubt about either; see {@link ROUGH}. */
  readonly between?: { readonly low: number; readonly high: number };
}

/** Rough is fine: up to this factor two figures agree. */
const ROUGH = 2;

/**
 * What comes of all the ways in which figures may follow from each other. Where one way agrees, they agree. Where all of
 * them disagree alike, the nearest is a contradiction. All else is ambiguous, and ambiguity is silence.
 */
export function settle(candidates: readonly Candidate[]): readonly Consequence[] {
  const judged = candidates
    .filter(({ actual, expected }) => sameDimension(actual, expected))
    .map((candidate) => ({ candidate, ratio: deviation(candidate.actual, candidate.expected) }))
    .filter(({ ratio }) => Number.isFinite(ratio) && ratio > 0)
    .sort((a, b) => Math.abs(Math.log(a.ratio)) - Math.abs(Math.log(b.ratio)));
  const agreeing = judged.filter(({ ratio }) => ratio <= ROUGH && ratio >= 1 / ROUGH);
  if (agreeing.length > 0) {
    // The best of each stated figure.
    const first = new Map(agreeing.map((each) => [keyOf(each.candidate.stated), each] as const).reverse());
    return [...first.values()].map(({ candidate, ratio }) => consequence(candidate, ratio, true));
  }
  const nearest = judged[0];
  const inDoubt = judged.some(({ candidate: { between }, ratio }) => {
    const { low, high } = between ?? { low: 1 / ROUGH, high: ROUGH };
    return (ratio >= low && ratio <= high) || ratio > 1 !== nearest!.ratio > 1;
  });
  return nearest === undefined || inDoubt ? [] : [consequence(nearest.candidate, nearest.ratio, false)];
}

function consequence({ kind, from, stated, working }: Candidate, ratio: number, agrees: boolean): Consequence {
  const written = stated.statement.text.slice(stated.start, stated.end);
  return { kind, from, stated, working, written, ratio, agrees };
}

/** Tells places apart. */
export function keyOf({ statement, start }: Quote): string {
  return `${String(statement.index)}:${String(start)}`;
}

/** A contradiction in one sentence: the sum, what the document says, and how far that is off. */
export function contradictionText({ working, written, ratio }: Consequence): string {
  return `${working}; the document says ${written}, ${deviationText(ratio)}`;
}
