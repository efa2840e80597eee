import type { Command } from '../command.js';

/** `loadbearing math`. Values are read as strings and checked as those of `lint` are. */
export const mathCommand: Command = {
  name: 'math',
  usage: 'math [options] [files, folders or globs…]',
  describe:
    'Prints what a design calculates with: every figure with what it measures and what it is for, every sum with what it ' +
    'comes to, and the sums that were not understood. "-" reads standard input.',
  options: {
    format: {
      type: 'string',
      describe: 'text (default) or json; may be repeated, with a file for each further report: json=ledger.json',
    },
    output: { type: 'string', describe: 'Write the ledger to this file instead of standard output' },
    'stdin-filename': { type: 'string', describe: 'Path that standard input is reported by' },
    color: {
      type: 'boolean',
      describe: 'Use colour, or with --no-color none; else NO_COLOR, FORCE_COLOR and the terminal decide',
    },
  },
  examples: [
    ['$0 math design.md', 'The figures and sums of one design'],
    ['$0 math --format json design.md', 'The same for programs'],
  ],
  load: async () => (await import('./math-files.js')).mathFiles,
};
