import { quoteOf } from '../../src/facts/facts.js';
import type { Purpose } from '../../src/facts/user-actions.js';
import { defineRule, type Level } from '../rule.js';

/** From here on the core actions are listed, and not only touched. */
const LISTED = 3;

export const scope = defineRule({
  id: 'scope',
  dimension: 'requirements',
  trap: false,
  title: 'Tells what people do with the system.',
  why: 'Without the core actions nobody can say which parts are needed, and every box looks as good as any other.',
  needs: ['purpose'],
  applies: () => true,
  assess({ purpose }) {
    const { actions, wishes, exclusions, headings } = purpose;
    const told = [...actions, ...wishes];
    const heading = headings[0];
    return {
      level: levelOf(purpose),
      evidence: (told.length > 0 ? told : headings).slice(0, 3).map(quoteOf),
      missing: [...(told.length > 0 ? [] : ['actions']), ...(exclusions.length > 0 ? [] : ['out of scope'])],
      findings:
        told.length > 0
          ? []
          : [
              {
                at: heading === undefined ? null : quoteOf(heading),
                message:
                  heading === undefined
                    ? 'Nothing says who uses this system and what they do with it.'
                    : `“${heading.statement.text}” does not say who uses this system and what they do with it.`,
                advice:
                  'List the three to five actions that the system exists for, each with who does it, and what you leave out.',
              },
            ],
    };
  },
});

function levelOf({ actions, wishes, exclusions, headings }: Purpose): Level {
  const told = actions.length + wishes.length;
  if (told === 0) return headings.length > 0 ? 1 : 0;
  if (told < LISTED) return 2;
  return exclusions.length > 0 ? 4 : 3;
}
