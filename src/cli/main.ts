import { tool } from '../report/tool.js';
import { diagnose } from './diagnostics.js';
import { explainCommand } from './explain/command.js';
import { lintCommand } from './lint/command.js';
import { mathCommand } from './math/command.js';
import { newCommand } from './new/command.js';
import { parseArguments } from './parse.js';
import { UsageError } from './usage-error.js';

/** The run failed: what it says of the designs is not the whole. */
const RUN_FAILED = 2;
/** The first is run when none is named. */
const commands = [lintCommand, explainCommand, newCommand, mathCommand] as const;

// The exit code is set, the process never ended: ending it would cut off output that a pipe has not taken yet.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return; // The reader has seen enough.
  diagnose(`cannot write to standard output (${error.code ?? error.name})`);
  process.exitCode = RUN_FAILED;
});

try {
  const exitCode = await main(process.argv.slice(2));
  process.exitCode ??= exitCode;
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  diagnose(error.message);
  process.exitCode = RUN_FAILED;
}

async function main(args: readonly string[]): Promise<number> {
  const named = commands.find(({ name }) => name === args[0]);
  const command = named ?? commands[0];
  const argv = parseArguments(named === undefined ? args : args.slice(1), command);
  if (argv['help'] === true) {
    const { helpOf } = await import('./help.js');
    process.stdout.write(`${await helpOf(command, commands)}\n`);
    return 0;
  }
  if (argv['version'] === true) {
    process.stdout.write(`${tool.version}\n`);
    return 0;
  }
  const run = await command.load();
  return run(argv);
}
