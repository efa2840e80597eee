import { claimed, quotesOf, touchedOn, type Facts } from '../../src/facts/facts.js';
import { placeOf, readingsOf } from '../place.js';
import { defineRule, type Level } from '../rule.js';

/** A proposal that speaks of calls so seldom is about something else. */
const PASSING = 1;

export const retries = defineRule({
  id: 'retries',
  dimension: 'reliability',
  trap: false,
  title: 'Bounds or spaces the retries of remote calls.',
  why: 'Callers that retry without a bound turn a slow service into a dead one.',
  needs: ['claims', 'proposal'],
  applies: (facts) =>
    touchedOn(facts, 'retry', 'retry-spaced').length > 0 || callsOf(facts).length > (facts.proposal ? PASSING : 0),
  assess(facts) {
    const bounds = claimed(facts, 'retry-bounded');
    const spacing = claimed(facts, 'retry-spaced');
    const named = touchedOn(facts, 'retry');
    const told = [...bounds, ...spacing];
    return {
      level: levelOf(bounds.length, spacing.length, named.length),
      evidence: quotesOf([...told, ...named]),
      missing: told.length > 0 ? [] : ['bound'],
      findings:
        told.length > 0
          ? []
          : [
              {
                at: placeOf(readingsOf(named), readingsOf(claimed(facts, 'remote-call'))),
                message: 'Nothing bounds or spaces the repeated calls.',
                advice: 'Give each remote call a timeout, a number of attempts, and growing pauses with jitter.',
              },
            ],
    };
  },
});

/** The remote calls that are spoken of: an address in a configuration or a heading calls nobody. */
function callsOf(facts: Pick<Facts, 'claims'>) {
  return claimed(facts, 'remote-call').filter(({ reading }) => !UNSPOKEN.has(reading.statement.block.kind));
}

const UNSPOKEN: ReadonlySet<string> = new Set(['code', 'heading', 'header']);

function levelOf(bounds: number, spacing: number, named: number): Level {
  if (bounds + spacing === 0) return named > 0 ? 1 : 0;
  return bounds > 0 && spacing > 0 ? (bounds + spacing > 3 ? 4 : 3) : 2;
}
