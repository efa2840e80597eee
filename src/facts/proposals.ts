import type { Context } from './context.js';
import { names } from './readings.js';

/** A document that says so often that it is one. */
const SAID = 2;

/**
 * Whether a document proposes a change to a part of a system that is already there, rather than a whole design. Such a
 * document is asked about data, stores and parts only where its own change touches them.
 */
export function isProposal({ readings }: Pick<Context, 'readings'>): boolean {
  const headed = readings.some(
    (reading) => reading.statement.block.kind === 'heading' && names(reading, 'change-heading'),
  );
  return headed || readings.filter((reading) => names(reading, 'this-proposal')).length >= SAID;
}
