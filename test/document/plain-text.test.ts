import { expect, test } from 'vitest';
import { parseDocument } from '../../src/document/parse.js';

function texts(markdown: string): readonly string[] {
  return parseDocument(markdown).statements.map(({ text }) => text);
}

test.each([
  ['emphasis', 'We *really* use **Redis** and __memcached__', 'We really use Redis and memcached'],
  ['links', '[Redis](http://redis.io "t"), [that][r] and <http://a.b>\n\n[r]: x', 'Redis, that and http://a.b'],
  ['inline code', 'call `SET key` and ``a`b``', 'call SET key and a`b'],
  ['escapes', String.raw`10 \* 2 \_id\_ \# 1`, '10 * 2 _id_ # 1'],
  ['entities', 'a &amp; b &lt; c &#8594; d AT&T', 'a & b < c → d AT&T'],
  ['struck-out text, which was taken back', 'We use ~~Mongo~~ Postgres ~~**and Redis**~~', 'We use  Postgres'],
  ['images', 'As ![an old diagram](x.png) shows', 'As  shows'],
  ['raw HTML', 'a <b>bold</b> move<!-- TODO -->', 'a bold move'],
  ['footnote marks', 'It is fast[^1].\n\n[^2]: x', 'It is fast[^1].'],
])('is read without Markdown: %s', (_, markdown, text) => {
  expect(texts(markdown)[0]).toBe(text);
});

test.each([
  ['soft breaks', 'one\ntwo', 'one\ntwo'],
  ['hard breaks', 'one  \ntwo\\\nthree', 'one\ntwo\nthree'],
  ['HTML breaks, so that words stay apart', 'one<br>two<BR />three', 'one\ntwo\nthree'],
  ['soft breaks in items', '- one\n  two\nlazy', 'one\ntwo\nlazy'],
  ['soft breaks in quotes', '> one\n> two\n> - x\n', 'one\ntwo'],
  ['CRLF', 'one\r\ntwo', 'one\ntwo'],
  ['CR', 'one\rtwo', 'one\ntwo'],
])('lines end in a newline: %s', (_, markdown, text) => {
  expect(texts(markdown)[0]).toBe(text);
});

test('a file says the same with LF and with CRLF', () => {
  const markdown =
    '# A\n\none\ntwo. Three\n\n- x\n  y\n\n| a | b |\n|---|---|\n| 1 \\| 2 | `3` |\n\n```sql\nselect 1\n  from x\n```\n';
  expect(texts(markdown.replaceAll('\n', '\r\n'))).toEqual(texts(markdown));
});

test('inline code is known by its place', () => {
  const [statement] = parseDocument('Call `SET a` *then `b`*. Rest').statements;
  expect(statement?.code.map(({ start, end }) => statement.text.slice(start, end))).toEqual(['SET a', 'b']);
});

test('inline code is known in the sentence that it stands in', () => {
  const [first, second] = parseDocument('One. Two `x` three').statements;
  expect(first?.code).toEqual([]);
  expect(second?.text.slice(second.code[0]?.start, second.code[0]?.end)).toBe('x');
});

test('words are counted in prose, lists, tables and headings, not in code', () => {
  expect(parseDocument("# One\n\ntwo three's\n\n- four\n\n|five|\n|-|\n|six|\n\n```\nno\n```").words).toBe(6);
});
