import { quoteOf } from '../../src/facts/facts.js';
import type { Parts } from '../../src/facts/parts.js';
import { placeOf, readingsOf } from '../place.js';
import type { Reading } from '../../src/facts/readings.js';
import { defineRule, type Level } from '../rule.js';
import { properName } from '../wording.js';

/** So many parts make an architecture. */
const LEAST = 3;
/** So many parts beyond those asked for are most of a system. */
const WELL_FOLLOWED = 4;
/** One more is asked for each of so many statements, up to a bound. */
const STATEMENTS_A_PART = 50;
const MOST_ASKED = 4;

export const components = defineRule({
  id: 'components',
  dimension: 'architecture',
  trap: false,
  title: 'Names three parts with what each does, and the way of a request through them.',
  why: 'Boxes are cheap; what each does, and what passes between them, is the design.',
  needs: ['parts', 'readings'],
  applies: () => true,
  assess({ parts, readings }) {
    const { working, named, path } = parts;
    const least = leastFor(readings.filter(isTold).length);
    const passes = working.length >= least && path.length > 0;
    const at = working[0] ?? named[0];
    return {
      level: levelOf(parts, least),
      evidence: [
        ...new Set([...path, ...working.map(({ reading }) => reading), ...named.map(({ reading }) => reading)]),
      ]
        .slice(0, 3)
        .map(quoteOf),
      missing: [...(working.length >= least ? [] : ['duties']), ...(path.length > 0 ? [] : ['path'])],
      findings: passes
        ? []
        : [
            {
              at: placeOf(readingsOf(working), readingsOf(named)),
              message:
                at === undefined
                  ? 'No part of the system is named.'
                  : working.length < least
                    ? `${namesOf(parts)} named, but not what each of them does.`
                    : 'The parts have their duties, but nothing says how a request goes through them.',
              advice:
                'Follow one write from the caller to the store: which part takes it, what that part does, and what it hands on to whom.',
            },
          ],
    };
  },
});

/** Lines of code and drawings tell little each. */
function isTold({ statement: { block } }: Reading): boolean {
  return block.kind !== 'code' && block.kind !== 'diagram';
}

/** A long text names parts in passing, so it has to name more of them at work. */
function leastFor(statements: number): number {
  return Math.min(MOST_ASKED, LEAST + Math.floor(statements / STATEMENTS_A_PART));
}

function levelOf({ working, named, path }: Parts, least: number): Level {
  if (working.length < least || path.length === 0) return working.length + named.length > 0 ? 1 : 0;
  return path.length > LEAST && working.length >= least + WELL_FOLLOWED ? 3 : 2;
}

function namesOf({ named, working }: Parts): string {
  const names = [...new Set([...named, ...working].flatMap(({ name }) => properName(name) ?? []))].slice(0, 2);
  return names.length < 2 ? 'Parts are' : `Parts such as ${names.join(' and ')} are`;
}
