import type { Context } from './context.js';
import { names } from './readings.js';

/** A document that says so often that it is one. */
const SAID = 2;

/**
 * Whether a document proposes a change to a part of a system that is already there, rather than a whole design. Such a
 * document is asked about data, stores and parts only where its own change touches them.
 */
export function isProposal({ readings }: Pick<Context, 'readings'>): boolean {
  const headings = readings.filter(({ statement }) => statement.block.kind === 'heading');
  const headed = headings.some((reading) => names(reading, 'change-heading'));
  const whole = headings.some((reading) => names(reading, 'whole-heading'));
  return (headed && !whole) || readings.filter((reading) => names(reading, 'this-proposal')).length >= SAID;
}
