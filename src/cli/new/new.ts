import { writeFile } from 'node:fs/promises';
import { PROMPT_NAMES, SHAPES, type PromptName, type Shape } from '../../facts/prompts/names.js';
import { errorCode } from '../../run/error-code.js';
import type { Argv } from '../command.js';
import { suggestion } from '../suggestion.js';
import { UsageError } from '../usage-error.js';
import { templateOf } from './template.js';

/**
 * Writes the template of a kind of system; a file that is there already is left alone.
 *
 * @throws UsageError for a kind or shape that is not known, and for a file that cannot be made
 */
export async function writeTemplate(argv: Argv): Promise<number> {
  const template = templateOf(promptIn(argv._.map(String)), shapesIn(listOf(argv['shape'])));
  const [output, ...others] = listOf(argv['output']);
  if (others.length > 0) throw new UsageError('--output is given more than once; give it once');
  if (output === undefined) process.stdout.write(template);
  else await writeNew(output, template);
  return 0;
}

function promptIn([name, ...others]: readonly string[]): PromptName {
  const kinds = `the kinds are ${PROMPT_NAMES.join(', ')}`;
  if (name === undefined) throw new UsageError(`new needs a kind of system; ${kinds}`);
  if (others.length > 0) throw new UsageError(`new takes one kind of system, not also "${others[0]!}"`);
  const found = PROMPT_NAMES.find((known) => known === name);
  if (found !== undefined) return found;
  const near = suggestion(name, PROMPT_NAMES);
  throw new UsageError(`there is no kind of system "${name}"${near === '' ? `; ${kinds}` : near}`);
}

function shapesIn(names: readonly string[]): readonly Shape[] {
  const unknown = names.find((name) => !(SHAPES as readonly string[]).includes(name));
  if (unknown !== undefined)
    throw new UsageError(`--shape takes ${SHAPES.join(', ')}, not "${unknown}"${suggestion(unknown, SHAPES)}`);
  return SHAPES.filter((shape) => names.includes(shape));
}

function listOf(value: unknown): readonly string[] {
  const values: readonly unknown[] = value === undefined ? [] : Array.isArray(value) ? value : [value];
  return values.map(String).flatMap((each) => each.split(','));
}

const REASONS: Readonly<Record<string, string>> = {
  EEXIST: 'it is there already; choose another name',
  ENOENT: 'its folder does not exist; create it first',
  EISDIR: 'it is a folder; name a file in it',
  EACCES: 'permission denied; choose another path',
};

async function writeNew(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text, { flag: 'wx' });
  } catch (error) {
    const code = errorCode(error);
    throw new UsageError(`cannot write ${path}: ${REASONS[code] ?? code}`);
  }
}
