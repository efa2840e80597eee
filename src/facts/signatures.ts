import type { Slice } from '../document/document.js';
import type { Reading } from './readings.js';
import { MARK, wordHint } from './hints.js';
import { stemOf } from './words.js';
import { matchesOf } from './matches.js';

/** How an operation is written down. */
export type Form = 'http' | 'call' | 'definition' | 'rpc' | 'message' | 'flag' | 'path' | 'named';

/** An operation by its written form: `POST /orders`, `cancel(jobId) -> state`, `rpc Seal(…)`, `OrderPlaced {…}`. */
export interface Signature extends Slice {
  readonly form: Form;
  /** As written: "POST /orders", "cancel". */
  readonly name: string;
  /** What it takes is written with it. */
  readonly takes: boolean;
  /** What it gives is written with it. */
  readonly gives: boolean;
}

/** Finds the operations that a statement writes down, in the order of its text. */
export function signaturesOf(reading: Reading): readonly Signature[] {
  const { text, block } = reading.statement;
  const { marks } = reading;
  const found: Signature[] = [];
  if ((marks & MARK.slash) !== 0) found.push(...httpCalls(text));
  if ((marks & MARK.brace) !== 0 || block.kind === 'code') found.push(...typed(text, block.kind));
  if (block.kind === 'code') found.push(...keyedPath(text));
  else if ((marks & (MARK.hyphen | MARK.arrow)) !== 0 && /\s(?:--|<)[a-z]/u.test(text)) found.push(...commands(text));
  if ((marks & MARK.paren) !== 0) found.push(...calls(text, block.kind === 'code'));
  if (mayDeclare(reading)) found.push(...declarations(reading));
  found.push(...eventsNamed(reading));
  return withoutOverlaps(found);
}

const DECLARING = wordHint(/^(?:rpc|event|topic|command|mutation|endpoint|message|method)/u);

function mayDeclare({ statement: { text }, marks, hints }: Reading): boolean {
  if ((marks & (MARK.brace | MARK.paren | MARK.hump)) !== 0) return true;
  if ((marks & MARK.hyphen) !== 0 && text.includes('--')) return true;
  if ((hints & DECLARING) !== 0 && /\b(?:RPC|event|topic|command|mutation|endpoint|message|method)/u.test(text))
    return true;
  return (marks & MARK.further) !== 0 && /\p{Ll}\p{Lu}/u.test(text);
}

