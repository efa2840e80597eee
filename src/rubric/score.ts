import type { Band, Dimension, Rubric } from './rubric.js';

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

/** A dimension before rounding, with the rules that its level is the mean of. */
export interface DimensionWorking extends DimensionScore {
  /** The rules that were judged, in the rubric's order; `weight` is among the dimension's rules. */
  readonly rules: readonly { readonly id: string; readonly weight: number; readonly level: number | null }[];
  /** Level × weight, summed over the rules that apply. */
  readonly weighted: number;
  /** The weights of the rules that apply, summed. */
  readonly ruleWeights: number;
  /** Their weighted mean (0–4), null when nothing applies. */
  readonly mean: number | null;
  /** Where the mean is spread out from, and how far: as in the rubric. */
  readonly centre: number;
  readonly spread: number;
}

/** How a total is made, before rounding. */
export interface Working {
  readonly dimensions: readonly DimensionWorking[];
  /** Points earned in the dimensions in play. */
  readonly points: number;
  /** Weights of the dimensions in play. */
  readonly weights: number;
  /** 0–100, null when no rule applies. */
  readonly total: number | null;
}

/** The highest level of the rubric. */
export const TOP_LEVEL = 4;

/** The total, its band and its dimensions, rounded to tenths; {@link working} says how they are made. */
export function score(levels: Levels, rubric: Rubric): Score {
  return scoreOf(working(levels, rubric), rubric);
}

/** The score that a working comes to, rounded to tenths. */
export function scoreOf({ dimensions, total }: Working, rubric: Rubric): Score {
  const rounded = total === null ? null : toTenth(total);
  return {
    total: rounded,
    band: rounded === null ? null : bandOf(rounded, rubric),
    dimensions: dimensions.map(({ id, weight, level, points }) => ({
      id,
      weight,
      level: level === null ? null : toTenth(level),
      points: points === null ? null : toTenth(points),
    })),
  };
}

/** What the total (0–100) would gain if the rule reached `level`; 0 when it does not apply. */
export function gain({ dimensions, total }: Working, rule: string, level: number): number {
  const at = dimensions.findIndex(({ rules }) => rules.some((one) => one.id === rule && one.level !== null));
  const dimension = dimensions[at];
  if (total === null || dimension === undefined) return 0;
  const mended = dimension.rules.map((one) => (one.id === rule ? { ...one, level } : one));
  const after = workingOf(dimensions.with(at, weighed(dimension, dimension.spread, mended))).total;
  return toTenth((after ?? total) - total);
}

/** The band that a total (0–100) falls in. */
export function bandOf(total: number, rubric: Rubric): Band | null {
  return rubric.bands.findLast((band) => total >= band.from)?.id ?? null;
}

/**
 * Levels to dimensions to total. A dimension's level is the weighted mean of its rules that apply, spread out around the
 * dimension's centre, since a mean of several rules lies nearer to the middle than a reader's one judgement of them all;
 * its points are that share of its weight; the total is the points earned of the weights in play, as a percentage. A dimension in which
 * nothing applies is null, and its weight is thereby shared out among the others in proportion.
 */
export function working(levels: Levels, rubric: Rubric): Working {
  return workingOf(
    rubric.dimensions.map((dimension) => weighed(dimension, rubric.spread, judgedRules(dimension, levels))),
  );
}

function workingOf(dimensions: readonly DimensionWorking[]): Working {
  const points = sum(dimensions.map((dimension) => dimension.points ?? 0));
  const weights = sum(dimensions.map(({ weight, level }) => (level === null ? 0 : weight)));
  return { dimensions, points, weights, total: weights === 0 ? null : (100 * points) / weights };
}

function judgedRules({ rules }: Dimension, levels: Levels): DimensionWorking['rules'] {
  return Object.entries(rules).flatMap(([id, weight]) => {
    const level = levels.get(id);
    return level === undefined ? [] : [{ id, weight, level }];
  });
}

function weighed(
  { id, weight, centre }: Pick<Dimension, 'id' | 'weight' | 'centre'>,
  spread: number,
  rules: DimensionWorking['rules'],
): DimensionWorking {
  const weighted = sum(rules.map((rule) => rule.weight * (rule.level ?? 0)));
  const ruleWeights = sum(rules.map((rule) => (rule.level === null ? 0 : rule.weight)));
  const mean = ruleWeights === 0 ? null : weighted / ruleWeights;
  const level = mean === null ? null : Math.min(TOP_LEVEL, Math.max(0, centre + spread * (mean - centre)));
  const points = level === null ? null : (weight * level) / TOP_LEVEL;
  return { id, weight, rules, weighted, ruleWeights, mean, centre, spread, level, points };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const toTenth = (value: number): number => Math.round(value * 10) / 10;
