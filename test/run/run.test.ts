import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { DocumentError } from '../../src/document/limits.js';
import { run, type RunRequest } from '../../src/run/run.js';
import { sampleFile } from '../report/samples.js';
import { temporaryFolder } from '../temporary-folder.js';

/** A run with a judge that finds nothing, or fails as the text says. */
function request(changes: Partial<RunRequest>): RunRequest {
  return {
    inputs: [],
    cwd: '.',
    stdinPath: '<stdin>',
    stdin: Readable.from([]),
    lint: ({ path, value }) => {
      if (value === 'too deep') throw new DocumentError('line 1 is nested too deeply');
      if (value === 'bug') throw new TypeError('x is undefined');
      return sampleFile({ path, findings: [] });
    },
    ...changes,
  };
}

test('without inputs it judges the working directory', async () => {
  const cwd = await temporaryFolder({ 'a.md': 'A', 'docs/b.md': 'B' });
  const { files, errors, sources } = await run(request({ cwd }));
  expect(files.map(({ path }) => path)).toEqual(['a.md', 'docs/b.md']);
  expect(errors).toEqual([]);
  expect([...sources]).toEqual([
    ['a.md', 'A'],
    ['docs/b.md', 'B'],
  ]);
});

test('a file that fails becomes an error and hides no other', async () => {
  const cwd = await temporaryFolder({ 'a.md': 'too deep', 'b.md': 'bug', 'c.md': '\0', 'd.md': 'good' });
  const { files, errors, sources } = await run(request({ cwd, inputs: ['.', 'gone.md'] }));
  expect(files.map(({ path }) => path)).toEqual(['d.md']);
  expect([...sources.keys()]).toEqual(['d.md']);
  expect(errors.map(({ path, message }) => `${path}: ${message}`)).toEqual([
    'gone.md: no such file or folder; check the path',
    'a.md: line 1 is nested too deeply',
    'b.md: could not be judged (TypeError: x is undefined); this is a fault in Loadbearing, please report it',
    'c.md: is binary, with a NUL byte at line 1, byte 1 of the line; give a Markdown file',
  ]);
});

test('"-" is standard input, alone or among files', async () => {
  const cwd = await temporaryFolder({ 'a.md': 'A' });
  const alone = await run(request({ cwd, inputs: ['-'], stdin: Readable.from([Buffer.from('S')]) }));
  expect([...alone.sources]).toEqual([['<stdin>', 'S']]);
  const among = await run(request({ cwd, inputs: ['a.md', '-'], stdin: Readable.from([Buffer.from('S')]) }));
  expect(among.files.map(({ path }) => path)).toEqual(['a.md', '<stdin>']);
});

test("standard input under a file's name stands for that file", async () => {
  const cwd = await temporaryFolder({ 'a.md': 'saved' });
  const stdin = Readable.from([Buffer.from('unsaved')]);
  const { sources } = await run(request({ cwd, inputs: ['a.md', '-'], stdin, stdinPath: './a.md' }));
  expect([...sources]).toEqual([['a.md', 'unsaved']]);
});
