import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { expectValidReport } from '../report/schema.js';
import { temporaryFolder } from '../temporary-folder.js';
import { BIN, loadbearing } from './command-line.js';

const GOOD = { 'good.md': '# Design\n' };

test('each report goes to its own place', async () => {
  const cwd = await temporaryFolder(GOOD);
  const args = ['--format', 'text', '--format', 'json=report.json', '--color', 'good.md'];
  const { stdout, stderr } = await loadbearing(args, { cwd });
  expect(stdout).toContain('Design');
  expect(stderr).toBe('');
  expectValidReport(await readFile(join(cwd, 'report.json'), 'utf8'));
});

test('--output takes the report that has no file of its own; standard output stays empty', async () => {
  const cwd = await temporaryFolder(GOOD);
  const { stdout } = await loadbearing(['--format', 'json', '--output', 'report.json', 'good.md'], { cwd });
  expect(stdout).toBe('');
  expectValidReport(await readFile(join(cwd, 'report.json'), 'utf8'));
});

test('a file gets no colour from the environment', async () => {
  const cwd = await temporaryFolder(GOOD);
  await loadbearing(['--output', 'report.txt', 'good.md'], { cwd, env: { FORCE_COLOR: '1' } });
  expect(await readFile(join(cwd, 'report.txt'), 'utf8')).not.toContain('\u001b');
});

test('a report replaces the old one: its mode stays, a link to it stays, nothing else is left', async () => {
  const cwd = await temporaryFolder({ ...GOOD, 'reports/old.json': 'old' });
  await chmod(join(cwd, 'reports/old.json'), 0o600);
  await symlink('reports/old.json', join(cwd, 'link.json'));
  await loadbearing(['--format', 'json=link.json', 'good.md'], { cwd });
  expectValidReport(await readFile(join(cwd, 'reports/old.json'), 'utf8'));
  expect((await stat(join(cwd, 'reports/old.json'))).mode & 0o777).toBe(0o600);
  expect(await readdir(join(cwd, 'reports'))).toEqual(['old.json']);
});

test('an output that cannot be written ends with 2, after the others are written', async () => {
  const cwd = await temporaryFolder(GOOD);
  await mkdir(join(cwd, 'folder'));
  const bad = [
    '--format',
    'json=missing/report.json',
    '--format',
    'json=folder',
    '--format',
    'json=good.md/report.json',
  ];
  const { status, stdout, stderr } = await loadbearing([...bad, '--format', 'text', 'good.md'], { cwd });
  expect(status).toBe(2);
  expect(stdout).toContain('Design');
  expect(stderr.split('\n')).toEqual([
    'loadbearing: cannot write missing/report.json: its folder does not exist; create it first',
    'loadbearing: cannot write folder: it is a folder; name a file in it',
    'loadbearing: cannot write good.md/report.json: its folder is a file; choose another path',
    '',
  ]);
  expect((await readdir(cwd)).sort()).toEqual(['folder', 'good.md']);
});

test('a device is written to, not replaced', async () => {
  const { status } = await loadbearing(['--output', '/dev/null', 'good.md'], { cwd: await temporaryFolder(GOOD) });
  expect(status).not.toBe(2);
  expect((await stat('/dev/null')).isCharacterDevice()).toBe(true);
});

test('a report longer than a pipe holds arrives whole', async () => {
  const many = Array.from(
    { length: 300 },
    (_, index) => [`${String(index)}.md`, '# Design\n\nWe cache it in Redis.\n'] as const,
  );
  const { stdout } = await loadbearing(['--format', 'json'], { cwd: await temporaryFolder(Object.fromEntries(many)) });
  expect(stdout.length).toBeGreaterThan(2 ** 19);
  expect(expectValidReport(stdout).files).toHaveLength(300);
});

test.skipIf(!existsSync('/dev/full'))('standard output that cannot be written ends with 2', async () => {
  const cwd = await temporaryFolder(GOOD);
  const full = openSync('/dev/full', 'w');
  const { status, stderr } = spawnSync(process.execPath, [BIN, 'good.md'], { cwd, stdio: ['ignore', full, 'pipe'] });
  closeSync(full);
  expect(stderr.toString()).toBe('loadbearing: cannot write to standard output (ENOSPC)\n');
  expect(status).toBe(2);
});

test('a reader that has seen enough ends it silently', async () => {
  const cwd = await temporaryFolder({ 'design.md': '# Design\n\nWe cache it in Redis.\n' });
  const child = spawn(process.execPath, [BIN, 'design.md'], { cwd });
  child.stdout.destroy();
  const closed = new Promise((ended) => child.on('close', ended));
  expect(await text(child.stderr)).toBe('');
  expect(await closed).toBe(1);
});
