import { expect, test } from 'vitest';
import { explanation } from '../../src/report/text/explanation.js';
import { view } from '../../src/report/text/view.js';
import { defaultRubric } from '../../src/rubric/rubric.js';
import { sampleFile, sampleRule } from './samples.js';
import type { Level } from '../../rules/rule.js';

const levels: readonly (Level | null)[] = [0, 1, 2, 3, 4, null];

/** Redoes the printed working: the sums of the last three lines, from what the lines before them say. */
function redo(lines: readonly string[]): number {
  const points = lines.flatMap((line) => /^ {4}points .* = ([\d.]+)$/u.exec(line)?.[1] ?? []).map(Number);
  const weights = lines.flatMap((line) => /^ {4}points .* × (\d+) =/u.exec(line)?.[1] ?? []).map(Number);
  const sum = (values: number[]): number => values.reduce((a, b) => a + b, 0);
  return (sum(points) / sum(weights)) * 100;
}

test.each(levels.flatMap((a) => levels.flatMap((b) => levels.map((c) => [a, b, c] as const))))(
  'levels %s, %s and %s: a reader who redoes the sum gets the total of the report',
  (a, b, c) => {
    const { rules, score } = sampleFile({
      rules: [
        sampleRule({ id: 'numbers', level: a }),
        sampleRule({ id: 'schema-evolution', level: b }),
        sampleRule({ id: 'recap', level: c }),
      ],
    });
    const lines = explanation(sampleFile({ rules }), defaultRubric, view({}));
    if (score.total === null) {
      expect(lines.at(-1)).toBe('  No rule applies, so there is no total.');
    } else {
      expect(lines.at(-1)).toMatch(new RegExp(`= ${score.total.toFixed(1)}$`, 'u'));
      expect(redo(lines)).toBeCloseTo(score.total, 0);
    }
  },
);
