import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { vocabulary } from '../../src/facts/vocabulary/index.js';

const topics = readdirSync('src/facts/vocabulary').filter((name) => name !== 'index.ts' && name !== 'stance.ts');
const declared = topics.flatMap((name) =>
  [...readFileSync(`src/facts/vocabulary/${name}`, 'utf8').matchAll(/^ {2}'?([a-z0-9-]+)'?:(?: |$)/gmu)].map(
    ([, concept]) => concept,
  ),
);

test('no two topics declare the same concept, for one would silently hide the other', () => {
  expect(declared.filter((concept, index) => declared.indexOf(concept) !== index)).toEqual([]);
  expect(declared.toSorted()).toEqual(Object.keys(vocabulary).sort());
});

test('every concept is asked for somewhere', () => {
  const readers = [
    'src/facts',
    'src/facts/patterns',
    'src/facts/prompts',
    'src/facts/prompts/kinds',
    ...readdirSync('rules', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `rules/${name}`),
  ];
  const code = readers
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.ts'))
        .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
    )
    .join('\n');
  expect(Object.keys(vocabulary).filter((concept) => !code.includes(`'${concept}'`))).toEqual([]);
});

test('no concept lists a term twice', () => {
  const repeated = Object.entries(vocabulary).flatMap(([concept, terms]) =>
    terms.filter((term, index) => terms.indexOf(term) !== index).map((term) => `${concept}: ${term}`),
  );
  expect(repeated).toEqual([]);
});
