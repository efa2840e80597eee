import type { Claim } from '../../src/facts/claims.js';
import { claimed, quotesOf, touchedOn, type Facts } from '../../src/facts/facts.js';
import { MARK } from '../../src/facts/hints.js';
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
    const bounds = claimed(facts, 'retry-bounded').filter(isSaid);
    const spacing = claimed(facts, 'retry-spaced').filter(isSaid);
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

/** A heading announces a bound, and gives none. */
function isSaid({ reading }: Claim): boolean {
  return reading.statement.block.kind !== 'heading';
}

/** The remote calls that are told or made: a heading, or an address in a configuration, calls nobody. */
function callsOf(facts: Pick<Facts, 'claims'>): readonly Claim[] {
  return claimed(facts, 'remote-call').filter(({ reading: { statement, marks } }) => {
    const { kind } = statement.block;
    return kind === 'code' ? (marks & MARK.paren) !== 0 : kind !== 'heading' && kind !== 'header';
  });
}

function levelOf(bounds: number, spacing: number, named: number): Level {
  if (bounds + spacing === 0) return named > 0 ? 1 : 0;
  return bounds > 0 && spacing > 0 ? (bounds + spacing > 3 ? 4 : 3) : 2;
}
