import { stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { convertPathToPattern, globby, type GlobEntry } from 'globby';
import { GLOB_MARK, isWithin, slashed } from './place.js';

/** How a search goes on. */
interface SearchOptions {
  /** Leave out folders that cannot be read; otherwise the search fails there. */
  readonly skipUnreadable?: boolean;
}

const MARKDOWN = '**/*.{md,markdown}';
/** Never searched: what stands there was written by others. */
const FOREIGN = ['**/.git/**', '**/node_modules/**'];

/**
 * The Markdown files below a folder that `.gitignore` leaves, hidden ones included. Links to files are taken (also
 * broken ones, so that reading can name them), links to folders are not followed.
 *
 * @returns absolute paths
 */
export function walkFolder(folder: string, cwd: string, options: SearchOptions = {}): Promise<string[]> {
  return search(resolve(cwd, folder), MARKDOWN, cwd, options);
}

/** The files that a glob matches (it has a {@link GLOB_MARK}), under the same terms as {@link walkFolder}. */
export function matchGlob(glob: string, cwd: string, options: SearchOptions = {}): Promise<string[]> {
  const segments = slashed(glob).split('/');
  const globStart = segments.findIndex((segment) => GLOB_MARK.test(segment));
  const folder = segments.slice(0, globStart).join('/') || (glob.startsWith('/') ? '/' : '.');
  return search(resolve(cwd, folder), segments.slice(globStart).join('/'), cwd, options);
}

/** Searches from the working directory where that is above the folder: only then are its `.gitignore` files seen. */
async function search(folder: string, pattern: string, cwd: string, options: SearchOptions): Promise<string[]> {
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
    suppressErrors: options.skipUnreadable ?? false,
  });
  const files = await Promise.all(entries.map(async (entry) => ((await isFile(entry)) ? [entry.path] : [])));
  return files.flat();
}

async function isFile({ dirent, path }: GlobEntry): Promise<boolean> {
  if (!dirent.isSymbolicLink()) return dirent.isFile();
  const target = await stat(path).catch(() => null);
  return target === null || target.isFile();
}
