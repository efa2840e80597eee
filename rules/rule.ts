import type { Facts, Quote } from '../src/facts/facts.js';

/** What a rule decides: met, not met, or not asked of this design. */
export type Verdict = 'pass' | 'fail' | 'na';

/** 0 absent, 1 named only, 2 some of the substance, 3 specific to this design, 4 specific and reasoned or quantified. */
export type Level = 0 | 1 | 2 | 3 | 4;

/** The seven dimensions of the rubric. */
export type DimensionId = 'requirements' | 'api' | 'data' | 'architecture' | 'reliability' | 'depth' | 'operations';

/** What a rule found: a level, the words that it rests on, and what the author can mend. */
export interface Assessment {
  readonly level: Level;
  /** The words of the design that the level rests on, strongest first. */
  readonly evidence: readonly Quote[];
  /** The parts that are missing, by name: `lifetime`, `mechanism`, … */
  readonly missing: readonly string[];
  /** What to tell the author; empty when there is nothing to mend. */
  readonly findings: readonly Advice[];
}

/** A finding before it is graded and priced. */
export interface Advice {
  /** The words at which mending starts; null is the document as a whole (its title). */
  readonly at: Quote | null;
  /** What is missing, of what: one sentence in the document's own nouns. */
  readonly message: string;
  /** What to write: one sentence. */
  readonly advice: string;
  /** The other words that it rests on, where it takes two places to see it. */
  readonly related?: readonly Quote[];
}

/** What is known of a rule without asking it. */
export interface RuleMeta {
  /** Names the rule, its file and its page. */
  readonly id: string;
  readonly dimension: DimensionId;
  /** One of the seven traps: failing it is an error. */
  readonly trap: boolean;
  /** What it asks for, in one line. */
  readonly title: string;
  /** Why a reviewer cares, in one sentence. */
  readonly why: string;
  /** A rule that asks for the same in general: where both fail, its finding stands for both. */
  readonly sharpens?: string;
}

/** One thing that a senior reviewer looks for. Pure: the same facts give the same assessment. */
export interface Rule<Need extends keyof Facts = keyof Facts> extends RuleMeta {
  /** Whether the question makes sense for this design. */
  readonly applies: (facts: Pick<Facts, Need>) => boolean;
  /** How well the design answers it; called only when the rule applies. */
  readonly assess: (facts: Pick<Facts, Need>) => Assessment;
}

/** Declares a rule: it names the facts that it needs, and its types give it only those. */
export function defineRule<const Need extends keyof Facts>(
  rule: Rule<Need> & { readonly needs: readonly Need[] },
): Rule {
  return rule;
}
