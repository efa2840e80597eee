import type { Prompt } from '../../../rules/prompt.js';
import type { RuleMeta } from '../../../rules/rule.js';
import { hang } from '../../report/text/wrap.js';
import type { Rubric } from '../../rubric/rubric.js';

/** All there is to explain: rules by dimension, then kinds of system and shapes of load by what they are asked for. */
export function listOf(rules: readonly RuleMeta[], prompts: readonly Prompt[], { dimensions }: Rubric): string {
  const groups = dimensions.map(({ id }) => {
    const own = rules.filter(({ dimension }) => dimension === id);
    const asked = prompts.flatMap((prompt) =>
      prompt.expectations
        .filter(({ dimension }) => dimension === id)
        .map((expectation): Row => [`${prompt.id}/${expectation.id}`, expectation.title]),
    );
    return [id, ...rows(own.map(({ id, title, trap }) => [id, trap ? `${title} (trap)` : title])), ...rows(asked)];
  });
  const kinds = rows(prompts.map(({ id, title }) => [id, title]));
  const listed = [...groups, ['kinds of system and shapes of load', ...kinds]];
  return `${listed.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

type Row = readonly [name: string, title: string];

function rows(of: readonly Row[]): readonly string[] {
  const width = Math.max(...of.map(([name]) => name.length));
  return of.flatMap(([name, title]) => hang(`  ${name.padEnd(width)}  `, title));
}
