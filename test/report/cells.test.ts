import { expect, test } from 'vitest';
import { cellsOf, clipEnd, clipStart } from '../../src/report/text/cells.js';
import { excerpt } from '../../src/report/text/excerpt.js';
import { wrap } from '../../src/report/text/wrap.js';

test.each([
  ['design', 6],
  ['Größe – „ja“ …', 14],
  ['██░░ · ─ →', 10],
  ['設計', 4],
  ['ﾊﾝｶｸ', 4],
  ['한국', 4],
  ['e\u0301', 1],
  ['👍', 2],
  ['👨‍👩‍👧', 2],
  ['🇩🇪', 2],
  ['☃', 1],
  ['☃️', 2],
  ['1️⃣', 2],
  ['', 0],
])('%s takes %i columns', (text, cells) => {
  expect(cellsOf(text)).toBe(cells);
});

test('clipping keeps whole characters', () => {
  expect(clipEnd('設計は毎秒', 6)).toBe('設計…');
  expect(clipStart('設計は毎秒', 6)).toBe('…毎秒');
  expect(clipEnd('a👨‍👩‍👧b', 3)).toBe('a…');
  expect(clipEnd('fits', 4)).toBe('fits');
});

test('wrapping breaks at spaces, and inside a word only when it must', () => {
  expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
  expect(wrap('a abcdefgh b', 3)).toEqual(['a', 'abc', 'def', 'gh', 'b']);
  expect(wrap('', 10)).toEqual(['']);
});

test('an excerpt underlines the words, also after wide ones', () => {
  expect(excerpt(['', '  設計 caches links'], { line: 2, column: 6, endLine: 2, endColumn: 12 })).toEqual({
    source: '    2 | 設計 caches links',
    marks: '      |      ^^^^^^',
  });
});

test('a long line is clipped around the words', () => {
  const line = `${'before '.repeat(50)}the words${' after'.repeat(50)}`;
  const found = excerpt([line], { line: 1, column: 351, endLine: 1, endColumn: 360 });
  expect(found?.source).toHaveLength(80);
  expect(found?.source).toMatch(/^ {4}1 \| ….*before the words after.*…$/u);
  expect(found?.source.slice(found.marks.indexOf('^'), found.marks.lastIndexOf('^') + 1)).toBe('the words');
});

test('a range of several lines is marked to the end of its first', () => {
  expect(excerpt(['one  ', 'two'], { line: 1, column: 1, endLine: 2, endColumn: 4 })?.marks).toBe('      | ^^^');
});

test('an empty range is marked where it stands, and a line that is not there is not quoted', () => {
  expect(excerpt(['text'], { line: 1, column: 5, endLine: 1, endColumn: 5 })?.marks).toBe('      |     ^');
  expect(excerpt(['text'], { line: 2, column: 1, endLine: 2, endColumn: 2 })).toBeNull();
});
