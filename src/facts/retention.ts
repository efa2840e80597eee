import type { Claim } from './claims.js';
import type { Context } from './context.js';
import { DATABASES } from './databases.js';
import type { ClaimKind } from './facts.js';
import type { Mention, Reading } from './readings.js';
import { isDesign, type Stance } from './stance.js';

/** How long the design keeps what it stores. */
export interface Retention {
  /** Where data that grow with time are stored. */
  readonly stores: readonly Reading[];
  /** What says how long something is kept, or how it goes. */
  readonly settled: readonly Claim<ClaimKind>[];
  /** Where it is named, put off, turned down or only a horizon for sizing. */
  readonly named: readonly Claim<ClaimKind>[];
}

/** Stores in which data outlive the process. */
const LASTING: readonly Mention['concept'][] = DATABASES.filter((concept) => concept !== 'database');
/** A word for storing says something only where it is said more than once. */
const LEAST_WORDS_OF_STORING = 2;
/** Looser words for it have to be said more often. */
const LEAST_LOOSE_WORDS = 4;

/** Finds what is stored over time, and what is said of how long. */
export function findRetention(context: Context, claims: readonly Claim<ClaimKind>[]): Retention {
  const products = speakingOf(context, ...LASTING);
  const persisted = speakingOf(context, 'persisted');
  const loosely = speakingOf(context, 'stored-data');
  const storing =
    persisted.length >= LEAST_WORDS_OF_STORING ? persisted : loosely.length >= LEAST_LOOSE_WORDS ? loosely : [];
  return {
    stores: products.length > 0 ? products : storing,
    settled: claims.filter(({ kind, stance }) => (kind === 'kept-for' || kind === 'goes') && isDesign(stance)),
    named: claims.filter(
      ({ kind, stance }) =>
        stance !== 'foreign' &&
        (kind === 'retention-named' ||
          kind === 'sizing-horizon' ||
          ((kind === 'kept-for' || kind === 'goes') && !isDesign(stance))),
    ),
  };
}

/**
 * Whether the document designs how data are stored. A whole design nearly always does; a proposal on a part
 * only where it says what is written.
 */
export function storesData(context: Context, proposal: boolean, { stores }: Retention): boolean {
  const count = (concept: Mention['concept']): number => speakingOf(context, concept).length;
  if (proposal) return count('persisted') >= LEAST_WORDS_OF_STORING;
  return (
    stores.length > 0 ||
    count('stored-data') + count('database') + count('storage-word') > 0 ||
    context.readings.some(
      ({ statement: { block, text } }) => block.kind === 'heading' && block.section.id > TITLE && ON_DATA.test(text),
    )
  );
}

/** The section that the title opens. */
const TITLE = 1;
const ON_DATA = /\b(?:data|data ?base|storage|schema)\b/iu;

/** Stores may be planned or in question and are asked about all the same; those that are turned down or another's are not. */
function speakingOf(context: Context, ...concepts: readonly Mention['concept'][]): readonly Reading[] {
  return context
    .mentioning(...concepts)
    .filter(({ mentions }) =>
      mentions.some(({ concept, stance }) => concepts.includes(concept) && SPOKEN_OF.has(stance)),
    );
}

const SPOKEN_OF: ReadonlySet<Stance> = new Set(['asserted', 'hedged', 'future', 'open']);
