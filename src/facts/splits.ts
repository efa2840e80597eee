import type { Claim } from './claims.js';
import type { Context } from './context.js';
import type { ClaimKind } from './facts.js';
import { MARK, wordHint } from './hints.js';
import { phraseAt } from './phrases.js';
import { names, type Mention, type Reading } from './readings.js';
import { isDesign } from './stance.js';

/** A cut of data or work into parts along a key. */
export interface Split {
  /** The key as written: "conversation id", "hash of the host name"; empty where only the scheme tells it. */
  readonly key: string;
  readonly reading: Reading;
}

/** The keys and schemes by which this design splits data or work, each statement once, in the order of the text. */
export function findSplits(context: Context, claims: readonly Claim<ClaimKind>[]): readonly Split[] {
  const byReading = new Map<Reading, Split>();
  for (const { kind, stance, reading, mentions } of claims) {
    if (kind === 'split-by-key' && isDesign(stance)) byReading.set(reading, { key: keyIn(reading, mentions), reading });
  }
  for (const reading of context.readings) {
    const key =
      keyAfter(reading) ??
      keyHashed(reading) ??
      keyInColumn(reading, context) ??
      keyInCode(reading, context) ??
      keyInList(reading, context) ??
      keyLabelled(reading) ??
      keyInDrawing(reading, context);
    if (key !== null && !byReading.has(reading)) byReading.set(reading, { key, reading });
  }
  return [...byReading.values()].sort((a, b) => a.reading.statement.index - b.reading.statement.index);
}

function keyIn({ statement }: Reading, mentions: readonly Mention[]): string {
  const attribute = mentions.find(({ concept }) => concept === 'attribute');
  return attribute === undefined ? '' : statement.text.slice(attribute.start, attribute.end);
}

/** Words after "sharded by" that are no key. */
const NO_KEY =
  /^(?:default|design|hand|itself|using|means|definition|nature|existing|hash.?based|range.?based|list.?based|consistent hashing|partition schemes?|schemes?|default|aws|demand|top|several|multiple|different|each other|one)\b/iu;

/** "Sharded by postID", "partition key: flight": whatever noun follows is the key, known or not. */
function keyAfter(reading: Reading): string | null {
  if (!names(reading, 'split-key', 'shard')) return null;
  for (const mention of reading.mentions) {
    if (!isDesign(mention.stance)) continue;
    const at =
      mention.concept === 'split-key' ? mention.to : mention.concept === 'shard' ? byAfter(reading, mention) : -1;
    const key = at < 0 ? '' : phraseAt(reading, isRank(reading, at) ? at + 1 : at);
    if (key !== '' && !NO_KEY.test(key)) return key;
  }
  return null;
}

/** "by the first character", "by last digit": the rank belongs to the key. */
function isRank({ words }: Reading, at: number): boolean {
  return /^(?:first|last|next|same)$/u.test(words[at]?.text ?? '');
}

/** Most words between "shards" and its "by": "shards the message table by conversation". */
const REACH = 4;

function byAfter({ words, statement }: Reading, { to }: Mention): number {
  for (let index = to; index < Math.min(words.length, to + REACH); index++) {
    const between = statement.text.slice(words[index - 1]?.end ?? 0, words[index]?.start ?? 0);
    if (/[.;:()]/u.test(between)) return -1;
    if (words[index]?.text === 'by') return index + 1;
  }
  return -1;
}

/** "lane = hash(site)", "`crc32(employer_id) mod 24`": a place that is computed from a key. */
const HASHED =
  /\b(?:hash|crc32|murmur\w*|md5|fnv\w*|xxh\w*|jump)\s?\(\s*([\w. ]{2,30})\s*\)(?=\s*(?:%|mod\b)|[^.;]{0,60}\b(?:shards?|partitions?|nodes?|servers?|lanes?|slots?|boxe?s|buckets?|instances?|machines?)\b)|\b(?:shards?|partitions?|nodes?|servers?|lanes?|slots?|boxe?s|instances?|machines?)\b[^.;]{0,20}(?:=|:|by|←|<-)\s?(?:same )?(?:hash|crc32|murmur\w*|md5|fnv\w*|xxh\w*|jump)\s?\(\s*([\w. ]{2,30})\s*\)/iu;

const HASHING = wordHint(/^(?:hash|crc|murmur|md|fnv|xxh|jump)/u);

function keyHashed({ statement: { text }, stances, hints, marks }: Reading): string | null {
  if ((hints & HASHING) === 0 || (marks & MARK.paren) === 0 || !isDesign(stances[0] ?? 'asserted')) return null;
  const found = HASHED.exec(text);
  return found === null ? null : (found[1] ?? found[2] ?? '').trim();
}

