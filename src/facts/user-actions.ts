import type { Context } from './context.js';
import { names, type Mention, type Reading } from './readings.js';
import { sectionStance } from './section-stance.js';
import { isDesign } from './stance.js';

/** What the system is for, as the document tells it. */
export interface Purpose {
  /** What somebody does with the system: "riders ask for a car". */
  readonly actions: readonly Reading[];
  /** What a change is meant to reach, in documents on a part of a system. */
  readonly wishes: readonly Reading[];
  /** What is said to be out of scope. */
  readonly exclusions: readonly Reading[];
  /** Headings that promise to tell it. */
  readonly headings: readonly Reading[];
}

/** Finds what the design is for: who does what with it, what is wanted of it, and what is left out. */
export function findPurpose(context: Context): Purpose {
  const purpose = {
    actions: [] as Reading[],
    wishes: [] as Reading[],
    exclusions: [] as Reading[],
    headings: [] as Reading[],
  };
  for (const reading of context.readings) {
    const { block } = reading.statement;
    if (block.kind === 'heading') {
      if (names(reading, 'purpose-heading')) purpose.headings.push(reading);
    } else if (sectionStance(block.section) === 'negated') purpose.exclusions.push(reading);
    else if (isAction(reading, context)) purpose.actions.push(reading);
    else if (
      (isWish(reading, isListed(reading, context)) && isAboutPurpose(reading, context)) ||
      isDuty(reading, context)
    )
      purpose.wishes.push(reading);
  }
  return purpose;
}

function isAboutPurpose(reading: Reading, context: Context): boolean {
  return (
    isOpening(reading) ||
    context.isAbout(reading, 'purpose-heading') ||
    context.leadIn(reading).some((above) => names(above, 'purpose-heading', 'wanted-act'))
  );
}

/** What stands right below the title says what the document is about. */
/** So many statements open a document. */
const OPENING = 10;

function isOpening({ statement }: Pick<Reading, 'statement'>): boolean {
  return statement.block.section.id <= 1 && statement.index < OPENING;
}

function isListed(reading: Reading, context: Context): boolean {
  return (
    context.isAbout(reading, 'functional-heading') ||
    context.leadIn(reading).some((above) => names(above, 'functional-heading', 'wanted-act'))
  );
}

/** Languages of fences in which authors set lists. */
const PLAIN = new Set(['', 'text', 'txt', 'md', 'markdown']);

/** Most words between somebody and what they do: "users should then be able to share". */
const REACH = 6;
/** Under "Requirements", so few words are a verb and its object: "get/put". */
const TERSE = 4;
/** Shorter items name a thing. */
const LEAST_WORDS = 2;

/** Somebody does something, or an item below "requirements" starts with the deed. */
function isAction(reading: Reading, context: Context): boolean {
  if (!names(reading, 'user-act')) return false;
  const { statement, mentions, words } = reading;
  const { kind } = statement.block;
  const listed = isListed(reading, context);
  if (
    kind === 'header' ||
    kind === 'diagram' ||
    (kind === 'code' && !(listed && PLAIN.has(statement.block.language))) ||
    words.length < LEAST_WORDS
  )
    return false;
  let actors: readonly Pick<Mention, 'from' | 'to'>[] | null = null;
  for (const act of mentions) {
    if (act.concept !== 'user-act' || !isDesign(act.stance)) continue;
    if (listed && kind !== 'paragraph' && act.from <= 1 && !(kind === 'row' && QUALITY.test(statement.text)))
      return true;
    if (kind === 'item' && act.from === 0 && words.length <= TERSE && context.isAbout(reading, 'purpose-heading'))
      return true;
    actors ??= actorsOf(reading);
    if (actors.some(({ from, to }) => act.from >= to && act.from - from <= REACH && isJoined(reading, to, act)))
      return true;
  }
  return false;
}

/** Words between which an actor and its deed stand: no noun of its own may come between ("user accounts are stored"). */
function isJoined({ words, statement, mentions }: Reading, to: number, act: Mention): boolean {
  const between = statement.text.slice(words[to - 1]?.end ?? 0, act.start);
  if (/[.;:()|]/u.test(between)) return false;
  if (act.from === to) return isFinite(words[to]?.text ?? '', words[to - 1]?.text ?? '');
  return (
    mentions.some(({ concept, from }) => concept === 'wanted-act' && from >= to && from <= act.from) ||
    /^[\s,]*(?:who|that|then|also|often|always|only|both|each|all|simply|just|first|can|may|and|to|will)\b/iu.test(
      between,
    )
  );
}

/** A verb that agrees with its subject: "fans look", "a fan looks"; "user accounts" and "user uploaded" do not. */
function isFinite(verb: string, subject: string): boolean {
  const plural = /(?:s|people|children|staff|team|anyone|everyone)$/u.test(subject);
  return plural ? !/(?:s|ed|ing)$/u.test(verb) || verb.endsWith('ss') : verb.endsWith('s') && !verb.endsWith('ss');
}

