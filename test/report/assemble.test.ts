import { expect, test } from 'vitest';
import { assembleReport } from '../../src/report/assemble.js';
import { sampleFile, sampleFinding } from './samples.js';

function scored(path: string, total: number | null): ReturnType<typeof sampleFile> {
  return sampleFile({ path, score: { total, band: null, dimensions: [] } });
}

test('files and errors stand in the order of their paths, whatever order they come in', () => {
  const report = assembleReport(
    [scored('b.md', 1), scored('B.md', 1), scored('a/z.md', 1)],
    [
      { path: 'y', message: 'm' },
      { path: 'x', message: 'm' },
    ],
  );
  expect(report.files.map(({ path }) => path)).toEqual(['B.md', 'a/z.md', 'b.md']);
  expect(report.errors.map(({ path }) => path)).toEqual(['x', 'y']);
});

test('findings are counted by severity over all files', () => {
  const file = sampleFile({
    findings: [sampleFinding(), sampleFinding({ severity: 'warning' }), sampleFinding({ severity: 'warning' })],
  });
  expect(assembleReport([file, file]).summary).toMatchObject({ files: 2, errors: 2, warnings: 4, infos: 0 });
});

test('the mean is of the files that have a total, to one decimal', () => {
  expect(assembleReport([scored('a', 50), scored('b', 60.5), scored('c', null)]).summary.meanScore).toBe(55.3);
});

test.each([[[]], [[scored('a', null)]]])('without a total there is no mean', (files) => {
  expect(assembleReport(files).summary.meanScore).toBeNull();
});
