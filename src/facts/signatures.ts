import { commandLinesOf } from './command-lines.js';
import { httpCalls, keyedPath, methodsOf, verbed } from './http-calls.js';
import { messagesNamed, messagesTyped } from './messages.js';
import { named, type Signature } from './signature.js';
import type { Reading } from './readings.js';
import { startsWithVerb } from './verbs.js';
import { MARK, wordHint } from './hints.js';
import { matchesOf } from './matches.js';

/** Finds the operations that a statement writes down, in the order of its text. */
export function signaturesOf(reading: Reading): readonly Signature[] {
  const { statement, marks } = reading;
  const { text, block } = statement;
  const found: Signature[] = [];
  if ((marks & MARK.slash) !== 0) found.push(...httpCalls(text));
  if ((marks & MARK.brace) !== 0 || block.kind === 'code') found.push(...messagesTyped(statement));
  if (block.kind === 'code') found.push(...keyedPath(text));
  found.push(...commandLinesOf(statement));
  if ((marks & MARK.paren) !== 0) found.push(...calls(text, block.kind === 'code', block.language));
  if (mayDeclare(reading)) found.push(...declarations(reading));
  if ((marks & MARK.paren) !== 0) found.push(...verbed(text));
  if ((marks & (MARK.comma | MARK.slash)) !== 0) found.push(...methodsOf(text));
  found.push(...messagesNamed(statement));
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

const CALL =
  /(?<before>[.\w$]?)(?:(?<name>\b[A-Za-z_]\w*)|(?<spaced>\b(?:[a-z]+(?:[A-Z]\w*|_\w+)|[A-Z][a-z]+(?:[A-Z]\w*)+))[`'"]?\s)\((?<args>(?:[^()]|\([^()]*\)){0,400})\)/gu;
/** What comes out of a call, behind it. */
const RESULT = /^\s*(?:->|→|=>|⇒|:|returns?\b|gives\b|yields\b)\s*[\w[{<(]/u;
/** Methods are spoken of. */
const CALLED = /\b(?:calls?|calling|invok\w+|methods?|functions?)\b/u;
/** In a programming language it opens a body or the arm of a match. */
const ARM = /^\s*(?:=>|:\s*$)/u;
const DEFINED =
  /^\s*(?:(?:public|private|protected|static|async|export|final|override|virtual|suspend)\s+)*(?:def|func|fn|fun|function|rpc)\s+|^\s*(?:public|export)\s|^\s*[\w<>[\],.?]+\s+\w+\([\w<>[\]]+\s+\w/u;
/** What a language or a store calls its own. */
const BUILT_IN = new Set(
  `if for while switch catch return sizeof print println printf console log10 log2 count sum min max avg varchar char numeric
  decimal int bigint now values coalesce floor ceil mod abs sqrt hash sha256 sha1 md5 crc32 murmur hmac sha concat substr substring
  round rand random o len range str list dict set_of tuple enum primary unique index references timestamp timestamptz datetime
  super __init__ constructor init main new require import http exp sin cos p f g h e x y k n c log ln pow lower upper date map filter
  feat chore refactor docs reduce join split trim sleep key encode decode bloom foreign default on in vector array json jsonb point`.split(
    /\s+/u,
  ),
);

function calls(text: string, code: boolean, language: string): readonly Signature[] {
  const defined = code && DEFINED.test(text);
  const found: Signature[] = [];
  for (const match of matchesOf(text, CALL)) {
    const { before = '', name: tight, spaced, args = '' } = match.groups ?? {};
    const rest = text.slice(match.index + match[0].length);
    const after = RESULT.test(rest) && !(language !== '' && ARM.test(rest)) ? '' : undefined;
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
    if (!acts && !defined && !told && after === undefined && !(CALLED.test(text) && !code && !takes)) continue;
    if (spaced !== undefined && /^[A-Z]/u.test(spaced) && (!told || THING.test(spaced))) continue;
    if (!takes && !defined && after === undefined && !(CALLED.test(text) && !code)) continue;
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
  if (kind !== 'code') found.push(...namedCalls(reading, kind === 'diagram' ? labelStart(text) : 0));
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

/** Where the label of an arrow starts in a line of a diagram; what stands before it are the ids of parts. */
function labelStart(text: string): number {
  const label = /(?:->>?|-->>?|-[x)])[^:]*:/u.exec(text);
  return label === null ? text.length : label.index + label[0].length;
}

function namedCalls({ statement: { text }, marks, hints }: Reading, from: number): readonly Signature[] {
  const found: Signature[] = [];
  for (const { groups, index, 0: whole } of (marks & MARK.joint) !== 0 ? matchesOf(text, EVENT) : [])
    found.push(named(groups?.['after'] ?? groups?.['verbed'] ?? groups?.['before'] ?? '', index, whole));
  const mayName = (marks & MARK.hump) !== 0 || (hints & DECLARING) !== 0;
  for (const { groups, index, 0: whole } of mayName ? matchesOf(text, NAMED) : []) {
    const { name, camel } = groups ?? {};
    if (index < from) continue;
    if (name !== undefined && isName(name, text, index)) found.push(named(name, index, whole));
    else if (camel !== undefined && startsWithVerb(camel) && !THING.test(camel)) found.push(named(camel, index, whole));
  }
  return found;
}

/** A capital that only opens the sentence makes no name. */
function isName(name: string, text: string, index: number): boolean {
  return (index > 0 && !/[.!?:*\-]\s+$/u.test(text.slice(0, index))) || /[a-z][A-Z]/u.test(name);
}

/** Names that begin with a verb's form and are things all the same: `updateTime`, `OpenSearch`. */
const THING =
  /I[dD]s?$|Search$|Grid$|^(?:[Mm]ap|[Ll]og|[Oo]pen|[Ii]s|[Hh]as|[Cc]an|[Tt]op)[A-Z]|(?:Delay|Time|Count|Size|Limit|Date|At|Name|Type|Key|Token|Status|Url|URL|Code|Rate|Index|Log|Store|Service|Worker|Server|Queue|Cache|Table|Job|Id|Set|Map|Point|Book|Pool)s?$/u;

function withoutOverlaps(signatures: readonly Signature[]): readonly Signature[] {
  if (signatures.length < 2) return signatures;
  const kept: Signature[] = [];
  for (const signature of signatures.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (kept.every(({ end }) => end <= signature.start)) kept.push(signature);
  }
  return kept;
}
