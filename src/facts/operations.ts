import type { Slice } from '../document/document.js';
import type { Context } from './context.js';
import { MARK } from './hints.js';
import { toldOperations } from './exchanges.js';
import { isInterfaceHeading, isOthers, isOthersSection, isStory, isUnderInterface, TITLE } from './interface-places.js';
import { modifiersOf } from './phrases.js';
import type { Form, Signature } from './signature.js';
import { signaturesOf } from './signatures.js';
import { isVerb } from './verbs.js';
import { names, type Mention, type Reading } from './readings.js';
import { isDesign } from './stance.js';

/** Something that a caller can have this design do: an endpoint, a call, a command, an event, or an exchange told in words. */
export interface Operation extends Slice {
  readonly reading: Reading;
  /** How it is put: written down as such, a row or item of an interface, or told in a sentence. */
  readonly form: Form | 'listed' | 'told';
  /** As written. */
  readonly name: string;
  /** What goes in is said. */
  readonly takes: boolean;
  /** What comes out, or what it does, is said. */
  readonly gives: boolean;
}

/** The operations that this design offers, in the order of the text; each name once. */
export function findOperations(context: Context): readonly Operation[] {
  const byName = new Map<string, Operation>();
  for (const reading of context.readings) {
    for (const operation of operationsIn(reading, context)) {
      const key =
        operation.form === 'told' ? `${String(reading.statement.index)}:${String(operation.start)}` : operation.name;
      const known = byName.get(key);
      byName.set(
        key,
        known === undefined
          ? operation
          : { ...known, takes: known.takes || operation.takes, gives: known.gives || operation.gives },
      );
    }
  }
  return [...byName.values()];
}

/** Told operations, and bare paths, that together describe an interface. */
const SEVERAL = 2;

/** Whether operations are described so that somebody could program against them. */
export function describesInterface(operations: readonly Operation[]): boolean {
  const of = (...forms: readonly Operation['form'][]): number =>
    operations.filter(({ form }) => forms.includes(form)).length;
  return (
    of('http', 'call', 'definition', 'rpc', 'message', 'named', 'listed') > 0 ||
    of('told') >= SEVERAL ||
    of('path') >= SEVERAL
  );
}

/** A path on a host without a domain is that of another program: `http://collector:9090/api/v1/push`. */
const OTHERS_HOST = /https?:\/\/(?!localhost\b)[\w-]+(?::\d+)?\//u;

