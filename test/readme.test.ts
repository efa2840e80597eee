import { readFileSync } from 'node:fs';
import type { Code, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { catalogue } from '../rules/catalogue.js';
import { lintCommand } from '../src/cli/lint/command.js';
import { loadbearing } from './cli/command-line.js';

/** A line that stands for what the README leaves out of a report. */
const LEFT_OUT = '[…]';

const readme = readFileSync('README.md', 'utf8');
const sessions = unified().use(remarkParse).parse(readme).children.filter(isSession).map(sessionOf);

function isSession(node: RootContent): node is Code {
  return node.type === 'code' && node.lang === 'console';
}

/** A command with its output, as a terminal shows them. */
function sessionOf({ value }: Code): { command: string; shown: readonly string[] } {
  const [line = '', ...shown] = value.split('\n');
  const [, command] = /^\$ npx (loadbearing .+)$/u.exec(line) ?? [];
  if (command === undefined) throw new Error(`not a command of loadbearing: ${line}`);
  return { command, shown };
}

/** The output without the parts that are left out: at a mark, everything up to the next line that is shown. */
function shorten(output: readonly string[], shown: readonly string[]): readonly string[] {
  let at = 0;
  const kept = shown.flatMap((line, index) => {
    if (line !== LEFT_OUT) return output[at++] ?? [];
    at = Math.max(at, output.indexOf(shown[index + 1] ?? '', at));
    return LEFT_OUT;
  });
  return [...kept, ...output.slice(at)];
}

test('the README shows reports', () => {
  expect(sessions.length).toBeGreaterThan(0);
});

test.each(sessions)('the README shows what $command prints', async ({ command, shown }) => {
  const { stdout } = await loadbearing(command.split(' ').slice(1), { cwd: '.' });
  expect(shorten(stdout.trimEnd().split('\n'), shown)).toEqual(shown);
});

test.each(catalogue)('the README names the rule $id and links its page', ({ id, dimension }) => {
  expect(readme).toContain(`\n| [\`${id}\`] `);
  expect(readme).toContain(`\n[\`${id}\`]: rules/${dimension}/${id}.md\n`);
});

test.each(Object.keys(lintCommand.options))('the README tells of --%s', (option) => {
  expect(readme).toMatch(new RegExp(`^\\| .*\`--${option}[ \`].* \\|$`, 'mu'));
});
