import type { Claim } from './claims.js';
import type { Context } from './context.js';
import { DATABASES } from './databases.js';
import type { Entity } from './entity.js';
import type { ClaimKind } from './facts.js';
import { MARK, wordHint } from './hints.js';
import { type Key, keysIn } from './keys.js';
import { ownNouns, speaksOf } from './own-nouns.js';
import { phraseAt } from './phrases.js';
import { type Mention, names, type Reading } from './readings.js';
import { isDesign } from './stance.js';

/** How stored data are found again. */
export interface Lookups {
  /** Where a key, an index or a structure is told that serves a query. */
  readonly told: readonly Reading[];
  /** Those among them that name the key as it is written. */
  readonly written: readonly Reading[];
  /** Where such a thing is only named, put off or turned down. */
  readonly named: readonly Reading[];
}

/** The ways by which the design finds its data again, in the order of the text. */
export function findLookups(
  context: Context,
  claims: readonly Claim<ClaimKind>[],
  { entities, title }: { entities: readonly Entity[]; title: string | null },
): Lookups {
  const nouns = ownNouns(title, entities);
  const told = new Set<Reading>();
  const written = new Set<Reading>();
  for (const { kind, stance, readings } of claims)
    if (kind === 'access-path' && isDesign(stance)) for (const reading of readings) told.add(reading);
  for (const reading of context.readings) {
    const key = servedBy(reading, context, nouns);
    if (key === null) continue;
    told.add(reading);
    if (key.written) written.add(reading);
  }
  for (const reading of context.readings) if (isAnsweredInRow(reading, context)) told.add(reading);
  for (const { layout, reading } of entities) if (layout === true) told.add(reading);
  return {
    told: context.readings.filter((reading) => told.has(reading)),
    written: [...written],
    named: claims
      .filter(({ kind, stance }) => kind === 'path-named' && stance !== 'foreign')
      .map(({ reading }) => reading),
  };
}

/** A row of a table that says for each question which key answers it. */
function isAnsweredInRow(reading: Reading, context: Context): boolean {
  const { block, cells, text, code } = reading.statement;
  if (block.kind !== 'row' || !isAsserted(reading)) return false;
  const { text: head = '', cells: heads = [] } = context.header(reading)[0]?.statement ?? {};
  const titles = heads.map(({ start, end }) => head.slice(start, end));
  if (!titles.some((title) => ASKED.test(title))) return false;
  const cell = cells[titles.findIndex((title) => ANSWERED.test(title))];
  if (cell === undefined) return false;
  return (
    code.some(({ start, end }) => start >= cell.start && end <= cell.end) ||
    /\w_\w|\([\w ]+(?:,|\))|\b(?:index|key|prefix|partition)\b/iu.test(text.slice(cell.start, cell.end))
  );
}

const ASKED =
  /\b(?:questions?|quer(?:y|ies)|access(?: patterns?)?|reads?|look ?ups?|who asks|screens?|pages?|needs?|use cases?)\b/iu;
const ANSWERED =
  /\b(?:answered|served|serves?|answers?|through|via|index(?:es)?|keys?|path|found by|how|structure|by)\b/iu;

/** Words between an index and its columns, and between a read and its key. */
const INDEX_REACH = 8;
const READ_REACH = 12;
/** Words between "by" and the key: "by the latest activity". */
const BY_REACH = 3;

/** What one of which tells that a key serves a read. */
const SERVING: readonly Mention['concept'][] = [
  'index-word',
  'index-bare',
  'read-act',
  'found-act',
  'stored-under',
  'row-key',
];

const LOOKING = wordHint(/^look(?:s|ed|ing)?$/u);
const ORDERED = wordHint(/^by$/u);

function mayServe(reading: Reading): boolean {
  if (names(reading, ...SERVING) || (reading.hints & LOOKING) !== 0) return true;
  return (reading.hints & ORDERED) !== 0 && names(reading, 'stored-data');
}

