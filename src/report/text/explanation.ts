import { TOP_LEVEL, working, type DimensionWorking, type Working } from '../../rubric/score.js';
import type { Rubric } from '../../rubric/rubric.js';
import type { FileResult } from '../report.js';
import { cellsOf, padEnd } from './cells.js';
import type { View } from './view.js';
import { hang } from './wrap.js';

const METHOD =
  `A dimension's level is the mean of its rules' levels (0–${String(TOP_LEVEL)}) by their weights; its points are that ` +
  `share of its weight. The total is the points earned of the weights in play. What does not apply counts nowhere.`;

/** How a file's total is made, step by step, so that a reader can redo it by hand. */
export function explanation({ rules }: FileResult, rubric: Rubric, { palette }: View): string[] {
  const made = working(new Map(rules.map(({ id, level }) => [id, level])), rubric);
  return [palette.strong('How the total is made'), ...hang('  ', METHOD), ...made.dimensions.flatMap(dimension), ...total(made)];
}

function dimension({ id, weight, rules, weighted, ruleWeights, level, points }: DimensionWorking): string[] {
  const heading = `  ${id}, weight ${String(weight)}`;
  if (level === null || points === null) return ['', `${heading}: nothing applies, the other dimensions share its weight`];
  const names = Math.max(...rules.map((rule) => cellsOf(rule.id)));
  const mean = `${short(weighted)} ÷ ${short(ruleWeights)} = ${exact(level)}`;
  const share = `${exact(level)} ÷ ${String(TOP_LEVEL)} × ${String(weight)} = ${exact(points)}`;
  return [
    '',
    heading,
    ...rules.map((rule) => `    ${padEnd(rule.id, names)}  ${product(rule.level, rule.weight)}`),
    `    level   ${mean}`,
    `    points  ${share}`,
  ];
}

function product(level: number | null, weight: number): string {
  return level === null ? 'does not apply' : `${short(level)} × ${short(weight)} = ${short(level * weight)}`;
}

function total({ dimensions, points, weights, total }: Working): string[] {
  if (total === null) return ['', '  No rule applies, so there is no total.'];
  const counting = dimensions.filter(({ level }) => level !== null);
  const earned = counting.map((dimension) => exact(dimension.points ?? 0)).join(' + ');
  const inPlay = counting.map(({ weight }) => String(weight)).join(' + ');
  return [
    '',
    ...hang('  points   ', `${earned} = ${exact(points)}`),
    ...hang('  weights  ', `${inPlay} = ${short(weights)}`),
    ...hang('  total    ', `${exact(points)} ÷ ${short(weights)} × 100 = ${total.toFixed(1)}`),
  ];
}

/** Three decimals: enough that redoing the sum by hand gives the same total. */
function exact(value: number): string {
  return value.toFixed(3);
}

/** As few decimals as a weight needs. */
function short(value: number): string {
  return String(Number(value.toFixed(3)));
}
