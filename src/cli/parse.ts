import parser from 'yargs-parser';
import type { Argv, Command } from './command.js';
import { suggestion } from './suggestion.js';
import { UsageError } from './usage-error.js';

/** Options that every command has. */
const COMMON = ['help', 'version'];

/**
 * Parses the arguments of a command. All values stay strings: the command checks them.
 *
 * @throws UsageError for an option that the command does not have
 */
export function parseArguments(args: readonly string[], { options }: Command): Argv {
  const named = (type: string): string[] => Object.keys(options).filter((name) => options[name]?.type === type);
  const argv = parser([...args], {
    string: ['_', ...named('string')],
    boolean: [...named('boolean'), ...COMMON],
    alias: { help: ['h'] },
    configuration: {
      'camel-case-expansion': false,
      'dot-notation': false,
      'parse-numbers': false,
      'parse-positional-numbers': false,
      'strip-aliased': true,
    },
  });
  refuseUnknown(argv, [...Object.keys(options), ...COMMON]);
  return argv;
}

function refuseUnknown(argv: Argv, known: readonly string[]): void {
  const unknown = Object.entries(argv).find(([name]) => name !== '_' && !known.includes(name));
  if (unknown === undefined) return;
  const [name, value] = unknown;
  const option = name.length === 1 ? `-${name}` : value === false ? `--no-${name}` : `--${name}`;
  const near = suggestion(
    option,
    [...known, 'no-color'].map((each) => `--${each}`),
  );
  throw new UsageError(`unknown option ${option}${near}`);
}
