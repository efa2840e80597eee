import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogue } from '../../rules/catalogue.js';
import { defaultRubric } from '../../src/rubric/rubric.js';

const files = readdirSync('rules', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !path.startsWith('prompts/'));
const paths = catalogue.map(({ dimension, id }) => `${dimension}/${id}`).sort();

test('every rule file is in the catalogue, under its dimension', () => {
  const rules = files.filter((path) => path.includes('/') && path.endsWith('.ts')).map((path) => path.slice(0, -3));
  expect(rules.sort()).toEqual(paths);
});

test('every rule has a page, and every page a rule', () => {
  const pages = files.filter((path) => path.endsWith('.md')).map((path) => path.slice(0, -3));
  expect(pages.sort()).toEqual(paths);
});

test('every rule weighs in the rubric, in the dimension that it names, and in its order', () => {
  const order = defaultRubric.dimensions.flatMap(({ id, rules }) => Object.keys(rules).map((rule) => `${id}/${rule}`));
  const known = order.filter((path) => paths.includes(path));
  expect(catalogue.map(({ dimension, id }) => `${dimension}/${id}`)).toEqual(known);
});

test('the seven traps are the traps', () => {
  expect(
    catalogue
      .filter(({ trap }) => trap)
      .map(({ id }) => id)
      .sort(),
  ).toEqual([
    'cache-policy',
    'exactly-once',
    'idempotency',
    'numbers',
    'schema-evolution',
    'service-boundaries',
    'source-of-truth',
  ]);
});
