import { lstat, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { FileError } from '../report/report.js';
import { errorCode } from './error-code.js';
import { GLOB_MARK, reportPath } from './place.js';

/** What the path arguments of a run come to. */
export interface Collected {
  /** Paths as reports write them, sorted, each once. */
  readonly paths: readonly string[];
  /** The arguments that name nothing. */
  readonly errors: readonly FileError[];
}

const NO_FILE = 'no such file or folder; check the path';
const NO_MATCH = 'no file matches this pattern; check it, and whether .gitignore excludes what it should match';
const NO_MARKDOWN = 'no *.md or *.markdown file here that .gitignore leaves; name a file, or another folder';

/**
 * Turns files, folders and globs into files. A file that is named is taken whatever it is; folders give their
 * Markdown files, and folders and globs leave out what `.gitignore` excludes.
 *
 * @param inputs as given on the command line
 * @param cwd the folder that they are relative to
 */
export async function collect(inputs: readonly string[], cwd: string): Promise<Collected> {
  const paths = new Set<string>();
  const errors: FileError[] = [];
  for (const input of new Set(inputs)) {
    const found = await filesOf(input, cwd);
    if (found.error !== null) errors.push({ path: reportPath(input, cwd), message: found.error });
    for (const path of found.paths) paths.add(reportPath(path, cwd));
  }
  return { paths: [...paths].sort(), errors };
}

/** The files that an argument names, and what is wrong with it. */
async function filesOf(input: string, cwd: string): Promise<{ paths: readonly string[]; error: string | null }> {
  const kind = await kindOf(resolve(cwd, input));
  if (kind === 'file') return { paths: [input], error: null };
  if (kind === 'nothing' && !GLOB_MARK.test(input)) return { paths: [], error: NO_FILE };
  // Loaded late: the glob library takes longer to load than judging a design takes.
  const { matchGlob, walkFolder } = await import('./walk.js');
  const search = kind === 'folder' ? walkFolder : matchGlob;
  try {
    const paths = await search(input, cwd);
    return { paths, error: paths.length > 0 ? null : kind === 'folder' ? NO_MARKDOWN : NO_MATCH };
  } catch (error) {
    const problem = `cannot be searched in full (${errorCode(error)}); check the permissions of the folders below it`;
    return { paths: await search(input, cwd, { skipUnreadable: true }), error: problem };
  }
}

/** What stands at a path; a broken link counts as a file, so that reading it says what is wrong. */
async function kindOf(path: string): Promise<'file' | 'folder' | 'nothing'> {
  const target = await stat(path).catch(() => null);
  if (target !== null) return target.isDirectory() ? 'folder' : 'file';
  const missing = await lstat(path).then(
    () => false,
    (error: unknown) => ['ENOENT', 'ENOTDIR'].includes(errorCode(error)),
  );
  return missing ? 'nothing' : 'file';
}
