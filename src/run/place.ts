import { isAbsolute, relative, resolve, sep } from 'node:path';

/** What makes a path that names nothing a glob. */
export const GLOB_MARK = /[*?[{(!]/u;

/** A path as reports write it: relative to the working directory, with `/` on every platform. */
export function reportPath(path: string, cwd: string): string {
  return slashed(relative(cwd, resolve(cwd, path))) || '.';
}

/** A path with `/` between its parts. */
export function slashed(path: string): string {
  return path.split(sep).join('/');
}

/** Whether an absolute path is the folder itself or stands below it. */
export function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
