import { expect, test } from 'vitest';
import { modifiersOf, phraseAt } from '../../src/facts/phrases.js';
import { names, type Reading } from '../../src/facts/readings.js';
import { context, readingOf, readings, texts } from './read.js';

const design = context(
  '# Links\n\nIntro one. Intro two:\n\n- item a\n  - item b\n- item c\n\n## Caches\n\nFirst.\n\n### Limits\n\nNested.\n\n' +
    '| Name | Life |\n|---|---|\n| x | 5 m |\n\nSecond. Third. Fourth.\n\n## Rest\n\nLast.',
);
const at = (part: string): Reading => readingOf(design.readings, part);

test('a block is the paragraph, item or row that a statement stands in', () => {
  expect(texts(design.block(at('Intro two')))).toEqual(['Intro one.', 'Intro two:']);
  expect(texts(design.block(at('item a')))).toEqual(['item a']);
  expect(texts(design.block(at('x | 5 m')))).toEqual(['x | 5 m']);
});

test('below a block is what hangs on it, and no further paragraph', () => {
  expect(texts(design.below(at('Intro one')))).toEqual(['item a', 'item c']);
  expect(texts(design.below(at('item a')))).toEqual(['item b']);
  expect(texts(design.below(at('Second')))).toEqual([]);
});

test('after a statement come the next ones of its section', () => {
  expect(texts(design.after(at('Second'), 2))).toEqual(['Third.', 'Fourth.']);
  expect(texts(design.after(at('Third'), 9))).toEqual(['Fourth.']);
  expect(texts(design.after(at('Fourth'), 1))).toEqual([]);
});

test('a section is what stands under its heading, without sections inside', () => {
  expect(texts(design.section(at('First')))).toEqual(['Caches', 'First.']);
});

test('a statement is about what its heading names, or one around it', () => {
  expect(design.isAbout(at('First'), 'cache')).toBe(true);
  expect(design.isAbout(at('Nested'), 'cache')).toBe(true);
  expect(design.isAbout(at('Last'), 'cache')).toBe(false);
  expect(design.isAbout(at('Nested'), 'cdn')).toBe(false);
});

test('a row knows its header, an item the paragraph before its list', () => {
  expect(texts(design.header(at('x | 5 m')))).toEqual(['Name | Life']);
  expect(design.header(at('First'))).toEqual([]);
  expect(texts(design.leadIn(at('item c')))).toEqual(['Intro one.', 'Intro two:']);
  expect(design.leadIn(at('Intro one'))).toEqual([]);
});

test('what is negated or rejected is not named', () => {
  const [with_, without] = readings('We cache it. There is no cache.');
  expect(with_ === undefined ? null : names(with_, 'cdn', 'cache')).toBe(true);
  expect(without === undefined ? null : names(without, 'cache')).toBe(false);
});

test.each([
  ['We have a hot link cache.', 'hot link'],
  ['The cache', ''],
  ['It is kept in the Redis cache', 'Redis'],
  ['Reads, cache', ''],
  ['our user-profile cache', 'user-profile'],
  ['a very long name of some sort of big hot link cache', 'big hot link'],
])('the words that belong to a name: %s → %j', (text, expected) => {
  const reading = readingOf(readings(text), text);
  const cache = reading.mentions.find(({ concept }) => concept === 'cache');
  expect(modifiersOf(reading, cache ?? { from: -1 })).toBe(expected);
});

test.each([
  ['caches the hot links in Redis', 'hot links'],
  ['caches all user profiles, and more', 'user profiles'],
  ['caches in Redis', ''],
  ['caches', ''],
])('the noun phrase after a word: %s → %j', (text, expected) => {
  expect(phraseAt(readingOf(readings(text), text), 1)).toBe(expected);
});
