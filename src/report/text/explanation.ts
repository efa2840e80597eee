import { TOP_LEVEL, working, type DimensionWorking, type Working } from '../../rubric/score.js';
import { withExpectations } from '../../rubric/expectations.js';
import type { Rubric } from '../../rubric/rubric.js';
import type { FileResult } from '../report.js';
import { cellsOf, padEnd } from './cells.js';
import type { View } from './view.js';
import { hang } from './wrap.js';

const METHOD =
  `The mean of a dimension's rules (levels 0–${String(TOP_LEVEL)}, by their weights) is spread out around the level of a ` +
  `middling design: that is the dimension's level. Its points are that share of its weight. The total is the points ` +
  `earned of the weights in play. What does not apply counts nowhere.`;

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

function dimension(made: DimensionWorking): string[] {
  const { id, weight, rules, weighted, ruleWeights, mean, centre, spread, level, points } = made;
  const heading = `  ${id}, weight ${short(weight)}`;
  if (mean === null || level === null || points === null)
    return [`${heading}: nothing applies, the others share its weight`];
  const steps = [
    ...rules.map((rule) => [rule.id, product(rule.level, rule.weight)] as const),
    ['mean', `${short(weighted)} ÷ ${short(ruleWeights)} = ${exact(mean)}`] as const,
    [
      'level',
      `${short(centre)} + ${short(spread)} × (${exact(mean)} − ${short(centre)}) = ${exact(level)}${bounded(made)}`,
    ] as const,
    ['points', `${exact(level)} ÷ ${String(TOP_LEVEL)} × ${short(weight)} = ${exact(points)}`] as const,
  ];
  const names = Math.max(...steps.map(([name]) => cellsOf(name)));
  return [heading, ...steps.map(([name, step]) => `    ${padEnd(name, names)}  ${step}`)];
}

/** Says where the level was kept within 0 and the top. */
function bounded({ mean, centre, spread }: DimensionWorking): string {
  const raw = centre + spread * ((mean ?? centre) - centre);
  return raw > TOP_LEVEL ? `, at most ${String(TOP_LEVEL)}` : raw < 0 ? ', at least 0' : '';
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
