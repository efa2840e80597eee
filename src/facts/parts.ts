import type { Section } from '../document/document.js';
import type { Context } from './context.js';
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
export function findParts(context: Context): Parts {
  const working = new Map<string, Part>();
  const named = new Map<string, Part>();
  const path: Reading[] = [];
  const relays = new Relays();
  for (const reading of context.readings) {
    const { kind } = reading.statement.block;
    if (kind === 'header') continue;
    const here = partsIn(reading);
    if (here.length === 0) continue;
    const acting = kind === 'heading' ? [] : here.filter((part) => acts(reading, part));
    for (const part of here) {
      const found = { name: nameOf(reading, part), reading };
      const key = found.name.toLowerCase().replace(/s$/u, '');
      if (acting.includes(part) && !working.has(key)) working.set(key, found);
      if (!named.has(key)) named.set(key, found);
    }
    const relay = acting.length > 0 && relays.add(reading, nameOf(reading, acting[0]!));
    if (relay || isHandOver(reading, here, acting)) path.push(reading);
    const below = kind === 'heading' && reading.statement.block.section.id > TITLE ? dutyBelow(reading, context) : null;
    if (below !== null)
      working.set(nameOf(reading, here[0]!).toLowerCase(), { name: nameOf(reading, here[0]!), reading: below });
  }
  return {
    working: [...working.values()],
    named: [...named].filter(([key]) => !working.has(key)).map(([, part]) => part),
    path,
  };
}

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
  const label = found.length > 0 && found[0]!.from <= LABEL_WORDS ? null : labelOf(reading);
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
    if (!verb.text.endsWith('s') || known.some((part) => part.from <= from - 1 && part.to > from - 1)) continue;
    const written = statement.text.slice(name.start, name.end);
    const isName = from > 1 ? /^\p{Lu}/u.test(written) : /\p{Lu}.*\p{Lu}/u.test(written);
    const isPerson = mentions.some((other) => other.concept === 'actor' && other.to === from);
    if (isName && !isPerson && /^\s*$/u.test(statement.text.slice(name.end, verb.start)))
      found.push({ from: from - 1, to: from, start: name.start, end: name.end });
  }
  return found;
}

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

const NO_DOER = new Set(
  'number order other after under over never ever however whether either error color colour floor author user customer driver rider member owner buyer seller player reader writer letter paper offer answer better later former latter inner outer upper lower per super for nor major minor prior door year layer header parameter character'.split(
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
    if (from - part.to > REACH) return false;
    const between = statement.text.slice(part.end, words[from]!.start);
    return !/[.;:]/u.test(between) && isVerb(words[from]!.text, words[from - 1]?.text ?? '');
  });
}

/** Most words of a label. */
const LABEL = 4;

/** "stores", "will store", "to store", "is responsible"; plural subjects take the bare form. */
function isVerb(word: string, before: string): boolean {
  if (/(?:s|ed|ing)$/u.test(word)) return !/^(?:the|a|an|of|in|and|or|its|our)$/u.test(before);
  return (
    /^(?:will|can|to|must|should|would|then|and|is|are|which|that|workers|servers|nodes|consumers|clients|senders|s)$/u.test(
      before,
    ) || before.endsWith('s')
  );
}

/** Two parts in one deed, or an arrow from one to another. */
function isHandOver({ statement }: Reading, here: readonly Place[], acting: readonly Place[]): boolean {
  if (here.length < 2) return false;
  return acting.length > 0 || /-{1,2}>{1,2}|→|=>|►|▶/u.test(statement.text);
}

/** A heading that is a part's name, with what it does below. */
function dutyBelow(heading: Reading, context: Context): Reading | null {
  if (heading.words.length > LABEL) return null;
  const [, next] = context.section(heading);
  if (next === undefined) return null;
  return names(next, 'part-act') ? next : null;
}

function nameOf({ statement, words }: Reading, part: Place): string {
  const before = words[part.from - 1];
  const own = statement.text.slice(part.start, part.end);
  if (
    before === undefined ||
    /^(?:a|an|the|our|each|every|this|that|to|in|of|and|or|by|with|from|for|on|as|via|into|its|their|all|one|two|is|it)$/u.test(
      before.text,
    )
  )
    return own;
  return /^[\s-]*$/u.test(statement.text.slice(before.end, part.start))
    ? `${statement.text.slice(before.start, before.end)} ${own}`
    : own;
}
