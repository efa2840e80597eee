import { randomUUID } from 'node:crypto';
import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { errorCode } from '../../run/error-code.js';

/** Why a report could not be written; the message names the file and the mend. */
export class WriteError extends Error {
  override readonly name = 'WriteError';
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist; create it first',
  ENOTDIR: 'its folder is a file; choose another path',
  EISDIR: 'it is a folder; name a file in it',
  EACCES: 'permission denied; choose another path',
  EPERM: 'permission denied; choose another path',
  EROFS: 'the file system is read-only; choose another path',
  ENOSPC: 'the disk is full; make room',
};

/**
 * Writes a whole report or nothing: readers see the old file or the new one, never half of either.
 *
 * @throws WriteError when it cannot be written
 */
export async function writeReport(path: string, text: string): Promise<void> {
  try {
    await replaceFile(await realpath(path).catch(() => path), text);
  } catch (error) {
    const code = errorCode(error);
    throw new WriteError(`cannot write ${path}: ${REASONS[code] ?? code}`, { cause: error });
  }
}

async function replaceFile(path: string, text: string): Promise<void> {
  const existing = await stat(path).catch(() => null);
  // A device, a pipe or (to fail as it should) a folder: nothing that a file may take the place of.
  if (existing !== null && !existing.isFile()) return writeFile(path, text);
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, text, { flag: 'wx', mode: existing?.mode ?? 0o666 });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
