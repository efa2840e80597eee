import { describe, expect, test } from 'vitest';
import { checkLimits, DocumentError } from '../../src/document/limits.js';
import { parseDocument } from '../../src/document/parse.js';

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('');

const apart = (text: string, count: number): string => `${text}\n\n`.repeat(count);

test.each([
  ['levels of quotes', `a\n\n${'> '.repeat(21)}b`, 'line 3 has more than 20 levels of lists and quotes; flatten them'],
  ['levels of lists on one line', '- 1. '.repeat(11), 'line 1 has more than 20 levels'],
  ['levels of indented lists', lines(22, (index) => `${'  '.repeat(index)}- a\n`), 'line 21 has more than 20 levels'],
  ['levels of footnotes', '[^a]: '.repeat(21), 'line 1 has more than 20 levels'],
  ['one long word', `a\n${'x'.repeat(5_001)}`, 'line 2 has more than 5,000 characters without a space; shorten them'],
  [
    'marks in a paragraph',
    `a\n\nb\n${'*a_ '.repeat(1_001)}`,
    'the paragraph at line 3 has more than 2,000 marks of emphasis, code or links; break it up',
  ],
  [
    'marks in the lines of a paragraph',
    '[a](b) [c](d)\n'.repeat(501),
    'the paragraph at line 1 has more than 2,000 marks',
  ],
  [
    'lines in a paragraph',
    `\n${'a\n'.repeat(1_001)}`,
    'the paragraph at line 2 has more than 1,000 lines; break it up',
  ],
  ['a long paragraph', 'word '.repeat(10_001), 'the paragraph at line 1 has more than 50,000 characters; break it up'],
  ['lines', apart('a', 4_001), 'the text up to line 8001 has more than 8,000 lines; split it into several designs'],
  ['characters', apart('word '.repeat(9_999), 9), 'the text up to line 17 has more than 400,000 characters; split it'],
  [
    'items',
    apart('- a\n- b', 2_001),
    'the text up to line 6001 has more than 4,000 list items and quote marks; split it',
  ],
  ['cells', apart(`|${'|'.repeat(1_000)}`, 20), 'the text up to line 39 has more than 20,000 table cells and marks'],
])('%s past the limit are refused, with the place and the mend', (_, source, message) => {
  expect(() => parseDocument(source)).toThrow(DocumentError);
  expect(() => parseDocument(source)).toThrow(message);
});

test.each([
  ['levels', '> '.repeat(20)],
  ['a long word', 'x'.repeat(5_000)],
  ['marks', '*a_ '.repeat(1_000)],
  ['lines in a paragraph', 'a\n'.repeat(1_000)],
  ['a long paragraph', 'word '.repeat(10_000)],
  ['lines', apart('a', 4_000)],
  ['items', apart('- a\n- b', 2_000)],
])('%s up to the limit are taken', (_, source) => {
  expect(() => {
    checkLimits(source);
  }).not.toThrow();
});

test.each([
  ['a thematic break', '- '.repeat(200)],
  ['a line of stars', '* '.repeat(200)],
  ['underscores inside words', 'user_id_of_order '.repeat(1_000)],
  ['an embedded picture', `![](data:image/png;base64,${'Ab+/'.repeat(200_000)})`],
  ['a wide table', `|${' cell |'.repeat(50)}\n`.repeat(30)],
  ['line endings of any kind', 'a\r\n\r\n'.repeat(4_000)],
])('%s is not mistaken for what is limited', (_, source) => {
  expect(() => {
    checkLimits(source);
  }).not.toThrow();
});

describe('what makes the parser slow or overflow is refused, or parsed within seconds', () => {
  test.each([
    ['a megabyte of prose', 'The service stores orders in Postgres.\n\n'.repeat(25_000)],
    ['crossing emphasis', '*a_ '.repeat(5_000)],
    ['crossing emphasis in paragraphs as long as may be', apart('*a_ '.repeat(990), 200)],
    ['crossing emphasis with CR', '*a_ \r'.repeat(5_000)],
    ['nested emphasis', apart('*a _b '.repeat(490) + 'c_ d* '.repeat(490), 3)],
    ['growing backtick runs', lines(1_000, (index) => `${'`'.repeat(index)} `)],
    [
      'growing backtick runs in paragraphs',
      apart(
        lines(220, (index) => `${'`'.repeat(index)} `),
        15,
      ),
    ],
    ['600 nested lists', lines(600, (index) => `${'  '.repeat(index)}- a\n`)],
    [
      'lists nested as deep as may be, often',
      lines(100, () => lines(14, (index) => `${'  '.repeat(index)}- a\n`) + '\n'),
    ],
    ['6,000 nested quotes', `${'>'.repeat(6_000)} a`],
    ['quotes nested as deep as may be, often', apart(`${'> '.repeat(20)}a`, 199)],
    ['a lazy paragraph in deep quotes', `${'> '.repeat(20)}a\n${'lazy\n'.repeat(990)}`],
    ['100,000 items', '- a\n'.repeat(100_000)],
    ['items in a list as long as may be', '- a\n'.repeat(1_000)],
    ['50,000 rows', `|a|b|\n|-|-|\n${'|1|2|\n'.repeat(50_000)}`],
    ['rows in tables as long as may be', apart(`|a|b|\n|-|-|\n${'|1|2|\n'.repeat(990)}`, 2)],
    ['a line of 5 MB', 'a'.repeat(5_000_000)],
    ['unclosed brackets', apart('['.repeat(1_990), 9)],
    ['closing brackets', apart(']'.repeat(1_990), 9)],
    ['unclosed comments', apart('a <!-- '.repeat(199), 9)],
    ['underlined headings', apart('a\n=\n'.repeat(490), 4)],
    ['footnotes', lines(1_000, (index) => `[^a${String(index)}]: b\n\nx[^a${String(index)}]\n\n`)],
    ['long addresses', apart(`http://a.b/${'&amp;'.repeat(950)}`, 20)],
    ['NUL characters', apart('\0'.repeat(4_900), 80)],
    ['deep YAML', `---\na: ${'['.repeat(4_900)}\n---\n`],
    ['YAML that grows when its aliases are followed', `---\na: &a [x,x]\n${lines(40, alias)}---\n`],
  ])(
    '%s',
    (_, source) => {
      const started = performance.now();
      try {
        parseDocument(source);
      } catch (error) {
        expect(error).toBeInstanceOf(DocumentError);
      }
      // Generous: a few seconds on an idle machine, while each of these took half a minute or crashed without limits.
      expect(performance.now() - started).toBeLessThan(15_000);
    },
    60_000,
  );

  function alias(index: number): string {
    const [name, previous] = [`b${String(index)}`, index === 0 ? 'a' : `b${String(index - 1)}`];
    return `${name}: &${name} [*${previous},*${previous}]\n`;
  }
});
