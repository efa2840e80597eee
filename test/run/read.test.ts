import { symlink, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDesign, readStream } from '../../src/run/read.js';
import { temporaryFolder } from '../temporary-folder.js';

test('reads a file, also through a link', async () => {
  const folder = await temporaryFolder({ 'design.md': '# Design' });
  await symlink('design.md', join(folder, 'link.md'));
  expect(await readDesign(join(folder, 'design.md'))).toBe('# Design');
  expect(await readDesign(join(folder, 'link.md'))).toBe('# Design');
});

test('a broken link, a link to itself and a missing file each say what is wrong', async () => {
  const folder = await temporaryFolder();
  await symlink('gone.md', join(folder, 'broken.md'));
  await symlink('loop.md', join(folder, 'loop.md'));
  await expect(readDesign(join(folder, 'broken.md'))).rejects.toThrow('is a broken link to gone.md; mend the link');
  await expect(readDesign(join(folder, 'loop.md'))).rejects.toThrow('is a link that leads back to itself');
  await expect(readDesign(join(folder, 'gone.md'))).rejects.toThrow('no such file; check the path');
});

test('a file far too large is refused before it is read', async () => {
  const folder = await temporaryFolder({ 'design.md': '' });
  await truncate(join(folder, 'design.md'), 2 ** 40);
  await expect(readDesign(join(folder, 'design.md'))).rejects.toThrow('is larger than 16 MB');
});

test('reads a stream whose chunks break a character', async () => {
  const bytes = Buffer.from('設計');
  await expect(readStream(stream(bytes.subarray(0, 2), bytes.subarray(2)))).resolves.toBe('設計');
});

test('a stream far too long is refused before it ends', async () => {
  const chunk = Buffer.alloc(2 ** 20, 'a');
  const endless = (function* () {
    for (;;) yield chunk;
  })();
  await expect(readStream(stream(...take(endless, 17)))).rejects.toThrow('is larger than 16 MB');
});

async function* stream(...chunks: Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
  await Promise.resolve();
}

function take<T>(values: Iterator<T>, count: number): T[] {
  return Array.from({ length: count }, () => values.next().value as T);
}
