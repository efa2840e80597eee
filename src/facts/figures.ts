import type { Context } from './context.js';
import type { Quantity } from './quantities.js';
import type { Reading } from './readings.js';
import { isDesign } from './stance.js';
import { stemOf } from './stems.js';

/** What a figure is for: how much comes in, how much is kept, how fast, how reliably; or a bound set on somebody; or none of these. */
export type FigureRole = 'load' | 'volume' | 'latency' | 'availability' | 'limit' | 'other';

/** A figure that describes this design. */
export interface Figure {
  readonly reading: Reading;
  readonly quantity: Quantity;
  readonly role: FigureRole;
}

const stems = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).map(stemOf));

/** Whoever causes load by being there. */
const ACTORS = stems(
  `user customer people ppl person visitor reader driver rider passenger player household agent tenant merchant device client member
  subscriber dau mau account viewer author writer editor seller buyer student patient company organization organisation
  shop store restaurant courier host guest sensor meter follower participant candidate citizen donor publisher connection session
  team clinic hotel driver vehicle car bike phone`,
);
/** Units of a rate that stand behind what is counted: "500 producer QPS". */
const RATES = stems('qps rps tps');
/** What is stored and counted. */
const RECORDS =
  stems(`record row url link listing object file photo picture image video song document item product post metric series entry key place business page book article word term snippet paste
  row listing address contact profile node edge vector embedding sku seat plant`);
/** Counts that are no load even in a time. */
const NO_LOAD = stems(
  'time attempt retry error failure step replica node shard thread worker character digit letter hop level copy datacenter region zone partition consumer instance developer dev engineer machine server',
);
/** Labels that stand before a bare figure of load: "QPS: 12,000". */
const LOAD_LABEL =
  /\b(?:[qrtw]ps|dau|mau|users?|requests?|traffic|throughput|reads?|writes?|queries|events?|messages?|peak|orders?|load|visits?|calls?|uploads?|downloads?|players?|customers?|drivers?|riders?|devices?|updates?|transactions?|searches|sessions?|connections?|clicks?|notifications?|bookings?|active \p{L}+)\b[^.;|]{0,30}(?:\|\s*[~≈]?\s*)?$/iu;
const LIMITING =
  /\b(?:limit(?:s|ed|ing)?|quota|throttl\w+|cap(?:ped)?|allow(?:s|ed)?|may (?:post|send|create|have)|per (?:key|ip|api key|client)|(?<!\b(?:we|to|I)\s)plan(?!\s(?:for|on|to)\b)|tier|alert|alarm|page[sd]? (?:us|the|some)|above(?= [~≈]?\d)|exceed\w*)\b/iu;
/** An upper bound, which limits whoever asks and sizes whoever bears it. */
const BOUND = /\b(?:at most|max(?:imum)?|no more than|up to)\b/iu;
/** What a system does with load: "handles up to 5,000 requests per second". */
const BEARING =
  /\b(?:handl\w+|support\w*|process\w*|sustain\w*|serv(?:e|es|ing)|scal(?:e|es|ing)|absorb\w*|withstand\w*|cope\w*|bear\w*|burst\w*|spik\w+|peak\w*|expect\w*|receiv\w+|ingest\w*|estimat\w+|grow\w*)\b/iu;
/** Headings below which every count bounds somebody. */
const LIMITS = /\b(?:(?:rate|usage|request) limits|quotas)\b/iu;
const TARGET =
  /\b(?:latenc\w+|p\d{2,3}|percentile|respon[ds]\w*|within|under|less than|below|faster|sla|slo|fresh\w*|real.?time|lag|up to date|at most|no more than|must|should|target|goal|redirect\w*|load time|in the median|end.to.end|visible|appears?|takes?|ha(?:s|ve) to|in time)\b|[<≤~]/iu;
