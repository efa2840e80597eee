import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.js';
import { loadbearing } from './command-line.js';

/** Command lines that cannot be run, and the one line that each gets. */
const REFUSED: readonly (readonly [args: string, message: string])[] = [
  ['--max-warning 3', 'unknown option --max-warning; did you mean --max-warnings?'],
  ['--quite', 'unknown option --quite; did you mean --quiet?'],
  ['--no-colour', 'unknown option --no-colour; did you mean --no-color?'],
  ['--sarif', 'unknown option --sarif'],
  ['-x', 'unknown option -x'],
  ['--min-score abc', '--min-score takes a number from 0 to 100, not "abc"'],
  ['--min-score NaN', '--min-score takes a number from 0 to 100, not "NaN"'],
  ['--min-score 1e1', '--min-score takes a number from 0 to 100, not "1e1"'],
  ['--min-score -5', '--min-score takes a number from 0 to 100, not "-5"'],
  ['--min-score=100.5', '--min-score takes a number from 0 to 100, not "100.5"'],
  ['--min-score', '--min-score needs a value'],
  ['--min-score 3 --min-score 4', '--min-score is given more than once; give it once'],
  ['--max-warnings 1.5', '--max-warnings takes a whole number from 0, not "1.5"'],
  ['--max-warnings -1', '--max-warnings takes a whole number from 0, not "-1"'],
  ['--format xml', '--format takes text or json, not "xml"'],
  ['--format jsno', '--format takes text or json, not "jsno"; did you mean json?'],
  ['--format json=', '--format json= names no file; write --format json=FILE'],
  ['--format', '--format needs a value'],
  ['--format text --format json', 'two reports would go to standard output; give one a file: --format json=FILE'],
  ['--format json=r --format text=./r', 'two reports would go to ./r; give one a file: --format text=FILE'],
  ['--format json=a --output b', '--output has nothing to write: every --format has its own file'],
  ['--config c.yml', 'config files are not supported yet; leave --config out'],
  ['--quiet --verbose', '--quiet and --verbose contradict each other; give one'],
  ['--stdin-filename a.md b.md', '--stdin-filename names standard input; give "-" as a path too'],
];

test.concurrent.for(REFUSED)('%s is refused in one line', async ([args, message], own) => {
  const cwd = await temporaryFolder({ 'design.md': '# Design' }, own.onTestFinished);
  own.expect(await loadbearing(args.split(' '), { cwd })).toEqual({
    status: 2,
    stdout: '',
    stderr: `loadbearing: ${message}\n`,
  });
});

test('a path of control characters is told without them', async () => {
  const { stderr } = await loadbearing(['\u001b[31mred.md'], { cwd: await temporaryFolder() });
  expect(stderr).toMatch(/^loadbearing: \\u\{1b\}\[31mred\.md: no /u);
});

test('--version is that of the package', async () => {
  const { version } = (await import('../../package.json', { with: { type: 'json' } })).default;
  expect(await loadbearing(['--version'], { cwd: '.' })).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
});

test('--help fits into 80 columns', async () => {
  const { stdout } = await loadbearing(['--help'], { cwd: '.' });
  expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
});
