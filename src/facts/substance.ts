import type { Facts } from './facts.js';
import { names, type Reading } from './readings.js';
import { isDesign } from './stance.js';

/** How far a design goes beyond naming a thing: 2 some of it, 3 specific to this design, 4 with its reason, price or mishap. */
export type Substance = 2 | 3 | 4;

/** A statement of at least so many words is about this design and no catchphrase. */
const TELLING_WORDS = 14;
/** So many statements on one matter work it out. */
const WORKED_OUT = 3;

/**
 * Weighs the statements that carry a rule's evidence.
 *
 * @param shown the statements that say it; their blocks are read for reasons, prices and mishaps
 */
export function substanceOf(facts: Pick<Facts, 'readings'>, shown: readonly Reading[]): Substance {
  const carriers = [...new Set(shown)];
  const blocks = new Set(carriers.map(({ statement }) => statement.block));
  const specific = carriers.length >= 2 || carriers.some((reading) => isSpecific(reading));
  if (!specific) return 2;
  const around = [...blocks]
    .flatMap(({ statements }) => statements.map(({ index }) => facts.readings[index]!))
    .filter(({ stances }) => isDesign(stances[0] ?? 'asserted'));
  const explained = around.filter((reading) => names(reading, 'reason', 'price', 'mishap')).length;
  const figures = around.filter(({ quantities }) => quantities.some(({ dimension }) => dimension !== null)).length;
  return carriers.length >= WORKED_OUT
    ? explained > 0 || figures > 1
      ? 4
      : 3
    : explained > 1 && carriers.length > 1
      ? 4
      : 3;
}

/**
 * Weighs statements on a matter that most designs touch on in passing: one step stricter than {@link substanceOf}, so that
 * a full sentence is some of the substance, and only what is worked out with its reasons is specific.
 */
export function passingSubstanceOf(facts: Pick<Facts, 'readings'>, shown: readonly Reading[]): 2 | 3 {
  return substanceOf(facts, shown) === WELL_TOLD ? 3 : 2;
}

/** What {@link substanceOf} gives for statements with reasons, prices or mishaps. */
const WELL_TOLD = 4;

/** Figures, identifiers, code or a full sentence: words that fit this design and no other. */
function isSpecific({ statement, words, quantities }: Reading): boolean {
  const { block, code, text } = statement;
  return (
    block.kind === 'code' ||
    block.kind === 'row' ||
    code.length > 0 ||
    words.length >= TELLING_WORDS ||
    quantities.some(({ dimension }) => dimension !== null) ||
    /\w_\w|\w\(|->|→|=>/u.test(text)
  );
}
