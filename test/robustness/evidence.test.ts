import { describe, expect, test } from 'vitest';
import { lint } from '../../src/lint.js';
import type { Evidence, RuleResult } from '../../src/report/report.js';
import { fixtures, levelsOf, passingExamples } from './designs.js';
import { linesOf } from './lines.js';

/** Puts other words in the place of some evidence. */
function replaced(markdown: string, { line, column, endLine, endColumn }: Evidence, words: string): string {
  const lines = markdown.split('\n');
  // A mark that opens code or emphasis stands before the words.
  const before = lines[line - 1]!.slice(0, column - 1).replace(/[`*_]+$/u, '');
  const after = lines[endLine - 1]!.slice(endColumn - 1);
  // A row without its bars would take the whole table apart.
  const bars = words === '' ? lines[line - 1]!.slice(column - 1, endColumn - 1).replaceAll(/[^|]/gu, '') : '';
  return [...lines.slice(0, line - 1), before + bars + words + after, ...lines.slice(endLine)].join('\n');
}

/** Whether evidence is a sentence, and not a row, a line of code or a part of a drawing. */
function isSentence(markdown: string, { line, endLine }: Evidence): boolean {
  return linesOf(markdown)
    .slice(line - 1, endLine)
    .every(({ kind }) => kind === 'text' || kind === 'item');
}

const only = ({ verdict, evidence }: RuleResult): readonly Evidence[] =>
  verdict === 'pass' && evidence.length === 1 ? evidence : [];

/** What is left out is a limit, and what is turned down with its reasons is a comparison: here a denial is an answer. */
const DENIABLE: ReadonlySet<string> = new Set(['recap', 'trade-offs']);

/** The share of passes on one quoted sentence whose text says the same elsewhere in other words. */
const SAID_TWICE = 0.01;

const negations: readonly ((sentence: string) => string)[] = [
  (sentence) => `We do not do this: ${sentence}`,
  (sentence) => `It is not true that ${sentence}`,
  (sentence) => `Not in this design: ${sentence}`,
];

describe('without the sentence that carries it', () => {
  test.each(fixtures)('no level of $name rises', ({ markdown }) => {
    for (const { id, level, evidence } of lint(markdown).rules) {
      // A wrong sum speaks against the design: without it the right ones are left.
      if (id === 'capacity-math' && level === 1) continue;
      for (const each of evidence) {
        const after = levelsOf(replaced(markdown, each, '')).get(id) ?? 0;
        expect(after, `${id} without “${each.quote}”`).toBeLessThanOrEqual(level ?? 0);
      }
    }
  });

  test('what rests on one sentence fails, unless another one says it again', () => {
    const single = [...fixtures, ...passingExamples].flatMap(({ name, markdown }) =>
      lint(markdown).rules.flatMap((rule) =>
        only(rule).map((evidence) => ({ name, markdown, rule: rule.id, evidence })),
      ),
    );
    const survivors = single.filter(
      ({ markdown, rule, evidence }) => (levelsOf(replaced(markdown, evidence, '')).get(rule) ?? 0) >= 2,
    );
    const told = survivors.map(({ name, rule, evidence }) => `${name}, ${rule}: ${evidence.quote}`).join('\n');
    expect(survivors.length, told).toBeLessThanOrEqual(single.length * SAID_TWICE);
  });
});

describe('with the sentence negated', () => {
  test.each([...fixtures, ...passingExamples])('what rests on one sentence of $name does not pass', ({ markdown }) => {
    for (const rule of lint(markdown).rules.filter(({ id }) => !DENIABLE.has(id))) {
      for (const each of only(rule).filter((evidence) => isSentence(markdown, evidence))) {
        for (const negated of negations) {
          const level = levelsOf(replaced(markdown, each, negated(each.quote))).get(rule.id) ?? 0;
          expect(level, `${rule.id} with “${negated(each.quote)}”`).toBeLessThan(2);
        }
      }
    }
  });
});
