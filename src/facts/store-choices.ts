import type { Claim } from './claims.js';
import type { Comparison } from './comparisons.js';
import type { Context } from './context.js';
import type { ClaimKind } from './facts.js';
import { MARK } from './hints.js';
import { isDrawn } from './infrastructure.js';
import { ownWordsIn } from './own-words.js';
import type { Mention, Reading } from './readings.js';
import { isDesign, praisesOnly, type Stance } from './stance.js';
import { isTaken } from './store-taking.js';
import { deniesAll } from './turning-down.js';

/** The stores that the design takes, and why. */
export interface StoreChoices {
  /** Where a store is taken: the store's name, in the order of the text. */
  readonly named: readonly { readonly name: string; readonly reading: Reading }[];
  /** Where it is said why, or what was weighed against it. */
  readonly reasons: readonly Reading[];
}

/** Kinds of stores and products that may be chosen. */
const STORES: readonly Mention['concept'][] = [
  'relational',
  'document',
  'key-value',
  'wide-column',
  'warehouse',
  'object-store',
  'memory-store',
  'search-index',
  'time-series',
  'graph-store',
  'log-store',
];

/** Finds which stores the design takes, and what is said for them. */
export function findStoreChoices(
  context: Context,
  claims: readonly Claim<ClaimKind>[],
  comparisons: readonly Comparison[],
  proposal = false,
): StoreChoices {
  const reasons = new Set<Reading>();
  for (const { kind, stance, reading, readings, mentions } of claims)
    if (
      kind === 'store-reason' &&
      isDesign(stance) &&
      reading.statement.block.kind !== 'heading' &&
      isOfTaken(reading, mentions, context)
    )
      for (const part of readings) if (!deniesAll(part.statement.text)) reasons.add(part);
  for (const { kind, stance, readings } of claims)
    if (kind === 'store-weighed' && WEIGHED.has(stance))
      for (const part of readings) if (!deniesAll(part.statement.text)) reasons.add(part);
  for (const reading of context.mentioning(...STORES))
    for (const reason of reasonsFor(reading, context)) reasons.add(reason);
  for (const reading of context.readings) if (isReasonInCode(reading, context)) reasons.add(reading);
  for (const { reading } of comparisons)
    if (isOnStores(reading, proposal) && !deniesAll(reading.statement.text)) reasons.add(reading);
  return {
    named: claims
      .filter(
        ({ kind, stance, reading, mentions }) =>
          kind === 'store-named' &&
          isOfTaken(reading, mentions, context, !proposal) &&
          (isDesign(stance) || (stance === 'hedged' && praisesOnly(reading))),
      )
      .map(({ reading, mentions }) => ({ name: nameOf(reading, mentions[0]), reading })),
    reasons: context.readings.filter((reading) => reasons.has(reading)),
  };
}

/** What speaks against another store is told of one that is turned down. */
const WEIGHED: ReadonlySet<Stance> = new Set(['asserted', 'rejected']);

/** Whether what a claim speaks of is a store that is taken, there or by what the statement hangs on; sizes are no stores. */
function isOfTaken(reading: Reading, mentions: readonly Mention[], context: Context, placed = false): boolean {
  const stores = reading.mentions.filter(({ concept }) => STORES.includes(concept));
  if (!mentions.some(({ concept }) => STORES.includes(concept))) return true;
  return (
    stores.some((store) => isTaken(reading, store, placed)) || (!isDrawn(reading) && isHeadedByStore(reading, context))
  );
}

/** Below a heading that takes a store: "Why Redis?", "2. PostgreSQL". */
function isHeadedByStore(reading: Reading, context: Context): boolean {
  const heading = context.heading(reading);
  return (
    heading !== undefined &&
    heading.statement.block.section.id > TITLE &&
    heading.mentions.some((store) => STORES.includes(store.concept) && isTaken(heading, store))
  );
}

/** The section that the title opens. */
const TITLE = 1;

function nameOf({ statement }: Reading, mention: Mention | undefined): string {
  return mention === undefined ? 'this store' : statement.text.slice(mention.start, mention.end);
}

/** Two stores or brokers are weighed, or one of them against doing without. */
function isOnStores(reading: Reading, proposal: boolean): boolean {
  return reading.mentions.some((mention) => {
    const { concept, stance } = mention;
    if (concept === 'broker' || concept === 'lookup-structure') return !proposal;
    return STORES.includes(concept) && (!isDesign(stance) || isTaken(reading, mention));
  });
}

/** What is said for a store that a statement names, there or right after it. */
function reasonsFor(reading: Reading, context: Context): readonly Reading[] {
  const { block } = reading.statement;
  if (block.kind === 'heading' || block.kind === 'header' || isDrawn(reading)) return [];
  const stores = reading.mentions.filter(({ concept }) => STORES.includes(concept));
  const taken = stores.filter((store) => isDesign(store.stance) && isTaken(reading, store));
  if (taken.some((store) => isReasoned(reading, store) || isDescribed(reading, store) || isExplained(reading, store)))
    return [reading];
  if (stores.some((store) => isTurnedDown(reading, store))) return [reading];
  if (taken.length === 0) return [];
  if (hasReasonCell(reading, context)) return [reading];
  const next = context.readings[reading.statement.index + 1];
  return next?.statement.block === block && goesOn(next) && isReasoned(next, null) ? [next] : [];
}

