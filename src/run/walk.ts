import { stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { convertPathToPattern, globby, isDynamicPattern, type GlobEntry } from 'globby';
import { isWithin, slashed } from './place.js';

const MARKDOWN = '**/*.{md,markdown}';
/** Never searched: what stands there was written by others. */
const FOREIGN = ['**/.git/**', '**/node_modules/**'];

/**
 * The Markdown files below a folder that `.gitignore` leaves, hidden ones included. Links to files are taken (also
 * broken ones, so that reading can name them), links to folders are not followed.
 *
 * @returns absolute paths
 */
export function walkFolder(folder: string, cwd: string): Promise<string[]> {
  return search(resolve(cwd, folder), MARKDOWN, cwd);
}

/** The files that a glob matches, under the same terms as {@link walkFolder}. */
export function matchGlob(glob: string, cwd: string): Promise<string[]> {
  const segments = slashed(glob).split('/');
  const dynamic = segments.findIndex((segment) => isDynamicPattern(segment));
  if (dynamic === -1) return Promise.resolve([]);
  const folder = segments.slice(0, dynamic).join('/') || (glob.startsWith('/') ? '/' : '.');
  return search(resolve(cwd, folder), segments.slice(dynamic).join('/'), cwd);
}

/** Searches from the working directory where that is above the folder: only then are its `.gitignore` files seen. */
async function search(folder: string, pattern: string, cwd: string): Promise<string[]> {
  const below = isWithin(folder, cwd) ? slashed(relative(cwd, folder)) : '';
  const entries = await globby(below === '' ? pattern : `${convertPathToPattern(below)}/${pattern}`, {
    cwd: isWithin(folder, cwd) ? cwd : folder,
    absolute: true,
    gitignore: true,
    ignore: FOREIGN,
    dot: true,
    expandDirectories: false,
    expandNegationOnlyPatterns: false,
    followSymbolicLinks: false,
    onlyFiles: false,
    objectMode: true,
  });
  const files = await Promise.all(entries.map(async (entry) => ((await isFile(entry)) ? [entry.path] : [])));
  return files.flat();
}

async function isFile({ dirent, path }: GlobEntry): Promise<boolean> {
  if (!dirent.isSymbolicLink()) return dirent.isFile();
  const target = await stat(path).catch(() => null);
  return target === null || target.isFile();
}
