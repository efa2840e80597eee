import { quoteOf } from '../../src/facts/facts.js';
import type { Mishap } from '../../src/facts/mishaps.js';
import { names } from '../../src/facts/readings.js';
import { placeOf, readingsOf } from '../place.js';
import { defineRule, type Level } from '../rule.js';

/** Answered mishaps that make a passing design. */
const ENOUGH = 2;

export const failureModes = defineRule({
  id: 'failure-modes',
  dimension: 'depth',
  trap: false,
  title: 'Says of two things that go wrong what the design does about them.',
  why: 'Designs look alike while nothing fails; what happens after a crash between two steps tells them apart.',
  needs: ['mishaps', 'readings'],
  applies: () => true,
  assess({ mishaps, readings }) {
    const answered = mishaps.filter(({ answer }) => answer !== null);
    const unanswered = mishaps.filter(({ answer }) => answer === null);
    const claims = readings.filter((reading) => names(reading, 'claims-robust'));
    const told = answered.length >= ENOUGH;
    return {
      level: levelOf(answered, mishaps.length + claims.length > 0),
      evidence: [...new Set([...answered, ...unanswered].map(({ reading }) => reading)), ...claims]
        .slice(0, 3)
        .map(quoteOf),
      missing: told ? [] : ['answer'],
      findings: told
        ? []
        : [{ at: placeOf(readingsOf(unanswered), claims), message: complaint(answered, unanswered), advice: ADVICE }],
    };
  },
});

const ADVICE =
  'Go along the arrows of the design: each one breaks, is slow, or happens twice. Write one line each on what is done then.';

function complaint(answered: readonly Mishap[], unanswered: readonly Mishap[]): string {
  const open = unanswered[0];
  if (open !== undefined) return 'What the design does when this happens is not said.';
  const only = answered[0];
  return only === undefined
    ? 'Nothing is said of what goes wrong and what the design then does.'
    : 'Beside this, nothing is said of what goes wrong and what the design then does.';
}

function levelOf(answered: readonly Mishap[], named: boolean): Level {
  if (answered.length < ENOUGH) return named ? 1 : 0;
  if (answered.length === ENOUGH) return 2;
  return answered.filter(isExact).length >= ENOUGH ? 4 : 3;
}

function isExact({ answer }: Mishap): boolean {
  return answer !== null && names(answer, 'a-duration', 'a-count', 'a-share', 'a-size', 'a-rate');
}
