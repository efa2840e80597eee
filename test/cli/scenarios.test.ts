import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { expectValidReport } from '../report/schema.js';
import { temporaryFolder } from '../temporary-folder.js';
import { loadbearing } from './command-line.js';
import { parseScenario, pattern } from './scenario.js';

const FOLDER = 'test/cli/scenarios';

const scenarios = readdirSync(FOLDER).map((name) => parseScenario(readFileSync(`${FOLDER}/${name}`, 'utf8')));

test.concurrent.for(scenarios)('$title', async ({ files, args, env, stdin, ...expected }, own) => {
  const cwd = await temporaryFolder(files, own.onTestFinished);
  const ended = await loadbearing(args, { cwd, env, stdin });
  own.expect(ended.stderr).toMatch(pattern(expected.stderr));
  own.expect(ended.status).toBe(expected.status);
  if (expected.stdout !== null) own.expect(ended.stdout).toMatch(pattern(expected.stdout));
  if (args.join(' ').startsWith('--format json') && ended.stdout !== '') expectValidReport(ended.stdout);
});

test('titles differ', () => {
  expect(new Set(scenarios.map(({ title }) => title)).size).toBe(scenarios.length);
});
