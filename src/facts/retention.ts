import type { Claim } from './claims.js';
import type { Context } from './context.js';
import { periodsOf } from './retention-settings.js';
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
    settled: [
      ...claims.filter((claim) => SETTLING.has(claim.kind) && isDesign(claim.stance) && isOnKeeping(claim)),
      ...periodsOf(context),
    ],
    named: claims.filter(
      ({ kind, stance }) =>
        stance !== 'foreign' &&
        (kind === 'retention-named' || kind === 'sizing-horizon' || (SETTLING.has(kind) && !isDesign(stance))),
    ),
  };
}

const SETTLING: ReadonlySet<ClaimKind> = new Set(['kept-for', 'goes', 'kept-so-long', 'gone-so-late']);
/** From here on a period tells how long data are kept, and not how long somebody waits; in seconds. */
const LEAST_LONG = 7 * 86_400;

/** Whether a claim that names no data speaks of a time that only data outlive. */
function isLong(mentions: readonly Mention[], reading: Reading): boolean {
  return mentions.every(
    ({ concept, start }) =>
      concept !== 'a-duration' || reading.quantities.some((one) => one.start === start && one.value >= LEAST_LONG),
  );
}

/** Whether what fills a claim is meant so where it stands: words for keeping and removing have other uses. */
function isOnKeeping({ kind, mentions, reading }: Claim<ClaimKind>): boolean {
  const { text } = reading.statement;
  if ((kind === 'kept-so-long' || kind === 'gone-so-late') && !isLong(mentions, reading)) return false;
  const dated = mentions.some(({ concept }) => concept === 'a-duration');
  return mentions.every(({ concept, start, end }) => {
    const before = text.slice(0, start);
    const after = text.slice(end);
    const word = text.slice(start, end);
    if (concept === 'a-duration')
      return SQL_INTERVAL.test(before) || !(kind.startsWith('kept') ? NOT_KEPT_SO_LONG : PACE).test(before);
    if (concept === 'for-ever') return !HELD_UP.test(before);
    if (concept === 'archived')
      return !(/^archiv(?:es|ing|al)$/iu.test(word) && NOUN_ENDS.test(after)) && !COMPARED.test(before);
    if (concept === 'get-rid')
      return (
        !(!dated && LISTED.test(`${before.slice(-6)}|${word}`) && NOUN_ENDS.test(after)) &&
        !(!dated && isParticiple(word, before) && QUALIFIES.test(after)) &&
        !FALLS.test(`${before.slice(-8)}|${word}`)
      );
    return true;
  });
}

/** "Every 24 h", "at intervals (24 h)": how often, not how long. */
const PACE = /\b(?:every|intervals?(?: of)?)\W*$/iu;
/** "For the next 14 days", "older than 30 days": of another time. */
const NOT_KEPT_SO_LONG =
  /\b(?:every|intervals?(?: of)?|(?:the )?next|in|per|each|older than|more than|ago|looking at the (?:last|past)|timeouts?(?: of)?)\W*$/iu;
/** "Blocks the consumer indefinitely". */
const HELD_UP =
  /\b(?:block|wait|hang|loop|spin|retr|stuck|grow|pend|delay|postpon|serv|run|continu)\w*\b[^.,;]{0,40}$/iu;
/** "Archives, metadata and logs" are things. */
const NOUN_ENDS = /^\s*(?:[,.;:)]|$|(?:and|or)\b)/u;
/** "Easier than history tables", "without an archive". */
const COMPARED = /\b(?:than|instead of|without|no)\b[^,.;]{0,30}$/iu;
/** "Retention, archiving and purging:" are topics. */
const LISTED = /(?:^|[,&]|\band|\bor)\s?\|\w+ing$/iu;
/** A literal of SQL. */
const SQL_INTERVAL = /\bINTERVAL\s'?$/u;
/** A price that drops removes nothing. */
const FALLS = /\bprices? ?\|drops?$/iu;
/** "Deleted files": what was removed stands before its noun, or beside others of the kind. */
const QUALIFIES =
  /^(?:\/|\s(?:files?|rows?|items?|users?|records?|messages?|entries|objects?|accounts?|posts?|documents?)\b)/iu;

function isParticiple(word: string, before: string): boolean {
  return (
    /ed$/iu.test(word) &&
    !/\b(?:is|are|be|been|being|was|were|gets?|got|and|or|then|automatically|also|ly)\s$|ly\s$/iu.test(before)
  );
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