/** People by the ending of their name, plural: technicians, riders, accountants. */
const PEOPLE = /(?:[a-z]{3}(?:ers|ors|ists|ians|ants|ees|women|men|folk))$/u;
/** Machines and things with the same endings. */
const THINGS = new Set(
  `servers workers consumers brokers containers routers controllers handlers schedulers buffers pointers numbers orders headers parameters counters
  letters timers triggers filters clusters layers balancers identifiers vectors errors connectors processors iterators executors monitors factors
  mirrors sensors colors floors doors papers others answers offers members variants constants invariants instants moments elements documents
  events segments payments statements requirements components environments deployments computers printers browsers crawlers fetchers loaders
  parsers workers writers readers listeners publishers subscribers indexers aggregators coordinators partitioners limiters wrappers adapters
  drivers transformers senders trees degrees fees committees peers tiers carriers barriers chapters indicators operators actors`.split(
    /\s+/u,
  ),
);

function actorsOf({ words, mentions, stances }: Reading): readonly Pick<Mention, 'from' | 'to'>[] {
  const named = mentions.filter(({ concept, stance }) => concept === 'actor' && isDesign(stance));
  const actors: Pick<Mention, 'from' | 'to'>[] = [...named];
  words.forEach(({ text }, index) => {
    if (isPeople(text) && isDesign(stances[index] ?? 'asserted')) actors.push({ from: index, to: index + 1 });
  });
  return actors;
}

function isPeople(word: string): boolean {
  return (word.endsWith('s') || word.endsWith('n') || word.endsWith('k')) && PEOPLE.test(word) && !THINGS.has(word);
}

/** So many statements tell what a document is about, its metadata included. */
const INTRODUCTION = 25;
/** "The resolver service retrieves …": what the system as a whole does. */
const DUTY =
  /^(?:the|this|our|an?)\s(?:[\p{L}\d/-]+\s){0,5}?(?:system|service|platform|application|app|component|tool|worker|module|poc|engine|gateway|pipeline|scheduler|server|product)\s(?:(?:automatically|continuously|periodically|also|only|simply)\s)?(?!(?:is|was|has|does|needs|uses|consists|runs|comprises|contains|includes|follows|works|relies|depends|scales|must)\s)[\p{Ll}]+[^s\W]s\s\p{L}/iu;
/** "This ADR describes how …". */
const ANNOUNCED =
  /\bthis (?:adr|rfc|document|design|doc|proposal|note|spec|specification|kep|tep|page) (?:describes|proposes|introduces|defines|explains|details|specifies|outlines|covers|adds|suggests)\s(?:\S+\s+){3}/iu;

/** What the document is about, told where it starts: the deed of the system or of the proposal. */
function isDuty({ statement, words, stances }: Reading, context: Context): boolean {
  const { block, index, text } = statement;
  if (block.kind !== 'paragraph' || index > INTRODUCTION || words.length < LEAST_DUTY) return false;
  if (!isDesign(stances[0] ?? 'asserted')) return false;
  if (ANNOUNCED.test(text)) return true;
  return DUTY.test(text) && (isOpening({ statement }) || context.isAbout({ statement }, 'purpose-heading'));
}

/** A deed takes at least so many words to tell. */
const LEAST_DUTY = 9;

/** Shorter sentences are labels. */
const LEAST_WISH = 6;

/** How well it shall do, and not what. */
const QUALITY =
  /\b(?:scal(?:e|es|ed|ing|able|ability)|latency|throughput|[rwqt]ps|availab\w+|uptime|fault.toleran\w+|durab\w+|reliab\w+|performant|(?:high|good|better|best|great|system|query|read|write) performance)\b/iu;

function isWish(reading: Reading, listed: boolean): boolean {
  const { kind } = reading.statement.block;
  return (
    (kind === 'paragraph' || kind === 'item' || kind === 'row') &&
    reading.words.length >= LEAST_WISH &&
    ((listed && kind !== 'row') || !QUALITY.test(reading.statement.text)) &&
    (listed ? names(reading, 'wanted-act') : isWanted(reading))
  );
}

/** "We can partition …" tells what is possible; "users can", "must" and "the goal is" tell what is wanted. */
function isWanted(reading: Reading): boolean {
  const wanted = reading.mentions.filter(({ concept, stance }) => concept === 'wanted-act' && isDesign(stance));
  const firmly = wanted.some(({ start, end }) => !MERELY_POSSIBLE.test(reading.statement.text.slice(start, end)));
  return firmly || (wanted.length > 0 && names(reading, 'actor', 'outside-party'));
}

const MERELY_POSSIBLE = /^(?:can|may|lets?|allow\w*|enabl\w+|able to|so that|provid\w+|support\w*)$/iu;
