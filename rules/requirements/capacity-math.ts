import { isOff, type Derivation } from '../../src/facts/derivations.js';
import { quoteOf } from '../../src/facts/facts.js';
import { defineRule, type Advice, type Level } from '../rule.js';

export const capacityMath = defineRule({
  id: 'capacity-math',
  dimension: 'requirements',
  trap: false,
  title: 'Figures that follow from others are derived, and the derivation adds up.',
  why: 'A sum that is off by ten times buys ten times the machines, or a tenth of them.',
  needs: ['capacity', 'figures'],
  applies: ({ capacity: { derivations, derivable } }) => derivations.length > 0 || derivable,
  assess({ capacity: { derivations, implied }, figures }) {
    const wrong = derivations.filter(isOff);
    const overprecise = derivations.filter((derivation) => derivation.overprecise);
    const first = figures.find(({ role }) => role === 'load');
    return {
      level:
        derivations.length === 0 && implied.length > 0 ? 2 : levelOf(derivations, wrong.length, overprecise.length),
      evidence: (wrong.length > 0 ? wrong : derivations.length > 0 ? derivations : implied)
        .slice(0, 3)
        .map(({ reading }) => quoteOf(reading)),
      missing: derivations.length === 0 ? ['derivation'] : wrong.length > 0 ? ['a sum that adds up'] : [],
      findings:
        derivations.length === 0 && implied.length > 0
          ? []
          : derivations.length === 0
            ? [
                {
                  at: first === undefined ? null : quoteOf(first.reading),
                  message: 'One of these figures follows from others, but nothing shows how.',
                  advice:
                    'Write the sum in one line: how many people, times what each does, by 86,400 seconds; then times the size of a record.',
                },
              ]
            : [
                ...wrong.slice(0, 3).map(complaint),
                ...(wrong.length > 0 ? [] : overprecise.slice(0, 1).map(precision)),
              ],
    };
  },
});

function levelOf(derivations: readonly Derivation[], wrong: number, overprecise: number): Level {
  if (derivations.length === 0) return 0;
  if (wrong > 0) return 1;
  return overprecise > 0 || derivations.length < 2 ? 2 : 3;
}

function complaint({ reading, working, stated, ratio }: Derivation): Advice {
  const times = ratio > 1 ? ratio : 1 / ratio;
  return {
    at: quoteOf(reading),
    message: `${working} does not give ${stated}: that is ${times >= 10 ? String(Math.round(times)) : times.toFixed(1)} times too ${ratio > 1 ? 'much' : 'little'}.`,
    advice: 'Do the sum again, with the units beside each figure.',
  };
}

function precision({ reading, stated }: Derivation): Advice {
  return {
    at: quoteOf(reading),
    message: `${stated} carries more digits than the figures that it comes from.`,
    advice: 'Round to one or two digits: the inputs are guesses, and so is the result.',
  };
}
