import { readFile } from 'node:fs/promises';
import { catalogue } from '../../../rules/catalogue.js';
import type { Prompt } from '../../../rules/prompt.js';
import { prompts } from '../../../rules/prompts.js';
import { kindOf, PROMPT_NAMES } from '../../facts/prompts/names.js';
import { defaultRubric } from '../../rubric/rubric.js';
import type { Argv } from '../command.js';
import { suggestion } from '../suggestion.js';
import { UsageError } from '../usage-error.js';
import { listOf } from './list.js';

/** Pages ship beside the program, and are read only here. */
const PAGES = new URL('../../rules/', import.meta.url);

/**
 * Prints one page, one expectation's part of a page, or the list of them all.
 *
 * @throws UsageError for a name that is not known, or more than one
 */
export async function explain(argv: Argv): Promise<number> {
  const [name, ...others] = argv._.map(String);
  if (others.length > 0) throw new UsageError('explain takes one name');
  const text = name === undefined ? listOf(catalogue, prompts, defaultRubric) : await pageOf(name);
  process.stdout.write(text);
  return 0;
}

async function pageOf(name: string): Promise<string> {
  const rule = catalogue.find(({ id }) => id === name);
  if (rule !== undefined) return readPage(`${rule.dimension}/${rule.id}`);
  const [promptName = '', expectation] = name.split('/');
  const prompt = prompts.find(({ id }) => id === (kindOf(promptName) ?? promptName));
  const page = prompt === undefined ? null : await readPage(`prompts/${prompt.id}`);
  if (page !== null && expectation === undefined) return page;
  const part = page === null ? null : sectionOf(page, expectation ?? '');
  if (part !== null) return part;
  throw new UsageError(`there is no rule or kind of system "${name}"${suggestion(name, known())}`);
}

/** Every name that {@link explain} takes. */
function known(): readonly string[] {
  return [
    ...catalogue.map(({ id }) => id),
    ...PROMPT_NAMES,
    ...prompts.map(({ id }) => id),
    ...prompts.flatMap(namesIn),
  ];
}

function namesIn({ id, expectations }: Prompt): readonly string[] {
  return expectations.map((expectation) => `${id}/${expectation.id}`);
}

function readPage(path: string): Promise<string> {
  return readFile(new URL(`${path}.md`, PAGES), 'utf8');
}

/** The part of a page under a second-level heading; null when it has none of that name. Code fences hold no headings. */
function sectionOf(page: string, heading: string): string | null {
  const lines = page.split('\n');
  const start = lines.indexOf(`## ${heading}`);
  if (start < 0) return null;
  let fence: string | null = null;
  const length = lines.slice(start + 1).findIndex((line) => {
    const mark = /^(?:`{3,}|~{3,})/u.exec(line)?.[0] ?? null;
    if (fence === null) fence = mark;
    else if (line === fence) fence = null;
    return fence === null && line.startsWith('## ');
  });
  const end = length < 0 ? lines.length : start + 1 + length;
  return `${lines.slice(start, end).join('\n').trimEnd()}\n`;
}
