import { describe, expect, test } from 'vitest';
import { headingPath, type Block } from '../../src/document/document.js';
import { parseDocument } from '../../src/document/parse.js';

function blocks(markdown: string): readonly Block[] {
  return parseDocument(markdown).blocks;
}

/** The text of a block's first statement. */
function text(block: Block | null | undefined): string | null {
  return block?.statements[0]?.text ?? null;
}

function kinds(markdown: string): readonly string[] {
  return blocks(markdown).map((block) => `${block.kind}: ${String(text(block))}`);
}

describe('sections', () => {
  test('nest as their headings do, also where a level is left out', () => {
    const { sections } = parseDocument('top\n\n# A\n\n### B\n\n## C\n\n#### D\n\n# E');
    expect(sections.map((section) => headingPath(section).join(' > '))).toEqual([
      '',
      'A',
      'A > B',
      'A > C',
      'A > C > D',
      'E',
    ]);
  });

  test('take what stands below them, and the text above the first heading has one of its own', () => {
    const found = blocks('top\n\n# A\n\nbelow\n\n- item').map((block) => [text(block), block.section.heading]);
    expect(found).toEqual([
      ['top', ''],
      ['A', 'A'],
      ['below', 'A'],
      ['item', 'A'],
    ]);
  });

  test('underlined headings count as others', () => {
    expect(parseDocument('A\n=\n\nB\n-\n').sections.map(({ depth }) => depth)).toEqual([0, 1, 2]);
  });

  test('a line of bold text is a heading below every real one', () => {
    const { sections } = parseDocument('# A\n\n**Caching:**\n\ntext\n\n**Queues**\n\n## B');
    expect(sections.map((section) => headingPath(section).join(' > '))).toEqual([
      '',
      'A',
      'A > Caching',
      'A > Queues',
      'A > B',
    ]);
  });

  test.each([
    ['a sentence', '**We use Redis.**'],
    ['a question', '**Why Redis?**'],
    ['bold text with more after it', '**Redis** is fast'],
    ['a bold item', '- **Redis**'],
    ['a long line', `**${'word '.repeat(20)}**`],
  ])('%s is no heading', (_, markdown) => {
    expect(parseDocument(markdown).sections).toHaveLength(1);
  });

  test('a heading in a quote ends with the quote', () => {
    const found = blocks('# A\n\n> **Note**\n>\n> quoted\n\nafter').map((block) => [
      text(block),
      block.section.heading,
    ]);
    expect(found.slice(2)).toEqual([
      ['quoted', 'Note'],
      ['after', 'A'],
    ]);
  });
});

describe('title and front matter', () => {
  test.each([
    ['the front matter', '---\ntitle: " Feed "\n---\n# Other', 'Feed'],
    ['else the first heading', 'text\n\n## Feed `v2`\n\n# Other', 'Feed v2'],
    ['not an empty one', '---\ntitle: ""\n---\n# Feed', 'Feed'],
    ['not a number', '---\ntitle: 5\n---\n# Feed', 'Feed'],
    ['not a bold line', '**Feed**', null],
    ['nothing', '', null],
  ])('the title comes from %s', (_, markdown, title) => {
    expect(parseDocument(markdown).title).toBe(title);
  });

  test('front matter is data and no text', () => {
    const document = parseDocument('---\nprompt: feed\ntags: [a, b]\n---\n\ntext');
    expect(document.frontMatter).toEqual({ prompt: 'feed', tags: ['a', 'b'] });
    expect(document.statements.map((statement) => statement.text)).toEqual(['text']);
  });

  test.each([
    ['broken YAML', 'title: [1'],
    ['a list', '- a'],
    ['a word', 'a'],
    ['nothing', ''],
    ['a wrong anchor', 'a: *b'],
  ])('a design with %s as front matter is still read', (_, yaml) => {
    const document = parseDocument(`---\n${yaml}\n---\n\n# Feed`);
    expect(document.frontMatter).toEqual({});
    expect(document.title).toBe('Feed');
  });
});

describe('lists', () => {
  test('hang on the paragraph right before them, nested ones on their item', () => {
    const found = blocks('Intro:\n\n1. one\n   - two\n\n     more\n\n     ```\n     x\n     ```\n2. three\n\nafter');
    expect(found.map((block) => [text(block), text(block.leadIn)])).toEqual([
      ['Intro:', null],
      ['one', 'Intro:'],
      ['two', 'one'],
      ['more', 'two'],
      ['x', 'more'],
      ['three', 'Intro:'],
      ['after', null],
    ]);
  });

  test('a second list does not hang on the paragraph before the first', () => {
    expect(blocks('Intro:\n\n- a\n\n<!-- -->\n\n* b').map(({ leadIn }) => text(leadIn))).toEqual([
      null,
      'Intro:',
      null,
    ]);
  });

  test('a list below a heading hangs on it', () => {
    expect(text(blocks('# Caches\n\n- a')[1]?.leadIn)).toBe('Caches');
  });

  test('ordered items know their number, others have none', () => {
    expect(blocks('3. a\n3. b\n\n- c\n  1) d').map(({ ordinal }) => ordinal)).toEqual([3, 4, null, 1]);
  });

  test('items of one list have one group, and lists differ', () => {
    const groups = blocks('- a\n- b\n  - c\n\ntext\n\n1. d').map(({ group }) => group);
    expect(groups[0]).toBe(groups[1]);
    expect(new Set(groups)).toHaveLength(4);
    expect(groups[3]).toBeNull();
  });

  test('an item of several sentences has a statement for each; a checkbox is no text', () => {
    expect(blocks('- [x] One. Two')[0]?.statements.map((statement) => statement.text)).toEqual(['One.', 'Two']);
  });

  test('an item without text of its own gives its parts', () => {
    expect(kinds('- > quoted\n- ```\n  code\n  ```\n-')).toEqual(['paragraph: quoted', 'code: code']);
  });
});

