import type { Context } from './context.js';
import { names, type Reading } from './readings.js';

/** A document that says so often that it is one. */
const SAID = 2;
/** So many headings of the kind that whole designs have as well. */
const TYPICAL = 3;

/** Statements in which a document says what it is. */
const OPENING = 8;
/**
 * Whether a document proposes a change to a part of a system that is already there, rather than a whole design. Such a
 * document is asked about data, stores and parts only where its own change touches them.
 */
export function isProposal(context: Pick<Context, 'naming' | 'readings'>, title: string | null = null): boolean {
  const said = context.naming('this-proposal');
  if (said.length >= SAID || said.some(({ statement }) => statement.index < OPENING)) return true;
  const headings = context.readings.filter(({ statement }) => statement.block.kind === 'heading');
  const isHeaded = (concept: 'change-heading' | 'whole-heading'): boolean =>
    headings.some((heading) => names(heading, concept));
  if (isHeaded('whole-heading')) return false;
  return (
    isHeaded('change-heading') ||
    (title !== null && NUMBERED.test(title) && !buildsAnew(context)) ||
    typicalOf(headings) >= TYPICAL
  );
}

/** Whether it speaks of nothing that is there already: it may be numbered like a proposal, and is a whole design. */
function buildsAnew(context: Pick<Context, 'naming' | 'readings'>): boolean {
  return context.readings.length >= LEAST_TOLD && context.naming('already-there-system').length === 0;
}

/** So many statements tell enough that what they do not speak of counts. */
const LEAST_TOLD = 10;

/** "RFC 12: …", "KEP-956", "ADR 43", "Proposal: …". */
const NUMBERED =
  /^\W*(?:(?:rfc|adr|kep|tep|lep|msc|pep|rep|dip|oep|enhancement|proposal)s?\b[\s#:–-]*\d+|(?:rfc|proposal)\s*[:–-])/iu;

/** The different sections that proposals have, and whole designs now and then. */
function typicalOf(headings: readonly Reading[]): number {
  const decisions = headings.filter(({ statement: { text } }) => DECISION.test(text)).length;
  return (
    (decisions === 1 ? 1 : 0) +
    new Set(
      headings.flatMap(({ statement: { text } }) => {
        const kind = TYPICAL_HEADINGS.findIndex((pattern) => pattern.test(text));
        return kind < 0 ? [] : [kind];
      }),
    ).size
  );
}

/** A record of one decision; one of many describes the system that they make up. */
const DECISION = /^\W*(?:[\d.]+\s*)?decision(?: outcome)?\W*$/iu;

/** Read as whole headings, without numbers and marks around them. */
const TYPICAL_HEADINGS: readonly RegExp[] = [
  /^\W*(?:[\d.]+\s*)?(?:abstract|synopsis|summary|tl;?dr)\W*$/iu,
  /^\W*(?:[\d.]+\s*)?(?:why|how|what)\W*$/iu,
  /^\W*(?:[\d.]+\s*)?context(?: and problem statement)?\W*$/iu,
  /^\W*(?:[\d.]+\s*)?(?:pitfalls|current (?:situation|state|behaviou?r)|status quo|pain)\b/iu,
  /^\W*(?:[\d.]+\s*)?non[- ]?goals?\b/iu,
  /^\W*(?:[\d.]+\s*)?(?:(?:rejected |other )?alternatives?(?: considered)?|considered alternatives)\W*$/iu,
  /^\W*(?:[\d.]+\s*)?(?:drawbacks?|consequences|unresolved|discussions?)\b/iu,
  /^\W*(?:[\d.]+\s*)?(?:action plan|plan of attack|implementation (?:plan|history|details)|graduation criteria|work to do)\b/iu,
  /^\W*(?:[\d.]+\s*)?(?:backwards? compatibility|compatibility|affected\b.*|user (?:stories|experience)|test plan|upgrade\b.*|rationale)\W*$/iu,
  /^\W*(?:[\d.]+\s*)?(?:detailed design|design details)\W*$/iu,
];
