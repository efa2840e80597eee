/**
 * The result of judging: what every report format reads, and nothing else does.
 * The shapes are those of `report.schema.json`; names are added, never changed.
 */

import type { Level, Verdict } from '../../rules/rule.js';
import type { Shape } from '../facts/prompts/names.js';
import type { Score } from '../rubric/score.js';

/** How loud a finding is: a failed trap, any other failed rule, a part that is missing from a pass. */
export type Severity = 'error' | 'warning' | 'info';

/** A stretch of the source file: lines and columns from 1, columns in UTF-16 units as vfile counts them. */
export interface Span {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Words of the document that a level rests on. */
export interface Evidence extends Span {
  readonly quote: string;
}

/** What one rule says of one document. */
export interface RuleResult {
  readonly id: string;
  readonly dimension: string;
  readonly trap: boolean;
  readonly verdict: Verdict;
  /** Null when the rule does not apply. */
  readonly level: Level | null;
  readonly evidence: readonly Evidence[];
  /** The parts that the design leaves open, by name. */
  readonly missing: readonly string[];
}

/** Something that the author can mend, at the place where mending starts. */
export interface Finding extends Span {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly advice: string;
  /** Points of the total (0–100) that the design would gain if this were mended. */
  readonly gain: number;
  /** The other places that it rests on, such as the figures that contradict this one; left out where there are none. */
  readonly related?: readonly Evidence[];
}

/** Why a design counts as a kind of system, or as of a shape. */
export interface KindReason {
  /** The kind or shape: `url-shortener`, `read-heavy`. */
  readonly of: string;
  /** In words, without a full stop. */
  readonly reason: string;
  /** Empty where the front matter, or the kind itself, is the reason. */
  readonly evidence: readonly Evidence[];
}

/** What the document is. */
export interface Design {
  readonly title: string | null;
  /** The kind of system, such as `url-shortener`, or null. */
  readonly prompt: string | null;
  /** What its load is like. */
  readonly shapes: readonly Shape[];
  readonly reasons: readonly KindReason[];
  readonly words: number;
}

/** The result for one document. */
export interface FileResult {
  readonly path: string;
  readonly design: Design;
  readonly score: Score;
  readonly rules: readonly RuleResult[];
  /** What is expected of its kind and shapes, as `url-shortener/redirect-status`; empty where the kind is not known. */
  readonly expectations: readonly RuleResult[];
  readonly findings: readonly Finding[];
}

/** A file that could not be judged, and why. */
export interface FileError {
  readonly path: string;
  readonly message: string;
}

/** The result of a run over several files. */
export interface Report {
  readonly version: 1;
  readonly tool: { readonly name: string; readonly version: string };
  readonly files: readonly FileResult[];
  readonly errors: readonly FileError[];
  readonly summary: {
    readonly files: number;
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
    /** Mean total of the files that have one, to one decimal; null when none has. */
    readonly meanScore: number | null;
  };
}
