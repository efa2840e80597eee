import type { Section } from '../document/document.js';
import type { Context } from './context.js';
import { acts, LABEL, partsIn, type Place } from './doers.js';
import { MARK } from './hints.js';
import { dutyBelowLabel, takesIn } from './part-duties.js';
import { dutyInRow, handsOn } from './part-tables.js';
import { perSection } from './per-section.js';
import { names, type Reading } from './readings.js';
import { actingStation, stationsOf } from './stations.js';

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

/** Finds what the system is made of, what each part does, and how a request goes through them. */
export function findParts(context: Context, title: string | null = null, proposal = false): Parts {
  const system = (title ?? '').toLowerCase();
  const working = new Map<string, Part>();
  const named = new Map<string, Part>();
  const path: Reading[] = [];
  const relays = new Relays();
  const stations = stationsOf(context.readings);
  for (const reading of context.readings) {
    const { kind } = reading.statement.block;
    if (kind === 'header' || (proposal && isProgram(reading)) || isSizing(reading.statement.block.section)) continue;
    const station = actingStation(reading, stations);
    if (station !== null && !working.has(station)) working.set(station, { name: station, reading });
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

/** Lines of a program in a proposal name types and calls, and no parts of a system. */
function isProgram({ statement: { block } }: Reading): boolean {
  return (
    block.kind === 'code' &&
    /^(?:go|golang|rust|rs|java|kotlin|python|py|ts|typescript|proto|protobuf|c|cpp|csharp|cs)$/u.test(block.language)
  );
}

/** What is sized is no part at work: "Storage: number of objects". */
const isSizing = perSection(
  ({ id, heading }) => id > TITLE && /\b(?:estimat\w+|capacity|back of the envelope|assumptions?)\b/iu.test(heading),
);

/** One key for "the order services" and "Order service". */
function keyOf(name: string): string {
  return name.toLowerCase().replace(/s$/u, '');
}

/** What is no part of a system: structures of data, interfaces, and words for parts in general. */
const NO_PART =
  /^(?:(?:[gj]?rpc|http|rest|web|public|streaming|new|graphql|internal|external)? ?apis?|topics?|streams?|components?|parts?|modules?|layers?|tiers?|functions?|handlers?|streaming|rfc|adr|kep|msc|proposal|browser|sender|follower|web ?socket|most|behaviou?r|container)$|(?:hash|skip ?list|linked|token|leaky|leaking|tree|trie|root|child|parent|leaf|graph|bloom|look ?up|ring|adjacency) ?\w*$|^(?:tables?|index|bloom filter|client|caller|provider)$|\b(?:tables?|nodes? in the tree)$|^\d/u;

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

/** Two parts in one deed, or an arrow from one to another. */
function isHandOver({ statement, marks }: Reading, here: readonly Place[], acting: readonly Place[]): boolean {
  if (here.length > 0 && (marks & MARK.arrow) !== 0 && CHAIN.test(statement.text)) return true;
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
