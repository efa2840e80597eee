import { expect, test } from 'vitest';
import { parseDocument } from '../../src/document/parse.js';
import { designOf } from '../../src/report/design.js';

const read = (frontMatter: string) =>
  designOf(parseDocument(`---\n${frontMatter}\n---\n\n# Ledger\n\nThree words here.\n`));

test('takes title, kind and shapes from the front matter', () => {
  expect(read('title: A ledger\nprompt: payments\nshapes: [correctness-heavy, write-heavy]')).toEqual({
    title: 'A ledger',
    prompt: 'payments',
    shapes: ['write-heavy', 'correctness-heavy'],
    words: 4,
  });
});

test.each(['prompt: 7', 'prompt: "not a kind!"', 'shapes: round', 'shapes: [round, 3]', 'shapes: {a: b}'])(
  'leaves out what is not of the form: %s',
  (frontMatter) => {
    expect(read(frontMatter)).toMatchObject({ title: 'Ledger', prompt: null, shapes: [] });
  },
);
