import { MARK } from './hints.js';
import { isLastWord, isWithinIdentifier } from './identifiers.js';
import { perSection } from './per-section.js';
import { type Mention, names, type Reading } from './readings.js';
import { isDesign } from './stance.js';

/** Where a part is named in its statement. */
export type Place = Pick<Mention, 'from' | 'to' | 'start' | 'end'>;

/** Words between a part and what it does: "the scheduler then looks". */
const REACH = 4;

/** The parts that a statement names; in an item or a row the label is one if it ends as such names do. */
export function partsIn(reading: Reading): readonly Place[] {
  const found: Place[] = [];
  for (const mention of names(reading, 'part') ? reading.mentions : []) {
    if (mention.concept !== 'part' || !isDesign(mention.stance) || isInIdentifier(reading, mention)) continue;
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

/** A word of an identifier names no part, unless it ends one as the names of parts end: "PaymentService". */
function isInIdentifier({ statement: { text } }: Reading, place: Place): boolean {
  return (
    isWithinIdentifier(text, place) && !(isLastWord(text, place) && DOER_NAME.test(text.slice(place.start, place.end)))
  );
}

const DOER_NAME =
  /(?:service|svc|server|worker|gateway|manager|engine|controller|scheduler|dispatcher|queue|store|db|cache|consumer|producer|processor|handler|proxy|balancer|cluster|api|app|client)s?$/iu;

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
function actingLabel({ statement, words, stances, mentions, mentioned, marks }: Reading): Place | null {
  const { kind } = statement.block;
  if (kind !== 'item' && kind !== 'paragraph' && kind !== 'code') return null;
  if (!mentioned.has('part-act') || (marks & (MARK.colon | MARK.hyphen | MARK.further)) === 0) return null;
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
export function acts(reading: Reading, part: Place): boolean {
  const { statement, words, mentions, stances } = reading;
  const after = statement.text.slice(part.end, part.end + 6);
  const labelled = part.from <= LABEL && /^\W{0,4}(?:\(.*?\))?\W{0,3}(?::|-|–|—|→|\|)/u.test(after);
  if (labelled && LISTED.has(statement.block.kind) && isOnParts(statement.block.section))
    return stances.slice(part.to).filter(isDesign).length >= LEAST_DUTY;
  if (!names(reading, 'part-act')) return false;
  return mentions.some(({ concept, stance, from }) => {
    if (concept !== 'part-act' || !isDesign(stance) || from < part.to) return false;
    if (labelled) return true;
    const between = statement.text.slice(part.end, words[from]!.start);
    if (from - part.to <= APPOSITION && INSERTED.test(between) && /[^s]s$/u.test(words[from]!.text)) return true;
    if (from - part.to > REACH) return false;
    return !/[.;:]/u.test(between) && isVerb(words[from]!.text, words[from - 1]?.text ?? '', from === part.to);
  });
}

/** In a list of the parts, a label is followed by what its part is for: "Queue: Kafka, to decouple the mails". */
const LISTED: ReadonlySet<string> = new Set(['item', 'row']);
const LEAST_DUTY = 4;
const isOnParts = perSection(({ heading }) =>
  /\b(?:components?|services|building blocks|modules|parts of)\b/iu.test(heading),
);

/** "A typesetter, told by a message that all is in, builds the pages". */
const INSERTED = /^,[^.;:,]+,\s$/u;
const APPOSITION = 18;

/** Most words of a label. */
export const LABEL = 4;

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
