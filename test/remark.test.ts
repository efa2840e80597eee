import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { lint } from '../src/lint.js';
import remarkLoadbearing from '../src/remark.js';
import { temporaryFolder } from './temporary-folder.js';

const DESIGN = `# Link service

10 million users open 600 links per second; p95 is under 200 ms.

Hot links are cached in Redis.
`;

/** Runs remark with the plugin as it is built; its report stands on standard error. */
async function remark(cwd: string, ...args: string[]): Promise<{ status: number; stderr: string }> {
  const program = resolve('node_modules/remark-cli/cli.js');
  const plugin = resolve('dist/remark.js');
  const command = [program, '--no-color', '--no-stdout', '--use', plugin, ...args];
  try {
    const { stderr } = await promisify(execFile)(process.execPath, command, { cwd });
    return { status: 0, stderr };
  } catch (error) {
    const { code, stderr } = error as { code: number; stderr: string };
    return { status: code, stderr };
  }
}

test('under remark-cli the findings stand among its messages', async () => {
  const cwd = await temporaryFolder({ 'design.md': DESIGN });
  const { status, stderr } = await remark(cwd, 'design.md');
  expect(status).toBe(0);
  expect(stderr).toMatch(/^5:1-5:\d+ +warning +The Redis cache .* cache-policy +loadbearing$/mu);
});

test('--frail makes them fail', async () => {
  const cwd = await temporaryFolder({ 'design.md': DESIGN });
  expect((await remark(cwd, '--frail', 'design.md')).status).toBe(1);
});

test('each finding is a message with its rule, its place and its advice', () => {
  const file = new VFile({ path: 'design.md', value: DESIGN });
  const processor = unified().use(remarkParse).use(remarkLoadbearing);
  processor.runSync(processor.parse(file), file);
  const { findings } = lint({ path: 'design.md', value: DESIGN });
  expect(findings.length).toBeGreaterThan(0);
  expect(
    file.messages.map(({ source, ruleId, reason, note, fatal, place }) => ({
      source,
      ruleId,
      reason,
      note,
      fatal,
      place,
    })),
  ).toEqual(
    findings.map(({ rule, severity, message, advice, line, column, endLine, endColumn }) => ({
      source: 'loadbearing',
      ruleId: rule,
      reason: message,
      note: advice,
      fatal: severity === 'info' ? undefined : false,
      place: { start: { line, column }, end: { line: endLine, column: endColumn } },
    })),
  );
});
