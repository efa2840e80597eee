import { unified } from 'unified';
import { VFile } from 'vfile';
import { expectTypeOf, test } from 'vitest';
import {
  assembleReport,
  lint,
  toJson,
  toText,
  type Band,
  type FileError,
  type FileResult,
  type Finding,
  type Level,
  type Report,
  type Rubric,
  type RuleResult,
  type Severity,
  type Span,
  type Verdict,
} from '../src/index.js';
import remarkLoadbearing from '../src/remark.js';

test('lint takes what a vfile can be made of', () => {
  expectTypeOf(lint).toBeCallableWith('# Design');
  expectTypeOf(lint).toBeCallableWith(new VFile('# Design'));
  expectTypeOf(lint).toBeCallableWith({ path: 'design.md', value: '# Design' });
  expectTypeOf(lint).toBeCallableWith(new Uint8Array());
  // @ts-expect-error a number is no design
  lint(1);
  expectTypeOf(lint).returns.toEqualTypeOf<FileResult>();
});

test('reports are made of results, and texts of reports', () => {
  expectTypeOf(assembleReport).toEqualTypeOf<(files: readonly FileResult[], errors?: readonly FileError[]) => Report>();
  expectTypeOf(toJson).toEqualTypeOf<(report: Report) => string>();
  expectTypeOf(toText).parameter(0).toEqualTypeOf<Report>();
  expectTypeOf(toText).returns.toEqualTypeOf<string>();
  expectTypeOf<{ explain: Rubric }>().toExtend<NonNullable<Parameters<typeof toText>[1]>>();
});

test('what may be missing is null, and what is known is named', () => {
  expectTypeOf<Severity>().toEqualTypeOf<'error' | 'warning' | 'info'>();
  expectTypeOf<Verdict>().toEqualTypeOf<'pass' | 'fail' | 'na'>();
  expectTypeOf<Level>().toEqualTypeOf<0 | 1 | 2 | 3 | 4>();
  expectTypeOf<RuleResult['level']>().toEqualTypeOf<Level | null>();
  expectTypeOf<FileResult['score']['total']>().toEqualTypeOf<number | null>();
  expectTypeOf<FileResult['score']['band']>().toEqualTypeOf<Band | null>();
  expectTypeOf<Finding>().toExtend<Span>();
});

test('results are read-only', () => {
  const result = lint('# Design');
  // @ts-expect-error a result is not changed
  result.path = 'other.md';
  expectTypeOf<FileResult['findings']>().toEqualTypeOf<readonly Finding[]>();
});

test('the plugin is one for unified', () => {
  expectTypeOf(unified().use(remarkLoadbearing).processSync('# Design')).toExtend<VFile>();
  // @ts-expect-error it has no options
  unified().use(remarkLoadbearing, { level: 3 });
});
