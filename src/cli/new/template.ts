import type { Prompt } from '../../../rules/prompt.js';
import { prompts } from '../../../rules/prompts.js';
import type { DimensionId } from '../../../rules/rule.js';
import { kindOf, type PromptName, type Shape } from '../../facts/prompts/names.js';
import { defaultRubric } from '../../rubric/rubric.js';

interface Phase {
  readonly title: string;
  /** What any design is asked in this phase; each ends in a question mark, so that it answers nothing by itself. */
  readonly asks: readonly string[];
}

const PHASES: Readonly<Record<DimensionId, Phase>> = {
  requirements: {
    title: 'Requirements',
    asks: [
      'Who does what with it, and what is left out?',
      'How many users, requests and bytes, and which of these figures are assumed?',
      'How fast must it answer, and for how long is what kept?',
    ],
  },
  api: {
    title: 'API',
    asks: ['Which operations are there, with which inputs and which errors?', 'Who may call them?'],
  },
  data: {
    title: 'Data',
    asks: [
      'Which entities, with which keys, for which queries?',
      'Which store, and why that one?',
      'What must agree at once, and what later?',
    ],
  },
  architecture: {
    title: 'Architecture',
    asks: ['Which parts are there, each for what need?', 'Which way does one request take through them?'],
  },
  reliability: {
    title: 'Scale and reliability',
    asks: ['By what is work split when one machine is not enough?', 'Which part goes first, and what then?'],
  },
  depth: {
    title: 'Deep dive',
    asks: ['What is the riskiest part, step by step?', 'What else was possible, and what would it have cost?'],
  },
  operations: {
    title: 'Operations and close',
    asks: [
      'What is watched, and what wakes somebody?',
      'How does a change get in while people use it?',
      'What could still hurt, in order?',
    ],
  },
};

/**
 * A page to fill in: the phases of the 60-minute flow with their minutes, and in each the questions that matter for a
 * kind of system and the shapes of its load.
 */
export function templateOf(name: PromptName, shapes: readonly Shape[]): string {
  const kind = prompts.find(({ id }) => id === kindOf(name))!;
  const asked = [kind, ...prompts.filter(({ id }) => (shapes as readonly string[]).includes(id))];
  const frontMatter = [`prompt: ${name}`, ...(shapes.length === 0 ? [] : [`shapes: [${shapes.join(', ')}]`])];
  const title = name === kind.id ? kind.title : titleOf(name);
  return `---\n${frontMatter.join('\n')}\n---\n\n# ${title}\n\n${phases(asked).join('\n\n')}\n`;
}

function phases(asked: readonly Prompt[]): readonly string[] {
  let minute = 0;
  return defaultRubric.dimensions.flatMap(({ id, weight }) => {
    const phase = PHASES[id as DimensionId];
    const minutes = `${String(minute)}–${String((minute += weight))}`;
    const own = asked.flatMap(({ expectations }) =>
      expectations.filter(({ dimension, unlessOf }) => dimension === id && !isAskedAlready(asked, unlessOf)),
    );
    const asks = [...phase.asks, ...own.map(({ ask }) => ask)];
    return [`## ${phase.title} (${minutes} min)\n\n${asks.map((ask) => `- ${ask}`).join('\n')}`];
  });
}

function isAskedAlready(asked: readonly Prompt[], kinds: readonly string[] = []): boolean {
  return asked.some(({ id }) => kinds.includes(id));
}

function titleOf(name: string): string {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
