import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { prompts } from '../../rules/prompts.js';
import { kindOf, PROMPT_NAMES } from '../../src/facts/prompts/names.js';
import { lint } from '../../src/lint.js';
import { defaultRubric } from '../../src/rubric/rubric.js';
import { readPromptPage } from './page.js';

test('every kind and shape has its expectations, in a file and with a page of its name', () => {
  const ids = prompts.map(({ id }) => id).sort();
  const files = readdirSync('rules/prompts').sort();
  expect(files).toEqual(ids.flatMap((id) => [`${id}.md`, `${id}.ts`]));
  expect(PROMPT_NAMES.map(kindOf).filter((kind) => !ids.includes(kind!))).toEqual([]);
});

test('every expectation weighs in a dimension of the rubric', () => {
  const dimensions = defaultRubric.dimensions.map(({ id }) => id);
  const used = prompts.flatMap(({ expectations }) => expectations.map(({ dimension }) => dimension));
  expect(used.filter((dimension) => !dimensions.includes(dimension))).toEqual([]);
});

describe.each(prompts.map((prompt) => [prompt.id, prompt] as const))('the page of %s', (id, { expectations }) => {
  const page = readPromptPage(id);

  test('is headed by the name, tells when it applies, and has a section for each expectation, in order', () => {
    expect(page.headings).toEqual([id, 'When it applies', ...expectations.map((expectation) => expectation.id)]);
  });

  test.each(expectations.map((expectation) => expectation.id))(
    'shows a design that meets %s and one that fails',
    (of) => {
      const verdicts = page.examples.filter((example) => example.of === of).map(({ verdict }) => verdict);
      expect(verdicts).toEqual(expect.arrayContaining(['pass', 'fail']));
    },
  );

  test.each(page.examples.map((example) => [`${example.of}: ${example.name}`, example] as const))(
    '%s',
    (_name, { of, design, verdict, level }) => {
      const result = lint(design).expectations.find((judged) => judged.id === `${id}/${of}`);
      expect({ verdict: result?.verdict, level: result?.level }).toEqual({ verdict, level });
    },
  );
});
