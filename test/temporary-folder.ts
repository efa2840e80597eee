import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/**
 * Makes a folder with these files, which is removed when the test is over.
 *
 * @param finished a concurrent test gives the `onTestFinished` of its own context
 * @returns its path
 */
export async function temporaryFolder(
  files: Readonly<Record<string, string | Uint8Array>> = {},
  finished: typeof onTestFinished = onTestFinished,
): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'loadbearing-')));
  finished(() => rm(folder, { recursive: true }));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}
