import type { Section } from '../document/document.js';
import type { Context } from './context.js';
import { dutyBelowLabel, takesIn } from './part-duties.js';
import { names, type Mention, type Reading } from './readings.js';
import { isDesign } from './stance.js';

/** A part of the system with what it does. */
export interface Part {
  /** As written: "scheduler", "Payment Service". */
  readonly name: string;
  readonly reading: Reading;
}

/** The parts of the design and the ways through them. */
export interface Parts {
  /** The parts whose duty is told, each once. */
  readonly working: readonly Part[];
  /** The parts that are only named. */
  readonly named: readonly Part[];
  /** Statements in which one part hands something to another. */
  readonly path: readonly Reading[];
}

/** Where a part is named in its statement. */
type Place = Pick<Mention, 'from' | 'to' | 'start' | 'end'>;

/** Words between a part and what it does: "the scheduler then looks". */
const REACH = 4;

/** Finds what the system is made of, what each part does, and how a request goes through them. */
export function findParts(context: Context, title: string | null = null): Parts {
  const system = (title ?? '').toLowerCase();
  const working = new Map<string, Part>();
  const named = new Map<string, Part>();
  const path: Reading[] = [];
  const relays = new Relays();
  for (const reading of context.readings) {
    const { kind } = reading.statement.block;
    if (kind === 'header') continue;
    const here = partsIn(reading);
    if (here.length === 0 && kind !== 'row' && kind !== 'item') continue;
    const acting = kind === 'heading' ? [] : here.filter((part) => acts(reading, part) || takesIn(reading, part));
    for (const part of here) {
      const found = { name: nameOf(reading, part), reading };
      const key = keyOf(found.name);
      if (NO_PART.test(key) || (system !== '' && key.includes(' ') && system.includes(key))) continue;
      if (acting.includes(part) && !working.has(key)) working.set(key, found);
      if (!named.has(key)) named.set(key, found);
    }
    const row = kind === 'row' ? dutyInRow(reading, context) : null;
    if (row !== null && !working.has(keyOf(row))) working.set(keyOf(row), { name: row, reading });
    if (row !== null && handsOn(reading, context)) path.push(reading);
    const relay = acting.length > 0 && relays.add(reading, nameOf(reading, acting[0]!));
    if (relay || isHandOver(reading, here, acting)) path.push(reading);
    const told = dutyBelowLabel(reading, context, here.length > 0);
    if (told !== null) {
      const name = here[0] === undefined ? reading.statement.text : nameOf(reading, here[0]);
      if (!NO_PART.test(keyOf(name)) && !working.has(keyOf(name))) working.set(keyOf(name), { name, reading: told });
    }
    const below =
      kind === 'heading' && names(reading, 'part') && reading.statement.block.section.id > TITLE
        ? dutyBelow(reading, context)
        : null;
    if (below !== null && !NO_PART.test(keyOf(nameOf(reading, here[0]!))))
      working.set(keyOf(nameOf(reading, here[0]!)), { name: nameOf(reading, here[0]!), reading: below });
  }
  return {
    working: [...working.values()],
    named: [...named].filter(([key]) => !working.has(key)).map(([, part]) => part),
    path,
  };
}

/** One key for "the order services" and "Order service". */
function keyOf(name: string): string {
  return name.toLowerCase().replace(/s$/u, '');
}

/** What is no part of a system: structures of data, interfaces, and words for parts in general. */
const NO_PART =
  /^(?:components?|parts?|modules?|layers?|tiers?|functions?|handlers?|streaming|rfc|adr|kep|msc|proposal|browser|sender|follower|web ?socket|most|behaviou?r|container)$|(?:hash|skip ?list|linked|token|leaky|leaking|tree|trie|root|child|parent|leaf|graph|bloom|look ?up|ring|adjacency) ?\w*$|^(?:tables?|index|bloom filter|client|caller|provider)$|\b(?:tables?|nodes? in the tree)$|^\d/u;

/** Heads of columns that name parts, tell their duties, and where they hand on to. */
const PART_HEAD =
  /^\W*(?:components?|services?|parts?|modules?|boxe?s?|nodes?|process(?:es)?|names?|workers?|units?)\W*$/iu;
