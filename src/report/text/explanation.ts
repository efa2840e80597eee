import { TOP_LEVEL, working, type DimensionWorking, type Working } from '../../rubric/score.js';
import { withExpectations } from '../../rubric/expectations.js';
import type { Rubric } from '../../rubric/rubric.js';
import type { FileResult } from '../report.js';
import { cellsOf, padEnd } from './cells.js';
import type { View } from './view.js';
import { hang } from './wrap.js';

const METHOD =
  `A dimension's level is the mean of its rules' levels (0–${String(TOP_LEVEL)}) by their weights; its points are that ` +
  `share of its weight. The total is the points earned of the weights in play. What does not apply counts nowhere.`;

/** How a file's total is made, step by step, so that a reader can redo it by hand. */
export function explanation({ rules, expectations }: FileResult, rubric: Rubric, { palette }: View): string[] {
  const levels = new Map([...rules, ...expectations].map(({ id, level }) => [id, level]));
  const made = working(levels, withExpectations(rubric, expectations));
  return [
    palette.strong('How the total is made'),
    ...hang('  ', METHOD),
    '',
    ...made.dimensions.flatMap(dimension),
    '',
    ...total(made),
  ];
}

function dimension({ id, weight, rules, weighted, ruleWeights, level, points }: DimensionWorking): string[] {
  const heading = `  ${id}, weight ${short(weight)}`;
  if (level === null || points === null) return [`${heading}: nothing applies, the others share its weight`];
  const steps = [
    ...rules.map((rule) => [rule.id, product(rule.level, rule.weight)] as const),
    ['level', `${short(weighted)} ÷ ${short(ruleWeights)} = ${exact(level)}`] as const,
    ['points', `${exact(level)} ÷ ${String(TOP_LEVEL)} × ${short(weight)} = ${exact(points)}`] as const,
  ];
  const names = Math.max(...steps.map(([name]) => cellsOf(name)));
  return [heading, ...steps.map(([name, step]) => `    ${padEnd(name, names)}  ${step}`)];
}

function product(level: number | null, weight: number): string {
  return level === null ? 'does not apply' : `${short(level)} × ${short(weight)} = ${short(level * weight)}`;
}

function total({ dimensions, points, weights, total }: Working): string[] {
  if (total === null) return ['  No rule applies, so there is no total.'];
  const inPlay = dimensions.filter(({ level }) => level !== null);
  const sum = (terms: readonly string[], result: string): string => `${terms.join(' + ')} = ${result}`;
  return [
    ...hang(
      '  points   ',
      sum(
        inPlay.map((dimension) => exact(dimension.points ?? 0)),
        exact(points),
      ),
    ),
    ...hang(
      '  weights  ',
      sum(
        inPlay.map(({ weight }) => short(weight)),
        short(weights),
      ),
    ),
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
