import { measureOf, times, type Measure } from '../algebra.js';
import { amountText } from '../amounts.js';
import type { Reading } from '../readings.js';
import { SECONDS } from '../units.js';
import type { Candidate } from './consequence.js';
import { belongTogether, placeOf, shown, type Given } from './givens.js';

/** Indexes, copies and headers make stored data larger than what came in, packing makes them smaller. */
const OVERHEAD = { low: 1 / 3, high: 10 };
const PACKING = { low: 1 / 20, high: 30 };
const PACKED =
  /\bcompress|\breplica|\bcop(?:y|ies)\b|\bRF\b|\bencod|\berasure|\bdedup|\bsampl|\broll.?up|\bdownsampl|\bredundan/iu;
const STORED =
  /\bstor(?:e|ed|age|es|ing)\b|\bdisk|\bdatabase|\bdata\b|\bgrow|\bkept|\bkeep|\bretain|\bretention|\bneed|\btotal|\badds?\b/iu;
const MOVED = /\bbandwidth|\bnetwork|\begress|\bingress|\btraffic|\bmemory|\bram\b|\bcache/iu;

/** Events × size × how long they are kept against storage. One group for each stored volume. */
export function fromStorage(givens: readonly Given[]): readonly (readonly Candidate[])[] {
  const sizes = givens.filter(isSize);
  const arrivals = givens.filter(
    ({ quantity: { dimension, per, each } }) => dimension === 'count' && per !== null && each === null,
  );
  if (sizes.length === 0 || arrivals.length === 0) return [];
  const bounds = givens.some(({ figure: { reading } }) => PACKED.test(reading.statement.text)) ? PACKING : OVERHEAD;
  return givens.filter(isVolume).map((volume) =>
    sizes.flatMap((size) =>
      arrivals
        .filter((arrival) => arrival.level !== 'peak' && arrival.things.includes(size.quantity.each ?? ''))
        .filter((arrival) => belongTogether(arrival, size, volume) && isOf(volume, size))
        .flatMap((arrival) => keptFor(volume, givens).map((kept) => candidate(arrival, size, volume, kept, bounds))),
    ),
  );
}

/** What one of something weighs. */
export function isSize({ quantity: { dimension, per, each } }: Given): boolean {
  return dimension === 'bytes' && per === null && each !== null;
}

function isVolume({ quantity: { dimension, per, each }, figure, before }: Given): boolean {
  if (dimension !== 'bytes' || each !== null || per === 'second' || figure.role !== 'volume') return false;
  return STORED.test(`${before} ${figure.reading.statement.text}`) && !MOVED.test(before);
}

/** The volume is of these things alone: it is said of them, or right beside their size. */
function isOf(volume: Given, size: Given): boolean {
  const { statement, words } = volume.figure.reading;
  const said = words.some(({ stem }) => stem === size.quantity.each);
  return said || statement.block === size.figure.reading.statement.block;
}

/** How long what the volume holds has been coming in: a day of "6 GB a day", or the years beside it. */
type Kept = { readonly measure: Measure; readonly text: string; readonly given: Given | null } | null;

/** Shorter ones are deadlines and lifetimes of sessions. */
const LEAST = 7 * SECONDS.day;

function keptFor(volume: Given, givens: readonly Given[]): readonly Kept[] {
  if (volume.quantity.per !== null) return [null];
  const beside = givens.filter(
    ({ quantity: { dimension, per, value }, figure: { reading } }) =>
      dimension === 'duration' && per === null && value >= LEAST && isBeside(reading, volume.figure.reading),
  );
  return beside.map((given) => ({ measure: measureOf(given.quantity), text: ` × ${shown(given)}`, given }));
}

/** In the same sentence or row, or in the same paragraph. */
function isBeside(a: Reading, b: Reading): boolean {
  return a === b || (a.statement.block === b.statement.block && b.statement.block.kind === 'paragraph');
}

function candidate(arrival: Given, size: Given, volume: Given, kept: Kept, between: Candidate['between']): Candidate {
  const flow = times(measureOf(arrival.quantity, size.quantity.each), measureOf(size.quantity));
  const expected = kept === null ? flow : times(flow, kept.measure);
  const per = volume.quantity.per;
  const time = per === null ? 1 : SECONDS[per];
  return {
    kind: 'storage',
    from: [placeOf(arrival), placeOf(size), ...(kept?.given == null ? [] : [placeOf(kept.given)])],
    stated: placeOf(volume),
    working: `${shown(arrival)} × ${shown(size)}${kept?.text ?? ''} ≈ ${amountText(expected.low * time, 'bytes', '', per)}`,
    expected,
    actual: measureOf(volume.quantity),
    ...(between === undefined ? {} : { between }),
  };
}
