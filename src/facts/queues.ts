import type { Claim } from './claims.js';
import type { Context } from './context.js';
import type { ClaimKind } from './facts.js';
import { isWithinIdentifier } from './identifiers.js';
import type { Mention, Reading } from './readings.js';
import { isDesign } from './stance.js';

/** What can be said of the messages of a queue. */
export type QueuePart = 'delivery' | 'order' | 'dead-letters';

/** A queue, topic or stream of the design and what is said of the messages that go through it. */
export interface Queue {
  /** As written where it is first named: "Kafka", "event bus", "queue". */
  readonly name: string;
  /** Where it is named, in the order of the text. */
  readonly readings: readonly Reading[];
  /** The parts that the design settles, each with the claims that settle it. */
  readonly parts: ReadonlyMap<QueuePart, readonly Claim<ClaimKind>[]>;
}

/** Whether a proposal has the queue for its own: one that is named only once is there already, or an option. */
export function isOwn({ readings, parts }: Queue): boolean {
  return readings.length > 1 || parts.size > 0;
}

interface Named {
  readonly name: string;
  readonly readings: Reading[];
  readonly parts: Map<QueuePart, Claim<ClaimKind>[]>;
}

/** The queues that this design puts messages through, in the order of the text. */
export function findQueues(context: Context, claims: readonly Claim<ClaimKind>[]): readonly Queue[] {
  const own = claims.filter(({ stance }) => isDesign(stance));
  const queues = nameQueues(context, own);
  const named = new Set(queues.flatMap(({ readings }) => readings));
  for (const claim of own) {
    const part = partOf(claim, named, context);
    const queue = part === null ? undefined : nearest(queues, claim);
    if (part !== null && queue !== undefined) queue.parts.set(part, [...(queue.parts.get(part) ?? []), claim]);
  }
  return queues;
}

function nameQueues(context: Context, claims: readonly Claim<ClaimKind>[]): readonly Named[] {
  const told = claims.flatMap(({ kind, reading, mentions }) =>
    kind === 'queue' && reading.statement.block.kind !== 'heading' && !isState(reading, mentions[0])
      ? { reading, mention: mentions[0] }
      : [],
  );
  const byName = new Map<string, Named>();
  for (const { reading, mention } of [...told, ...drawnQueues(context)]) {
    if (mention === undefined) continue;
    const name = nameOf(reading, mention);
    const queue: Named = byName.get(name.toLowerCase()) ?? { name, readings: [], parts: new Map() };
    queue.readings.push(reading);
    byName.set(name.toLowerCase(), queue);
  }
  return [...byName.values()];
}

/** `"pending", // Queued for delivery`, "STREAMING": in code, a state that a record is in. */
function isState(reading: Reading, mention: Mention | undefined): boolean {
  if (mention === undefined) return false;
  const { text, block } = reading.statement;
  // "StreamedListRequest" answers bit by bit.
  if (/^stream/iu.test(text.slice(mention.start)) && isWithinIdentifier(text, mention)) return true;
  return block.kind === 'code' && /^(?:(?:en)?queued|streaming|streamed)$/iu.test(nameOf(reading, mention));
}

/** The product or kind as written, without the words that put something there: "queue" in "put on a queue". */
function nameOf({ statement, mentions }: Reading, mention: Mention): string {
  const inner = mentions.find(
    ({ concept, from, to }) => NAMING.has(concept) && from >= mention.from && to <= mention.to,
  );
  const { start, end } = inner ?? mention;
  return statement.text.slice(start, end);
}

const NAMING: ReadonlySet<Mention['concept']> = new Set(['broker', 'queue-word', 'stream-word']);

/** In a drawing, a box that is called a queue is one, whoever stands around it. */
function drawnQueues(context: Context): readonly { readonly reading: Reading; readonly mention: Mention }[] {
  return context
    .naming('queue-word')
    .filter(({ statement }) => statement.block.kind === 'diagram')
    .flatMap((reading) =>
      reading.mentions
        .filter(({ concept, stance }) => concept === 'queue-word' && isDesign(stance))
        .map((mention) => ({ reading, mention })),
    );
}

/**
 * Which part a claim settles. An acknowledgement or an accepted loss must stand beside a queue to be of its messages, a
 * repetition in its section; an order that is only required is not yet kept.
 */
function partOf({ kind, reading }: Claim<ClaimKind>, named: ReadonlySet<Reading>, context: Context): QueuePart | null {
  if (kind === 'order' && context.isAbout(reading, 'requirements') && !named.has(reading)) return null;
  if (kind === 'delivery' || kind === 'order' || kind === 'dead-letters') return kind;
  const near =
    kind === 'delivery-beside'
      ? [...context.block(reading), ...context.leadIn(reading)]
      : kind === 'delivery-near' || kind === 'order-near'
        ? context.section(reading)
        : [];
  if (!near.some((other) => named.has(other))) return null;
  return kind === 'order-near' ? 'order' : 'delivery';
}

/** What is said of messages belongs to the queue that was named last; ahead of all of them, to the first. */
function nearest(queues: readonly Named[], { reading }: Claim<ClaimKind>): Named | undefined {
  const { index } = reading.statement;
  const lastNamed = ({ readings }: Named): number =>
    Math.max(-1, ...readings.map(({ statement }) => statement.index).filter((at) => at <= index));
  return queues.toSorted((a, b) => lastNamed(b) - lastNamed(a))[0];
}
