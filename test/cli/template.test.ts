import { expect, test } from 'vitest';
import { prompts } from '../../rules/prompts.js';
import { templateOf } from '../../src/cli/new/template.js';
import { kindOf, PROMPT_NAMES, SHAPES } from '../../src/facts/prompts/names.js';
import { lint } from '../../src/lint.js';

const cases = PROMPT_NAMES.flatMap((name) =>
  [[], ...SHAPES.map((shape) => [shape]), SHAPES].map((shapes) => [name, shapes] as const),
);

test.each(cases)('an untouched template for %s %s is not a design', (name, shapes) => {
  const { design, score, expectations, rules } = lint(templateOf(name, shapes));
  expect(design).toMatchObject({ prompt: name, ...(shapes.length > 0 ? { shapes } : {}) });
  expect(score.band).toBe('not-a-design');
  expect([...rules, ...expectations].filter(({ verdict }) => verdict === 'pass').map(({ id }) => id)).toEqual([]);
});

test.each(PROMPT_NAMES)('a template for %s fits on a page and asks everything that its kind asks', (name) => {
  const template = templateOf(name, []);
  expect(template.split('\n').length).toBeLessThan(66);
  const { expectations } = prompts.find(({ id }) => id === kindOf(name))!;
  expect(expectations.filter(({ ask }) => !template.includes(`- ${ask}\n`))).toEqual([]);
});
