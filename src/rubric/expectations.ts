import type { Dimension, Rubric } from './rubric.js';

/** Something that is expected of one kind of system only: it weighs in its dimension where it applies. */
export interface Expected {
  readonly id: string;
  readonly dimension: string;
  /** Null where it does not apply. */
  readonly level: number | null;
}

/**
 * The rubric for one document: what is expected of its kind weighs among the rules of each dimension, all of it together
 * as much as one ordinary rule there.
 */
export function withExpectations(rubric: Rubric, expected: readonly Expected[]): Rubric {
  if (expected.length === 0) return rubric;
  return { ...rubric, dimensions: rubric.dimensions.map((dimension) => extended(dimension, expected)) };
}

function extended(dimension: Dimension, expected: readonly Expected[]): Dimension {
  const own = expected.filter((each) => each.dimension === dimension.id);
  const applying = own.filter(({ level }) => level !== null).length;
  const share = ordinaryWeight(dimension) / Math.max(1, applying);
  return { ...dimension, rules: { ...dimension.rules, ...Object.fromEntries(own.map(({ id }) => [id, share])) } };
}

/** What a rule weighs in a dimension, on average. */
function ordinaryWeight({ rules }: Dimension): number {
  const weights = Object.values(rules);
  return weights.length === 0 ? 1 : weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
}
