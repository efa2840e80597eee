import type { Dimension, Rubric, Band } from './rubric.js';

/** Rule id to its level, null where the rule does not apply. Rules that were not judged are left out. */
export type Levels = ReadonlyMap<string, number | null>;

/** One dimension of the score. */
export interface DimensionScore {
  readonly id: string;
  /** Minutes of the 60-minute flow. */
  readonly weight: number;
  /** 0–4, null when nothing in it applies. */
  readonly level: number | null;
  /** The part of `weight` that was earned, null when nothing in it applies. */
  readonly points: number | null;
}

/** The score of one document; `total` (0–100) and `band` are null when no rule applies. */
export interface Score {
  readonly total: number | null;
  readonly band: Band | null;
  readonly dimensions: readonly DimensionScore[];
}

/** The highest level of the rubric. */
export const TOP_LEVEL = 4;

/**
 * Levels to dimensions to total. A dimension's level is the weighted mean of its rules that apply; its points are that
 * share of its weight; the total is the points earned of the weights in play, as a percentage. A dimension in which
 * nothing applies is null, and its weight is thereby shared out among the others in proportion.
 */
export function score(levels: Levels, rubric: Rubric): Score {
  const dimensions = rubric.dimensions.map((dimension) => scoreDimension(dimension, levels));
  const exact = exactTotal(levels, rubric);
  const total = exact === null ? null : toTenth(exact);
  return { total, band: total === null ? null : bandOf(total, rubric), dimensions };
}

/** What the total (0–100) would gain if the rule reached `level`; 0 when it does not apply. */
export function gain(levels: Levels, rubric: Rubric, rule: string, level: number): number {
  const before = exactTotal(levels, rubric);
  if (before === null || (levels.get(rule) ?? null) === null) return 0;
  const after = exactTotal(new Map(levels).set(rule, level), rubric);
  return toTenth((after ?? before) - before);
}

/** The band that a total (0–100) falls in. */
export function bandOf(total: number, rubric: Rubric): Band | null {
  return rubric.bands.findLast((band) => total >= band.from)?.id ?? null;
}

function scoreDimension(dimension: Dimension, levels: Levels): DimensionScore {
  const level = meanLevel(dimension, levels);
  return {
    id: dimension.id,
    weight: dimension.weight,
    level: level === null ? null : toTenth(level),
    points: level === null ? null : toTenth((dimension.weight * level) / TOP_LEVEL),
  };
}

function meanLevel(dimension: Dimension, levels: Levels): number | null {
  let sum = 0;
  let weights = 0;
  for (const [rule, weight] of Object.entries(dimension.rules)) {
    const level = levels.get(rule) ?? null;
    if (level === null) continue;
    sum += weight * level;
    weights += weight;
  }
  return weights === 0 ? null : sum / weights;
}

function exactTotal(levels: Levels, rubric: Rubric): number | null {
  let points = 0;
  let weights = 0;
  for (const dimension of rubric.dimensions) {
    const level = meanLevel(dimension, levels);
    if (level === null) continue;
    points += (dimension.weight * level) / TOP_LEVEL;
    weights += dimension.weight;
  }
  return weights === 0 ? null : (100 * points) / weights;
}

const toTenth = (value: number): number => Math.round(value * 10) / 10;
