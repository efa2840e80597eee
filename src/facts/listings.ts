import type { Slice } from '../document/document.js';
import type { Context } from './context.js';
import { MARK, wordHint } from './hints.js';
import { readsOnFrom } from './list-parameters.js';
import { names, type Mention, type Reading } from './readings.js';
import type { Operation } from './operations.js';
import { isDesign } from './stance.js';

/** How a part of a list is asked for: by a pointer to where the last part ended, by number, or not said. */
export type Paging = 'pointer' | 'offset' | 'sized';

/** A list that callers read and that grows: a feed, a history, the results of a search. */
export interface Listing extends Slice {
  readonly reading: Reading;
  /** As written: "order history", "search results". */
  readonly name: string;
  /** Whether it is what a written operation returns, and not only spoken of. */
  readonly answer: boolean;
}

/** A statement that says how a list is read in parts. */
export interface Page {
  readonly reading: Reading;
  readonly by: Paging;
}

/** The growing lists that callers read: by name, by what is listed, or by an operation that returns many. */
export function findListings(context: Context, operations: readonly Operation[]): readonly Listing[] {
  return [
    ...context.mentioning('growing-list', 'many-things').flatMap((reading) => listingsIn(reading, context)),
    ...operations
      .filter(returnsMany)
      .map(({ reading, start, end, name }) => ({ reading, start, end, name: `answer of ${name}`, answer: true })),
  ];
}

function listingsIn(reading: Reading, context: Context): readonly Listing[] {
  const { kind, language } = reading.statement.block;
  if (kind === 'header' || (kind === 'code' && language !== '')) return [];
  const own = reading.mentions.filter(({ stance }) => isDesign(stance) || stance === 'open');
  const named = own.filter(({ concept }) => concept === 'growing-list');
  const told = isRead(reading, context)
    ? own.filter((mention) => mention.concept === 'many-things' && isListed(mention, own, reading))
    : [];
  return [...named, ...told].map(({ start, end }) => ({
    reading,
    start,
    end,
    name: reading.statement.text.slice(start, end),
    answer: false,
  }));
}

/** Somebody outside reads it, or it stands among what the system shall do or offer. */
function isRead(reading: Reading, context: Context): boolean {
  return (
    names(reading, 'outside-caller', 'outside-party', 'interface', 'user-story') ||
    context.isAbout(reading, 'requirements', 'interface-heading')
  );
}

/** Words from reading to what is read: "search hotels", "list all open orders". */
const LISTED_REACH = 3;

function isListed(thing: Mention, own: readonly Mention[], { statement }: Reading): boolean {
  return own.some(
    ({ concept, to, end }) =>
      concept === 'list-act' &&
      thing.from >= to &&
      thing.from - to <= LISTED_REACH &&
      statement.text[thing.start - 1] !== '/' &&
      !/[.,;:()|]|\b(?:to|from|by|for each|in|of the|with|about|on|top)\b/u.test(
        statement.text.slice(end, thing.start),
      ),
  );
}

/** What is asked by operators, or is short because it holds only the first few. */
const INNER_READ = /\/(?:health\w*|ready\w*|live\w*|metrics|status|debug)\b|\/(?:popular|top|trending|nearby)\b/iu;