/** `order.closed`, `seat-released`: parts in lower case, which is no file. */
const EVENT_NAME = /^[a-z][a-z0-9]*(?:[._-][a-z0-9]+)+$/u;
const FILE_NAME = /\.(?:md|ts|js|py|go|rs|java|ya?ml|json|toml|sql|sh|txt|csv|log|conf|cfg|ini|html|xml|proto)$/u;
/** What is said of an event's content or meaning right behind its name. */
const TELLS = /^`?\s(?:carries|contains|holds|includes|says|means|has|with|is (?:sent|published|emitted))\b/u;

/** "`order.changed` carries article and quantity", where events or messages are spoken of. */
function eventsNamed({ statement }: Reading): readonly Signature[] {
  const { text, code, block } = statement;
  if (code.length === 0 || !/\b(?:events?|webhooks?|messages?|topics?)\b/iu.test(`${block.section.heading} ${text}`))
    return [];
  return code.flatMap(({ start, end }) => {
    const name = text.slice(start, end);
    if (!EVENT_NAME.test(name) || FILE_NAME.test(name) || !TELLS.test(text.slice(end))) return [];
    return [{ form: 'message' as const, name, start, end, takes: true, gives: false }];
  });
}

const HTTP =
  /\b(?<verb>GET|POST|PUT|PATCH|DELETE|get|post|put|patch|delete|del)\b(?:(?<gap>[\s:|"'`*]+(?:(?:request|call|to|on|at|the|via|endpoint)\s+){0,4}))(?<path>(?:https?:\/\/[^\s/]+|\.\.\.|…)?\/[\w{}:.<>\-/*$[\]%~]*(?:\?[^\s|,;)]*)?|(?:api\/|v\d+\/)[\w{}:.<>\-/]*(?:\?\S*)?)/gu;
/** A path by itself: in a `curl` line, at the start of a line or of a cell, in quotes. */
const PATH =
  /(?:curl\b[^\n]*?|^[\s\d.)"'`-]*|\|\s*|[\s`"'(])(?<path>(?:https?:\/\/[^\s/"']+)?\/(?:api\/|v\d+\/|_?[a-z][\w-]*\/)*[\w{}:<>-]+(?:\/[\w{}:<>-]+)*(?:\?[^\s"'`|]*)?)(?![\w./*])/gu;
/** Folders and files, which are no routes. */
const FOLDER =
  /^\/(?:var|etc|tmp|usr|home|data|dev|proc|opt|mnt|bin|root|s3|s|hour|sec|second|day|min|month|year|user|req|request|m|h|d|or|and|off|o|w|a|b|GB|TB|MB|KB|PB)(?:\/|$)/iu;

function httpCalls(text: string): readonly Signature[] {
  const found: Signature[] = matchesOf(text, HTTP).map((match) => {
    const { verb = '', path = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    return {
      form: 'http' as const,
      name: `${verb.toUpperCase()} ${path}`,
      start: match.index,
      end,
      takes: /[{<?]|\/:\w/u.test(path),
      gives: false,
    };
  });
  if (found.length > 0) return found;
  const called =
    /\bcurl\b|\bendpoints?\b|\broutes?\b|\bAPIs?\b|\bGET\b|\bPOST\b|\.(?:get|post|put|patch|delete)\(|@\w*\.?(?:route|\w+Mapping)\(/u.test(
      text,
    );
  return matchesOf(text, PATH).flatMap(({ groups, index, 0: whole }) => {
    const path = groups?.['path'] ?? '';
    const end = index + whole.length;
    const own = called || /\?|\/:\w|\/api\/|\/v\d+\//u.test(path);
    if (
      !own ||
      FOLDER.test(path) ||
      /^https?:\/\/(?:www\.|github|[\w.]*(?:blog|docs|wiki|youtube|medium|dev\.to))/u.test(path)
    )
      return [];
    const form = /^https?:|\?|\{|\/:/u.test(path) ? ('http' as const) : ('path' as const);
    return [{ form, name: path, start: end - path.length, end, takes: /[?{]|\/:\w/u.test(path), gives: false }];
  });
}

const CALL =
  /(?<before>[.\w$]?)(?:(?<name>\b[A-Za-z_]\w*)|(?<spaced>\b(?:[a-z]+(?:[A-Z]\w*|_\w+)|[A-Z][a-z]+(?:[A-Z]\w*)+))[`'"]?\s)\((?<args>(?:[^()]|\([^()]*\)){0,400})\)/gu;
/** What comes out of a call, behind it. */
const RESULT = /^\s*(?:->|→|=>|⇒|:|returns?\b|gives\b|yields\b)\s*[\w[{<(]/u;
const DEFINED =
  /^\s*(?:(?:public|private|protected|static|async|export|final|override|virtual|suspend)\s+)*(?:def|func|fn|fun|function|rpc)\s+|^\s*(?:public|export)\s|^\s*[\w<>[\],.?]+\s+\w+\([\w<>[\]]+\s+\w/u;
/** What a language or a store calls its own. */
const BUILT_IN = new Set(
  `if for while switch catch return sizeof print println printf console log10 log2 count sum min max avg varchar char numeric
  decimal int bigint now values coalesce floor ceil mod abs sqrt hash sha256 sha1 md5 crc32 murmur hmac sha concat substr substring
  round rand random o len range str list dict set_of tuple enum primary unique index references timestamp timestamptz datetime
  super __init__ constructor init main new require import http exp sin cos p f g h e x y k n c log ln pow lower upper date map filter
  reduce join split trim sleep key encode decode bloom foreign default on in vector array json jsonb point`.split(
    /\s+/u,
  ),
);

function calls(text: string, code: boolean): readonly Signature[] {
  const defined = code && DEFINED.test(text);
  const found: Signature[] = [];
  for (const match of matchesOf(text, CALL)) {
    const { before = '', name: tight, spaced, args = '' } = match.groups ?? {};
    const after = RESULT.test(text.slice(match.index + match[0].length)) ? '' : undefined;
    const name = tight ?? spaced ?? '';
    const dotted = before === '.';
    if (
      BUILT_IN.has(name.toLowerCase()) ||
      (/^[A-Z_]+$/u.test(name) && after === undefined) ||
      (dotted && code) ||
      (code && !defined && after === undefined && !isPlainCall(text, match))
    )
      continue;
    const takes = /[\p{L}]/u.test(args.replace(/\b(?:self|this|ctx)\b/gu, ''));
    const acts = startsWithVerb(name);
    const told = /\b(?:events?|messages?|publish\w*|emits?)\b/iu.test(text) && /^[A-Z][a-z]+[A-Z]/u.test(name);
    if (!acts && !defined && !told && after === undefined) continue;
    if (spaced !== undefined && /^[A-Z]/u.test(spaced) && (!told || THING.test(spaced))) continue;
    if (!takes && !defined && after === undefined) continue;
    if (isAside(name, args)) continue;
    if (!acts && /\b(?:pk|primary key|unique|fk|varchar|uuid|bigint)\b/iu.test(args)) continue;
    found.push({
      form: defined ? 'definition' : 'call',
      name,
      start: match.index + before.length,
      end: match.index + match[0].length,
      takes,
      gives: after !== undefined || (defined && /\b(?:boolean|string|\w+Result|\w+\[\])\s+\w+\(/u.test(text)),
    });
  }
  return found;
}

/** "labels(or tags)", "replicas(3 of them)": a remark without a space before it. */
function isAside(name: string, args: string): boolean {
  if (/^(?:or|and|e\.?g|i\.?e|for|if|the|an?|s|in|to|with|by|not|only|up to|about|see)\b/iu.test(args.trim()))
    return true;
  if (/^[A-Z]{2,}s?$/u.test(args.trim())) return true;
  return !/[_\p{Lu}]/u.test(name) && !/[,:=]/u.test(args) && /\w\s+\w+\s+\w/u.test(args);
}

/** In code, a line that is nothing but the call lists an operation; a call within a longer line is what a body does. */
function isPlainCall(text: string, { index, 0: whole }: RegExpExecArray): boolean {
  return (
    text.slice(0, index).trim() === '' &&
    /^[\s;,.:#/-]*/u.test(text.slice(index + whole.length)) &&
    !text.trimEnd().endsWith(';')
  );
}

const VERB_LIST =
  `get put set add create make new update upsert delete del remove list find search query fetch read write post send submit cancel
  reserve book hold release confirm pay charge refund transfer place start stop begin end open close upload download import export
  follow unfollow like subscribe unsubscribe register login logout check verify validate issue redeem publish enqueue dequeue push pull
  poll ack nack schedule run execute claim renew lock unlock acquire move copy share invite join leave accept reject approve report
  record track log ingest emit notify watch stream resolve lookup shorten expand redirect rank score suggest recommend generate
  compute estimate quote allocate assign match request rate review edit patch save load view show increment decrement incr drop mark archive
  restore rotate revoke grant enable disable pause resume retry replay sync merge commit complete finish capture void settle
  authorize authorise authenticate append insert evict invalidate purge seal attach detach pick drop deliver dispatch process handle
  consume produce receive answer ask call trigger compile judge render browse open sign top count is has can try autocomplete
  complete heartbeat ping seek scan subscribe broadcast announce deploy undo redo apply tag label block unblock mute flag vote upvote
  comment reply tweet retweet bid withdraw deposit top topk checkin checkout check crawl enroll enrol swap replace return lend borrow
  extend measure observe connect disconnect bind unbind map switch allow deny throttle consume pop peek offer order buy sell rent
  unregister lease print scan route plan price convert translate transcode encode split resize`.split(/\s+/u);
const VERBS = new Set(VERB_LIST.map(stemOf));
/** Verbs that open an item as nouns more often than not: "Log of …", "Order service". */
const NOUNS =
  `block log tag label map route plan match count top has is can lease bid flag score rank review rate report request set order comment share scan
  stream offer place charge transfer track record show price import export search query update process handle view watch split call lock`.split(
    /\s+/u,
  );
const PLAIN_VERBS = new Set(VERB_LIST.filter((verb) => !NOUNS.includes(verb)));

/** Whether a word, as written, is the bare form of a verb by which operations are called. */
export function isVerb(text: string, next = ''): boolean {
  return PLAIN_VERBS.has(text) || (NOUNS.includes(text) && /^(?:an?|the|all|one|by|for|its?|their|your)$/u.test(next));
}

/** Whether a name says what is done: `cancelJob`, `get_state`, `TopK`. */
function startsWithVerb(name: string): boolean {
  const first = /^_?(?:[A-Z]?[a-z]+|[A-Z]+(?![a-z]))/u.exec(name)?.[0].replace('_', '') ?? '';
  return VERBS.has(stemOf(first.toLowerCase()));
}

const RPC = /\brpc\s+(?<name>\w+)\s*\((?<in>[^)]*)\)(?:\s*returns\s*\((?<out>[^)]*)\))?/giu;
const MESSAGE =
  /(?:^|\bmessage\s+|\btype\s+|\binput\s+|\bevent\s+|[\s`(])(?<name>[A-Z][a-z]+[A-Za-z]*(?:\.[A-Z]\w+)?)\s*\{(?<fields>[^}]*)/gu;
const FLAG = /(?<![\w-])--?(?<name>[a-z][\w-]*(?:\.[\w-]+)+|[a-z]+(?:-[a-z]+)+)/gu;

function declarations(reading: Reading): readonly Signature[] {
  const { text, block } = reading.statement;
  const { kind } = block;
  const found: Signature[] = [];
  for (const { groups, index, 0: whole } of (reading.hints & DECLARING) !== 0 ? matchesOf(text, RPC) : []) {
    found.push({
      form: 'rpc',
      name: groups?.['name'] ?? '',
      start: index,
      end: index + whole.length,
      takes: true,
      gives: true,
    });
  }
  if (kind !== 'diagram' && text.includes('{')) {
    for (const { groups, index, 0: whole } of matchesOf(text, MESSAGE)) {
      const takes = /\w/u.test(groups?.['fields'] ?? '') || /^(?:message|type|input|event)/u.test(whole.trim());
      if (takes)
        found.push({
          form: 'message',
          name: groups?.['name'] ?? '',
          start: index,
          end: index + whole.length,
          takes,
          gives: false,
        });
    }
  }
  if (kind !== 'code') found.push(...namedCalls(reading));
  if (text.includes('--') && (kind !== 'code' || /^(?:\$\s)?[a-z]?[\w./-]*(?:\s[a-z]+)*\s?--?\w/u.test(text))) {
    for (const { groups, index, 0: whole } of matchesOf(text, FLAG))
      found.push({
        form: 'flag',
        name: `--${groups?.['name'] ?? ''}`,
        start: index,
        end: index + whole.length,
        takes: true,
        gives: false,
      });
  }
  return found;
}

/** "a `Schedule` RPC", "the OrderPlaced event", "ListRules returns". */
const NAMED =
  /\b(?<name>[A-Z][a-z]\w*)["”'`]?\s(?:is an? [\w -]{0,30})?(?:RPC|RPCs|events?|command|mutation|endpoint|message|method)\b|\b(?<camel>(?:[A-Z][a-z]+|[a-z]+)(?:[A-Z][a-z]+)+)\b/gu;

/** "`order.created` event", "topic `meter-read`". */
const EVENT =
  /\b(?:events?|topics?|messages?)\s[`"']?(?<after>[a-z]+(?:[._-][a-z]+)+)\b|\b(?:[Pp]ublish\w*|[Ee]mit\w*|[Cc]onsum\w*|[Ss]ubscrib\w* to|[Ll]istens? (?:to|for))\s(?:an?\s|the\s)?[`"']?(?<verbed>[a-z]+(?:\.[a-z_]+)+)|\b(?<before>[a-z]+(?:\.[a-z_]+)+)[`"']?\s(?:events?|topics?|messages?)\b/gu;

function namedCalls({ statement: { text }, marks, hints }: Reading): readonly Signature[] {
  const found: Signature[] = [];
  for (const { groups, index, 0: whole } of (marks & MARK.joint) !== 0 ? matchesOf(text, EVENT) : [])
    found.push(named(groups?.['after'] ?? groups?.['verbed'] ?? groups?.['before'] ?? '', index, whole));
  const mayName = (marks & MARK.hump) !== 0 || (hints & DECLARING) !== 0;
  for (const { groups, index, 0: whole } of mayName ? matchesOf(text, NAMED) : []) {
    const { name, camel } = groups ?? {};
    if (name !== undefined && isName(name, text, index)) found.push(named(name, index, whole));
    else if (camel !== undefined && startsWithVerb(camel) && !THING.test(camel)) found.push(named(camel, index, whole));
  }
  return found;
}

/** A capital that only opens the sentence makes no name. */
function isName(name: string, text: string, index: number): boolean {
  return (index > 0 && !/[.!?:*\-]\s+$/u.test(text.slice(0, index))) || /[a-z][A-Z]/u.test(name);
}

/** OpenAPI: `/bookings/{id}:` on a line of its own. */
function keyedPath(text: string): readonly Signature[] {
  const path = /^\s*["']?(\/[\w{}/-]*)["']?:\s*$/u.exec(text)?.[1];
  return path === undefined || FOLDER.test(path)
    ? []
    : [{ form: 'http', name: path, start: 0, end: text.length, takes: path.includes('{'), gives: false }];
}

/** `berthctl book --berth 12`: a program, what it shall do, and with what. */
const COMMAND = /\b(?<program>[a-z][\w-]*)\s(?<act>[a-z]+)(?=\s(?:--[a-z]|<[a-z]))/gu;

function commands(text: string): readonly Signature[] {
  return matchesOf(text, COMMAND).flatMap(({ groups, index, 0: whole }) => {
    const { program = '', act = '' } = groups ?? {};
    return startsWithVerb(act)
      ? [{ ...named(`${program} ${act}`, index, whole), form: 'call' as const, takes: true }]
      : [];
  });
}

/** `{ "type": "join", … }`, `"event": "order.created"`: a message that says what it is. */
const TYPED =
  /["']?\b(?:event|action|op|cmd|command|event_type|eventType)["']?\s*[:=]\s*["'](?<name>[A-Za-z][\w.:-]*)["']/gu;
/** `type CreateOrderRequest struct {`, `class PauseOptions:`: named for what goes over the wire. */
const SHAPED =
  /^\s*(?:export\s+)?(?:type|struct|class|interface|message|record|data class)\s+(?<name>[A-Z]\w*(?:Request|Response|Event|Command|Args|Input|Reply))\b/u;

function typed(text: string, kind: string): readonly Signature[] {
  const found: Signature[] = [];
  if (kind !== 'code' && !/^[^{]*\{/u.test(text)) return found;
  for (const { groups, index, 0: whole } of matchesOf(text, TYPED))
    found.push({ ...named(groups?.['name'] ?? '', index, whole), form: 'message', takes: true });
  const shaped = kind === 'code' ? SHAPED.exec(text) : null;
  if (shaped !== null)
    found.push({ ...named(shaped.groups?.['name'] ?? '', 0, shaped[0]), form: 'message', takes: true });
  return found;
}

/** Names that begin with a verb's form and are things all the same: `updateTime`, `OpenSearch`. */
const THING =
  /I[dD]s?$|Search$|Grid$|^(?:[Mm]ap|[Ll]og|[Oo]pen|[Ii]s|[Hh]as|[Cc]an|[Tt]op)[A-Z]|(?:Delay|Time|Count|Size|Limit|Date|At|Name|Type|Key|Token|Status|Url|URL|Code|Rate|Index|Log|Store|Service|Worker|Server|Queue|Cache|Table|Job|Id|Set|Map|Point|Book|Pool)s?$/u;

function named(name: string, start: number, whole: string): Signature {
  return { form: 'named', name, start, end: start + whole.length, takes: false, gives: false };
}

function withoutOverlaps(signatures: readonly Signature[]): readonly Signature[] {
  if (signatures.length < 2) return signatures;
  const kept: Signature[] = [];
  for (const signature of signatures.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (kept.every(({ end }) => end <= signature.start)) kept.push(signature);
  }
  return kept;
}
