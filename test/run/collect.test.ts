import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { collect } from '../../src/run/collect.js';
import { temporaryFolder } from '../temporary-folder.js';

const FILES = {
  'design.md': '',
  'notes.markdown': '',
  'picture.png': '',
  'docs/a.md': '',
  'docs/deep/b.md': '',
  'docs/(old) [1]/c.md': '',
  '.hidden/d.md': '',
  'node_modules/library/readme.md': '',
};

describe('folders', () => {
  test('give every Markdown file below them, sorted', async () => {
    const { paths, errors } = await collect(['.'], await temporaryFolder(FILES));
    expect(paths).toEqual([
      '.hidden/d.md',
      'design.md',
      'docs/(old) [1]/c.md',
      'docs/a.md',
      'docs/deep/b.md',
      'notes.markdown',
    ]);
    expect(errors).toEqual([]);
  });

  test('may have names that look like globs', async () => {
    expect((await collect(['docs/(old) [1]'], await temporaryFolder(FILES))).paths).toEqual(['docs/(old) [1]/c.md']);
  });

  test('without Markdown are an error', async () => {
    const cwd = await temporaryFolder({ 'empty/picture.png': '' });
    expect(await collect(['empty'], cwd)).toEqual({
      paths: [],
      errors: [{ path: 'empty', message: expect.stringContaining('no *.md or *.markdown file') as string }],
    });
  });

  test('outside the working directory go by their relative path', async () => {
    const folder = await temporaryFolder({ 'docs/a.md': '', 'work/x': '' });
    expect((await collect(['../docs', join(folder, 'docs')], join(folder, 'work'))).paths).toEqual(['../docs/a.md']);
  });

  test('that are linked are not followed, linked files are taken', async () => {
    const cwd = await temporaryFolder({ 'designs/a.md': '', 'elsewhere/b.md': '', 'elsewhere/deep/c.md': '' });
    await symlink('../elsewhere/b.md', join(cwd, 'designs/link.md'));
    await symlink('../elsewhere/deep', join(cwd, 'designs/deep'));
    await symlink('../elsewhere', join(cwd, 'designs/folder.md'));
    await symlink('gone.md', join(cwd, 'designs/broken.md'));
    expect((await collect(['designs'], cwd)).paths).toEqual(['designs/a.md', 'designs/broken.md', 'designs/link.md']);
  });
});

describe('.gitignore', () => {
  const ignoring = { ...FILES, '.gitignore': 'docs/deep/\n', 'docs/.gitignore': 'a.md\n' };

  test.each([['.'], ['docs'], ['docs/**/*.md']])('is respected by %s, in every folder', async (input) => {
    const { paths } = await collect([input], await temporaryFolder(ignoring));
    expect(paths).not.toContain('docs/a.md');
    expect(paths).not.toContain('docs/deep/b.md');
    expect(paths).toContain('docs/(old) [1]/c.md');
  });

  test('is respected outside the working directory, up to the root of the repository', async () => {
    const folder = await temporaryFolder({ ...ignoring, '.git/HEAD': '', 'work/x': '' });
    expect((await collect(['../docs'], join(folder, 'work'))).paths).toEqual(['../docs/(old) [1]/c.md']);
  });

  test('does not hide a file that is named', async () => {
    const { paths, errors } = await collect(['docs/a.md'], await temporaryFolder(ignoring));
    expect({ paths, errors }).toEqual({ paths: ['docs/a.md'], errors: [] });
  });
});

describe('globs', () => {
  test('give the files that they match, of any kind', async () => {
    expect((await collect(['*.{md,png}'], await temporaryFolder(FILES))).paths).toEqual(['design.md', 'picture.png']);
  });

  test('may have alternatives that are several folders long', async () => {
    expect((await collect(['{docs/deep,docs}/*.md'], await temporaryFolder(FILES))).paths).toEqual([
      'docs/a.md',
      'docs/deep/b.md',
    ]);
  });

  test('may be absolute or lead out of the working directory', async () => {
    const folder = await temporaryFolder({ ...FILES, 'work/x': '' });
    const { paths } = await collect(['../docs/*.md', `${folder}/design.*`], join(folder, 'work'));
    expect(paths).toEqual(['../design.md', '../docs/a.md']);
  });

  test.each([['missing/*.md'], ['!design.md'], ['*.txt'], ['docs/(x)']])(
    '%s that matches nothing is an error',
    async (glob) => {
      const { paths, errors } = await collect([glob], await temporaryFolder(FILES));
      expect(paths).toEqual([]);
      expect(errors).toEqual([
        { path: glob, message: expect.stringMatching(/^no file matches this pattern/u) as string },
      ]);
    },
  );
});

describe('files', () => {
  test('are taken once, however they are named', async () => {
    const cwd = await temporaryFolder(FILES);
    const inputs = ['design.md', './design.md', join(cwd, 'design.md'), 'docs/../design.md', '*.md', 'design.md'];
    expect((await collect(inputs, cwd)).paths).toEqual(['design.md']);
  });

  test('that are missing are errors and hide no others', async () => {
    const { paths, errors } = await collect(['gone.md', 'design.md', 'design.md/x'], await temporaryFolder(FILES));
    expect(paths).toEqual(['design.md']);
    expect(errors.map(({ path, message }) => `${path}: ${message}`)).toEqual([
      'gone.md: no such file or folder; check the path',
      'design.md/x: no such file or folder; check the path',
    ]);
  });

  test('may have names that look like globs', async () => {
    const cwd = await temporaryFolder({ '[draft] *.md': '', 'd.md': '' });
    await mkdir(join(cwd, 'folder.md'));
    expect((await collect(['[draft] *.md'], cwd)).paths).toEqual(['[draft] *.md']);
  });
});
