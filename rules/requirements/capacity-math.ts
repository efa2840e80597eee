import { deviationText } from '../../src/facts/amounts.js';
import { type Consequence, contradictionText } from '../../src/facts/consequences/consequence.js';
import type { Capacity, Derivation } from '../../src/facts/derivations.js';
import { type Quote, quoteOf } from '../../src/facts/facts.js';
import type { Figure } from '../../src/facts/figures.js';
import { isOff } from '../../src/facts/sum-ratios.js';
import { type Advice, defineRule, type Level } from '../rule.js';

export const capacityMath = defineRule({
  id: 'capacity-math',
  dimension: 'requirements',
  trap: false,
  title: 'Figures that follow from others are derived, and the derivation adds up.',
  why: 'A sum that is off by ten times buys ten times the machines, or a tenth of them.',
  needs: ['capacity', 'figures'],
  applies: ({ capacity: { derivations, derivable, consequences } }) =>
    derivations.length > 0 || derivable || consequences.length > 0,
  assess({ capacity, figures }) {
    const { derivations } = capacity;
    const wrong = derivations.filter(isOff);
    const contradictions = capacity.consequences.filter(({ agrees }) => !agrees);
    const overprecise = derivations.filter((derivation) => derivation.overprecise);
    const agreeing = agreeingIn(capacity);
    const isWrong = wrong.length + contradictions.length > 0;
    const complaints = [...wrong.map(complaint), ...contradictions.map(contradiction)].slice(0, MOST_COMPLAINTS);
    return {
      level: levelOf(derivations.length, agreeing.length > 0, isWrong, overprecise.length > 0),
      evidence: isWrong
        ? [...wrong.map(({ reading }) => quoteOf(reading)), ...contradictions.map(({ stated }) => stated)].slice(0, 3)
        : (derivations.length > 0 ? derivations.map(({ reading }) => quoteOf(reading)) : agreeing).slice(0, 3),
      missing: [
        ...(derivations.length === 0 ? ['derivation'] : []),
        ...(wrong.length > 0 ? ['a sum that adds up'] : []),
        ...(contradictions.length > 0 ? ['figures that agree'] : []),
      ],
      findings:
        complaints.length > 0
          ? complaints
          : derivations.length > 0
            ? overprecise.slice(0, 1).map(precision)
            : agreeing.length > 0
              ? []
              : [absence(figures)],
    };
  },
});

/** More would say the same again. */
const MOST_COMPLAINTS = 4;

/** The figures that agree with others although no sum is shown. */
function agreeingIn({ implied, consequences }: Capacity): readonly Quote[] {
  return [
    ...implied.map(({ reading }) => quoteOf(reading)),
    ...consequences.filter(({ agrees }) => agrees).map(({ stated: { statement } }) => quoteOf({ statement })),
  ].filter((quote, index, all) => all.findIndex(({ statement }) => statement === quote.statement) === index);
}

function levelOf(derived: number, agree: boolean, wrong: boolean, overprecise: boolean): Level {
  if (derived === 0) return agree && !wrong ? 2 : 0;
  if (wrong) return 1;
  return overprecise || derived < 2 ? 2 : 3;
}

function complaint({ reading, working, expected, stated, ratio }: Derivation): Advice {
  return {
    at: quoteOf(reading),
    message: `${working} ≈ ${expected}; the document says ${stated}, ${deviationText(ratio)}.`,
    advice: 'Do the sum again, with the units beside each figure.',
  };
}

function contradiction(consequence: Consequence): Advice {
  return {
    at: consequence.stated,
    message: `${contradictionText(consequence)}.`,
    advice: 'Mend the figure that is wrong, or say what makes the difference; one line with the sum will do.',
    related: consequence.from,
  };
}

function precision({ reading, stated }: Derivation): Advice {
  return {
    at: quoteOf(reading),
    message: `${stated} carries more digits than the figures that it comes from.`,
    advice: 'Round to one or two digits: the inputs are guesses, and so is the result.',
  };
}

function absence(figures: readonly Figure[]): Advice {
  const first = figures.find(({ role }) => role === 'load');
  return {
    at: first === undefined ? null : quoteOf(first.reading),
    message: 'One of these figures follows from others, but nothing shows how.',
    advice:
      'Write the sum in one line: how many people, times what each does, by 86,400 seconds; then times the size of a record.',
  };
}