const DUTY_HEAD =
  /\b(?:does|duty|duties|responsib\w*|roles?|purpose|what|jobs?|tasks?|functions?|handles|description|work)\b/iu;

/** "gateway | checks the session | intake" below "component | does | hands on to": a row tells a part and its duty. */
function dutyInRow(reading: Reading, context: Context): string | null {
  const [header] = context.header(reading);
  if (header === undefined) return null;
  const textOf = ({ statement }: Reading, column: number): string => {
    const cell = statement.cells[column];
    return cell === undefined ? '' : statement.text.slice(cell.start, cell.end).trim();
  };
  const columns = header.statement.cells.map((_, column) => textOf(header, column));
  const duty = columns.findIndex((head) => DUTY_HEAD.test(head));
  if (!PART_HEAD.test(columns[0] ?? '') || duty <= 0 || !isDesign(reading.stances[0] ?? 'asserted')) return null;
  const name = textOf(reading, 0);
  return name !== '' && textOf(reading, duty).split(/\s+/u).length >= LEAST_DUTY ? name : null;
}

const NEXT_HEAD =
  /\b(?:hands? (?:on|over)|sends?|calls?|talks?|passes|next|then|to|output|out|downstream|publishes|writes)\b/iu;

/** A filled column that tells to whom a part hands on. */
function handsOn(reading: Reading, context: Context): boolean {
  const [header] = context.header(reading);
  const column = header?.statement.cells.findIndex(
    ({ start, end }, at) => at > 0 && NEXT_HEAD.test(header.statement.text.slice(start, end)),
  );
  const cell = column === undefined ? undefined : reading.statement.cells[column];
  return cell !== undefined && /\p{L}/u.test(reading.statement.text.slice(cell.start, cell.end));
}

/** A duty of fewer words is a kind. */
const LEAST_DUTY = 2;

/** Different parts that act one after the other in a section: so many make a way through them. */
const RELAY = 3;

/** Counts the parts that act in a section. */
class Relays {
  readonly #acting = new Map<Section, Set<string>>();

  /** Notes a part that acts; true when the section has just become a way through several. */
  add({ statement }: Reading, name: string): boolean {
    const { section } = statement.block;
    const known = this.#acting.get(section) ?? new Set<string>();
    const before = known.size;
    known.add(name.toLowerCase());
    this.#acting.set(section, known);
    return before < RELAY && known.size === RELAY;
  }
}

/** The section that the title opens. */
const TITLE = 1;

/** The parts that a statement names; in an item or a row the label is one if it ends as such names do. */
function partsIn(reading: Reading): readonly Place[] {
  const found: Place[] = [];
  for (const mention of names(reading, 'part') ? reading.mentions : []) {
    if (mention.concept !== 'part' || !isDesign(mention.stance)) continue;
    const last = found.at(-1);
    const joined =
      last !== undefined &&
      mention.from <= last.to &&
      !/[:,.;|]/u.test(reading.statement.text.slice(last.end, mention.start));
    if (joined) found[found.length - 1] = mention;
    else found.push(mention);
  }
  if (names(reading, 'part-act')) {
    found.push(...namedDoers(reading, found));
    found.sort((a, b) => a.from - b.from);
  }
  const label = found.length > 0 && found[0]!.from <= LABEL_WORDS ? null : (labelOf(reading) ?? actingLabel(reading));
  return label === null ? found : [label, ...found];
}

/** "the Publishing API sends", "PD schedules": a proper name that is the subject of what a part does. */
function namedDoers(reading: Reading, known: readonly Place[]): readonly Place[] {
  const { statement, words, mentions } = reading;
  const found: Place[] = [];
  for (const { concept, stance, from } of mentions) {
    if (concept !== 'part-act' || !isDesign(stance) || from === 0) continue;
    const name = words[from - 1]!;
    const verb = words[from]!;
    if (
      !/^\p{Ll}+s$/u.test(statement.text.slice(verb.start, verb.end)) ||
      known.some((part) => part.from <= from - 1 && part.to > from - 1)
    )
      continue;
    const written = statement.text.slice(name.start, name.end);
    if (isUnknownDoer(reading, from - 1)) return [{ from: from - 1, to: from, start: name.start, end: name.end }];
    const isName = from > 1 ? /^\p{Lu}/u.test(written) : /\p{Lu}.*\p{Lu}/u.test(written);
    const isPerson = mentions.some((other) => other.concept === 'actor' && other.to === from);
    if (isName && !isPerson && /^\s*$/u.test(statement.text.slice(name.end, verb.start)))
      found.push({ from: from - 1, to: from, start: name.start, end: name.end });
  }
  return found;
}

