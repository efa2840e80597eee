import { expect, test } from 'vitest';
import { parseDocument } from '../../src/document/parse.js';
import { deriveFacts } from '../../src/facts/derive.js';
import { designOf } from '../../src/report/design.js';

const read = (frontMatter: string) => {
  const document = parseDocument(`---\n${frontMatter}\n---\n\n# Garden\n\nThree words here.\n`);
  return designOf(document, deriveFacts(document).kind);
};

test('takes title, kind and shapes from the front matter', () => {
  const reason = 'the front matter says so';
  expect(read('title: A ledger\nprompt: payments\nshapes: [correctness-heavy, write-heavy]')).toEqual({
    title: 'A ledger',
    prompt: 'payments',
    shapes: ['write-heavy', 'correctness-heavy'],
    reasons: [
      { of: 'payments', reason, evidence: [] },
      { of: 'write-heavy', reason, evidence: [] },
      { of: 'correctness-heavy', reason, evidence: [] },
    ],
    words: 4,
  });
});

test.each(['prompt: 7', 'prompt: "not a kind!"', 'shapes: round', 'shapes: [round, 3]', 'shapes: {a: b}'])(
  'leaves out what is not of the form: %s',
  (frontMatter) => {
    expect(read(frontMatter)).toMatchObject({ title: 'Garden', prompt: null, shapes: [] });
  },
);

test('a kind of its own is reported and held to nothing', () => {
  expect(read('prompt: job-board')).toMatchObject({ prompt: 'job-board', shapes: [] });
});

test('says why, with the words that show it', () => {
  const document = parseDocument('# Link shortener\n\nShort codes redirect to long URLs. It is read-heavy.\n');
  expect(designOf(document, deriveFacts(document).kind).reasons).toEqual([
    {
      of: 'url-shortener',
      reason: 'the title says "Link shortener", and the text speaks of short codes, redirects and long URLs',
      evidence: [{ quote: 'Link shortener', line: 1, column: 3, endLine: 1, endColumn: 17 }],
    },
    {
      of: 'read-heavy',
      reason: 'it says "read-heavy"',
      evidence: [{ quote: 'It is read-heavy.', line: 3, column: 36, endLine: 3, endColumn: 53 }],
    },
  ]);
});
