import { matchesOf } from './matches.js';
import type { Statement } from '../document/document.js';
import { named, type Signature } from './signature.js';
import { startsWithVerb } from './verbs.js';

/** `order.closed`, `seat-released`: parts in lower case, which is no file. */
const EVENT_NAME = /^[a-z][a-z0-9]*(?:[._-][a-z0-9]+)+$/u;
const FILE_NAME = /\.(?:md|ts|js|py|go|rs|java|ya?ml|json|toml|sql|sh|txt|csv|log|conf|cfg|ini|html|xml|proto)$/u;
/** What is said of an event's content or meaning right behind its name. */
const TELLS =
  /^`?,?\s(?:carries|carrying|takes|asks|contains|holds|includes|says|means|has|with|is (?:sent|published|emitted))\b/u;

/** "A new event called `SealBroken`", "records of type `Seal`": what is introduced by its name. */
const CALLED =
  /\b(?<thing>events?|messages?|records?|commands?|requests?|RPCs?|frames?)\s(?:called|named|of (?:the )?(?:type|kind)|with (?:the )?type)\s[`"'“]?(?<name>[A-Za-z][\w.-]*\w)/gu;

/** "`order.changed` carries article and quantity", where events or messages are spoken of; "a `Seal` record holds …". */
export function messagesNamed({ text, code, block }: Statement): readonly Signature[] {
  if (block.kind === 'diagram' || block.kind === 'code') return overSocket(text);
  const called = / (?:called|named|type|kind) /u.test(text)
    ? matchesOf(text, CALLED).map(({ groups, index, 0: whole }) => ({
        ...named(groups?.['name'] ?? '', index, whole),
        form: 'message' as const,
      }))
    : [];
  if (called.length > 0) return called;
  const sent = SENT.test(text) ? [...sentIn(text, code), ...quotedIn(text)] : [];
  if (sent.length > 0) return sent;
  if (code.length === 0 || !SPOKEN_OF.test(`${block.section.heading} ${text}`)) return [];
  return code.flatMap(({ start, end }) => {
    const name = text.slice(start, end);
    const after = text.slice(end);
    const told = EVENT_NAME.test(name) && !FILE_NAME.test(name) && TELLS.test(after);
    const record = RECORD_NAME.test(name) && RECORD.test(after) && CONTENT.test(after);
    if (!told && !record) return [];
    return [
      { form: record ? ('record' as const) : ('message' as const), name, start, end, takes: true, gives: record },
    ];
  });
}

