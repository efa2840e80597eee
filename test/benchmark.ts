/**
 * `npm run bench`: what a run costs, as ratios, because seconds differ from machine to machine.
 * The start is measured on the built command; judging on the same sources, bundled as the command is.
 */

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { catalogue } from '../rules/catalogue.js';
import { judge } from '../rules/judge.js';
import { expectationsOf } from '../rules/prompts.js';
import type { Document } from '../src/document/document.js';
import { parseDocument } from '../src/document/parse.js';
import { deriveFacts } from '../src/facts/derive.js';
import { assembleReport } from '../src/report/assemble.js';
import { fileResult } from '../src/report/file-result.js';
import { toJson } from '../src/report/json.js';
import { toText } from '../src/report/text/text.js';
import { defaultRubric } from '../src/rubric/rubric.js';

const FOLDER = 'fixtures/designs';
/** Odd, so that the median is one of them. */
const STARTS = 21;
const MEASURED_MS = 2_000;
/** Judging is a lot of code, so that the compiler takes its time with it. */
const WARM_UP_MS = 5_000;

/** Median milliseconds of each command; they take turns, so that a busy machine slows them alike. */
function starts(commands: readonly (readonly string[])[]): readonly number[] {
  const times = commands.map((): number[] => []);
  for (let start = 0; start < STARTS; start++) {
    commands.forEach((args, index) => {
      const from = performance.now();
      spawnSync(process.execPath, args, { stdio: 'ignore' });
      times[index]?.push(performance.now() - from);
    });
  }
  return times.map((each) => each.sort((a, b) => a - b)[STARTS >> 1] ?? Number.NaN);
}

/** Mean milliseconds of processor time that one round takes, once it is warm. */
function warm(round: () => void): number {
  const spend = (atLeast: number): number => {
    const before = process.cpuUsage();
    for (let rounds = 1; ; rounds++) {
      round();
      const { user, system } = process.cpuUsage(before);
      const spent = (user + system) / 1_000;
      if (spent >= atLeast) return spent / rounds;
    }
  };
  spend(WARM_UP_MS);
  return spend(MEASURED_MS);
}

/** Everything after parsing: facts, rules, score and both reports. */
function report(path: string, document: Document): void {
  const facts = deriveFacts(document);
  const { kind } = facts;
  const rules = judge(facts, catalogue);
  const expectations = judge(facts, expectationsOf(kind));
  const result = fileResult(path, { document, kind, rules, expectations }, defaultRubric);
  const whole = assembleReport([result]);
  toJson(whole);
  toText(whole, { sources });
}

function row(name: string, time: number, unit: string, base: number): string {
  return `${name.padEnd(38)}${(time / base).toFixed(2).padStart(6)} × ${unit} (${base.toFixed(1)} ms)`;
}

const paths = readdirSync(FOLDER).map((name) => `${FOLDER}/${name}`);
const sources = new Map(paths.map((path) => [path, readFileSync(path, 'utf8')]));
const documents = [...sources].map(([path, source]) => [path, parseDocument(source)] as const);

const [node = 0, command = 0] = starts([
  ['-e', '0'],
  ['bin/loadbearing.js', `${FOLDER}/url-shortener.md`],
]);
const parsing = warm(() => {
  for (const source of sources.values()) parseDocument(source);
});
const judging = warm(() => {
  for (const [path, document] of documents) report(path, document);
});

console.log(row('the command on one design, cold', command, 'node -e 0', node));
console.log(row(`judging ${String(paths.length)} designs, after parsing, warm`, judging, 'parsing them', parsing));
