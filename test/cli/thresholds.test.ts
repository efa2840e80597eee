import { expect, test } from 'vitest';
import { shortfalls } from '../../src/cli/lint/thresholds.js';
import { assembleReport } from '../../src/report/assemble.js';
import { sampleFile, sampleFinding } from '../report/samples.js';

const NONE = { minScore: null, maxWarnings: null };
const warning = sampleFinding({ severity: 'warning' });

function scored(path: string, total: number | null): ReturnType<typeof sampleFile> {
  return sampleFile({ path, score: { total, band: null, dimensions: [] }, findings: [warning, warning] });
}

const report = assembleReport([scored('high.md', 80), scored('low.md', 59.9), scored('none.md', null)]);

test('without thresholds nothing falls short', () => {
  expect(shortfalls(report, NONE)).toEqual([]);
});

test('each file below the score is named; one without a total is not', () => {
  expect(shortfalls(report, { ...NONE, minScore: 60 })).toEqual(['low.md: the score 59.9 is below --min-score 60']);
  expect(shortfalls(report, { ...NONE, minScore: 59.9 })).toEqual([]);
});

test('warnings are counted over all files', () => {
  expect(shortfalls(report, { ...NONE, maxWarnings: 5 })).toEqual(['6 warnings, more than --max-warnings 5']);
  expect(shortfalls(report, { ...NONE, maxWarnings: 6 })).toEqual([]);
});
