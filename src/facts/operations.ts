import type { Context } from './context.js';
import type { Mention, Reading } from './readings.js';
import { isDesign } from './stance.js';

/** Something that callers can ask this system to do: an endpoint, an RPC, a function, a command or an event. */
export interface Operation {
  /** As written: "POST /links", "holdSeat", "OrderPaid". */
  readonly name: string;
  readonly reading: Reading;
  /** Its inputs or its effect are told. */
  readonly told: boolean;
  /** What it answers is told. */
  readonly answered: boolean;
}

/** The operations that the design's own interface offers, each name once, in the order of the text. */
export function findOperations(context: Context): readonly Operation[] {
  const operations = new Map<string, Operation>();
  for (const reading of context.readings) {
    if (!isOwn(reading)) continue;
    for (const operation of operationsIn(reading, context)) {
      const key = operation.name.toLowerCase();
      const before = operations.get(key);
      operations.set(
        key,
        before === undefined
          ? operation
          : { ...before, told: before.told || operation.told, answered: before.answered || operation.answered },
      );
    }
  }
  return [...operations.values()];
}

function isOwn({ stances }: Reading): boolean {
  return stances.length === 0 || stances.filter(isDesign).length * 2 >= stances.length;
}

const HTTP =
  /\b(GET|POST|PUT|PATCH|DELETE)\b[\s`|:*│"']{1,6}((?:https?:\/\/[^\s/`|]+)?\/?[\w{}:$<>*.[\]?=&,-]*(?:\/[\w{}:$<>*.[\]?=&,-]*)+)/gu;
const CURL = /\bcurl\b.*?(https?:\/\/\S+?\/\S+)/u;
const RPC = /\brpc\s+(\w+)\s*\(([^)]*)\)/u;
/** A function with its arguments; the name is a verb or in camelCase or snake_case. */
const CALL =
  /(?<![\w.])((?:[a-z][a-z0-9]*(?:[A-Z][A-Za-z0-9]*)+|[a-z]+(?:_[a-z0-9]+)+|[a-z]{3,14}))\(([^()]{0,300})\)/gu;
const DEFINED = /\b(?:def|func|fun|function|public|private|void|async)\s+(?:[\w<>[\],.?]+\s+)*?(\w+)\s*\(([^)]*)/u;
const EVENT = /\b((?:[A-Z][a-z0-9]+){2,})\b`?\s+(?:event|message|command)/gu;

function operationsIn(reading: Reading, context: Context): readonly Operation[] {
  const { text, block } = reading.statement;
  const make = (name: string, inputs: string, after: string): Operation => ({
    name,
    reading,
    told: /\w/u.test(inputs) || WORDS.test(after) || block.kind === 'row' || block.kind === 'heading',
    answered: ANSWER.test(text),
  });
  const found: Operation[] = [];
  for (const match of text.matchAll(HTTP)) {
    const rest = text.slice(match.index + match[0].length);
    found.push(
      make(`${match[1]!} ${match[2]!.replace(/\?.*$/u, '')}`, /\?|\{|:/u.test(match[2]!) ? 'parameter' : '', rest),
    );
  }
  if (found.length > 0) return found;
  const curl = CURL.exec(text);
  if (curl !== null) return [make(curl[1]!.replace(/\?.*$/u, ''), 'body', '')];
  const rpc = RPC.exec(text);
  if (rpc !== null) return [make(rpc[1]!, rpc[2]!, '')];
  if (block.kind === 'code') {
    const defined = DEFINED.exec(text);
    if (defined !== null) return [make(defined[1]!, defined[2]!, '')];
  }
  if (block.kind !== 'code' || isPlainCode(reading)) {
    for (const match of text.matchAll(CALL)) {
      const named = /[A-Z_]/u.test(match[1]!) || isVerb(reading, match.index);
      if (named && !NO_OPERATION.has(match[1]!) && ARGUMENTS.test(match[2]!))
        found.push(make(match[1]!, match[2]!, text.slice(match.index + match[0].length)));
    }
  }
  for (const match of text.matchAll(EVENT)) found.push(make(match[1]!, '', text.slice(match.index + match[0].length)));
  if (found.length > 0) return found;
  return listed(reading, context, make);
}

/** Words that follow an operation and say what it takes or does. */
const WORDS = /\p{L}{2,}.*\s\p{L}{2,}/u;
const ANSWER =
  /\b(?:returns?|returned|responds?|response|answers?|replies|reply|gives? back|yields|20[0-4]|30[1278])\b|->|→|=>|\)\s*:/iu;
/** Names with types or values, as arguments are: not a remark in brackets. */
const ARGUMENTS = /^\s*(?:[\w.?*&"'{}[\]<>:=|-]+(?:\s[\w.?*&"'{}[\]<>:=|-]+){0,3}\s*(?:,\s*|$))*$/u;
const NO_OPERATION = new Set(
  'hash count sum min max avg len log mod if for while switch return catch varchar char decimal index key primary unique references range concat now floor ceil sort md5 sha1 sha256 e.g eg etc servers server users user data'.split(
    ' ',
  ),
);

function isPlainCode({ statement: { block } }: Reading): boolean {
  return /^(?:|text|txt|md|markdown|pseudo\w*|graphql|gql|proto|protobuf)$/u.test(block.language);
}

function isVerb({ mentions }: Reading, at: number): boolean {
  return mentions.some(({ concept, start }) => start === at && VERBS.has(concept));
}

const VERBS: ReadonlySet<Mention['concept']> = new Set(['user-act', 'inner-step', 'act', 'store-act']);

/** Below a heading on the interface, a row, a heading or an item that starts with a deed is an operation. */
function listed(
  reading: Reading,
  context: Context,
  make: (name: string, inputs: string, after: string) => Operation,
): readonly Operation[] {
  const { text, block, cells } = reading.statement;
  if (block.kind === 'paragraph' || block.kind === 'code' || block.kind === 'diagram' || block.kind === 'header')
    return [];
  const above = block.kind === 'row' ? context.header(reading) : context.leadIn(reading);
  const about = above.some(isInterface) || context.isAbout(reading, 'api-heading');
  if (!about) return [];
  const act = reading.mentions.find(({ concept, stance, from }) => VERBS.has(concept) && isDesign(stance) && from <= 1);
  if (act === undefined && block.kind !== 'row') return [];
  const first = cells[0];
  const name = first === undefined ? text.slice(0, 40) : text.slice(first.start, first.end).trim();
  return name === '' || block.section.id <= 1 ? [] : [make(name, '', text)];
}

function isInterface({ mentions }: Reading): boolean {
  return mentions.some(({ concept }) => concept === 'api-heading');
}
