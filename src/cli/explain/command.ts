import type { Command } from '../command.js';

/** `loadbearing explain [rule or prompt]`. */
export const explainCommand: Command = {
  name: 'explain',
  usage: 'explain [rule, kind of system, or kind/expectation]',
  describe:
    'Prints the page of a rule or of a kind of system: when it applies, what each level takes, what to write, with ' +
    'examples that pass and fail. Without a name it lists all there is.',
  options: {},
  examples: [
    ['$0 explain', 'List rules and kinds of system'],
    ['$0 explain cache-policy', 'The page of a rule'],
    ['$0 explain url-shortener', 'What a URL shortener is asked for'],
    ['$0 explain feed/fan-out', 'One of its expectations'],
  ],
  load: async () => (await import('./explain.js')).explain,
};
