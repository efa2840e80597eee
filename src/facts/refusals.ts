import type { Slice } from '../document/document.js';
import type { Context } from './context.js';
import { introducedErrors } from './error-names.js';
import { MARK } from './hints.js';
import { mentions, names, type Reading } from './readings.js';
import { isDesign } from './stance.js';
import { matchesOf } from './matches.js';

/** An error that this design answers a caller with: by a code or by name, with what it means. */
export interface Refusal extends Slice {
  readonly reading: Reading;
  /** As written: "409", "SEAT_TAKEN", "sold out". */
  readonly code: string;
  /** It is said what the caller does about it, or may do. */
  readonly guided: boolean;
}

/** The errors that callers of this design are given, each code once, in the order of the text. */
export function findRefusals(context: Context): readonly Refusal[] {
  const byCode = new Map<string, Refusal>();
  for (const reading of context.readings) {
    const { kind } = reading.statement.block;
    if (kind === 'header') continue;
    const found = refusalsIn(reading, context);
    if (found.length === 0 || isOfProvider(reading, context)) continue;
    for (const refusal of found) if (!byCode.has(refusal.code)) byCode.set(refusal.code, refusal);
  }
  return [...byCode.values()];
}

function refusalsIn(reading: Reading, context: Context): readonly Refusal[] {
  if (reading.statement.block.kind === 'code' && INNER_CODE.test(reading.statement.text)) return [];
  const known = [...statusCodes(reading, context), ...errorNames(reading, context)];
  const slices = known.length > 0 ? known : introducedErrors(reading, context);
  const told = slices.length > 0 || reading.statement.block.kind === 'heading' ? slices : toldRefusals(reading);
  return told
    .filter((slice) => isAnswer(reading, slice))
    .map(({ start, end }) => ({
      reading,
      start,
      end,
      code: reading.statement.text.slice(start, end),
      guided: names(reading, 'client-acts'),
    }));
}

