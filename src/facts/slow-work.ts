import type { Context } from './context.js';
import { names, type Mention, type Reading } from './readings.js';
import { isDesign } from './stance.js';
import { stemOf } from './words.js';

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
  const named = context.readings.filter((reading) => isNamed(reading));
  const aside = context.readings.filter((reading) => isAside(reading, context));
  const inline = named.filter((reading) => names(reading, 'on-path'));
  const first = named[0]?.mentions.find(({ concept, stance }) => concept === 'slow-work' && isDesign(stance));
  return {
    named,
    name: first === undefined ? '' : named[0]!.statement.text.slice(first.start, first.end),
    // Where somebody waits for such work, other work that is put aside does not help.
    aside:
      inline.length > 0 ? aside.filter((reading) => isNamed(reading) || context.isAbout(reading, 'slow-work')) : aside,
    inline,
  };
}

/** Slow work that is spoken of; in "/media/thumbnail" it is the name of an endpoint. */
function isNamed({ mentions, statement }: Reading): boolean {
  return mentions.some(
    ({ concept, stance, start }) => concept === 'slow-work' && isDesign(stance) && statement.text[start - 1] !== '/',
  );
}

/** Work is put aside: a queue or a worker takes it, and the same statement says what is done there. */
function isAside(reading: Reading, context: Context): boolean {
  const { kind } = reading.statement.block;
  if (kind === 'heading' || kind === 'header') return false;
  const queued = names(reading, 'broker', 'queue-word');
  if (context.isAbout(reading, 'requirements') && !(queued && names(reading, 'off-path', 'through-queue')))
    return false;
  if (!queued && (!names(reading, 'off-path') || names(reading, 'on-path'))) return false;
  if (names(reading, 'slow-work') || context.isAbout(reading, 'slow-work')) return true;
  if (queued) return names(reading, ...HANDLED);
  return names(reading, ...WORK) && !reading.words.some(({ stem }) => stem === REPLICATE);
}

/** What is done with what comes out of a queue. */
const HANDLED: readonly Mention['concept'][] = ['consumer', 'queue-party', 'through-queue', 'off-path'];
const WORK: readonly Mention['concept'][] = ['inner-step', 'act', 'notify'];
/** Copies between nodes are no work that a user would wait for. */
const REPLICATE = stemOf('replicate');