describe('tables', () => {
  const table = 'Caches:\n\n| Name | TTL |\n|:--|--:|\n| **links**, `a \\| b` | 5 m |\n| | |\n| CDN |\n\nafter';

  test('give a header and rows, each one statement with its cells', () => {
    const [, header, row, empty, short] = blocks(table);
    expect([header?.kind, row?.kind]).toEqual(['header', 'row']);
    expect(cells(header)).toEqual(['Name', 'TTL']);
    expect(cells(row)).toEqual(['links, a | b', '5 m']);
    expect(cells(empty)).toEqual(['', '']);
    expect(cells(short)).toEqual(['CDN']);
  });

  test('rows know their header, their table and the paragraph before it', () => {
    const [intro, header, row] = blocks(table);
    expect(row?.header).toBe(header);
    expect(header?.header).toBeNull();
    expect(row?.leadIn).toBe(intro);
    expect(row?.group).toBe(header?.group);
    expect(row?.group).not.toBeNull();
  });

  function cells(block: Block | undefined): readonly (string | undefined)[] | undefined {
    const statement = block?.statements[0];
    return statement?.cells.map(({ start, end }) => statement.text.slice(start, end));
  }
});

describe('code and diagrams', () => {
  test.each([
    ['mermaid', '```mermaid\ngraph TD\nA-->B\n```'],
    ['PlantUML', '```PlantUML\nA -> B\n```'],
    ['PlantUML without a language', '```\n@startuml\nA -> B\n@enduml\n```'],
    ['a sequence without a language', '```\nsequenceDiagram\nA->>B: x\n```'],
    ['boxes', '```\n+---+    +---+\n| A |--->| B |\n+---+    +---+\n```'],
    ['drawn boxes', '```text\n┌───┐\n│ A │\n└─▼─┘\n```'],
    ['arrows', '    client --> api\n    api --> db'],
  ])('%s is a diagram', (_, markdown) => {
    expect(blocks(markdown).map(({ kind }) => kind)).toEqual(['diagram']);
  });

  test.each([
    ['SQL', '```sql\nselect a --> b\nfrom c --> d\n```'],
    ['lines without marks', '```\nSET key value\nGET key\n```'],
    ['one arrow', '```\na --> b\nthen c\n```'],
    ['JSON', '```json\n{"a": 1}\n```'],
  ])('%s is code', (_, markdown) => {
    expect(blocks(markdown).map(({ kind }) => kind)).toEqual(['code']);
  });

  test('have a statement a line, without indentation and empty lines, and know their language', () => {
    const [block] = blocks('```SQL\nselect *\n\n  from x  \n```');
    expect(block?.language).toBe('sql');
    expect(block?.statements.map((statement) => statement.text)).toEqual(['select *', 'from x']);
  });

  test('hang on the paragraph before them', () => {
    expect(text(blocks('The call:\n\n```\nGET /x\n```')[1]?.leadIn)).toBe('The call:');
  });
});

describe('quotes and footnotes', () => {
  test('what stands in a block quote is marked, also in a list inside it', () => {
    expect(blocks('a\n\n> b\n>\n> - c\n\nd').map(({ quoted }) => quoted)).toEqual([false, true, true, false]);
  });

  test('every paragraph of a quote hangs on the one before the quote, which may say whose words it holds', () => {
    expect(blocks('Stripe writes:\n\n> b\n>\n> c').map(({ leadIn }) => text(leadIn))).toEqual([
      null,
      'Stripe writes:',
      'Stripe writes:',
    ]);
  });

  test('a footnote is read where it is written', () => {
    expect(kinds('# A\n\nx[^1]\n\n[^1]: The note.\n\n# B')).toContain('paragraph: The note.');
    expect(blocks('# A\n\nx[^1]\n\n[^1]: The note.\n\n# B')[2]?.section.heading).toBe('A');
  });
});

test('what is too long for a sentence is cut between words, and nothing is lost', () => {
  const { statements } = parseDocument('word '.repeat(1_000).trim());
  expect(statements.map((statement) => statement.text.length)).toEqual([2_000, 2_000, 999]);
  expect(statements.map((statement) => statement.text).join('')).toBe('word '.repeat(1_000).trim());
  expect(parseDocument('x'.repeat(4_500)).statements).toHaveLength(3);
});

test('statements and blocks are numbered in the order of the text', () => {
  const { statements, blocks: all } = parseDocument('# A\n\nOne. Two\n\n- c\n\n|d|\n|-|\n|e|');
  expect(statements.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(all.map(({ id }) => id)).toEqual([0, 1, 2, 3, 4]);
});
