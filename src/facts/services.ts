import type { Claim } from './claims.js';
import type { Context } from './context.js';
import { wordHint } from './hints.js';
import { matchesOf } from './matches.js';
import { names, type Reading } from './readings.js';
import { composed, enumerated, glossedIn, labelBelow, listedIn, listsServices } from './service-lists.js';
import { isDesign } from './stance.js';
import { stemOf } from './stems.js';

/** A service that the design names. */
export interface Service {
  /** As written at its first place: "Order Service". */
  readonly name: string;
  readonly reading: Reading;
}

/** How the design is cut into services. */
export interface Services {
  /** Each named service once, in the order of the text. */
  readonly named: readonly Service[];
  /** How many the design has: the names, or the number that it gives itself ("six services"). */
  readonly count: number;
  /** Where it says "microservices". */
  readonly declared: readonly Reading[];
  /** Where it stays in one piece. */
  readonly monolith: readonly Reading[];
  /** What it says for the cut, or against it: claims that speak of a service and not of an app or a table. */
  readonly reasons: readonly Claim[];
  /** Where the other side is shown: what was left in one piece, what the cut costs, when it would be made otherwise. */
  readonly weighed: readonly Reading[];
}

/** Finds the services of the design and the reasons for them. */
export function findServices(context: Context, claims: readonly Claim[]): Services {
  const named = findNamed(context);
  const keys = new Set(named.flatMap(({ name }) => keyOf(name).split(' ')).map(stemOf));
  const stated = context.readings.flatMap((reading) => statedCounts(reading));
  const isOfQueueOnly = ({ reading }: Claim): boolean => names(reading, 'decouple') && isOfQueue(reading, context);
  const told = claims.filter(
    (claim) =>
      isDesign(claim.stance) &&
      (claim.kind === 'split-reason'
        ? !isUncut(claim) &&
          (speaksOfCut(claim.mentions) || claim.readings.some((other) => speaksOfService(other, keys, context)))
        : claim.kind === 'split-hint' && claim.readings.some((other) => isOfNamed(other, keys, context))) &&
      !isOfQueueOnly(claim),
  );
  const reasons = [...told, ...reasonsInTables(context).filter(({ stance }) => isDesign(stance))];
  return {
    named,
    count: Math.max(named.length, ...stated),
    declared: context
      .mentioning('microservices', 'deployables', 'service')
      .filter(
        (reading) =>
          reading.mentions.some(
            ({ concept, stance }) => concept === 'microservices' && (isDesign(stance) || stance === 'hedged'),
          ) ||
          (names(reading, 'deployables') && (names(reading, 'because') || BOXES.test(reading.statement.text))) ||
          (names(reading, 'service') &&
            names(reading, 'cut-off') &&
            reasons.some((reason) => reason.reading === reading)),
      ),
    monolith: context.naming('monolith'),
    reasons,
    weighed: context.naming('other-side'),
  };
}

/** "Each box is a deployment of its own": the drawing is one of services. */
const BOXES = /\b(?:each|every|all|these|the) box(?:es)?\b/iu;

/** What a queue is for is no reason for a cut. */
function isOfQueue(reading: Reading, context: Context): boolean {
  return names(reading, 'broker', 'queue-word') || context.isAbout(reading, 'broker', 'queue-word');
}

/** What every name of a service holds, looked for first. */
const SERVICE = /Serv(?:ice|er)|Svc|[-_]svc|service|SERVICE/u;

const SERVING = wordHint(/serv|svc/u);

/** Words before "Service", "Server", …: up to three in title case, a hyphenated name, a camel-cased one, or one plain noun. */
const NAME =
  /(?<title>(?:\p{Lu}[\p{L}\p{N}]*(?:[\s/&-]+|(?=[SG][a-z]))){1,3})(?:Service|Svc|Server)s?\b|(?<plain>(?:\p{Ll}+[-_])+|\b\p{Lu}?\p{Ll}{2,}\s)service\b|(?<![/\p{L}_-])(?:\p{Ll}+-)+svc\b/gu;

