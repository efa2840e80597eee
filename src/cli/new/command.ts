import type { Command } from '../command.js';

/** `loadbearing new <prompt>`. */
export const newCommand: Command = {
  name: 'new',
  usage: 'new <kind of system> [options]',
  describe:
    'Writes a one-page template to fill in: the phases of the 60-minute flow with the questions that matter for this ' +
    'kind of system. "explain" lists the kinds.',
  options: {
    shape: {
      type: 'string',
      describe: 'What its load is like: read-heavy, write-heavy, fanout-heavy or correctness-heavy; may be repeated',
    },
    output: { type: 'string', describe: 'Write the template to this new file instead of standard output' },
  },
  examples: [
    ['$0 new url-shortener --shape read-heavy > design.md', 'Begin a design'],
    ['$0 new payments --output wallet.md', 'Begin another in a new file'],
  ],
  load: async () => (await import('./new.js')).writeTemplate,
};
