import type { Context } from './context.js';

/** A document that says so often that it is one. */
const SAID = 2;

/** Statements in which a document says what it is. */
const OPENING = 8;
/** A document that is filed as one. */
const FILED = /\b(?:RFC|KEP|TEP|MSC|ADR|AIP|PEP)[\s-]?\d+|\b(?:[Pp]roposal|PROPOSAL|[Rr]equest for comments)\b/u;

/**
 * Whether a document proposes a change to a part of a system that is already there, rather than a whole design. Such a
 * document is asked about data, stores and parts only where its own change touches them.
 */
export function isProposal(context: Pick<Context, 'naming' | 'readings'>): boolean {
  const isHeaded = (concept: 'change-heading' | 'whole-heading'): boolean =>
    context.naming(concept).some(({ statement }) => statement.block.kind === 'heading');
  if (isHeaded('change-heading') && !isHeaded('whole-heading')) return true;
  const said = context.naming('this-proposal');
  return said.length >= SAID || said.some(({ statement }) => statement.index < OPENING) || isFiled(context);
}

function isFiled({ readings }: Pick<Context, 'readings'>): boolean {
  const [first] = readings;
  return first?.statement.block.kind === 'heading' && FILED.test(first.statement.text);
}
