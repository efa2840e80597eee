import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { assembleReport } from '../../src/report/assemble.js';
import { toJson } from '../../src/report/json.js';
import { expectValidReport, reportSchema } from './schema.js';
import { sampleFile, sampleFinding } from './samples.js';

const report = assembleReport(
  [sampleFile({ path: 'b.md' }), sampleFile({ path: 'a.md' })],
  [{ path: 'z.md', message: 'no such file; check the path' }],
);

test('a report is valid and comes back as it was', () => {
  expect(expectValidReport(toJson(report))).toEqual(report);
});

test('an empty report is valid', () => {
  expectValidReport(toJson(assembleReport([])));
});

test('a file without a score is valid', () => {
  const score = { total: null, band: null, dimensions: [{ id: 'api', weight: 5, level: null, points: null }] };
  expectValidReport(toJson(assembleReport([sampleFile({ score, rules: [], findings: [] })])));
});

test('a finding names the other places that it rests on', () => {
  const related = [{ quote: '10 million users a day', line: 3, column: 11, endLine: 3, endColumn: 33 }];
  const json = toJson(assembleReport([sampleFile({ findings: [sampleFinding({ related })] })]));
  expect(expectValidReport(json).files[0]?.findings[0]?.related).toEqual(related);
});

test('it is indented by two spaces and ends in one newline, the same bytes each time', () => {
  const json = toJson(report);
  expect(json.startsWith('{\n  "version": 1,\n')).toBe(true);
  expect(json.endsWith('\n}\n')).toBe(true);
  expect(toJson(structuredClone(report))).toBe(json);
});

test('characters that steer a terminal are escaped without changing the value', () => {
  const message = 'a \u001b[31m \u009b31m \u202e \u2028 \u{1f600} b';
  const json = toJson(assembleReport([sampleFile({ findings: [sampleFinding({ message })] })]));
  expect(json).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u202e]/u);
  expect(expectValidReport(json).files[0]?.findings[0]?.message).toBe(message);
});

test.each([
  ['a level without a verdict to match', { verdict: 'pass', level: 1 }],
  ['a level where the rule does not apply', { verdict: 'na', level: 2 }],
  ['a line before the first', { evidence: [{ quote: 'x', line: 0, column: 1, endLine: 1, endColumn: 2 }] }],
])('the schema refuses %s', (_, change) => {
  const [file] = report.files;
  const broken = { ...report, files: [{ ...file, rules: [{ ...file?.rules[0], ...change }] }] };
  expect(() => expectValidReport(JSON.stringify(broken))).toThrow();
});

test('the schema is open to names that are added later, while our own reports have none that it leaves out', () => {
  const later = { ...report, added: true };
  expect(new Ajv2020({ strict: false }).validate(reportSchema, later)).toBe(true);
  expect(() => expectValidReport(JSON.stringify(later))).toThrow();
});
