import { quoteOf } from '../../src/facts/facts.js';
import { names } from '../../src/facts/readings.js';
import { placeOf, readingsOf } from '../place.js';
import { defineRule, type Level } from '../rule.js';

/** Signals that make a passing design. */
const ENOUGH = 2;

export const metrics = defineRule({
  id: 'metrics',
  dimension: 'operations',
  trap: false,
  title: 'Names two or more signals by which the system is watched.',
  why: 'What nobody measures fails first in front of its users.',
  needs: ['signals', 'readings'],
  applies: () => true,
  assess({ signals, readings }) {
    const named = readings.filter((reading) => names(reading, 'watching'));
    const told = signals.length >= ENOUGH;
    return {
      level: levelOf(
        signals.length,
        signals.some(({ bounded }) => bounded),
        named.length > 0,
      ),
      evidence: [...new Set([...signals.map(({ reading }) => reading), ...named])].slice(0, 3).map(quoteOf),
      missing: told ? [] : ['signals'],
      findings: told
        ? []
        : [
            {
              at: placeOf(readingsOf(signals), named),
              message: complaint(signals.map(({ reading, start, end }) => reading.statement.text.slice(start, end))),
              advice:
                'For each part that can fall behind or fail, name the figure that shows it first: requests, errors, p95, age of a queue, hit rate; and one that the business would miss.',
            },
          ],
    };
  },
});

function levelOf(count: number, bounded: boolean, named: boolean): Level {
  if (count < ENOUGH) return count > 0 || named ? 1 : 0;
  return count === ENOUGH ? 2 : bounded ? 4 : 3;
}

function complaint([only]: readonly string[]): string {
  return only === undefined
    ? 'No signal is named by which the running system is watched.'
    : `“${only}” is the only signal by which the running system is watched.`;
}
