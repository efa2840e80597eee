import type { Options } from 'yargs';

/** What a command line comes to: options by name, and in `_` the arguments that belong to none. */
export interface Argv {
  readonly _: readonly (string | number)[];
  readonly [option: string]: unknown;
}

/** One command, cheap to load: its code comes with `load`. */
export interface Command {
  readonly name: string;
  /** How it is called, after the program's name. */
  readonly usage: string;
  readonly describe: string;
  readonly options: Readonly<Record<string, Options>>;
  /** Command lines and what they are for. */
  readonly examples: readonly (readonly [line: string, purpose: string])[];
  /** Loads what the command runs: from the parsed command line to its exit code. */
  readonly load: () => Promise<(argv: Argv) => Promise<number>>;
}