/** "/v1/orders", or a message with a version among its fields. */
export function carriesVersion({ name, reading }: Operation): boolean {
  const { block, text } = reading.statement;
  return (
    (/(?:^|[/\s.])v\d+(?:[/.]|$)|\/unstable\//u.test(name) && !OTHERS_HOST.test(name)) ||
    (block.kind === 'code' && /["'](?:schema_?|event_?|api_?)?(?:version|v)["']\s*:/iu.test(text))
  );
}

function operationsIn(reading: Reading, context: Context): readonly Operation[] {
  if (reading.statement.block.kind === 'header' || isLookedUpElsewhere(reading)) return [];
  const written = signaturesOf(reading)
    .filter((signature) => isOwn(reading, signature, context) && isOffered(reading, signature, context))
    .map((signature, index, all) => writtenOperation(reading, signature, all[index + 1], context));
  if (written.length > 0) return written;
  const listed = listedOperation(reading, context);
  if (listed !== null) return [listed];
  const switched = switchOf(reading);
  return switched === null ? toldOperations(reading, context) : [switched];
}

/** "a timestamp flag passed to the querier", "`ListOptions` gets a boolean field": a switch that has a name of its own. */
function switchOf(reading: Reading): Operation | null {
  if (!names(reading, 'switch', 'added-field') || !names(reading, 'switch-act')) return null;
  if (reading.statement.block.kind === 'heading') return null;
  const found = reading.mentions.find(
    ({ concept, stance }) =>
      isDesign(stance) && (concept === 'switch' || (concept === 'added-field' && isSent(reading))),
  );
  if (found === undefined) return null;
  const before = modifiersOf(reading, found, 2).replace(/^(?:new|existing|single|explicit|separate)\s?/iu, '');
  const [code] = reading.statement.code;
  const set = code === undefined ? '' : reading.statement.text.slice(code.start, code.end);
  const name = found.concept === 'switch' ? before : set;
  const { start, end } = found;
  return name === ''
    ? null
    : { reading, form: 'flag', name: `${name.toLowerCase()} flag`, start, end, takes: true, gives: true };
}

/** A field is a switch where it goes into a call; otherwise it may be a column. */
function isSent(reading: Reading): boolean {
  return (
    names(reading, 'interface', 'outside-caller') ||
    /\b(?:requests?|responses?|options?|config\w*|spec|manifest|call|CRD|headers?)\b/iu.test(reading.statement.text)
  );
}

/** A name by itself is an operation where something goes in or comes out; a switch, where it is no other program's. */
function isOffered(reading: Reading, { form, start, name }: Signature, context: Context): boolean {
  const { block } = reading.statement;
  if (form === 'named')
    return (
      (start === 0 && /[a-z][A-Z]/u.test(name)) ||
      (block.kind !== 'heading' && names(reading, 'takes-input', 'gives-back', 'interface'))
    );
  return form !== 'flag' || !context.block(reading).some((line) => names(line, 'others-command'));
}

/** A link to somewhere else is no interface. */
function isLookedUpElsewhere({ statement, marks }: Reading): boolean {
  return (marks & (MARK.bracket | MARK.slash)) !== 0 && /^\s*(?:\[\d+\]|https?:\/\/\S+$)/u.test(statement.text);
}

/** Whether the words at a place are of this design, and the interface is not said to be somebody else's. */
function isOwn(reading: Reading, { start }: Slice, context: Context): boolean {
  const index = reading.words.findIndex((word) => word.end > start);
  if (!isDesign(reading.stances[Math.max(0, index)] ?? 'asserted')) return false;
  return !isOthers(reading, start) && !isOthersSection(reading, context);
}

function writtenOperation(
  reading: Reading,
  signature: Signature,
  next: Signature | undefined,
  context: Context,
): Operation {
  const around = aroundOf(reading, signature, next, context);
  return {
    reading,
    form: signature.form,
    name: signature.name,
    start: signature.start,
    end: signature.end,
    takes: signature.takes || around.takes,
    gives: signature.gives || around.gives,
  };
}

/** Words after a signature that say what it does. */
const TELLING = 2;

function aroundOf(
  reading: Reading,
  { start, end }: Slice,
  next: Slice | undefined,
  context: Context,
): { readonly takes: boolean; readonly gives: boolean } {
  const { text } = reading.statement;
  const enumerated = next !== undefined && /^[\s,/&|`]*(?:and|or)?\s*$/u.test(text.slice(end, next.start));
  const until = next === undefined || enumerated ? text.length : next.start;
  const inside = (mention: Slice): boolean => mention.start >= end && mention.end <= until;
  const tail = reading.words.filter(inside).length;
  const { kind } = reading.statement.block;
  const before = reading.words.filter((word) => word.end <= start).length;
  const hanging =
    kind === 'heading' ? context.section(reading).slice(1) : [...context.below(reading), ...context.after(reading, 3)];
  return {
    takes:
      mentionsIn(reading, 'takes-input', inside) ||
      hanging.some((other) => names(other, 'takes-input') || isPayload(other)),
    gives:
      mentionsIn(reading, 'gives-back', inside) ||
      tail >= TELLING ||
      before >= TELLING ||
      hanging.some((other) => names(other, 'gives-back')),
  };
}

function isPayload({ statement }: Reading): boolean {
  return statement.block.kind === 'code' && /["']?\w+["']?\s*:/u.test(statement.text);
}

function mentionsIn({ mentions }: Reading, concept: Mention['concept'], inside: (slice: Slice) => boolean): boolean {
  return mentions.some((mention) => mention.concept === concept && inside(mention));
}

/** A row of a table of operations, or an item below a heading of an interface that says what is done with what. */
function listedOperation(reading: Reading, context: Context): Operation | null {
  const { statement, words } = reading;
  const { block, text, cells } = statement;
  if (!isDesign(reading.stances[0] ?? 'asserted') || isStory(reading)) return null;
  if (block.kind === 'row') {
    if (!isOperationTable(reading, context) || isOthersSection(reading, context)) return null;
    const name = text.slice(cells[0]?.start ?? 0, cells[0]?.end ?? 0).trim();
    const filled = cells.filter(({ start, end }) => /[\p{L}\d]/u.test(text.slice(start, end))).length;
    return filled < 2 || name === ''
      ? null
      : { reading, form: 'listed', name, start: 0, end: cells[0]?.end ?? 0, takes: filled > 2, gives: true };
  }
  if (block.kind === 'heading') return headedOperation(reading, context);
  if (block.kind !== 'item' && block.kind !== 'paragraph') return null;
  if (words.length < 3 || words.length > 40) return null;
  const first = words[0];
  if (first === undefined || !isVerb(first.text, words[1]?.text)) return null;
  if (!isUnderInterface(reading, context) || isOthersSection(reading, context)) return null;
  const mark = /[:(–—]|\s-\s|->|→|=>/u.exec(text);
  const tells = mark !== null || names(reading, 'takes-input') || names(reading, 'gives-back');
  if (!tells) return null;
  const end = mark?.index ?? text.length;
  return {
    reading,
    form: 'listed',
    name: text.slice(0, Math.min(end, 60)),
    start: 0,
    end,
    takes: names(reading, 'takes-input'),
    gives: true,
  };
}

/** A heading below that of an interface: "Create short URL", with what goes in and comes out under it. */
function headedOperation(reading: Reading, context: Context): Operation | null {
  const { words, statement } = reading;
  const { parent } = statement.block.section;
  const above = parent === null || parent.id <= TITLE ? null : context.headingOf(parent);
  if (above === null || !isInterfaceHeading(above) || words.length < 2 || isOthersSection(reading, context))
    return null;
  if (
    !words
      .slice(0, 2)
      .some(({ text }, index) => isVerb(text, words[index + 1]?.text) || isVerb(text.replace(/ing$/u, '')))
  )
    return null;
  const under = context.section(reading).slice(1);
  const takes = under.some((other) => names(other, 'takes-input') || isPayload(other));
  const gives = under.some((other) => names(other, 'gives-back')) || under.length > 1;
  return { reading, form: 'listed', name: statement.text, start: 0, end: statement.text.length, takes, gives };
}

function isOperationTable(reading: Reading, context: Context): boolean {
  const [header] = context.header(reading);
  if (header === undefined) return false;
  const of = (concept: Mention['concept']): boolean => header.mentions.some((mention) => mention.concept === concept);
  const first = header.statement.cells[0];
  const heads = header.mentions.some(
    ({ concept, start }) => concept === 'operation-column' && start < (first?.end ?? 0),
  );
  return (
    heads &&
    of('exchange-column') &&
    header.mentions
      .filter(({ concept }) => concept === 'exchange-column')
      .some(({ start }) => start > (first?.end ?? 0))
  );
}