/** Lines of a program that note an error for its operators, or leave a gap. */
const INNER_CODE =
  /\b(?:catch|except|logger|log|console|LogError|log_error|NotImplemented\w*|panic|assert)\b|_logger|\.log\w*\(/u;

/** Words before a code by which it is not given: "we never answer 404", "instead of a 409". */
const WITHHELD =
  /\b(?:never|don't|doesn't|won't|do not|does not)\s(?:\w+\s){0,5}$|\b(?:no|without|instead of|rather than)\s(?:\w+\s){0,2}$/iu;

/** "Prepared to handle possible `not_found` errors": what this design is answered with itself. */
const COPED_WITH =
  /\b(?:handl(?:e|es|ing)|cop(?:e|es|ing) with|prepared (?:for|to)|tolerat\w+|avoid(?:s|ing)?|prevent(?:s|ing)?|reduc(?:e|es|ing)|check(?:s|ing)? for)\s(?:[\w“"'`]+\s){0,5}[“"'`]?$/iu;

/** Refusals come where something is not there, so that "if it is not found, 404" is an answer all the same. */
function isAnswer(reading: Reading, slice: Slice): boolean {
  const before = reading.statement.text.slice(0, slice.start);
  if (WITHHELD.test(before) || COPED_WITH.test(before)) return false;
  const stance = stanceAt(reading, slice);
  return stance === 'negated' || isDesign(stance);
}

function stanceAt({ words, stances }: Reading, { start }: Slice): Reading['stances'][number] {
  return stances[words.findIndex((word) => word.end > start)] ?? 'asserted';
}

/** Responses by which HTTP refuses or puts off. */
const STATUS =
  /(?<![\w.,$€£~<>≥≤+/#:-])(?:400|401|402|403|404|405|406|408|409|41[0-8]|42[1-9]|431|451|50[0-5]|507|511)(?:s|'s|’s)?(?![\w%]|[.,:]\d|[-–]\d)/gu;
/** What is counted or measured after a number that is no code. */
const MEASURED =
  /^\s*(?:[-–]\s*)?(?:[kKMGTPE]?i?[bB]\b|ms\b|s\b|sec|min\b|[mM]illion|[bB]illion|[tT]housand|places\b|req\b|rps|qps|per\b|avg\b|average\b|meters|m\b|x\b|×|of\b|Bytes\b|(?!and\b|or\b|if\b|when\b|where\b|since\b|errors\b|responses\b|codes\b|is\b|as\b|means\b|unless\b|has\b|was\b|because\b|this\b|plus\b|tells\b|asks\b|says\b|makes\b|answers\b)(?:[a-z]+ )?[a-z]+s\b)/u;

/** One answer for all that goes wrong tells a client nothing. */
const ALL_ALIKE =
  /\bwhatever (?:the |its )?(?:reason|cause|happen\w*|went wrong|goes wrong)|\bempty body\b|\bno matter (?:what|why)\b|\bfor every(?:thing| error)\b/iu;

/** `"2022-10-19": 500` is a number under some key. */
const FIELD_VALUE = /["'](?!\w*(?:status|code|error|http))[^"']*["']\s*:\s*$/iu;

function statusCodes(reading: Reading, context: Context): readonly Slice[] {
  const { text, block } = reading.statement;
  if ((reading.marks & MARK.digit) === 0 || !/[45]\d\d/u.test(text) || ALL_ALIKE.test(text)) return [];
  const found = matchesOf(text, STATUS)
    .map(({ index, 0: code }) => ({ start: index, end: index + 3, code }))
    .filter(
      ({ start, end }) =>
        !MEASURED.test(text.slice(end)) &&
        !/[×÷*+]\s?$/u.test(text.slice(0, start)) &&
        !/^\s?[×÷*]/u.test(text.slice(end)) &&
        !(block.kind === 'code' && FIELD_VALUE.test(text.slice(0, start))) &&
        !/\b(?:port|line|page|about|roughly|to|than|least|most|over|under|around|nearly|every|first|last|top|max)\s$/iu.test(
          text.slice(0, start),
        ),
    );
  if (found.length === 0) return [];
  const within =
    names(reading, 'status-word', 'named-refusal', 'interface') ||
    /(?:->|→|=>|⇒|:)\s*[`'"]?[45]\d\d|[45]\d\d\s*(?:[`'":=(]|->|→|[A-Z])/u.test(text) ||
    LEADING.test(text) ||
    /\([45]\d\d\)/u.test(text) ||
    context.header(reading).some((header) => names(header, 'status-word', 'error-talk')) ||
    context.leadIn(reading).some((above) => names(above, 'error-talk'));
  if (!within || (found.length > 1 && isEnumeration(text, found)) || block.kind === 'heading') return [];
  return found;
}

/** "404 when there's no such doc": the item opens with its code. */
const LEADING =
  /^\s*[`"']?[45]\d\d[`"']?\s*(?:[=:–—-]\s|(?:if|when|where|on|for|no|not|with|means|unless|as|after|because)\b)/u;

/** Words after a row of codes that tell nothing of any of them. */
const FILLER =
  /\b(?:etc|and so on|where appropriate|as appropriate|where needed|are|used|returned|throughout|everywhere|usual|standard|respectively|accordingly|errors?|codes?|http|status|the|for|our|client|server|problems)\b/giu;

/** "status codes such as 400, 404 and 500": codes without a word on any of them. */
function isEnumeration(text: string, found: readonly Slice[]): boolean {
  const between = found.slice(1).map(({ start }, index) => text.slice(found[index]?.end ?? 0, start));
  const tail = text.slice(found.at(-1)?.end ?? 0);
  return (
    between.every((gap) => /^[\s,/;&]*(?:and|or|und|,)?\s*$/u.test(gap)) && !/\p{L}{3,}/u.test(tail.replace(FILLER, ''))
  );
}

/** `SEAT_TAKEN`, `HoldExpiredException`, `insufficient_funds`: names that only errors have, or in words on errors. */
const UPPER = /\b[A-Z]+(?:_[A-Z]+)+\b/gu;
const CLASS = /\b[A-Z]\w*(?:Exception|Error)\b|\bErr[A-Z]\w+/gu;
const SNAKE = /\b[a-z]+(?:[_-][a-z]+)+\b/gu;
const REFUSING = new Set(
  `no not invalid expired exceeded exceed denied failed exhausted unavailable conflict duplicate unknown unauthorized forbidden too insufficient missing already error err
  unprocessable unrecognized bad wrong unsupported`.split(/\s+/u),
);
/** Words that refuse where a name ends with them; before another word they tell which: `locked_until`, `late_events`. */
const REFUSING_LAST = new Set(
  `taken locked closed full stale over rejected sold blocked gone aborted mismatch limited declined overdrawn late busy unpaid used empty withdrawn incomplete`.split(
    /\s+/u,
  ),
);

/** `count_errors`, `error_ids`: what is kept of errors, and none that is given. */
const COUNTED =
  /^(?:(?:count|num|total)_errors?|(?:\w+_)?errors?_(?:ids?|counts?|rates?|types?|messages?|logs?|tags?|budgets?))$/iu;

function isRefusing(name: string): boolean {
  if (name === 'attribute_not_exists' || COUNTED.test(name)) return false;
  const parts = name
    .replace(/_(?:out|up)$/iu, '')
    .toLowerCase()
    .split(/[_-]/u);
  return parts.some((part) => REFUSING.has(part)) || REFUSING_LAST.has(parts.at(-1) ?? '');
}

/** `raise RateLimitExceeded()`. */
const RAISED = /\b(?:raise|throw)\s/u;
const RAISES = /\b(?:raise|throw(?:\snew)?)\s(?<name>[A-Z][A-Za-z]+)/gu;

function errorNames(reading: Reading, context: Context): readonly Slice[] {
  const { text, block, code } = reading.statement;
  const told =
    names(reading, 'tells-refusal', 'error-talk', 'status-word', 'on-condition') ||
    block.kind === 'row' ||
    context.isAbout(reading, 'error-talk');
  const refuses = names(reading, 'tells-refusal', 'error-talk');
  const upper = told && text.includes('_');
  const snake = refuses && (text.includes('_') || text.includes('-'));
  const named = text.includes('Err') || text.includes('Exception');
  if (!(upper || snake || named || RAISED.test(text)) || /\benum\b|_status\b|\bstates?\b/iu.test(text)) return [];
  const found: Slice[] = [];
  for (const { index, 0: name } of upper ? matchesOf(text, UPPER) : [])
    if (isRefusing(name) || /^E(?:RR)?_/u.test(name)) found.push({ start: index, end: index + name.length });
  for (const { index, 0: name } of named ? matchesOf(text, CLASS) : [])
    if (/throw|raise|return|client|caller|fail|get|with/iu.test(text))
      found.push({ start: index, end: index + name.length });
  for (const { index, 0: whole, groups } of RAISED.test(text) ? matchesOf(text, RAISES) : [])
    if (isRefusing((groups?.['name'] ?? '').replace(/(?<=[a-z])(?=[A-Z])/gu, '_')))
      found.push({ start: index + whole.length - (groups?.['name'] ?? '').length, end: index + whole.length });
  for (const { index, 0: name } of snake ? matchesOf(text, SNAKE) : []) {
    const set =
      code.some(({ start, end }) => index >= start && index < end) ||
      block.kind === 'code' ||
      /["'`]/u.test(text[index - 1] ?? '') ||
      name.includes('_');
    if (set && isRefusing(name)) found.push({ start: index, end: index + name.length });
  }
  return found;
}

/** Words from the telling to the reason. */
const REACH = 10;

/** One word names a reason only where it is said of something: "is full", not "full details". */
const STANDS_ALONE =
  /^(?:["'”’`)\].,;:!]|\s*$|\s(?:errors?|responses?|status|codes?|and|or|when|if|until|by|instead|to the|with)\b)/u;

/** "If no seat is left the guest is told that the show is sold out": a reason by its name, told to somebody. */
function toldRefusals(reading: Reading): readonly Slice[] {
  if (!mentions(reading, 'named-refusal') || !mentions(reading, 'tells-refusal')) return [];
  const condition = mentions(reading, 'on-condition', 'client-acts');
  const called = mentions(reading, 'outside-caller', 'interface', 'error-talk');
  const answered = mentions(reading, 'gives-back');
  if (!((condition && called) || answered)) return [];
  const reason = reading.mentions.find(
    ({ concept, from, start, end }) =>
      concept === 'named-refusal' &&
      (reading.statement.text.slice(start, end).includes(' ') ||
        STANDS_ALONE.test(reading.statement.text.slice(end))) &&
      reading.mentions.some(
        (other) => other.concept === 'tells-refusal' && other.from !== from && Math.abs(other.from - from) <= REACH,
      ),
  );
  return reason === undefined ? [] : [reason];
}

/** "When APNs answers 410", "on a 503 from the provider": the answer comes from somebody whom this design calls. */
function isOfProvider(reading: Reading, context: Context): boolean {
  if (!/[45]\d\d|rror|_/u.test(reading.statement.text)) return false;
  if (speaksOfProvider(reading)) return true;
  const block = context.block(reading);
  const before = block[block.indexOf(reading) - 1];
  return before !== undefined && speaksOfProvider(before) && !mentions(reading, 'outside-caller', 'interface');
}

const FROM_OTHER =
  /\b(?:[Ww]hen|[Ii]f|[Oo]nce|[Ww]here|[Oo]n)\s(?:(?:the|a|an|their)\s)?(?!(?:API|HTTP|POST|GET|PUT|DELETE|PATCH|service|server|api|system|endpoint|call|request|gateway|backend|app|client|caller|operation|method|it|we|they|that|this|one)\b)\w+(?:[/ ][A-Z]\w+)*(?:'s \w+)?\s(?:answers|returns|replies|responds|says|gives|sends|rejects|throttles|answered|returned)\b|\b(?:[45]\d\d|errors?)s?\s(?:\w+\s)?from\s(?:the|a|an|their|[A-Z])/u;

function speaksOfProvider(reading: Reading): boolean {
  if (FROM_OTHER.test(reading.statement.text)) return true;
  if (!mentions(reading, 'others-interface')) return false;
  const other = reading.mentions.find(({ concept }) => concept === 'others-interface')!;
  return reading.mentions.some(
    ({ concept, start }) =>
      (concept === 'gives-back' || concept === 'tells-refusal') && start > other.start && start - other.end < 40,
  );
}
