import type { Context } from './context.js';
import { DATABASES } from './databases.js';
import { names, type Reading } from './readings.js';

const OWNERS = [...DATABASES, 'owner-store'] as const;

/** Where a drawing or a table shows, without a sentence, that a search index is fed from a store. */
export function shownFeeds(context: Context, named: readonly Reading[]): readonly Reading[] {
  return [...named.filter((reading) => isDrawnFrom(reading, context)), ...listedFeeds(context)];
}

/** "Relay->>Postgres: read", and then "Relay->>Elasticsearch: index": whoever writes to the index has read a store. */
function isDrawnFrom(reading: Reading, context: Context): boolean {
  if (reading.statement.block.kind !== 'diagram') return false;
  const carrier = endsOf(reading)?.from;
  if (carrier === undefined) return false;
  return context.block(reading).some((other) => {
    const ends = endsOf(other);
    return (
      ends !== null && other !== reading && (ends.from === carrier || ends.to === carrier) && names(other, ...OWNERS)
    );
  });
}

/** The two ends of a message, by their short names; the lines of a flow chart tell no order. */
function endsOf({ statement: { text } }: Reading): { readonly from: string; readonly to: string } | null {
  const found = ARROW.exec(text);
  return found === null ? null : { from: found[1]!.toLowerCase(), to: found[2]!.toLowerCase() };
}

const ARROW = /^\W*(\w+)\b\s*-+>+[+-]?\s*(\w+)\s*:\s*\S/u;

/** A table with a column of owners or sources, and one of copies or indexes: each row names where its data come from. */
function listedFeeds(context: Context): readonly Reading[] {
  return context.naming(...OWNERS).filter((reading) => {
    if (reading.statement.block.kind !== 'row') return false;
    const { text: head = '', cells = [] } = context.header(reading)[0]?.statement ?? {};
    const owned = cells.findIndex(({ start, end }) => OWNED.test(head.slice(start, end)));
    const cell = reading.statement.cells[owned];
    if (cell === undefined || !COPIED.test(`${head} ${reading.statement.text}`)) return false;
    return reading.mentions.some(
      ({ concept, start, end }) =>
        start >= cell.start && end <= cell.end && (OWNERS as readonly string[]).includes(concept),
    );
  });
}

const OWNED =
  /\b(?:owner|owned|owns|source|master(?:ed)?|truth|authoritative|origin(?:al)?|lives in|comes from|system of record)\b/iu;
const COPIED = /\b(?:cop(?:y|ies)|index(?:es|ed)?|search\w*|elastic\w*|opensearch|solr|derived|fed|feeds?)\b/iu;