/** `GET /customers/{id}/orders`, `searchFoods(…)`, `list_jobs`: named for many of a kind. */
function returnsMany({ form, name, reading }: Operation): boolean {
  if (INNER_READ.test(name)) return false;
  const { kind, language } = reading.statement.block;
  if (kind === 'code' && language !== '' && form !== 'http' && !/^(?:list|search|browse)/iu.test(name)) return false;
  if (/[?&(, ]_?(?:cursor|page|limit|page_?token|next_?token|page_?size|offset)\b/iu.test(name)) return true;
  if (form === 'path') return false;
  if (form === 'http') {
    const [, path = ''] = /^(?:GET\s)?(?:https?:\/\/[^/]+)?(\/[^?]*)/u.exec(name) ?? [];
    const last = path.split('/').filter(Boolean).at(-1) ?? '';
    return (
      !/^(?:POST|PUT|PATCH|DELETE|DEL)\b/u.test(name) &&
      (/search|feed|timeline|history|inbox/iu.test(path) ||
        (/^[a-z_-]+[^s]s$/u.test(last) &&
          !/(?:status|stats|metrics|settings|preferences|details|progress|address|access|news)$/u.test(last)))
    );
  }
  return (
    /^(?:list|search|browse)(?:[A-Z_]|$)/u.test(name) ||
    /^(?:get|fetch|find|query|read|load)_?(?:[A-Za-z_]*(?:[^s]s|Feed|Timeline|History))$/u.test(name)
  );
}

/** How the design has its lists read in parts. */
export function pagesOf(readings: readonly Reading[]): readonly Page[] {
  return readings.flatMap((reading) => {
    const by = readsOnFrom(reading, readings) ? 'pointer' : pagingOf(reading);
    return by === null ? [] : [{ reading, by }];
  });
}

/** A part that starts behind a given record: a condition on the sort key with a limit, or a parameter made for it. */
const KEYSET =
  /\bWHERE\b[^;]*[<>]\s*[?:$@%(]\w*[^;]*\bORDER BY\b[^;]*\bLIMIT\b|[?&](?:older_?than|newer_?than|more|before_?id|after_?id|start_?after|from_?id)=|["'](?:next|next_?cursor|next_?page|more|has_more)["']\s*:\s*["'\w]/iu;

const WHERE = wordHint(/^where$/u);

/** Relay's connections, and a limit beside the place to go on from. */
const CONNECTION =
  /\b(?:first|last)\s*:\s*Int\b[^)]*\b(?:after|before)\s*:\s*(?:String|ID|Cursor)\b|[?&](?:before|after|since)=[^\s&`]*&(?:limit|size|count)=|[?&](?:limit|size|count)=[^\s&`]*&(?:before|after|since)=/u;

/** `{category, page, limit}`: parameters by their usual names, beside each other. */
const NUMBERED =
  /\bpage["'`?]*\s*(?::\s*\w+)?\s*[,&|]\s*["'`]?(?:limit|size|per_?page|page_?size)\b|\b(?:limit|page_?size)["'`?]*\s*(?::\s*\w+)?\s*[,&|]\s*["'`]?(?:page|offset|cursor)\b/iu;

/** Words from one cue of paging to the other. */
const REACH = 24;

/** What one of which every way of paging is told by. */
const PAGING: readonly Mention['concept'][] = ['page-pointer', 'page-cursor', 'last-seen', 'page-size'];

function pagingOf(reading: Reading): Paging | null {
  const { text } = reading.statement;
  const mayCode = (reading.marks & (MARK.query | MARK.quote)) !== 0;
  const keyset = ((mayCode || (reading.hints & WHERE) !== 0) && KEYSET.test(text)) || CONNECTION.test(text);
  const numbered = (mayCode && /[?&]page=/u.test(text)) || NUMBERED.test(text);
  const paged = keyset || numbered || names(reading, ...PAGING);
  if (!paged || names(reading, 'inner-batch', 'spoken-of', 'lip-service')) return null;
  if (keyset && isDesign(reading.stances[0] ?? 'asserted')) return 'pointer';
  const own = reading.mentions.filter(({ stance }) => isDesign(stance));
  const of = (concept: Mention['concept']): readonly Mention[] => own.filter((mention) => mention.concept === concept);
  if (of('page-pointer').length > 0) return 'pointer';
  const listed = names(reading, ...LISTED);
  const isPointer = ({ start, end }: Mention): boolean => listed || !VAGUE_POINTER.test(text.slice(start, end));
  if (of('page-cursor').some(isPointer) && isOfList(reading)) return 'pointer';
  if (near(of('goes-on'), of('last-seen').filter(isPointer))) return 'pointer';
  if (near(of('page-offset'), of('page-size')) || numbered) return 'offset';
  if (
    of('page-size').length > 0 &&
    (of('paging-word').length > 0 ||
      (names(reading, 'a-count') && names(reading, 'growing-list', 'list-act', 'goes-on')))
  )
    return 'sized';
  return null;
}

/** "A token", "where it left off": of a list only where one is spoken of. */
const VAGUE_POINTER =
  /^(?:(?:a|the) (?:token|marker|bookmark|handle)|where (?:it|the)\b.*|position|sequence number)$/iu;

/** What is read in parts, by name. */
const LISTED: readonly Mention['concept'][] = ['growing-list', 'many-things', 'paging-word', 'page-size'];

/** The statement is on a list or on a part of it. */
function isOfList(reading: Reading): boolean {
  return names(reading, ...LISTED, 'list-act', 'goes-on') && !(reading.statement.block.kind === 'diagram');
}

function near(some: readonly Mention[], others: readonly Mention[]): boolean {
  return some.some((a) => others.some((b) => a.from !== b.from && Math.abs(a.from - b.from) <= REACH));
}