/** Words before "service" that name none, or name a product, a vendor's service, or a layer that every system has. */
const NO_NAME = new Set(
  `the a an this that these those each every our your my web micro back backend front frontend other external third party new one single same any all some
  given such own which api rest public internal downstream upstream dependent individual separate independent self of as is in to for and or with
  different multiple core cloud managed aws amazon google azure apple customer quality level software good better full two three four five six seven eight
  several many most application app business remote cross key main respective various per between from by autonomous across calling based processing
  kafka redis cdn dns s3 sns sqs mail smtp http https proxy database db sql cache calling load reverse vpn message messaging queue push file ftp origin helper last trusted terminating
  termination particular certain relevant current previous next initial final original paid free private global local special dedicated existing
  legacy running failed failing upstream desired required target requesting requested called caller`.split(/\s+/u),
);

function findNamed(context: Context): readonly Service[] {
  const services = new Map<string, Service>();
  const add = (name: string, reading: Reading, key = keyOf(name)): void => {
    if (key !== '' && !services.has(key)) services.set(key, { name: name.trim(), reading });
  };
  // What is listed as a service is one, whatever it is called.
  const addListed = (name: string, reading: Reading): void => {
    add(name, reading, keyOf(name) || name.trim().toLowerCase());
  };
  for (const reading of context.readings) {
    const { text, block, cells } = reading.statement;
    if ((reading.hints & SERVING) !== 0 && SERVICE.test(text)) {
      for (const match of matchesOf(text, NAME)) {
        const index = reading.words.findIndex(({ end }) => end > match.index);
        if (match[0].endsWith('svc') && block.kind === 'code') continue;
        if (isDesign(reading.stances[index] ?? 'asserted') && !isKindOfSystem(text, match)) add(match[0], reading);
      }
      for (const name of enumerated(text)) addListed(name, reading);
    }
    const cell = cells[0];
    for (const name of composed(reading)) addListed(name, reading);
    if (block.kind === 'diagram') for (const [, name = ''] of matchesOf(text, DRAWN)) addListed(name, reading);
    if (block.kind === 'row' && cell !== undefined && listsServices(block.header))
      addListed(text.slice(cell.start, cell.end), reading);
    if (block.kind === 'item') for (const name of labelBelow(reading, context)) addListed(name, reading);
    if (names(reading, 'deployables', 'deployed') && isDesign(reading.stances[0] ?? 'asserted'))
      for (const name of listedIn(reading)) addListed(name, reading);
    for (const name of glossedIn(reading)) addListed(name, reading);
  }
  return [...services.values()];
}

