import { readdirSync, readFileSync } from 'node:fs';
import { catalogue } from '../../rules/catalogue.js';
import { lint } from '../../src/lint.js';
import type { FileResult } from '../../src/report/report.js';
import { readPage } from '../rules/page.js';

/** A design to be changed: a fixture, or an example on a rule's page. */
export interface Sample {
  readonly name: string;
  readonly markdown: string;
}

const FOLDER = 'fixtures/designs';

/** The whole designs among the fixtures. */
export const fixtures: readonly Sample[] = readdirSync(FOLDER)
  .sort()
  .map((name) => ({ name, markdown: readFileSync(`${FOLDER}/${name}`, 'utf8') }));

/** Every example that passes its rule, so that a new rule is covered by its own page. */
export const passingExamples: readonly (Sample & { readonly rule: string })[] = catalogue.flatMap((rule) =>
  readPage(rule)
    .examples.filter(({ verdict }) => verdict === 'pass')
    .map(({ name, design }) => ({ name: `${rule.id}: ${name}`, markdown: design, rule: rule.id })),
);

/** Rule id to verdict. */
export function verdictsOf({ rules }: FileResult): Readonly<Record<string, string>> {
  return Object.fromEntries(rules.map(({ id, verdict }) => [id, verdict]));
}

/** Rule id to level; a rule that does not apply has none, which counts as nothing said. */
export function levelsOf(markdown: string): ReadonlyMap<string, number> {
  return new Map(lint(markdown).rules.map(({ id, level }) => [id, level ?? 0]));
}
