import type { Context } from '../context.js';
import { quantitiesOf, type Quantity } from '../quantities.js';
import type { Reading } from '../readings.js';
import { stemOf } from '../stems.js';

/** Longest stretch before a figure that is its label, in characters. */
const LONGEST = 80;
/** "Daily active users: 10M", "Order QPS - 400", "DAU = 10M", "the rate is about 400/s". */
const LABEL =
  /(?:^|[.;,|•(])\s*([^.;,|•()\d]{2,}?)(?:\s*\([^()\d]*\))?\s*(?:[:=–|-]|\b(?:is|are|was|will be|of)\b)\s*(?:[~≈<>$]|about|around|roughly|approximately|some|at|up to|\s)*$/iu;
const RATE_UNIT = /\b(?:[qrtw]ps)\b/iu;

/**
 * What a figure measures, with the words of its label taken together with its own: a bare "10M" after "Daily active users:"
 * or in the row of that name is 10M daily active users.
 */
export function labelled(reading: Reading, quantity: Quantity, context: Context): Quantity {
  const label = labelOf(reading, quantity, context);
  if (label === null) return quantity;
  const said = quantitiesOf(
    `7 ${label
      .toLowerCase()
      .replaceAll(/[()*`_]/gu, ' ')
      .replaceAll(/\s+/gu, ' ')
      .trim()}`,
  )[0];
  const nouns = (said?.nouns ?? []).filter((noun) => !RATE_UNIT.test(noun));
  const per = said?.dimension === 'count' ? said.per : null;
  const rate = RATE_UNIT.test(label) ? 'second' : null;
  const isCount = quantity.dimension === null || quantity.dimension === 'count';
  const own = quantity.nouns.length > 0;
  const newPer = quantity.per ?? (isCount ? (rate ?? per) : null);
  return {
    ...quantity,
    dimension: quantity.dimension ?? (nouns.length > 0 || newPer !== null ? 'count' : null),
    nouns: own || !isCount ? quantity.nouns : nouns,
    per: newPer,
    each: quantity.each ?? (quantity.dimension === 'bytes' ? eachIn(label) : own ? null : (said?.each ?? null)),
  };
}

/** The words that say what a figure is, where they stand before it; null when there are none. */
export function labelOf(reading: Reading, { start }: Quantity, context: Context): string | null {
  const { text, cells, block } = reading.statement;
  if (block.kind === 'row' && cells.length > 1) {
    const column = cells.findIndex((cell) => start >= cell.start && start < cell.end);
    const [name] = cells;
    if (column < 1 || name === undefined) return null;
    const heading = context.header(reading)[0]?.statement;
    const cell = heading?.cells[column];
    const above = cell === undefined ? '' : heading!.text.slice(cell.start, cell.end);
    return `${text.slice(name.start, name.end)} ${/\b(?:value|estimate|figure|number|amount|size|result)s?\b/iu.test(above) ? '' : above}`.trim();
  }
  const line = text.slice(Math.max(0, start - LONGEST), start);
  return LABEL.exec(line)?.[1]?.trim() ?? null;
}

const EACH =
  /\b(?:size of (?:a|an|each|one|every)|average size of (?:a|an|each)?|(?:a|an|each|every|one|per|average|typical|avg))\s+(\p{L}+)(?:\s+size)?\s*$|\b(\p{L}+)\s+size$/iu;

/** "Size of an event", "event size", "each record", "per message": what one of which a size is given for. */
function eachIn(label: string): string | null {
  const [, first, second] = EACH.exec(label.trim()) ?? [];
  const word = (first ?? second)?.toLowerCase();
  return word === undefined || NOTHING.has(word) ? null : stemOf(word);
}

const NOTHING = new Set(
  'total average avg mean max maximum min minimum storage data disk the a an on in day month year second user'.split(
    ' ',
  ),
);
