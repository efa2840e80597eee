import type { Command } from '../command.js';

/** `loadbearing [lint]`. Values are read as strings: `checkOptions` gives every bad one the same kind of message. */
export const lintCommand: Command = {
  name: 'lint',
  usage: '[lint] [options] [files, folders or globs…]',
  describe:
    'Judges backend system designs written in Markdown. "-" reads standard input; without a path it is every *.md and ' +
    '*.markdown below this folder that .gitignore leaves.',
  options: {
    format: {
      type: 'string',
      describe: 'text (default) or json; may be repeated, with a file for each further report: json=report.json',
    },
    output: { type: 'string', describe: 'Write the report to this file instead of standard output' },
    config: { type: 'string', describe: 'Configuration file (not supported yet); --no-config reads none' },
    'min-score': { type: 'string', describe: 'Fail when a total is below this, 0–100' },
    'max-warnings': { type: 'string', describe: 'Fail when there are more warnings than this' },
    quiet: { type: 'boolean', describe: 'Show errors only' },
    verbose: { type: 'boolean', describe: 'Show infos too' },
    'explain-score': { type: 'boolean', describe: 'Show how each total is made' },
    'stdin-filename': { type: 'string', describe: 'Path that standard input is reported by' },
    color: {
      type: 'boolean',
      describe: 'Use colour, or with --no-color none; else NO_COLOR, FORCE_COLOR and the terminal decide',
    },
  },
  examples: [
    ['$0 design.md', 'Judge one design'],
    ['$0 --min-score 60', 'Judge every design here, fail under 60'],
    ['$0 --format json --output report.json', 'Keep a report for programs'],
    ['$0 --explain-score design.md', 'Show how the total is made'],
    ['$0 - < design.md', 'Judge standard input'],
  ],
  load: async () => (await import('./lint-files.js')).lintFiles,
};
