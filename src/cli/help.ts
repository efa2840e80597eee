import yargs from 'yargs';
import type { Command } from './command.js';

/** What `--help` prints of a command, at most 80 columns wide. */
export function helpOf(
  { name, usage, describe, options, examples }: Command,
  commands: readonly Command[],
): Promise<string> {
  const others = commands.filter((other) => other.name !== name).map((other) => other.name);
  return yargs([])
    .scriptName('loadbearing')
    .locale('en')
    .usage(`Usage: $0 ${usage}\n\n${describe}\n\nOther commands, each with --help: ${others.join(', ')}`)
    .options(options)
    .alias('help', 'h')
    .example(examples.map(([line, purpose]) => [line, purpose] as const))
    .epilogue('Exit codes: 0 all well, 1 an error or a missed threshold, 2 the run itself failed.')
    .wrap(80)
    .getHelp();
}
