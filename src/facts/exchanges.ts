import type { Slice } from '../document/document.js';
import type { Context } from './context.js';
import { isOthers, isStory, isUnderInterface } from './interface-places.js';
import type { Operation } from './operations.js';
import { names, type Mention, type Reading } from './readings.js';
import { isVerb } from './verbs.js';
import { isDesign } from './stance.js';

/** "A shop hands over weight and postcode and gets a price back": as many operations as are given something and answer. */
export function toldOperations(reading: Reading, context: Context): readonly Operation[] {
  const { block, text } = reading.statement;
  if (block.kind === 'heading' || block.kind === 'code' || !names(reading, 'takes-input', 'caller-act')) return [];
  if (isStory(reading) || WEIGHED.test(text) || context.isAbout(reading, 'requirements')) return [];
  const own = reading.mentions.filter(({ stance, start }) => isDesign(stance) && !isOthers(reading, start));
  const called = callsOf(own, text);
  const inputs = apart(
    [...own.filter(({ concept }) => concept === 'takes-input'), ...called].toSorted((a, b) => a.from - b.from),
  );
  const [first] = inputs;
  if (first === undefined || !(called.length > 0 || isOnInterface(reading, first, own, context))) return [];
  if (isLabelled(reading))
    return [
      {
        reading,
        form: 'told',
        name: reading.words[0]?.text ?? '',
        start: first.start,
        end: first.end,
        takes: true,
        gives: true,
      },
    ];
  const answers = apart(own.filter(({ concept }) => concept === 'gives-back'));
  const acted = called.length > 0 && own.some(({ concept, from }) => concept === 'acting-part' && from >= first.to);
  if (answers.length === 0 && !acted && !isAnsweredAfter(reading, context)) return [];
  const count = Math.max(1, Math.min(inputs.length, answers.length));
  return inputs.slice(0, count).map(({ start, end }) => ({
    reading,
    form: 'told',
    name: phraseOf(text, start, end),
    start,
    end,
    takes: true,
    gives: true,
  }));
}

/** The answer stands in the list below, or opens the next sentence: "…; the service answers with at most five." */
function isAnsweredAfter(reading: Reading, context: Context): boolean {
  const next = context.next(reading);
  const opens = next?.mentions.some(
    ({ concept, from, stance }) => concept === 'gives-back' && from <= CALLER_REACH && isDesign(stance),
  );
  return opens === true || context.below(reading).some((item) => names(item, 'gives-back'));
}

/** Words from a caller to what it does. */
const CALLER_REACH = 4;

/** "Cons: clients send …": how good a way is, and not what is called. */
const WEIGHED = /^(?:pros?|cons?|(?:dis)?advantages?|drawbacks?|benefits?|downsides?)\s*[:–—-]/iu;
/** "Sends a request to the server" leaves open what is asked for. */
const NO_OBJECT =
  /^(?:\s*(?:->|→|=>|⇒|\||$)|\s(?:(?:an?|the|one|its|their|many|more|lots|of|multiple|several|some|new|unnecessary|another|any|all|http|api)\s)*(?:requests?|calls?|messages?|data|traffic)(?:\s(?:to|at|through|via|every|in|into|and|from)\b|\s*[.,;:]|\s*$))/iu;

/** "The client sends", "a customer requests": what somebody outside does. */
function callsOf(own: readonly Mention[], text: string): readonly Mention[] {
  const callers = own.filter(
    ({ concept, end }) => concept === 'outside-caller' && /^[\s*)\]`]/u.test(text.slice(end, end + 1)),
  );
  if (callers.length === 0) return callers;
  return own.filter(
    ({ concept, from, start, end }) =>
      concept === 'caller-act' &&
      !text.slice(start, end).endsWith('ing') &&
      callers.some(
        (caller) =>
          from >= caller.to && from - caller.to <= CALLER_REACH && !/[-→]>?\s/u.test(text.slice(caller.end, start)),
      ) &&
      !NO_OBJECT.test(text.slice(end)),
  );
}

function isOnInterface(reading: Reading, first: Slice, own: readonly Mention[], context: Context): boolean {
  return (
    own.some(({ concept }) => concept === 'outside-caller' || concept === 'interface') ||
    isLabelled(reading) ||
    hasActor(reading, first, own) ||
    /^(?:inputs?|param)/iu.test(reading.statement.text.slice(first.start, first.end)) ||
    isUnderInterface(reading, context) ||
    context.block(reading).some((other) => names(other, 'announces-calls'))
  );
}

/** "book: takes a berth and a day": the statement opens with what is done. */
function isLabelled({ words, statement }: Reading): boolean {
  const [first, second] = words;
  return (
    first !== undefined &&
    isVerb(first.text, 'a') &&
    /^[`"']?\s*:/u.test(statement.text.slice(first.end)) &&
    second !== undefined
  );
}

const PRONOUNS = new Set(['he', 'she', 'they', 'who']);
const DETERMINERS = new Set(['a', 'an', 'the', 'each', 'any', 'every', 'whoever', 'one']);

/** "A conductor hands over … and gets … back": whoever the sentence opens with acts and is answered. */
function hasActor({ words }: Reading, { start }: Slice, own: readonly Mention[]): boolean {
  const act = words.findIndex((word) => word.end > start);
  return (
    act > 0 &&
    ((act <= CALLER_REACH && DETERMINERS.has(words[0]?.text ?? '')) || PRONOUNS.has(words[act - 1]?.text ?? '')) &&
    own.some(({ concept, from }) => concept === 'gives-back' && from > act)
  );
}

/** Words between two inputs that belong to two operations. */
const APART = 5;

function apart(mentions: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = [];
  for (const mention of mentions) if (kept.length === 0 || mention.from - kept.at(-1)!.to >= APART) kept.push(mention);
  return kept;
}

/** The words at a place, up to the noun that they ask for: "requests a ride". */
function phraseOf(text: string, start: number, end: number): string {
  const open = /\b(?:an?|the|its|their|his|her|to|for|of|with)$/iu.test(text.slice(start, end));
  const noun = open ? (/^\s+[\p{L}-]+/u.exec(text.slice(end))?.[0] ?? '') : '';
  return `“${text.slice(start, end)}${noun}”`;
}
