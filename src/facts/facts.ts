import type { Document, Statement } from '../document/document.js';
import type { Alarm } from './alarms.js';
import type { Assumptions } from './assumptions.js';
import type { Cache } from './caches.js';
import type { Claim } from './claims.js';
import type { Comparison } from './comparisons.js';
import type { Capacity } from './derivations.js';
import type { Entity } from './entity.js';
import type { Figure } from './figures.js';
import type { InfrastructurePart } from './infrastructure.js';
import type { Listing } from './listings.js';
import type { Lookups } from './lookups.js';
import type { LooseEnd } from './loose-ends.js';
import type { Mishap } from './mishaps.js';
import type { Operation } from './operations.js';
import type { Parts } from './parts.js';
import type { patterns } from './patterns/index.js';
import type { Expected } from './prompts/expected.js';
import type { Kind } from './prompts/kind.js';
import type { Protection } from './protections.js';
import type { Queue } from './queues.js';
import type { Reading } from './readings.js';
import type { Refusal } from './refusals.js';
import type { Retention } from './retention.js';
import type { SearchIndex } from './search.js';
import type { Services } from './services.js';
import type { Signal } from './signals.js';
import type { SlowWork } from './slow-work.js';
import type { Split } from './splits.js';
import { isDesign } from './stance.js';
import type { StoreChoices } from './store-choices.js';
import type { TimeTargets } from './time-targets.js';
import type { Purpose } from './user-actions.js';
import type { Working } from './workings.js';

/** The kinds of claim that the facts room recognises. */
export type ClaimKind = (typeof patterns)[number]['claim'];

/** What a document claims: derived once, only asked afterwards. */
export interface Facts {
  readonly document: Document;
  /** What is designed, and what its load is like. */
  readonly kind: Kind;
  /** What it says of what is expected of its kind; empty where the kind is not known. */
  readonly expected: Expected;
  /** Every statement, read word by word. */
  readonly readings: readonly Reading[];
  /** What the statements say, in the order of the text. */
  readonly claims: readonly Claim<ClaimKind>[];
  /** The figures that describe this design. */
  readonly figures: readonly Figure[];
  /** What the design is for: who does what with it. */
  readonly purpose: Purpose;
  /** How soon things have to happen. */
  readonly timeTargets: TimeTargets;
  /** The parts of the system and the way of a request through them. */
  readonly parts: Parts;
  /** Whether it proposes a change to a part of a system rather than a whole design. */
  readonly proposal: boolean;
  /** Whether the design stores data at all. */
  readonly storesData: boolean;
  /** What is stored, with its fields. */
  readonly entities: readonly Entity[];
  /** The stores that are taken, and why. */
  readonly storeChoices: StoreChoices;
  /** How what is stored is found again. */
  readonly lookups: Lookups;
  /** How long stored data are kept. */
  readonly retention: Retention;
  /** Whether the figures of scale say where they come from. */
  readonly assumptions: Assumptions;
  /** What the design calculates. */
  readonly capacity: Capacity;
  /** The caches of this design, the main one first. */
  readonly caches: readonly Cache[];
  /** The mechanisms against duplicates. */
  readonly protections: readonly Protection[];
  /** The search, vector or typeahead index; null when there is none. */
  readonly searchIndex: SearchIndex | null;
  /** How this design is cut into services. */
  readonly services: Services;
  /** The products and kinds of infrastructure that this design uses. */
  readonly infrastructure: readonly InfrastructurePart[];
  /** The work that nobody should wait for, and where it is done. */
  readonly slowWork: SlowWork;
  /** What happens when a part fails. */
  readonly takeovers: readonly Claim<ClaimKind>[];
  /** The keys and schemes by which data or work is split. */
  readonly splits: readonly Split[];
  /** The queues, topics and streams that this design puts messages through. */
  readonly queues: readonly Queue[];
  /** The signals that the design watches in operation. */
  readonly signals: readonly Signal[];
  /** What makes a person act. */
  readonly alarms: readonly Alarm[];
  /** The places that work a part out, the fullest first. */
  readonly workings: readonly Working[];
  /** What goes wrong in operation, with what is done about it. */
  readonly mishaps: readonly Mishap[];
  /** The decisions that are held against another way. */
  readonly comparisons: readonly Comparison[];
  /** What callers can have this design do. */
  readonly operations: readonly Operation[];
  /** What its parts have each other do, told in words. */
  readonly innerCalls: readonly Reading[];
  /** The errors that callers of this design are given. */
  readonly refusals: readonly Refusal[];
  /** The lists that callers read, and how they get them in parts. */
  readonly listings: readonly Listing[];
  /** What the design leaves weak, open or for later, and says so. */
  readonly looseEnds: readonly LooseEnd[];
}

/** Words of the document: a stretch of one statement. */
export interface Quote {
  readonly statement: Statement;
  readonly start: number;
  readonly end: number;
}

/** A whole statement as a quote. */
export function quoteOf({ statement }: Pick<Reading, 'statement'>): Quote {
  return { statement, start: 0, end: statement.text.length };
}

/** The statements of the first few claims as quotes, each once. */
export function quotesOf(claims: readonly Pick<Claim, 'reading'>[], most = 3): readonly Quote[] {
  return [...new Set(claims.map(({ reading }) => reading))].slice(0, most).map(quoteOf);
}

/** The claims of some kinds that this design makes: not those that it negates, rejects, puts off or reports of others. */
export function claimed(facts: Pick<Facts, 'claims'>, ...kinds: readonly ClaimKind[]): readonly Claim<ClaimKind>[] {
  return facts.claims.filter(({ kind, stance }) => kinds.includes(kind) && isDesign(stance));
}

/** The claims of some kinds that the design makes or only praises in passing: enough for a rule to apply, not to pass. */
export function touchedOn(facts: Pick<Facts, 'claims'>, ...kinds: readonly ClaimKind[]): readonly Claim<ClaimKind>[] {
  return facts.claims.filter(({ kind, stance }) => kinds.includes(kind) && (isDesign(stance) || stance === 'hedged'));
}
