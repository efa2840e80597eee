import type { Context } from './context.js';
import { names, type Reading } from './readings.js';
import { isDesign } from './stance.js';

/** "Services: users, channels, search and files": a list of names after the word. */
const ENUMERATION =
  /(?<!\b(?:similar|such|other|these|competing|related|external|existing|third-party) )\b(?:micro)?services\b(?:[^.:;]{0,40}:|(?=\s[\p{L}-]+,\s))\s?((?:`?[\p{L}\p{N}-]+(?:\s[\p{L}\p{N}-]+)?`?,\s){3,}(?:and\s)?[\p{L}\p{N}-]+(?:\sand\s[\p{L}\p{N}-]+)?)/iu;

/** The names that a sentence enumerates as services. */
export function enumerated(text: string): readonly string[] {
  if (!/services.*,.*,/isu.test(text)) return [];
  const list = ENUMERATION.exec(text)?.[1];
  return list === undefined ? [] : list.split(/,\s(?:and\s)?|\sand\s/u);
}

/** "orders, stock, mail and search": behind a colon, or before a verb that says how they run. */
const LISTED =
  /(?:^|[:–—-]\s|\bare\s|\bdeploy\s|\brun\s)(?:(?:the\s)?[\p{L}\p{N}_-]+(?:\s[\p{L}\p{N}-]+)?(?:\s\([^)]*\))?,\s){3,}(?:and\s)?(?:the\s)?[\p{L}\p{N}_-]+(?:(?:\s[\p{L}\p{N}-]+)?\sand\s(?:the\s)?[\p{L}\p{N}_-]+)?(?=[.;,]|\s[-–—]|\s(?:are|run|is|were|each|live|ship)\b|$)/iu;

/** The names in a statement that says that they are deployed apart. */
export function listedIn({ statement: { text, code } }: Reading): readonly string[] {
  const marked = code.filter(
    ({ start }, index) =>
      index > 0 && /^(?:\s\([^)]*\))?(?:,\s(?:and\s)?|\sand\s)$/u.test(text.slice(code[index - 1]!.end, start)),
  );
  // The first of a list follows none.
  if (marked.length >= LEAST_LISTED - 1) return [code[0]!, ...marked].map(({ start, end }) => text.slice(start, end));
  const list = LISTED.exec(text)?.[0];
  return list === undefined
    ? []
    : list
        .replaceAll(/^(?:[:–—-]|are|deploy|run)\s|\s\([^)]*\)/gu, '')
        .split(/,\s(?:and\s)?|\sand\s/u)
        .map((name) => name.replace(/^the\s/iu, ''));
}

/** Fewer names in a row are no list. */
const LEAST_LISTED = 4;

/** "booking (takes orders), pricing (computes), …" below "Services". */
export function glossedIn({ statement: { text, block } }: Reading): readonly string[] {
  if (block.kind !== 'paragraph' || !LIST_HEAD.test(block.section.heading)) return [];
  const found = [...text.matchAll(/(?:^|,\s|;\s|\sand\s)(?:the\s)?([\p{L}][\p{L}\p{N}_-]*)\s\([^)]*\)/giu)].map(
    ([, name = '']) => name,
  );
  return found.length < LEAST_LISTED ? [] : found;
}

/** Headings and lead-ins of lists of services: those that are not rented, and no other companies'. */
const LIST_HEAD =
  /^(?:\W|\d)*(?:the |our |core |main |deployed |runtime )?(?:(?:micro-?)?services|deployables|deployments|programs|binaries)(?: and (?:their|its) [\p{L} ]+)?\W*$/iu;

const LIST_LEAD =
  /^(?!.*\b(?:aws|amazon|google|azure|gcp|cloud|managed|external|third|other|similar|existing|upstream|partner)\b).{0,80}\b(?:micro-?)?(?:services|deployables|programs)\b.{0,40}:$/iu;

/** "- `intake` receives data points" below "Services", or below a sentence that says that they are deployed apart. */
export function labelBelow(reading: Reading, context: Context): readonly string[] {
  const label =
    /^(?:([\p{L}][\p{L}\p{N}_-]*(?:\s[\p{L}\p{N}_-]+)?)(?:\s?(?::|[-–—]\s|\()|$)|([\p{L}][\p{L}\p{N}_-]+)\s)/u.exec(
      reading.statement.text,
    );
  if (label === null || !isDesign(reading.stances[0] ?? 'asserted')) return [];
  const leads = context.leadIn(reading);
  const isLed = leads.some((lead) =>
    lead.statement.block.kind === 'heading'
      ? LIST_HEAD.test(lead.statement.text)
      : names(lead, 'deployables', 'microservices') || LIST_LEAD.test(lead.statement.text),
  );
  // A word alone is a name where it is marked as one.
  const name = label[1] ?? (reading.statement.code.some(({ start }) => start === 0) ? label[2] : undefined);
  return isLed && name !== undefined ? [name] : [];
}

/** The keys below `services:` in a compose file: lines that hold a map or nothing, not a value. */
export function composed({ statement }: Reading): readonly string[] {
  const { block, text } = statement;
  if (block.kind !== 'code' || text !== 'services:') return [];
  const lines = block.statements.slice(block.statements.indexOf(statement) + 1).map((line) => line.text);
  const end = lines.findIndex((line) => /^(?:volumes|networks|secrets|configs):$/u.test(line));
  return (end < 0 ? lines : lines.slice(0, end)).flatMap(
    (line) => /^([\w-]+):(?:\s*(?:\{|#).*)?$/u.exec(line)?.[1] ?? [],
  );
}

/** A table whose first column is headed "Service": each row names one. */
export function listsServices(header: Reading['statement']['block'] | null): boolean {
  const statement = header?.statements[0];
  const cell = statement?.cells[0];
  return (
    statement !== undefined &&
    cell !== undefined &&
    /^\W*(?:deployed |micro-?)?(?:services?|deployables?|programs?|deployments?)(?: names?)?\W*$/iu.test(
      statement.text.slice(cell.start, cell.end),
    )
  );
}
