import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { assembleReport, defaultRubric, DocumentError, ledger, lint, toJson, toText } from '../src/index.js';
import { expectValidReport } from './report/schema.js';

const DESIGN = '# Link service\n\nHot links are cached in Redis.\n';

test('text and vfile give the same result, but for the path', () => {
  const named = lint(new VFile({ path: 'design.md', value: DESIGN }));
  expect(named.path).toBe('design.md');
  expect(lint(DESIGN)).toEqual({ ...named, path: '' });
});

test('a result goes through the report to text and JSON', () => {
  const result = lint({ path: 'design.md', value: DESIGN });
  const report = assembleReport([result]);
  expect(expectValidReport(toJson(report)).files).toEqual([result]);
  expect(toText(report, { sources: new Map([['design.md', DESIGN]]), explain: defaultRubric })).toContain(
    'cache-policy',
  );
});

test('a text that no parser should be given is refused', () => {
  expect(() => lint('> '.repeat(1_000))).toThrow(DocumentError);
});

test('the ledger of a design holds its sums', () => {
  expect(ledger('# Links\n\n100M × 500 bytes = 5 GB').sums).toMatchObject([
    { kind: 'shown', agrees: false, ratio: 0.1 },
  ]);
});

test('an empty text is judged too', () => {
  expectValidReport(toJson(assembleReport([lint('')])));
});
