import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rangeOf, type Document, type Statement } from '../../src/document/document.js';
import { parseDocument } from '../../src/document/parse.js';

const INLINE = [
  String.raw`a \* b \\ c \_d\_ e`,
  'a &amp; b &lt;c&gt; &copy; &#x41; &#65; &unknown; & f',
  String.raw`AT&T; R&D && \&amp; \\&amp; done`,
  '&#x1F600;a &NotEqualTilde; b &bne; c &fjlig; d &Afr; e &#0; f &#xD800; g',
  '`code` ``co`de`` ` a ` `` `x` `` `a &amp; b` `p > q`',
  '`a\nb` c\n`d`',
  'see [link `x`](http://a.b/c?d=e&f "t\\"itle"), ![img](x.png), <http://auto.link> and www.foo.com/a_b',
  '*em **strong** em* __x__ ***both*** **a\nb**',
  'kept ~~gone~~ kept ~~**gone**~~',
  'a\\\nb  \nc<br>d',
  'b <b>bold</b> c<!-- x -->d [^1]',
  '😀 a **b😀** `c😀` 👩‍👩‍👧 设计',
  'foo\tbar\n\tbaz',
  'a\u00a0b\u200bc',
  '# Heading with `code` & *em* #',
  'Setext *heading*\n===',
  '| a | b |\n|---|---|\n| x \\| y | `p \\| q` |\n| **b** | [l](u) \\\\ |\n| only |',
  '```js\na\n\n\tb > c\n  d\n```',
  '    indented\n      more\n\n    end',
  '```\n\nunclosed',
  '1) x\n2) y\n   z\n   - [ ] todo\n     more',
  '- a\n\n      indented code in an item',
];

/** Ways of setting each input: nested in a quote, an item, both, a footnote, and with other line endings. */
const SETTINGS: readonly [string, (text: string) => string][] = [
  ['alone', (text) => text],
  ['with CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['with CR', (text) => text.replaceAll('\n', '\r')],
  ['in a block quote', (text) => `> ${text.replaceAll('\n', '\n> ')}`],
  ['in a block quote without spaces', (text) => `>${text.replaceAll('\n', '\n>')}`],
  ['in a block quote with tabs', (text) => `>\t${text.replaceAll('\n', '\n>\t')}`],
  ['in an item', (text) => `- ${text.replaceAll('\n', '\n  ')}`],
  ['in an item with tabs', (text) => `1.\t${text.replaceAll('\n', '\n\t')}`],
  ['in a quoted item', (text) => `> - ${text.replaceAll('\n', '\r\n>   ')}`],
  ['in a footnote', (text) => `a[^2]\n\n[^2]: ${text.replaceAll('\n', '\n    ')}`],
];

describe.each(SETTINGS)('%s', (_, set) => {
  test.each(INLINE)('every character of %j is found at its place', (text) => {
    const source = set(text);
    expectPlaces(parseDocument(source), source);
  });
});

test.each(readdirSync('fixtures/designs'))('every character of %s is found at its place', (name) => {
  const source = readFileSync(`fixtures/designs/${name}`, 'utf8');
  const document = parseDocument(source);
  expect(document.statements.length).toBeGreaterThan(10);
  expectPlaces(document, source);
});

test.each([
  ['a &amp; b', 'b', { line: 1, column: 9, offset: 8 }],
  ['x\r\n\r\n- a *b*', 'b', { line: 3, column: 6, offset: 10 }],
  ['> 😀 `q`', 'q', { line: 1, column: 7, offset: 6 }],
  ['``` js\n\ta\n```', 'a', { line: 2, column: 2, offset: 8 }],
  ['| a | b |\n|-|-|\n| 1 \\| 2 | c |', 'c', { line: 3, column: 12, offset: 27 }],
  ['`` `x` ``', '`x`', { line: 1, column: 4, offset: 3 }],
  ['&#x1F600;a', 'a', { line: 1, column: 10, offset: 9 }],
])('in %j the place of %j is exact', (source, part, start) => {
  const document = parseDocument(source);
  const statement = document.statements.find(({ text }) => text.includes(part))!;
  const at = statement.text.indexOf(part);
  expect(rangeOf(document, statement, at, at + part.length).start).toEqual(start);
});

test('a byte order mark takes no place', () => {
  const document = parseDocument('\uFEFFa b\n\nc');
  expect(rangeOf(document, document.statements[0]!)).toEqual({
    start: { line: 1, column: 1, offset: 0 },
    end: { line: 1, column: 4, offset: 3 },
  });
  expect(rangeOf(document, document.statements[1]!).start).toEqual({ line: 3, column: 1, offset: 5 });
});

test("a statement's range ends where its last character does, before a mark that closes it", () => {
  const document = parseDocument('We use **Redis**');
  expect(rangeOf(document, document.statements[0]!).end).toEqual({ line: 1, column: 15, offset: 14 });
});

function expectPlaces(document: Document, source: string): void {
  for (const statement of document.statements) {
    const { text, offsets } = statement;
    expect(offsets).toHaveLength(text.length + 1);
    expect(misplaced(statement, source)).toEqual([]);
    expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
    expect(offsets.at(-1)).toBeLessThanOrEqual(source.length);
  }
}

/** The places at which the source has neither the text's character nor what it is written as. */
function misplaced({ text, offsets, block, cells }: Statement, source: string): readonly string[] {
  const inTable = block.kind === 'row' || block.kind === 'header';
  return text.split('').flatMap((character, index) => {
    const written = source[offsets[index] ?? -1];
    if (written === character || written === '&') return [];
    // A line break may be written as a mark, and a tab after a quote mark stands for several spaces.
    if (/\s/u.test(character) && /[\s\\<]/u.test(written ?? '')) return [];
    if (inTable && !cells.some(({ start, end }) => start <= index && index < end)) return [];
    return [`${text.slice(0, index)}⟨${text.slice(index)}⟩`];
  });
}
