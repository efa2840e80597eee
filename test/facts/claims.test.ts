import { expect, test } from 'vitest';
import { findClaims, type Pattern } from '../../src/facts/claims.js';
import { factsOf } from './read.js';

const found = (text: string, pattern: Omit<Pattern<'x'>, 'claim'>): readonly string[] =>
  findClaims(factsOf(`# Payments\n\n${text}\n`).readings, [{ ...pattern, claim: 'x' }]).map(({ stance }) => stance);

test('concepts that stand together make a claim', () => {
  expect(found('A repeat is refused.', { all: ['repeat', 'refuse'] })).toEqual(['asserted']);
  expect(found('A repeat is served.', { all: ['repeat', 'refuse'] })).toEqual([]);
});

test('only so many words may stand between them', () => {
  const far = 'A repeat that reaches the ledger by way of the old gateway in the second zone is refused.';
  expect(found(far, { all: ['repeat', 'refuse'], within: 6 })).toEqual([]);
  expect(found(far, { all: ['repeat', 'refuse'] })).toEqual(['asserted']);
});

test('in the order given, where it matters', () => {
  expect(found('Refused is a repeat.', { all: ['repeat', 'refuse'], ordered: true })).toEqual([]);
});

test('not beside what rules it out', () => {
  expect(found('A repeat is refused by the cache.', { all: ['repeat', 'refuse'], without: ['cache'] })).toEqual([]);
});

test('over a passage of one block, or of one section', () => {
  const block = 'A repeat comes in. It is refused.';
  expect(found(block, { all: ['repeat', 'refuse'] })).toEqual([]);
  expect(found(block, { all: ['repeat', 'refuse'], passage: 'block' })).toEqual(['asserted']);
  const section = 'A repeat comes in.\n\nIt is refused.';
  expect(found(section, { all: ['repeat', 'refuse'], passage: 'block' })).toEqual([]);
  expect(found(section, { all: ['repeat', 'refuse'], passage: 'section' })).toEqual(['asserted']);
});

test('a negation belongs to the claim where the pattern says so', () => {
  expect(found('No repeat is refused.', { all: ['repeat', 'refuse'] })).toEqual(['negated']);
  expect(found('No repeat is refused.', { all: ['repeat', 'refuse'], negative: true })).toEqual(['asserted']);
});
