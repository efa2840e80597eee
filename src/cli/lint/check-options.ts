import type { Detail } from '../../report/text/view.js';
import { STDIN, UNNAMED } from '../../run/standard-input.js';
import type { Argv } from '../command.js';
import { UsageError } from '../usage-error.js';
import { destinations, type Destination } from './destinations.js';

/** A command line that can be run. */
export interface LintRequest {
  /** Files, folders and globs as given; `-` is standard input. */
  readonly inputs: readonly string[];
  readonly stdinPath: string;
  readonly destinations: readonly Destination[];
  /** 0–100, null for no threshold. */
  readonly minScore: number | null;
  readonly maxWarnings: number | null;
  readonly detail: Detail;
  readonly explainScore: boolean;
  /** Null where the environment decides. */
  readonly color: boolean | null;
}

/**
 * Checks a parsed command line.
 *
 * @throws UsageError for a bad value, or options that contradict each other
 */
export function checkOptions(argv: Argv): LintRequest {
  if (argv['config'] !== undefined && argv['config'] !== false)
    throw new UsageError('config files are not supported yet; leave --config out');
  const quiet = argv['quiet'] === true;
  const verbose = argv['verbose'] === true;
  if (quiet && verbose) throw new UsageError('--quiet and --verbose contradict each other; give one');
  return {
    ...inputs(argv),
    destinations: destinations(texts(argv['format'], 'format'), text(argv['output'], 'output')),
    minScore: number(argv['min-score'], 'min-score', { most: 100, whole: false }),
    maxWarnings: number(argv['max-warnings'], 'max-warnings', { most: Number.MAX_SAFE_INTEGER, whole: true }),
    detail: quiet ? 'quiet' : verbose ? 'verbose' : 'normal',
    explainScore: argv['explain-score'] === true,
    color: typeof argv['color'] === 'boolean' ? argv['color'] : null,
  };
}

function inputs(argv: Argv): Pick<LintRequest, 'inputs' | 'stdinPath'> {
  const paths = argv._.map(String);
  const stdinPath = text(argv['stdin-filename'], 'stdin-filename');
  if (stdinPath === null) return { inputs: paths, stdinPath: UNNAMED };
  if (paths.length === 0) return { inputs: [STDIN], stdinPath };
  if (!paths.includes(STDIN)) throw new UsageError('--stdin-filename names standard input; give "-" as a path too');
  return { inputs: paths, stdinPath };
}

function texts(value: unknown, option: string): readonly string[] {
  if (value === undefined) return [];
  return (Array.isArray(value) ? (value as readonly unknown[]) : [value]).map((each) => {
    if (typeof each === 'string' && each !== '') return each;
    throw new UsageError(`--${option} needs a value`);
  });
}

function text(value: unknown, option: string): string | null {
  const [first = null, ...others] = texts(value, option);
  if (others.length > 0) throw new UsageError(`--${option} is given more than once; give it once`);
  return first;
}

function number(value: unknown, option: string, { most, whole }: { most: number; whole: boolean }): number | null {
  const given = text(value, option);
  if (given === null) return null;
  const parsed = /^\d+(?:\.\d+)?$/u.test(given) ? Number(given) : Number.NaN;
  if (parsed <= most && (!whole || Number.isInteger(parsed))) return parsed;
  const range = whole ? 'a whole number from 0' : `a number from 0 to ${String(most)}`;
  throw new UsageError(`--${option} takes ${range}, not "${given}"`);
}
