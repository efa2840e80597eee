import defaultRubricData from './default-rubric.json' with { type: 'json' };

/** The bands of the total, lowest first. */
export type Band = 'not-a-design' | 'boxes' | 'outline' | 'solid' | 'senior';

/** A dimension of the score: what it weighs, and what each of its rules weighs inside it. */
export interface Dimension {
  readonly id: string;
  /** Minutes that the 60-minute flow gives this phase. */
  readonly weight: number;
  /** The level (0–4) around which a mean of rules is spread out: that of a middling real design. */
  readonly centre: number;
  /** Rule id to its weight among the dimension's rules, in the order of the report. */
  readonly rules: Readonly<Record<string, number>>;
}

/** What levels are worth: data, so that another rubric can be brought. */
export interface Rubric {
  /** How far a dimension's level stands from its centre, as a multiple of how far the mean of its rules does. */
  readonly spread: number;
  readonly dimensions: readonly Dimension[];
  /** Ascending by `from`, the first at 0. */
  readonly bands: readonly { readonly id: Band; readonly from: number }[];
}

/** The rubric of the 60-minute flow: its weights are minutes and sum to 60. */
export const defaultRubric = defaultRubricData as Rubric;