/** Words in which a reason is told. */
const REASON_REACH = 24;
/** A reason has so many words that fit this design. */
const LEAST_OWN_WORDS = 3;

/** "…, because a plate is all that anybody asks for", "…; each town writes its own fields, so no two rows are alike". */
function isReasoned(reading: Reading, store: Mention | null): boolean {
  const { words, stances } = reading;
  return words.some(({ text }, index) => {
    if (!CAUSES.has(text) || !isDesign(stances[index] ?? 'asserted') || (store !== null && index < store.from - 2))
      return false;
    return ownWordsIn(reading, index + 1, index + REASON_REACH) >= LEAST_OWN_WORDS;
  });
}

const CAUSES = new Set(
  'because since so therefore hence thus enable enables allow allows lets reduce reducing avoid avoiding prevent preventing relieve'.split(
    ' ',
  ),
);

/** "Redis, which answers a plate in under a millisecond": what a store does for this design, in figures or at length. */
function isDescribed(reading: Reading, store: Mention): boolean {
  const { statement, words } = reading;
  if (!/^,?\s(?:which|whose|where)\b/u.test(statement.text.slice(store.end))) return false;
  const figures = reading.mentions.some(({ concept, from }) => FIGURES.has(concept) && from >= store.to);
  return ownWordsIn(reading, store.to, words.length) >= LEAST_OWN_WORDS && figures;
}

/** "Ranks live in Redis: a rank is one call, whereas …": what follows the colon says what decided. */
function isExplained(reading: Reading, store: Mention): boolean {
  const { statement, words } = reading;
  const after = statement.text.slice(store.end);
  const colon = /^[^.;:]{0,60}:\s/u.exec(after);
  if (colon === null || store.from < LEAST_BEFORE || !isTaken(reading, store, true)) return false;
  const from = words.findIndex(({ start }) => start >= store.end + colon[0].length);
  if (from < 0) return false;
  return ownWordsIn(reading, from, words.length) >= LEAST_EXPLAINING && WEIGHS.test(after.slice(colon[0].length));
}

/** A store that opens a statement with a colon after it is a label. */
const LEAST_BEFORE = 2;
const LEAST_EXPLAINING = 6;
const WEIGHS =
  /\b(?:only|never|no|not|must|every|whereas|while|nobody|always|than|most|few|single|one|without|too|cannot|within|half|twice|tenth|already)\b/iu;

const FIGURES = new Set<Mention['concept']>(['a-duration', 'a-size', 'a-count', 'a-rate', 'a-share']);

/** "Cassandra was rejected, as we would lose transactions": another store, and what is wrong with it. */
function isTurnedDown({ mentions, statement }: Reading, { stance }: Mention): boolean {
  if ((stance !== 'rejected' && stance !== 'negated') || deniesAll(statement.text)) return false;
  return (
    mentions.some(({ concept }) => concept === 'because' || concept === 'reason' || concept === 'drawback') ||
    /,? (?:as|for|since) (?:we|it|that|this|they|there|the)\b/u.test(statement.text)
  );
}

/** A row of a table with a column of reasons, which is filled. */
function hasReasonCell(reading: Reading, context: Context): boolean {
  const [header] = context.header(reading);
  if (header === undefined) return false;
  const column = header.statement.cells.findIndex(({ start, end }) =>
    REASONS.test(header.statement.text.slice(start, end)),
  );
  const cell = reading.statement.cells[column];
  return cell !== undefined && /\p{L}{3}.*\s\p{L}/u.test(reading.statement.text.slice(cell.start, cell.end));
}

const REASONS =
  /^\W*(?:why|reasons?|rationale|because|justification|motivation|reasoning|chosen because|selected because|chosen for|picked for|verdict|assessment|arguments?|in favou?r|pros?|strengths?|what (?:it|we) (?:gives?|gets?|needs?)|decided by|deciding|decisive|outcome|good at|suits|fits|rejected|instead of|not chosen|trade-?offs?)\b/iu;

/** The statement goes on about what the one before it named. */
function goesOn({ statement }: Reading): boolean {
  return /^(?:it|its|this|that|they|there|each|every|all|unlike|since|because|we (?:chose|choose|took|take|picked|prefer)|the reasons?|reason|nothing|no|only)\b/iu.test(
    statement.text,
  );
}

/** "because: single-key reads", "rejected: postgres (vacuum)": a record of the decision in a block of settings that names a store. */
function isReasonInCode(reading: Reading, context: Context): boolean {
  const { statement, stances } = reading;
  if (statement.block.kind !== 'code' || (reading.marks & MARK.colon) === 0 || !stances.every(isDesign)) return false;
  const found = REASON_KEY.exec(statement.text);
  if (found === null) return false;
  const lines = context.block(reading);
  const next = lines[lines.indexOf(reading) + 1];
  return (
    (found[1]!.trim().split(/\s+/u).length > 1 || (next?.statement.text.trim().startsWith('-') ?? false)) &&
    lines.some(({ mentions }) => mentions.some(({ concept }) => STORES.includes(concept)))
  );
}

const REASON_KEY =
  /\b(?:because|why|reasons?|rationale|rejected|instead_?of|alternatives?|considered|chosen_?for|not)["']?\s*:(.*)$/iu;
