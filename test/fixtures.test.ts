import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { assembleReport } from '../src/report/assemble.js';
import { toJson } from '../src/report/json.js';
import { lint } from '../src/lint.js';
import { expectValidReport } from './report/schema.js';

const designs = readdirSync('fixtures/designs').sort();

test.each(designs)('%s is judged as its golden report says', async (name) => {
  const path = `fixtures/designs/${name}`;
  const json = toJson(assembleReport([lint(new VFile({ path, value: readFileSync(path, 'utf8') }))], []));
  expectValidReport(json);
  await expect(json).toMatchFileSnapshot(`../fixtures/reports/${name.replace(/\.md$/u, '.json')}`);
});
