import type { Context } from './context.js';

/** A document that says so often that it is one. */
const SAID = 2;

/**
 * Whether a document proposes a change to a part of a system that is already there, rather than a whole design. Such a
 * document is asked about data, stores and parts only where its own change touches them.
 */
export function isProposal(context: Pick<Context, 'naming'>): boolean {
  const isHeaded = (concept: 'change-heading' | 'whole-heading'): boolean =>
    context.naming(concept).some(({ statement }) => statement.block.kind === 'heading');
  return (isHeaded('change-heading') && !isHeaded('whole-heading')) || context.naming('this-proposal').length >= SAID;
}