/** The key that a statement says to serve a read; null when it says none. */
function servedBy(reading: Reading, context: Context, nouns: ReadonlySet<string>): Key | null {
  const { block, text } = reading.statement;
  const isCode = block.kind === 'code';
  if (block.kind === 'heading' || !(isCode || mayServe(reading)) || names(reading, 'broker')) return null;
  if (((reading.marks & MARK.paren) !== 0 && CALL.test(text)) || context.isAbout(reading, 'requirements')) return null;
  if (isCode) return (reading.hints & DECLARING) !== 0 && DECLARED.test(text) && isAsserted(reading) ? WHOLE : null;
  const own = reading.mentions.filter(({ stance }) => isDesign(stance));
  const keys = keysIn(reading);
  const indexes = own.filter(({ concept }) => concept === 'index-word' || concept === 'index-bare');
  const reads = own.filter(
    ({ concept, from }) =>
      (concept === 'read-act' || concept === 'found-act') && !/^(?:by|per)$/u.test(reading.words[from]?.text ?? ''),
  );
  for (const key of keys) {
    if (indexes.some((index) => distance(index, key) <= (key.written ? INDEX_REACH : 1) && !overlaps(index, key)))
      return key;
    if (reads.some((read) => key.from >= read.to && key.from - read.to <= READ_REACH && isBy(reading, read, key)))
      return key;
    if (key.written && isFoundWith(reading, own, key)) return key;
    if (own.some(({ concept, to }) => concept === 'stored-under' && key.from - to <= BY_REACH && key.from >= to - 1))
      return key;
  }
  if (own.some(({ concept }) => HOLDERS.has(concept)) && PICKED_UP.test(reading.statement.text)) return WHOLE;
  if (own.some(({ concept }) => concept === 'stored-data') && LAID_OUT.test(reading.statement.text)) return WHOLE;
  if (reads.length > 0 && WRITTEN_KEY.test(reading.statement.text)) return WHOLE;
  const rowKey = own.find(({ concept }) => concept === 'row-key');
  if (rowKey !== undefined && SEVERAL_COLUMNS.test(reading.statement.text)) return WHOLE;
  for (const index of indexes) if (isColumned(reading, index)) return WHOLE;
  const structured = own.some(({ concept }) => concept === 'index-word') && reads.length > 0;
  return structured && speaksOf(reading, nouns) ? WHOLE : null;
}

/** "stored vessel by vessel and within a vessel by day": the order in which rows lie. */
const LAID_OUT =
  /\b(?:stored|kept|laid out|written|sorted|ordered|clustered|grouped|arranged|lie|lies)\b[^.;]*?\b(?:(\p{L}{3,}) by \1\b|by [\p{L} ]{2,24},? (?:and )?(?:then|within (?:it|each|that|an?|the) ?\p{L}*) by\b)/iu;