/** "an intake stores the report", ", the desk decides": a thing that acts, and is neither a person nor what is acted upon. */
function isUnknownDoer({ statement, words, mentions }: Reading, index: number): boolean {
  const name = words[index]!;
  const before = words[index - 1];
  if (
    !/^\p{Ll}{4,}$/u.test(statement.text.slice(name.start, name.end)) ||
    name.text.endsWith('s') ||
    NO_DOER.has(name.text)
  )
    return false;
  if (before === undefined || !/^(?:the|a|an|each|every|our)$/u.test(before.text)) return false;
  if (!/^\s$/u.test(statement.text.slice(name.end, words[index + 1]!.start))) return false;
  const opens =
    index === 1 || /[,;:.(]\s*$|\b(?:and|then|where|while|but)\s+$/u.test(statement.text.slice(0, before.start));
  return opens && !mentions.some(({ concept, from, to }) => from <= index && to > index && NO_DOERS.has(concept));
}

/** People, and what parts work on. */
const NO_DOERS: ReadonlySet<Mention['concept']> = new Set([
  'actor',
  'served-person',
  'attribute',
  'inner-thing',
  'kept-thing',
  'guarded-thing',
  'lookup-structure',
  'identity',
  'deliverable',
  'purpose-heading',
  'generic-role',
]);

/** Words of a label before its last one. */
const LABEL_WORDS = 1;

/** "recorder | writes the stream", "Typesetter: builds pages", "A dispatcher sends": a doer that is no person. */
function labelOf({ statement, words, stances, mentions }: Reading): Place | null {
  for (let index = 0; index <= LABEL_WORDS; index++) {
    const word = words[index];
    if (word === undefined || !isDesign(stances[index] ?? 'asserted')) return null;
    if (!/[a-z]{3}(?:er|or)s?$/u.test(word.text) || NO_DOER.has(word.text)) continue;
    if (mentions.some(({ concept, from, to }) => concept === 'actor' && from <= index && to > index)) return null;
    if (statement.block.kind === 'paragraph' && !/^(?:a|an|the)$/u.test(words[0]!.text)) return null;
    return { from: index, to: index + 1, start: word.start, end: word.end };
  }
  return null;
}

/** "intake: saves to pg, pushes the id": whatever stands before the colon does what stands after it. */
function actingLabel({ statement, words, stances, mentions }: Reading): Place | null {
  const { kind } = statement.block;
  if (kind !== 'item' && kind !== 'paragraph' && kind !== 'code') return null;
  const label = /^\W*([\p{L}][\p{L}\p{N} _/-]{1,30}?)\s*(?::|\s[-–—])\s+/u.exec(statement.text);
  if (label === null || !isDesign(stances[0] ?? 'asserted')) return null;
  const to = words.findIndex(({ start }) => start >= label[0].length);
  const verb = words[to];
  if (verb === undefined || to > LABEL || !/[^s]s$/u.test(verb.text)) return null;
  if (!mentions.some(({ concept, from }) => concept === 'part-act' && from === to)) return null;
  if (mentions.some(({ concept, from }) => concept === 'actor' && from < to)) return null;
  return { from: 0, to, start: words[0]!.start, end: words[to - 1]!.end };
}

const NO_DOER = new Set(
  'number order other after under over never ever however whether either error color colour floor author user customer driver rider member owner buyer seller player reader writer letter paper offer answer better later former latter inner outer upper lower per super for nor major minor prior door year layer header parameter character system design approach algorithm rule request response call result answer example figure diagram section team company sender receiver page value size load problem reason idea goal option choice price cost method technique process strategy pattern protocol formula function feature policy'.split(
    ' ',
  ),
);

/** A part is the subject of what it does, or the label before it. */
function acts(reading: Reading, part: Place): boolean {
  if (!names(reading, 'part-act')) return false;
  const { statement, words, mentions } = reading;
  const after = statement.text.slice(part.end, part.end + 6);
  const labelled = part.from <= LABEL && /^\W{0,4}(?:\(.*?\))?\W{0,3}(?::|-|–|—|→|\|)/u.test(after);
  return mentions.some(({ concept, stance, from }) => {
    if (concept !== 'part-act' || !isDesign(stance) || from < part.to) return false;
    if (labelled) return true;
    const between = statement.text.slice(part.end, words[from]!.start);
    if (from - part.to <= APPOSITION && INSERTED.test(between) && /[^s]s$/u.test(words[from]!.text)) return true;
    if (from - part.to > REACH) return false;
    return !/[.;:]/u.test(between) && isVerb(words[from]!.text, words[from - 1]?.text ?? '', from === part.to);
  });
}

/** "A typesetter, told by a message that all is in, builds the pages". */
const INSERTED = /^,[^.;:,]+,\s$/u;
const APPOSITION = 18;

/** Most words of a label. */
const LABEL = 4;

/** "stores", "will store", "to store", "is responsible"; plural subjects take the bare form. What is done to a part is no deed of it. */
function isVerb(word: string, before: string, next: boolean): boolean {
  if (word.endsWith('ing')) return next || /^(?:is|are|be|keeps?|starts?|for)$/u.test(before);
  if (word.endsWith('ed'))
    return !/^(?:the|a|an|of|in|and|or|its|our|is|are|was|were|be|been|being|gets?|by)$/u.test(before);
  if (word.endsWith('s')) return !/^(?:the|a|an|of|in|and|or|its|our)$/u.test(before);
  return (
    /^(?:will|can|to|must|should|would|then|and|is|are|which|that|workers|servers|nodes|consumers|clients|senders|s)$/u.test(
      before,
    ) || before.endsWith('s')
  );
}

/** Two parts in one deed, or an arrow from one to another. */
function isHandOver({ statement }: Reading, here: readonly Place[], acting: readonly Place[]): boolean {
  if (here.length > 0 && CHAIN.test(statement.text)) return true;
  if (here.length < 2) return false;
  return acting.length > 0 || /-{1,2}>{1,2}|→|=>|►|▶/u.test(statement.text);
}

/** "app -> gateway (auth) -> intake": three stations or more. */
const CHAIN = /[\p{L})\]]\s*(?:-{1,2}>|→|=>|►|▶)\s*[\p{L}([][^\n]*?[\p{L})\]]\s*(?:-{1,2}>|→|=>|►|▶)\s*[\p{L}([]/u;

/** A heading that is a part's name, with what it does below. */
function dutyBelow(heading: Reading, context: Context): Reading | null {
  if (heading.words.length > LABEL) return null;
  const [, next] = context.section(heading);
  if (next === undefined) return null;
  return names(next, 'part-act') ? next : null;
}

/** What a part is called: its noun with the noun before it ("order service"), and not what only counts or points ("these servers"). */
function nameOf({ statement, words }: Reading, part: Place): string {
  const before = words[part.from - 1];
  const own = statement.text.slice(part.start, part.end);
  if (before === undefined || NO_NAME.has(before.text) || before.text.endsWith('ly')) return own;
  return /^[\s-]*$/u.test(statement.text.slice(before.end, part.start))
    ? `${statement.text.slice(before.start, before.end)} ${own}`
    : own;
}

/** Words before a part that tell none from another: articles, counts, prepositions, verbs and what any part can be. */
const NO_NAME = new Set(
  `a an the our each every this that these those to in of and or by with from for on as via into its their all one two three four five is it
  both any some many several multiple different various another other same such more most few no own only single new old extra additional
  separate dedicated specific correct right healthy available distributed centralized centralised global local remote external internal
  stateless stateful whole entire actual real current next previous first second third last between among across within behind before after
  under over through than then when where which what how if so but once while because use uses using used run runs add adds added make makes
  keep keeps let lets cause causes enable enables allow allows need needs require requires like e.g your my his her whose also just can will
  must should may are be been we you they i at per not either neither respective corresponding appropriate underlying main key`.split(
    /\s+/u,
  ),
);