/** Somebody puts it on its way, or takes it in. */
const SENT = /\b(?:publish|emit|broadcast|consum|subscrib|fire|rais|listen|send|sent|receiv|dispatch)\w*\b/iu;
/** Right behind the name, or with further names between: "`start` and `end` events". */
const IS_SENT =
  /^[`"']?(?:(?:,|\sand|\sor)\s[`"']?[\w.:-]+[`"']?)*\s(?:domain |integration |webhook )?(?:events?|messages?|notifications?)\b/u;
const LOWER_NAME = /^[a-z][a-z0-9]*(?:[._:-][a-z0-9]+)*$/u;

/** "The till publishes a `seat.released` event to …": who sends what is said in one. */
function sentIn(text: string, code: Statement['code']): readonly Signature[] {
  return code.flatMap(({ start, end }) => {
    const name = text.slice(start, end);
    return LOWER_NAME.test(name) && IS_SENT.test(text.slice(end))
      ? [{ form: 'message' as const, name, start, end, takes: false, gives: true }]
      : [];
  });
}

/** "The API publishes \"order_created\" events": some set names in quotes. */
const QUOTED = /["“'](?<name>[a-z][a-z0-9]*(?:[._:-][a-z0-9]+)+)["”'](?=\s(?:\w+\s)?(?:events?|messages?)\b)/gu;

function quotedIn(text: string): readonly Signature[] {
  return [...text.matchAll(QUOTED)].map(({ groups, index, 0: whole }) => ({
    ...named(groups?.['name'] ?? '', index, whole),
    form: 'message' as const,
    gives: true,
  }));
}

/** "Client->>Server: WebSocket: message:send", "emit('seat:held', …)": a message by its name on a socket. */
const ON_SOCKET =
  /\b(?:WebSocket|WS|[Ss]ocket(?:\.io)?|emit|\.on|\.to\([^)]*\)\.emit)[\s:("'`]{1,4}(?<name>[a-z]+(?:[:._-][a-z]+)+)\b/gu;

function overSocket(text: string): readonly Signature[] {
  if (!/socket|emit|\.on|WS/iu.test(text)) return [];
  return matchesOf(text, ON_SOCKET).map(({ groups, index, 0: whole }) => ({
    ...named(groups?.['name'] ?? '', index, whole),
    form: 'message' as const,
    gives: true,
  }));
}

const SPOKEN_OF = /\b(?:events?|webhooks?|messages?|topics?|records?|frames?|packets?)\b/iu;
/** What is written to a file or goes over a wire, by the name of its kind. */
const RECORD_NAME = /^(?:[A-Z][A-Za-z]+|[A-Z]+(?:_[A-Z]+)*)$/u;
const RECORD = /^[`"']?\s(?:record|event|message|frame|packet|entry|chunk)s?\b(?:\stypes?\b)?/u;
const CONTENT =
  /\b(?:contain|carr(?:y|ies|ying)|hold|includ\w+|consists? of|with (?:the|a|an|its)|(?:is|are) (?:written|sent|emitted|appended|published))/u;

/** `{ "type": "join", … }`, `"event": "order.created"`: a message that says what it is. */
const TYPED =
  /["']?\b(?:event|action|op|cmd|command|event_type|eventType)["']?\s*[:=]\s*["'](?<name>[A-Za-z][\w.:-]*)["']/gu;
/** `"type": "pushImage"`, which is as often the type of a field. */
const KIND = /["']\b(?:type|kind)["']\s*:\s*["'](?<name>[A-Za-z][\w.:-]*)["']/u;
/** `type CreateOrderRequest struct {`, `class PauseOptions:`: named for what goes over the wire. */
const SHAPED =
  /^\s*(?:export\s+)?(?:type|struct|class|interface|message|record|data class)\s+(?<name>[A-Z]\w*(?:Request|Response|Event|Command|Args|Input|Reply))\b/u;

/** The messages that a line of code, or of text with an object in it, writes down with what they are. */
export function messagesTyped(statement: Statement): readonly Signature[] {
  const { text, block } = statement;
  const code = block.kind === 'code';
  const found: Signature[] = [];
  if (!code && !text.includes('{')) return found;
  for (const { groups, index, 0: whole } of matchesOf(text, TYPED))
    found.push({ ...named(groups?.['name'] ?? '', index, whole), form: 'message', takes: true });
  if (!code) return found;
  const kind = found.length === 0 ? KIND.exec(text) : null;
  const name = kind?.groups?.['name'] ?? '';
  if (kind !== null && isMessageKind(name, statement))
    found.push({ ...named(name, kind.index, kind[0]), form: 'message', takes: true });
  const shaped = SHAPED.exec(text);
  if (shaped !== null)
    found.push({ ...named(shaped.groups?.['name'] ?? '', 0, shaped[0]), form: 'message', takes: true });
  return found;
}

/** The name says what happened, in a block that shows events, hooks or messages. */
function isMessageKind(name: string, { block, index }: Statement): boolean {
  if (!(/[._:]|[a-z][A-Z]/u.test(name) && (name.includes('.') || name.split(/[._:]/u).some(startsOrEndsWithVerb))))
    return false;
  const before = block.statements.filter((line) => line.index < index).slice(-3);
  const around = [
    block.section.heading,
    block.leadIn?.statements.at(-1)?.text ?? '',
    ...before.map(({ text }) => text),
  ];
  return around.some((text) => /\b(?:\w*hooks?|events?|messages?|notifications?|callbacks?|payloads?)\b/iu.test(text));
}

/** `pushImage`, `scanningCompleted`. */
function startsOrEndsWithVerb(name: string): boolean {
  return startsWithVerb(name) || /(?:ed|d|nt|ld)$/u.test(name);
}
