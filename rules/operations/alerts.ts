import { quoteOf } from '../../src/facts/facts.js';
import { names } from '../../src/facts/readings.js';
import { placeOf } from '../place.js';
import { defineRule, type Level } from '../rule.js';

export const alerts = defineRule({
  id: 'alerts',
  dimension: 'operations',
  trap: false,
  title: 'Says on what condition a person acts.',
  why: 'Which value is bad, for how long, and who then does what has to be decided before the night in which it happens.',
  needs: ['alarms', 'readings'],
  applies: () => true,
  assess({ alarms, readings }) {
    const named = readings.filter((reading) => names(reading, 'alarm'));
    const exact = alarms.filter((alarm) => alarm.exact).length;
    return {
      level: levelOf(alarms.length, exact, named.length > 0),
      evidence: [...new Set([...alarms.map(({ reading }) => reading), ...named])].slice(0, 3).map(quoteOf),
      missing: alarms.length > 0 ? [] : ['condition'],
      findings:
        alarms.length > 0
          ? []
          : [
              {
                at: placeOf(named),
                message:
                  named[0] === undefined
                    ? 'Nothing in the design calls a person when something goes wrong.'
                    : 'Alerts are named, but not on what condition they call whom.',
                advice:
                  'For the worst failure, write the signal, the value, how long it lasts, who is called, and the first step.',
              },
            ],
    };
  },
});

function levelOf(alarms: number, exact: number, named: boolean): Level {
  if (alarms === 0) return named ? 1 : 0;
  return exact > 1 ? 4 : exact === 1 ? 3 : 2;
}