const WAITING =
  /\b(?:timeouts?|times? out|ttl|retr(?:y|ies)|back.?off|expir\w+|interval|every|poll\w*|heartbeat|retain\w*|retention|keep|kept|cache[ds]?|lease|hold|held|window|cron|old|ago|wait\w*|after|history|month's|backup\w*|lifetime|rotat\w+|sleep|grace)\b/iu;
const AVAILABILITY = /\b(?:availab\w+|uptime|durab\w+|sla|slo|success rate|nines?|reliab\w+)\b/iu;
/** A product's own promise is no target of this design. */
const PRODUCT = /\b(?:S3|GCS|DynamoDB|Aurora|RDS|EC2|CloudFront|Azure|SQS|Spanner)\b/u;
const VOLUME =
  /\b(?:stor(?:e|age|ed|ing)|data|disk|memory|ram|database|bandwidth|traffic|total|grow\w*|logs?|capacity|ingest\w*|network|egress|ingress|space|size of the|fits?|archive|footage|media|backups?|cache|left behind|leaves? behind|files?|photos?|pictures?|videos?|documents?|images?)\b/iu;

/** Smallest crowd that counts as load: smaller ones are teams, tables and replicas. */
const LEAST_ACTORS = 100;
/** From here on a size is a volume whatever is said around it, in bytes. */
const LARGE_VOLUME = 1e11;
/** A size from here on is a volume where storage, memory or traffic is spoken of, in bytes. */
const VOLUME_FLOOR = 1e8;
/** So many of anything stored are a volume of data. */
const LEAST_RECORDS = 10_000;

/** The figures of the design with their roles; what is negated, rejected or another system's is left out. */
export function findFigures(context: Context): readonly Figure[] {
  return context.readings.flatMap((reading) =>
    reading.quantities
      .filter((quantity) => isDesign(stanceAt(reading, quantity)))
      .map((quantity) => ({ reading, quantity, role: roleOf(reading, quantity, context) })),
  );
}

function stanceAt(reading: Reading, quantity: Quantity): Reading['stances'][number] {
  const index = reading.words.findIndex(({ end }) => end > quantity.start);
  return reading.stances[index] ?? 'asserted';
}

function roleOf(reading: Reading, quantity: Quantity, context: Context): FigureRole {
  const { text, block } = reading.statement;
  const before = text.slice(0, quantity.start);
  const around = `${block.section.heading} ${context
    .leadIn(reading)
    .map(({ statement }) => statement.text)
    .join(' ')}`;
  switch (quantity.dimension) {
    case 'count':
      return LIMITS.test(around) ? 'limit' : countRole(quantity, text, before);
    case null:
      if (isRatio(text, quantity) || isStatusCode(text, quantity) || isPort(before)) return 'other';
      return quantity.value >= LEAST_ACTORS && LOAD_LABEL.test(before) && !isLimiting(text) ? 'load' : 'other';
    case 'bytes':
      return bytesRole(quantity, text, around);
    case 'duration':
      return durationRole(text, around);
    case 'percent':
      if (PRODUCT.test(text)) return 'other';
      return AVAILABILITY.test(text) || (quantity.value >= 99 && quantity.value < 100) ? 'availability' : 'other';
    case 'money':
      return 'other';
  }
}

/** "100:1", "200 to 1": so many reads for each write. */
function isRatio(text: string, { start, end }: Quantity): boolean {
  return /^\s?(?::\s?\d|to (?:1|one)\b)/iu.test(text.slice(end)) || /\d\s?:\s?$/u.test(text.slice(0, start));
}

/** "A 200", "returns 503", "(400/404/500)": what is answered, and no load. */
function isStatusCode(text: string, { value, start, end }: Quantity): boolean {
  if (value < 100 || value >= 600) return false;
  return (
    STATUS.test(text.slice(0, start)) ||
    /\d{3}\s?\/\s?$/u.test(text.slice(0, start)) ||
    /^\s?\/\s?\d{3}\b/u.test(text.slice(end))
  );
}

/** "minio:9000". */
function isPort(before: string): boolean {
  return /[\p{L}\d]:$/u.test(before);
}

const STATUS =
  /\b(?:status(?: code)?|codes?|https?|an?|(?:return|answer|respond|reply|receive|get|give|throw|see)\w*(?: with)?(?: an?| the)?|replies(?: with)?|with an?)\s$|\b(?:status|code)(?:_?code)?["']?\s?[=:]\s?["']?$/iu;

/** Whether a figure in the text bounds what somebody may do. */
function isLimiting(text: string): boolean {
  return LIMITING.test(text) || (BOUND.test(text) && !BEARING.test(text));
}

function countRole(quantity: Quantity, text: string, before: string): FigureRole {
  const { nouns, per, value } = quantity;
  if (nouns.some((noun) => NO_LOAD.has(noun))) return 'other';
  if (nouns.some((noun) => RATES.has(noun))) return isLimiting(text) ? 'limit' : 'load';
  const isActor = nouns.some((noun) => ACTORS.has(noun));
  if (per === null && !isActor && nouns.length > 0)
    return value >= LEAST_RECORDS && nouns.some((noun) => RECORDS.has(noun)) ? 'volume' : 'other';
  if (per === null && !isActor)
    return value >= LEAST_ACTORS && nouns.length === 0 && LOAD_LABEL.test(before) ? 'load' : 'other';
  if (per === null && value < LEAST_ACTORS) return 'other';
  return isLimiting(text) ? 'limit' : 'load';
}

function bytesRole(quantity: Quantity, text: string, around: string): FigureRole {
  if (quantity.each !== null && quantity.per === null) return 'other';
  if (isLimiting(text) && quantity.per === null) return 'limit';
  if (quantity.per !== null || quantity.value >= LARGE_VOLUME) return 'volume';
  return quantity.value >= VOLUME_FLOOR && VOLUME.test(`${text} ${around}`) ? 'volume' : 'other';
}

function durationRole(text: string, around: string): FigureRole {
  if (WAITING.test(text) && !/\b(?:latenc\w+|p\d{2,3}|percentile|within)\b/iu.test(text)) return 'other';
  return TARGET.test(`${text} ${around}`) ? 'latency' : 'other';
}
