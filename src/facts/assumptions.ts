import type { Context } from './context.js';
import type { Derivation } from './derivations.js';
import type { Figure } from './figures.js';
import { names, type Reading } from './readings.js';

/** Whether the figures of scale say where they come from. */
export interface Assumptions {
  /** The figures of load and volume. */
  readonly scale: readonly Figure[];
  /** Those that are called assumptions, requirements or estimates, or are derived. */
  readonly labelled: readonly Reading[];
}

/** Sorts the figures of scale by whether they say where they come from. */
export function findAssumptions(
  context: Context,
  figures: readonly Figure[],
  derivations: readonly Derivation[],
): Assumptions {
  const scale = figures.filter(({ role }) => role === 'load' || role === 'volume');
  const derived = new Set(derivations.map(({ reading }) => reading));
  const labelled = [...new Set(scale.map(({ reading }) => reading))].filter(
    (reading) => derived.has(reading) || isLabelled(reading, context),
  );
  return { scale, labelled };
}

function isLabelled(reading: Reading, context: Context): boolean {
  return (
    names(reading, 'assumption-word') ||
    context.isAbout(reading, 'assumption-heading', 'assumption-word') ||
    context.leadIn(reading).some((above) => names(above, 'assumption-heading', 'assumption-word')) ||
    context.block(reading).some((other) => names(other, 'assumption-word')) ||
    context.header(reading).some((above) => names(above, 'assumption-heading', 'assumption-word'))
  );
}
