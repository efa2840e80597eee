/**
 * What `loadbearing math` writes, and all that its formats read. The shapes are those of `ledger.schema.json`; names are
 * added, never changed.
 */

import type { Ledger as LedgerFacts } from '../../facts/ledger.js';
import type { FigureRole } from '../../facts/figures.js';
import type { Dimension, Period } from '../../facts/units.js';
import type { Evidence, FileError, Report } from '../report.js';

/** A sum: shown by the design, or one by which a figure follows from others that are given apart. */
export interface LedgerSum {
  readonly kind: LedgerFacts['sums'][number]['kind'];
  /** The sum in one line, with what it comes to. */
  readonly working: string;
  /** What the document says that it comes to, and where. */
  readonly stated: Evidence;
  /** The figures that go in; the whole of a sum that is shown. */
  readonly from: readonly Evidence[];
  /** How many times the stated result is larger (above 1) or smaller (below 1); within a factor of two it agrees. */
  readonly ratio: number;
  readonly agrees: boolean;
}

/** A figure as it is written, and what it measures. */
export interface LedgerFigure extends Evidence {
  /** In bytes, seconds, parts of a hundred, money or things, in the time that `per` names. */
  readonly value: number;
  /** The upper end of a range, else the same as `value`. */
  readonly high: number;
  /** Null for a number whose unit is not known. */
  readonly dimension: Dimension | null;
  /** What is counted, in the document's word. */
  readonly of: string | null;
  /** What each of which it is given for, such as `user`. */
  readonly each: string | null;
  readonly per: Period | null;
  readonly role: FigureRole;
  readonly level: 'peak' | 'average' | null;
  /** The sums that it goes into. */
  readonly follows: readonly LedgerSum[];
}

/** The ledger of one design. */
export interface LedgerFile {
  readonly path: string;
  readonly title: string | null;
  /** In the order of the text. */
  readonly figures: readonly LedgerFigure[];
  readonly sums: readonly LedgerSum[];
  /** Sums with a result that could not be read, and so were not checked. */
  readonly unread: readonly Evidence[];
}

/** The ledgers of a run. */
export interface LedgerReport {
  readonly version: 1;
  readonly tool: Report['tool'];
  readonly files: readonly LedgerFile[];
  readonly errors: readonly FileError[];
  readonly summary: {
    readonly files: number;
    readonly figures: number;
    /** Sums that were checked. */
    readonly sums: number;
    /** Of these, the sums that do not add up. */
    readonly off: number;
    readonly unread: number;
  };
}
