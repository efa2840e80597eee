import { quoteOf } from '../../src/facts/facts.js';
import { defineRule, type Level } from '../rule.js';

export const numbers = defineRule({
  id: 'numbers',
  dimension: 'requirements',
  trap: true,
  title: 'Gives a figure of load and one more: storage, latency or availability.',
  why: 'Without an order of magnitude nobody can tell whether the design is too small, too large or right.',
  needs: ['figures', 'timeTargets'],
  applies: () => true,
  assess({ figures, timeTargets }) {
    const loads = figures.filter(({ role }) => role === 'load');
    const others = figures.filter(({ role }) => role === 'volume' || role === 'latency' || role === 'availability');
    const told = [...loads, ...others].map(({ reading }) => reading);
    const targets = timeTargets.given.map(({ reading }) => reading).filter((reading) => !told.includes(reading));
    const measured = others.length + targets.length;
    const missing = [
      ...(loads.length > 0 ? [] : ['load']),
      ...(measured > 0 ? [] : ['storage, latency or availability']),
    ];
    return {
      level: levelOf(loads.length, measured),
      evidence: [...told, ...targets].slice(0, 3).map(quoteOf),
      missing,
      findings:
        missing.length === 0
          ? []
          : [
              {
                at: [...told, ...targets].map(quoteOf)[0] ?? null,
                message: `The design gives no figure of ${missing.join(', and none of ')}.`,
                advice:
                  'State users or requests per second, average and peak, and the storage or the latency that follows; label assumptions.',
              },
            ],
    };
  },
});

function levelOf(loads: number, others: number): Level {
  if (loads === 0 || others === 0) return loads + others === 0 ? 0 : 1;
  const figures = loads + others;
  return figures >= 8 ? 4 : figures >= 3 ? 3 : 2;
}
