import type { Claim } from './claims.js';
import type { ClaimKind } from './facts.js';
import type { Reading } from './readings.js';
import { isDesign } from './stance.js';

/** What can be said of the messages of a queue. */
export const QUEUE_PARTS = ['delivery', 'order', 'dead-letters'] as const;

/** One of the things to say of a queue. */
export type QueuePart = (typeof QUEUE_PARTS)[number];

/** A queue, topic or stream of the design and what is said of the messages that go through it. */
export interface Queue {
  /** As written where it is first named: "Kafka", "event bus", "queue". */
  readonly name: string;
  /** Where it is named, in the order of the text. */
  readonly readings: readonly Reading[];
  /** The parts that the design settles, each with the claims that settle it. */
  readonly parts: ReadonlyMap<QueuePart, readonly Claim<ClaimKind>[]>;
}

interface Named {
  readonly name: string;
  readonly readings: Reading[];
  readonly parts: Map<QueuePart, Claim<ClaimKind>[]>;
}

/** The queues that this design puts messages through, in the order of the text. */
export function findQueues(claims: readonly Claim<ClaimKind>[]): readonly Queue[] {
  const own = claims.filter(({ stance }) => isDesign(stance));
  const queues = nameQueues(own.filter(({ kind, reading }) => kind === 'queue' && !isHeading(reading)));
  for (const claim of own) {
    if (!isPart(claim.kind)) continue;
    const parts = nearest(queues, claim)?.parts;
    parts?.set(claim.kind, [...(parts.get(claim.kind) ?? []), claim]);
  }
  return queues;
}

function nameQueues(namings: readonly Claim<ClaimKind>[]): readonly Named[] {
  const byName = new Map<string, Named>();
  for (const { reading, mentions } of namings) {
    const mention = mentions[0];
    if (mention === undefined) continue;
    const name = reading.statement.text.slice(mention.start, mention.end);
    const queue: Named = byName.get(name.toLowerCase()) ?? { name, readings: [], parts: new Map() };
    queue.readings.push(reading);
    byName.set(name.toLowerCase(), queue);
  }
  return [...byName.values()];
}

/** What is said of messages belongs to the queue that was named last; ahead of all of them, to the first. */
function nearest(queues: readonly Named[], { reading }: Claim<ClaimKind>): Named | undefined {
  const { index } = reading.statement;
  const lastNamed = ({ readings }: Named): number =>
    Math.max(-1, ...readings.map(({ statement }) => statement.index).filter((at) => at <= index));
  return queues.toSorted((a, b) => lastNamed(b) - lastNamed(a))[0];
}

function isPart(kind: ClaimKind): kind is QueuePart {
  return (QUEUE_PARTS as readonly string[]).includes(kind);
}

function isHeading({ statement }: Reading): boolean {
  return statement.block.kind === 'heading';
}