/** A table with a column "Shard key" gives one in each row. */
function keyInColumn({ statement }: Reading, context: Context): string | null {
  const { header } = statement.block;
  const head = header === null ? undefined : context.ofBlock(header)[0];
  const title = head?.mentions.find(({ concept }) => concept === 'split-key' || concept === 'split-along');
  if (head === undefined || title === undefined) return null;
  const column = head.statement.cells.findIndex(({ start, end }) => title.start >= start && title.end <= end);
  const cell = statement.cells[column];
  const text = cell === undefined ? '' : statement.text.slice(cell.start, cell.end).trim();
  return /\p{L}/u.test(text) && !/^(?:none|n\/?a|tbd)$/iu.test(text) ? text : null;
}

/** Written forms of a partition key: composite keys, DDL clauses, producers that are given one. */
const FORMS = [
  /primary key\s*\(\s*\(\s*([^)]+)\)/iu,
  /(?:partition|shard|distribut\w+|cluster(?:ed)?) by (?:(?:range|hash|list)(?: columns)?\s*)?\(\s*([^)]+)\)/iu,
  /(?:partition|shard|distribution|dist)_?key["']?\s*[=:(]\s*["']?([\w.]+)/iu,
  /vindexes["']?\s*:\s*\[?\s*\{?\s*["']column["']?\s*:\s*["'](\w+)/iu,
  /producer\w*\.(?:send|produce)\(\s*[^,()]+,\s*(?:key\s*=\s*)?([\w.]+(?:\(\))?)\s*,\s*[^)]+\)/iu,
  /kafka\w*\.(?:send|produce)\(\s*[^,()]+,\s*(?:key\s*=\s*)?([\w.]+(?:\(\))?)\s*,\s*[^)]+\)/iu,
] as const;

/** The words that the forms start with. */
const FORM = /primary|partition|shard|dist|cluster|vindexes|producer|kafka/iu;

const FORMED = wordHint(/primary|partition|shard|dist|cluster|vindexes|producer|kafka/u);

/** A clause of code may go on over the next lines. */
const LINES = 3;

function keyInCode(reading: Reading, context: Context): string | null {
  if (
    (reading.hints & FORMED) === 0 ||
    !isDesign(reading.stances[0] ?? 'asserted') ||
    !FORM.test(reading.statement.text)
  )
    return null;
  const lines = context.block(reading);
  const first = lines.indexOf(reading);
  const text = lines
    .slice(first, first + LINES)
    .map(({ statement }) => statement.text)
    .join(' ');
  for (const form of FORMS) {
    const found = form.exec(text);
    if (found?.[1] !== undefined && found.index < reading.statement.text.length) return found[1].trim();
  }
  return null;
}

/** Under a heading on sharding, an item that starts with an attribute is a key to shard by. */
function keyInList(reading: Reading, context: Context): string | null {
  const { block, text } = reading.statement;
  if (block.kind !== 'item' || !context.isAbout(reading, 'shard')) return null;
  const attribute = reading.mentions.find(
    ({ concept, stance, from }) => concept === 'attribute' && isDesign(stance) && from < 4,
  );
  return attribute === undefined ? null : text.slice(attribute.start, attribute.end);
}

/** "split: tenant, then week", "shards ← crc32(cart)": a note with its key. */
function keyLabelled(reading: Reading): string | null {
  const { statement, mentions, marks, stances } = reading;
  if ((marks & (MARK.colon | MARK.equals | MARK.arrow)) === 0 || !isDesign(stances[0] ?? 'asserted')) return null;
  const label = LABELLED.exec(statement.text);
  if (label === null) return null;
  const key = mentions.find(
    ({ concept, start, end, stance }) =>
      (concept === 'attribute' || concept === 'party') &&
      isDesign(stance) &&
      start >= label[0].length &&
      start - label[0].length < NEAR &&
      !/[.;]\s/u.test(statement.text.slice(label[0].length, end)),
  );
  return key === undefined ? null : statement.text.slice(key.start, key.end);
}

/** Characters from the label to its key. */
const NEAR = 40;
const LABELLED =
  /^\W*(?:data |work |how )?(?:splits?|shard(?:s|ed|ing)?|partition(?:s|ed|ing)?|(?:partition|shard|split|routing) key|cut|placement|slicing)(?: by| on| key)?\s*(?::|=|←|<-|→|->)/iu;

/** A drawing in which the hash of a key leads to one machine or another. */
function keyInDrawing(reading: Reading, context: Context): string | null {
  if (reading.statement.block.kind !== 'diagram' || !names(reading, 'hash-of', 'place-computed')) return null;
  const key = reading.mentions.find(({ concept }) => concept === 'attribute');
  if (key === undefined) return null;
  const places = context.block(reading).filter((other) => other !== reading && names(other, 'part-of-fleet'));
  return places.length > 1 ? reading.statement.text.slice(key.start, key.end) : null;
}
