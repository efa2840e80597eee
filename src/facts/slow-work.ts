import type { Context } from './context.js';
import { type Mention, mentions, names, type Reading } from './readings.js';
import { isDesign, type Stance } from './stance.js';
import { stemOf } from './stems.js';

/** Work that is slow, may be tried again or goes out to many, and where it is done. */
export interface SlowWork {
  /** Where such work is named, in the order of the text. */
  readonly named: readonly Reading[];
  /** Where work is taken off the path on which somebody waits. */
  readonly aside: readonly Reading[];
  /** Where it was thought of to put it aside, and turned down. */
  readonly turnedDown: readonly Reading[];
  /** Where somebody waits for it. */
  readonly inline: readonly Reading[];
}

/** The slow work of the design and where it is done. */
export function findSlowWork(context: Context, proposal = false, title: string | null = null): SlowWork {
  const about = { narrow: proposal || QUEUE_ITSELF.test(title ?? '') };
  const named = context.readings.filter((reading) => isNamed(reading) || takesLong(reading));
  const aside = context
    .naming('broker', 'queue-word', 'off-path')
    .filter((reading) => isAside(reading, context, about));
  const inline = named.filter(isWaitedFor);
  return {
    named,
    // Where somebody waits for such work, other work that is put aside does not help.
    aside:
      inline.length > 0 ? aside.filter((reading) => isNamed(reading) || context.isAbout(reading, 'slow-work')) : aside,
    inline,
    turnedDown: context
      .mentioning('broker', 'queue-word', 'off-path')
      .filter((reading) => isTurnedDown(reading) && mentions(reading, 'slow-work', 'notify', 'inner-step', 'act')),
  };
}

/** "Considered: enqueue and mail a link. Rejected by …" */
function isTurnedDown({ mentions: all }: Reading): boolean {
  return all.some(({ concept, stance }) => PUT_ASIDE.has(concept) && (stance === 'rejected' || stance === 'negated'));
}

const PUT_ASIDE: ReadonlySet<Mention['concept']> = new Set(['broker', 'queue-word', 'off-path']);

/** A design of what other designs put work into. */
const QUEUE_ITSELF = /\b(?:queues?|broker|message bus|pub-?sub|streams?|task ?lists?)\b/iu;

/** Somebody waits for it; that a program awaits a call says nothing of who waits for the program. */
function isWaitedFor({ mentions: all, statement: { block, text } }: Reading): boolean {
  return all.some(
    ({ concept, stance, start, end }) =>
      concept === 'on-path' &&
      isDesign(stance) &&
      !(block.kind === 'code' && /^(?:async |a)wait\w*$/u.test(text.slice(start, end))),
  );
}

/** Slow work that is spoken of; in "/media/thumbnail" it is the name of an endpoint. */
function isNamed({ mentions, statement }: Reading): boolean {
  return mentions.some(
    ({ concept, stance, start }) => concept === 'slow-work' && isDesign(stance) && statement.text[start - 1] !== '/',
  );
}

/** From so many seconds on nobody wants to wait; from so many on it is no request that waits. */
const LONG = { least: 2, most: 21_600 } as const;
/** "which takes 15 to 40 seconds", "need 30 seconds each", "answers in anything between 2 and 50 seconds". */
const TAKES = /\b(?:takes?|took|needs?|lasts?|answers? in|responds? in)\b[^.;]{0,30}$/iu;

/** A wait that is open or to come is one all the same. */
const SPOKEN_OF: ReadonlySet<Stance> = new Set<Stance>(['asserted', 'hedged', 'open', 'future']);

/** Whether a statement says of some step how long it takes, and that is long. */
function takesLong({ statement: { text }, quantities, mentions, stances, words }: Reading): boolean {
  return quantities.some(({ dimension, per, high, start }) => {
    if (dimension !== 'duration' || per !== null || high < LONG.least || high > LONG.most) return false;
    const index = words.findIndex(({ end }) => end > start);
    return (
      TAKES.test(text.slice(0, start)) &&
      SPOKEN_OF.has(stances[index] ?? 'asserted') &&
      mentions.some(({ concept }) => concept === 'inner-step' || concept === 'act' || concept === 'part')
    );
  });
}

/** Work is put aside: a queue or a worker takes it, and the same statement says what is done there. */
function isAside(reading: Reading, context: Context, about: About): boolean {
  const { kind } = reading.statement.block;
  if (kind === 'heading' || kind === 'header' || reading.words.length < LEAST_WORDS) return false;
  const queued = names(reading, 'broker', 'queue-word');
  if (context.isAbout(reading, 'requirements') && !(queued && names(reading, 'off-path', 'through-queue')))
    return false;
  if (!queued && (!isOffPath(reading) || names(reading, 'on-path'))) return false;
  if (names(reading, 'slow-work') || takesLong(reading) || context.isAbout(reading, 'slow-work')) return true;
  if (names(reading, 'change-capture') && names(reading, 'search-index')) return true;
  // Where queues themselves are designed, what passes through them is their subject.
  if (queued) return names(reading, ...(about.narrow ? OFF_PATH : HANDLED));
  return names(reading, ...WORK) && !reading.words.some(({ stem }) => BETWEEN_NODES.has(stem));
}

/** A label names a queue and puts nothing into it. */
const LEAST_WORDS = 3;

/** What a document is about, where that decides what a queue in it means. */
interface About {
  /** A proposal, or a queue itself: queues stand in it for other reasons than to put work aside. */
  readonly narrow: boolean;
}

/** Says that work is done elsewhere or later, of this design: no keyword of a program, and nothing that is avoided. */
function isOffPath({ mentions, statement, words }: Reading): boolean {
  return mentions.some(({ concept, stance, from, to, start, end }) => {
    if (concept !== 'off-path' || !isDesign(stance)) return false;
    const written = statement.text.slice(start, end);
    if (statement.block.kind === 'code' && KEYWORD.test(statement.text.slice(start))) return false;
    if (AVOIDED.test(words[from - 1]?.text ?? '')) return false;
    // "the precomputed feed" says what it is like, and not that it is made aside.
    return !/^pre-?\s?(?:computed|generated)$/iu.test(written) || isDone(words, from, to);
  });
}

/** "async def", "async (request) =>": a function that may wait. */
const KEYWORD = /^async\s+(?:def\b|function\b|fn\b|\(|\w+\s*(?:\(|<|=>)|(?:public|private|static)\b)/u;

const AVOIDED = /^(?:avoids?|avoiding|without|no|needs?|replaces?|than|of)$/u;

/** "is precomputed", "precomputed by a job": a deed, and no quality. */
function isDone(words: Reading['words'], from: number, to: number): boolean {
  return (
    /^(?:is|are|be|been|being|get|gets|was|were|and|we|they|already)$/u.test(words[from - 1]?.text ?? '') ||
    /^(?:by|in|every|each|at|once|offline|ahead|nightly|hourly|daily|and|periodically|from|with)$/u.test(
      words[to]?.text ?? '',
    )
  );
}

/** What is done with what comes out of a queue. */
const HANDLED: readonly Mention['concept'][] = ['consumer', 'queue-party', 'through-queue', 'off-path'];
const OFF_PATH: readonly Mention['concept'][] = ['off-path'];
const WORK: readonly Mention['concept'][] = ['inner-step', 'act', 'notify'];
/** Copies between nodes are no work that a user would wait for. */
const BETWEEN_NODES = new Set(['replicate', 'heartbeat', 'gossip', 'ping'].map(stemOf));
