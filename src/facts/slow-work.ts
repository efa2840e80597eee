import type { Context } from './context.js';
import { names, type Mention, type Reading } from './readings.js';
import { isDesign } from './stance.js';

/** Work that is slow, may be tried again or goes out to many, and where it is done. */
export interface SlowWork {
  /** Where such work is named, in the order of the text. */
  readonly named: readonly Reading[];
  /** What the document calls the first of it: "push notifications", "transcoding". */
  readonly name: string;
  /** Where work is taken off the path on which somebody waits. */
  readonly aside: readonly Reading[];
  /** Where somebody waits for it. */
  readonly inline: readonly Reading[];
}

/** The slow work of the design and where it is done. */
export function findSlowWork(context: Context): SlowWork {
  const named = context.naming('slow-work');
  const first = named[0]?.mentions.find(({ concept, stance }) => concept === 'slow-work' && isDesign(stance));
  return {
    named,
    name: first === undefined ? '' : named[0]!.statement.text.slice(first.start, first.end),
    aside: context.naming('broker', 'queue-word', 'off-path').filter((reading) => isAside(reading, context)),
    inline: named.filter((reading) => names(reading, 'on-path')),
  };
}

/** Work is put aside: a queue or a worker takes it, and the same statement says what is done there. */
function isAside(reading: Reading, context: Context): boolean {
  const { kind } = reading.statement.block;
  if (kind === 'heading' || kind === 'header' || context.isAbout(reading, 'requirements')) return false;
  const queued = names(reading, 'broker', 'queue-word');
  if (!queued && (!names(reading, 'off-path') || names(reading, 'on-path'))) return false;
  if (names(reading, 'slow-work') || context.isAbout(reading, 'slow-work')) return true;
  return queued ? names(reading, ...HANDLED) : names(reading, ...WORK);
}

/** What is done with what comes out of a queue. */
const HANDLED: readonly Mention['concept'][] = ['consumer', 'queue-party', 'through-queue', 'off-path'];
const WORK: readonly Mention['concept'][] = ['inner-step', 'act'];
