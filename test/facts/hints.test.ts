import { expect, test } from 'vitest';
import { hintsIn, MARK, marksIn, wordHint } from '../../src/facts/hints.js';
import { matchesOf } from '../../src/facts/matches.js';
import { wordsOf } from '../../src/facts/words.js';

test.each([
  ['plain words', []],
  ['5 rows', ['digit']],
  ['f(x)', ['paren']],
  ['orderId', ['hump']],
  ['an Order', []],
  ['user_id', ['underscore', 'joint']],
  ['order.created', ['joint']],
  ['The end. Then', []],
  ['a -> b', ['hyphen', 'arrow']],
  ['a → b', ['further', 'arrow']],
  ['a\nb', ['newline']],
] as const)('the marks of %s', (text, marks) => {
  expect(marksIn(text)).toBe(marks.reduce((all, mark) => all | MARK[mark], 0));
});

test('a word hint is given by any of its words, in whatever case and wherever they stand', () => {
  const hint = wordHint(/^quux/u);
  expect(hintsIn(wordsOf('Two QUUXES here')) & hint).not.toBe(0);
  expect(hintsIn(wordsOf('requux')) & hint).toBe(0);
});

test('the matches of a text are all of them, from its start each time', () => {
  const pattern = /[ab]/gu;
  expect(matchesOf('cacb', pattern).map(({ index }) => index)).toEqual([1, 3]);
  expect(matchesOf('bc', pattern).map(({ index }) => index)).toEqual([0]);
  expect(matchesOf('', pattern)).toEqual([]);
});
