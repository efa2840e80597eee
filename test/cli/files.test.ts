import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { expectValidReport } from '../report/schema.js';
import { temporaryFolder } from '../temporary-folder.js';
import { loadbearing } from './command-line.js';

test('each file that cannot be judged gets one line, and the others are judged', async () => {
  const cwd = await temporaryFolder({
    'binary.md': Buffer.from([0x50, 0x4b, 0, 0]),
    'latin1.md': Buffer.from('# Caf\xe9', 'latin1'),
    'utf16.md': Buffer.from('\uFEFF# Design', 'utf16le'),
    'huge.md': 'a'.repeat(1_100_000),
    'good.md': '# Design',
  });
  await symlink('gone', join(cwd, 'broken.md'));
  await mkdir(join(cwd, 'empty'));
  const { status, stdout, stderr } = await loadbearing(['--format', 'json', '.', 'empty'], { cwd });
  expect(status).toBe(2);
  expect(stderr.split('\n')).toEqual([
    'loadbearing: binary.md: is binary, with a NUL byte at line 1, byte 3 of the line; give a Markdown file',
    'loadbearing: broken.md: is a broken link to gone; mend the link or remove it',
    'loadbearing: empty: no *.md or *.markdown file here that .gitignore leaves; name a file, or another folder',
    'loadbearing: huge.md: the text up to line 1 has more than 400,000 characters; split it into several designs',
    'loadbearing: latin1.md: is not UTF-8: byte 0xE9 at line 1, byte 6 of the line; save it as UTF-8',
    'loadbearing: utf16.md: is UTF-16, not UTF-8; save it as UTF-8',
    '',
  ]);
  const report = expectValidReport(stdout);
  expect(report.files.map(({ path }) => path)).toEqual(['good.md']);
  expect(report.errors).toHaveLength(6);
});

test('the same input gives the same bytes, in whatever order it is named', async () => {
  const cwd = await temporaryFolder({ 'a.md': '# A', 'b.md': '# B', 'c/d.md': '# D' });
  const one = await loadbearing(['--format', 'json', 'a.md', 'b.md', 'c'], { cwd });
  const other = await loadbearing(['--format', 'json', 'c/*', './b.md', join(cwd, 'a.md'), 'a.md'], { cwd });
  expect(other).toEqual(one);
  expect(one.stdout).not.toContain(cwd);
});