/** "so fitting gets (serial, at desc)", "by name and birthday: (name, born)": columns in brackets, and no arguments. */
const WRITTEN_KEY =
  /(?<![\p{L}\p{N}_`])\(`?\w+(?: (?:asc|desc))?(?:, ?`?\w+(?: (?:asc|desc))?)*,? ?`?\w+ (?:asc|desc)`?\)|:\s`?\(\w+(?:, ?\w+)+\)`?\.?$/iu;

/** "looks this id up in Redis". */
const PICKED_UP = /\blook(?:s|ed|ing)?\s(?:[\w`-]+\s){1,4}up\s(?:in|from|by)\b/iu;
const HOLDERS: ReadonlySet<Mention['concept']> = new Set([
  ...DATABASES,
  'memory-store',
  'cache',
  'search-index',
  'index-bare',
]);

/** "an index on the due date", "idx (stop, time)": whatever noun follows is the key, known or not. */
function isColumned(reading: Reading, { to, end, concept }: Mention): boolean {
  const { statement, words } = reading;
  if (/^\s*\(\s*\p{L}[\w ]*(?:,[\w ]+)*\)/u.test(statement.text.slice(end))) return true;
  if (concept !== 'index-word' || !/^(?:on|by)$/u.test(words[to - 1]?.text ?? '')) return false;
  const key = phraseAt(reading, to);
  return key !== '' && !NO_KEY.test(key);
}

/** "`(channel_id, id)` is the primary key", "PRIMARY KEY (channel_id, id)". */
const SEVERAL_COLUMNS =
  /\(\s*\w+\s*[,+]\s*\w+(?:\s*[,+]\s*\w+)*\s*\)[\p{L} ]{0,20}\b(?:key|pk)\b|\b(?:key|pk)\b[\s\p{L}:=]{0,12}\(?\s*`?\w+\s*(?:,|\+|and)\s*\w/iu;

/** What "indexes on" names without saying a column. */
const NO_KEY =
  /^(?:large|important|frequent\w*|common\w*|relevant|appropriate|proper|right|key|all|top|demand|default|several|many|certain|necessary|required|searchable|hot|busy|big|main|slow|popular|filter|foreign|other|those|these|our|its|their|every|most|both|all the hot|all of the)?\s*(?:tables?|data ?bases?|columns?|fields?|data|collections?|quer(?:y|ies)|keys?|attributes?|demand|default|top|design|hand)?$/iu;

/** The statement as a whole is the key. */
const WHOLE: Key = { from: 0, to: 0, written: true };

/** "searchShows(city, sort_order)": an operation with its inputs. */
const CALL = /^\W*[\p{L}_]\w*\([^()]*\)?\W*$/u;

/** Indexes and composite keys as they are declared in code. */
const DECLARED =
  /\bcreate\s+(?:unique\s+)?index\b|\b(?:index|unique index|key|indexes|@index)\s*(?:\w+\s*)?\(\s*["'`]?\w|\bprimary key\s*\(\s*\(?\s*\w+\s*\)?\s*,|\b(?:sort|range|partition|clustering|shard|hash|row)[ _]?key\b|\border by\s*\(|\bpartition by\b|\bclustering order\b|\bGSI\b|\bLSI\b|\((?:PK|SK)\b|\b(?:PK|SK)["'`]?\s*[:=]|\bselect\b.*\bfrom\b.*\bwhere\s+\w|^where\s+[\w.]+\s*(?:=|<|>|in\b|between\b)|createIndex|ensureIndex/iu;

const DECLARING = wordHint(/ind|key|^by$|^where$|^clustering$|[gl]si|[ps]k/u);

function isAsserted({ stances }: Reading): boolean {
  return stances.every(isDesign);
}

/** "finds the order by its number", "read through `(board_id, at)`". */
function isBy({ words, statement }: Reading, read: Pick<Mention, 'to'>, key: Key): boolean {
  for (let index = Math.max(read.to - 1, key.from - 1 - BY_REACH); index < key.from; index++) {
    const word = words[index];
    if (word === undefined || !(key.written ? WITH.has(word.text) : BY.has(word.text))) continue;
    return !/[.;!?]\s/u.test(statement.text.slice(words[read.to - 1]?.end ?? 0, words[key.from]?.start ?? 0));
  }
  return false;
}

const BY = new Set(['by', 'based', 'through', 'using', 'given', 'via']);
const WITH = new Set([...BY, 'with', 'on', 'from', 'where', 'under', 'in']);

/** "Store a parentId, this way you get all comments below one": a field that is there for a query. */
function isFoundWith({ words }: Reading, own: readonly Mention[], key: Key): boolean {
  const kept = own.some(
    ({ concept, from }) => concept === 'stored-data' && key.from - from <= BY_REACH && from < key.from,
  );
  const aim = words.findIndex(({ text }, index) => index >= key.to && AIMS.has(text));
  return kept && aim >= 0 && own.some(({ concept, from }) => concept === 'read-act' && from > aim);
}

const AIMS = new Set(['so', 'way', 'to', 'for', 'lets', 'allows', 'hence', 'therefore', 'thus']);

function distance(one: Pick<Key, 'from' | 'to'>, other: Pick<Key, 'from' | 'to'>): number {
  return one.to <= other.from ? other.from - one.to : Math.max(0, one.from - other.to);
}

function overlaps(one: Pick<Key, 'from' | 'to'>, other: Pick<Key, 'from' | 'to'>): boolean {
  return one.from < other.to && one.to > other.from;
}
