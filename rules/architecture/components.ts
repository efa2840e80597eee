import { quoteOf } from '../../src/facts/facts.js';
import type { Parts } from '../../src/facts/parts.js';
import { defineRule, type Level } from '../rule.js';

/** So many parts make an architecture. */
const LEAST = 3;

export const components = defineRule({
  id: 'components',
  dimension: 'architecture',
  trap: false,
  title: 'Names three parts with what each does, and the way of a request through them.',
  why: 'Boxes are cheap; what each does, and what passes between them, is the design.',
  needs: ['parts'],
  applies: () => true,
  assess({ parts }) {
    const { working, named, path } = parts;
    const passes = working.length >= LEAST && path.length > 0;
    const at = working[0] ?? named[0];
    return {
      level: levelOf(parts),
      evidence: [
        ...new Set([...path, ...working.map(({ reading }) => reading), ...named.map(({ reading }) => reading)]),
      ]
        .slice(0, 3)
        .map(quoteOf),
      missing: [...(working.length >= LEAST ? [] : ['duties']), ...(path.length > 0 ? [] : ['path'])],
      findings: passes
        ? []
        : [
            {
              at: at === undefined ? null : quoteOf(at.reading),
              message:
                at === undefined
                  ? 'No part of the system is named.'
                  : working.length < LEAST
                    ? `Parts such as ${namesOf(parts)} are named, but not what each of them does.`
                    : 'The parts have their duties, but nothing says how a request goes through them.',
              advice:
                'Follow one write from the caller to the store: which part takes it, what that part does, and what it hands on to whom.',
            },
          ],
    };
  },
});

function levelOf({ working, named, path }: Parts): Level {
  if (working.length < LEAST || path.length === 0) return working.length + named.length > 0 ? 1 : 0;
  return path.length >= LEAST && working.length > LEAST ? 3 : 2;
}

function namesOf({ named, working }: Parts): string {
  const names = [...new Set([...named, ...working].map(({ name }) => name))].slice(0, 2);
  return names.join(' and ');
}