/** "A ride-sharing service like Uber, which connects …": what kind of system it is, and no part of it. */
function isKindOfSystem(text: string, { index, 0: name }: RegExpExecArray): boolean {
  if (!/^\p{Ll}/u.test(name)) return false;
  return (
    /\b(?:an?|any|such an?)\s(?:[\p{L}-]+[\s-]){0,2}$/iu.test(text.slice(0, index)) &&
    /^\s\(?(?:like|such as|e\.g|that|which|where|for|similar|,)|^,/iu.test(text.slice(index + name.length))
  );
}

/** A component box of PlantUML: `component rates`, `[Order service] as orders` is found by its name. */
const DRAWN = /^component\s+"?(\p{L}[\p{L}\p{N}_ -]*?)"?\s*(?:<<|as\b|$)/gu;

/** From here on a number before "service" is a status code: "503 Service Unavailable". */
const MOST_STATED = 400;
const COUNTED = new Set(['service', 'microservice', 'program', 'deployable'].map(stemOf));
/** What may be a part of one program as well, and is a service where it is said to be deployed apart. */
const UNITS = new Set(
  `process component part piece unit container binary executable app application daemon backend system block image pod
  deployment module box`
    .split(/\s+/u)
    .map(stemOf),
);

/** Words behind a number among which its noun may stand: "eight separately deployed applications". */
const NOUN_REACH = 5;

function statedCounts(reading: Reading): readonly number[] {
  const { quantities, words, stances } = reading;
  const apart = names(reading, 'deployables');
  return quantities
    .filter(({ nouns, dimension, start, value }) => {
      if (value >= MOST_STATED) return false;
      const index = words.findIndex(({ end }) => end > start);
      const counts =
        nouns.some((noun) => COUNTED.has(noun) || (apart && UNITS.has(noun))) ||
        (apart && words.slice(index + 1, index + NOUN_REACH).some(({ stem }) => UNITS.has(stem))) ||
        (apart && nouns.length === 0 && dimension === null);
      return counts && isDesign(stances[index] ?? 'asserted');
    })
    .map(({ value }) => value);
}

/** Whether a statement names one of the services, or stands in a list or table of them. */
function isOfNamed(reading: Reading, keys: ReadonlySet<string>, context: Context): boolean {
  return (
    listsServices(reading.statement.block.header) ||
    reading.words.some(({ stem }) => keys.has(stem)) ||
    context.leadIn(reading).some((lead) => names(lead, 'deployables', 'microservices'))
  );
}

/** Heads of the columns that say why a service is one. */
const WHY_HEAD = /\b(?:why|reasons?|because|owners?|owned|team|squad|scal(?:es?|ed) (?:with|on|by))\b/iu;

/** "tracking | 40 machines at Christmas" below "service | why alone". */
function reasonsInTables(context: Context): readonly Claim[] {
  return context.readings.flatMap((reading): readonly Claim[] => {
    const { text, cells, block } = reading.statement;
    const head = block.header?.statements[0];
    if (block.kind !== 'row' || head === undefined || !listsServices(block.header)) return [];
    const column = head.cells.findIndex(({ start, end }) => WHY_HEAD.test(head.text.slice(start, end)));
    const cell = cells[column];
    if (cell === undefined || !/\p{L}/u.test(text.slice(cell.start, cell.end))) return [];
    return [
      { kind: 'split-reason', reading, mentions: [], readings: [reading], stance: reading.stances[0] ?? 'asserted' },
    ];
  });
}

/** "They aren't split for …": a cut that is not made. What is *not in the same process* is cut all the same. */
function isUncut({ mentions, reading }: Claim): boolean {
  return mentions.some(
    ({ concept, stance, start }) =>
      concept === 'cut-apart' && stance === 'negated' && !/^not\b/iu.test(reading.statement.text.slice(start)),
  );
}

/** The claim says itself that it is about parts and how they are cut. */
function speaksOfCut(mentions: Claim['mentions']): boolean {
  return mentions.some(({ concept }) => concept === 'cut-apart' || concept === 'each-part');
}

function speaksOfService(reading: Reading, keys: ReadonlySet<string>, context: Context): boolean {
  if (names(reading, 'service', 'microservices', 'monolith', 'deployables')) return true;
  if (names(reading, 'client-app')) return false;
  const { header } = reading.statement.block;
  return (
    listsServices(header) ||
    context.header(reading).some((head) => names(head, 'deployables')) ||
    reading.words.some(({ stem }) => keys.has(stem)) ||
    context.leadIn(reading).some((lead) => names(lead, 'service', 'microservices')) ||
    context.isAbout(reading, 'service', 'microservices') ||
    context.block(reading).some((other) => names(other, 'deployables', 'microservices'))
  );
}

function keyOf(name: string): string {
  return name
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .toLowerCase()
    .split(/[\s/&_-]+/u)
    .filter((word) => word !== '' && !NO_NAME.has(word) && !GENERIC.has(word))
    .join(' ');
}

const GENERIC = new Set(
  'svc service services server servers gateway gateways worker workers engine scheduler manager'.split(' '),
);
