import type { Block, Section, Slice } from '../document/document.js';
import type { Context } from './context.js';
import { KIND_OF } from './own-words.js';
import { perSection } from './per-section.js';
import type { Reading } from './readings.js';
import { isDesign } from './stance.js';

/** Something that is stored, with what is stored of it: a table, a document, a key and its value. */
export interface Entity {
  /** As written, or empty where only its fields are told. */
  readonly name: string;
  readonly reading: Reading;
  /** Where its fields are told, `reading` first. */
  readonly readings: readonly Reading[];
  /** Fields that are told. */
  readonly fields: number;
  /** Whether one of them finds it again: an id, a key. */
  readonly keyed: boolean;
  /** Whether it is told as a key and what that leads to, which is a way to find it. */
  readonly layout?: true;
  /** Whether it is only a type of a program, which need not be what is stored. */
  readonly typed?: true;
}

/** The entities of the design, in the order of the text; below a heading on data, a section is one. */
export function findEntities(context: Context): readonly Entity[] {
  const entities: Entity[] = [];
  const bySection = new Map<Section, Entity>();
  const seen = new Set<Block>();
  for (const reading of context.readings) {
    const { block } = reading.statement;
    if (block.kind === 'heading' || !isOwn(reading) || isContract(reading)) continue;
    if (block.kind === 'code' && seen.has(block)) continue;
    seen.add(block);
    const found = entitiesIn(reading, context);
    if (found.length > 0) entities.push(...found);
    else if (isTyped(reading) || (block.kind !== 'code' && block.kind !== 'header' && isModel(reading, context)))
      gather(reading, bySection);
  }
  const gathered = [...bySection.values()].filter(
    ({ fields, keyed }) => fields >= LEAST_FIELDS || (keyed && fields >= LEAST_IN_BRACKETS),
  );
  return [...entities, ...gathered].sort((a, b) => a.reading.statement.index - b.reading.statement.index);
}

function entitiesIn(reading: Reading, context: Context): readonly Entity[] {
  const { kind } = reading.statement.block;
  if (kind !== 'code' && kind !== 'header') {
    const written = inBrackets(reading);
    if (written.length > 0) return written;
  }
  const found =
    kind === 'code'
      ? ofCode(reading, context)
      : kind === 'header'
        ? ofTable(reading, context)
        : ofText(reading, context);
  return found === null ? [] : [found];
}

/** A field each item or row: "Partition key: flight and date", "Status: locked, reserved or free". */
function gather(reading: Reading, bySection: Map<Section, Entity>): void {
  const { block } = reading.statement;
  const text = ownText(reading);
  const label = text.split(/[:|(]|\s[-–—]\s/u)[0]!.trim();
  const isField = label.split(/\s+/u).length <= FIELD_WORDS && (IDENTIFIER.test(label) || PLAIN_FIELD.test(label));
  const fields = Math.max(fieldsOf(text).length, isField ? 1 : 0, identifiersIn(reading));
  if (fields === 0) return;
  const before = bySection.get(block.section);
  bySection.set(block.section, {
    name: block.section.heading,
    reading: before?.reading ?? reading,
    readings: [...(before?.readings ?? []), reading],
    fields: (before?.fields ?? 0) + fields,
    keyed: before?.keyed === true || KEY.test(text),
  });
}

/** "voteCount: int;", "email varchar(255)": a field with its type needs no heading. */
function isTyped({ statement: { text } }: Reading): boolean {
  return /^\W*[\p{L}_]\w*\s*[:\s]\s*(?:string|str|int|integer|bigint|smallint|long|date|datetime|timestamp|timestamptz|bool|boolean|uuid|text|varchar|char|float|double|decimal|numeric|number|enum|array|list|json|jsonb|blob|bytes|map|set)\b/iu.test(
    text,
  );
}

/** Identifiers that are set as code. */
function identifiersIn(reading: Reading): number {
  const { text, code } = reading.statement;
  return code.filter(({ start, end }) => {
    if (!isOwnAt(reading, start)) return false;
    const name = text.slice(start, end);
    return /^[\p{L}_]\w*$/u.test(name) && (IDENTIFIER.test(name) || PLAIN_FIELD.test(name));
  }).length;
}

function isOwn({ stances }: Reading): boolean {
  let own = 0;
  for (const stance of stances) if (isDesign(stance)) own++;
  return own > 0 && own * 2 >= stances.length;
}

/** The section that the title opens. */
const TITLE = 1;

function isContract({ statement: { text, block } }: Reading): boolean {
  return (
    isOnContract(block.section) ||
    /^\W*(?:GET|POST|PUT|PATCH|DELETE)\b/u.test(text) ||
    (ANSWERED.test(text) && !KEPT.test(text))
  );
}

const isOnContract = perSection(({ id, heading }) => id > TITLE && /\bAPIs?\b|endpoint/iu.test(heading));

/** Fields that are sent or answered, and not said to be kept. */
const ANSWERED =
  /\b(?:APIs?|endpoints?|requests?|responses?|callers?|clients?|reply|replies)\b[^.:;]{0,40}\b(?:answers?|returns?|responds?|replies|takes|accepts|carries|contains?|has|have|with|includes?|consists?)\b|^\W*(?:answers?|returns?|responds?|request|response|input|output|body|params?|parameters?)\b/iu;
const KEPT =
  /\b(?:stor(?:e|es|ed|ing)|sav(?:e|es|ed)|persist\w*|keeps?|kept|holds?|rows?|records?|tables?|columns?|saved|database)\b/iu;

/** Whether what stands at a place of the statement is part of this design. */
function isOwnAt({ words, stances }: Reading, at: number): boolean {
  const index = words.findIndex(({ end }) => end > at);
  return isDesign(stances[index] ?? 'asserted');
}

/** The text without the products that it names, which are no fields, and without what is not part of this design. */
function ownText({ statement, mentions, words, stances }: Reading): string {
  let { text } = statement;
  const blank = (start: number, end: number): void => {
    text = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
  };
  for (const { concept, start, end } of mentions) if (KIND_OF.has(concept) && concept !== 'cache') blank(start, end);
  if (!stances.every(isDesign))
    words.forEach(({ start, end }, index) => {
      if (!isDesign(stances[index] ?? 'asserted')) blank(start, end);
    });
  return text;
}

/** What a field is called: snake_case, camelCase, or one of the plain words of every schema. */
const IDENTIFIER =
  /^[`"'<[*_]*(?:[a-z][a-z0-9]*(?:_[a-z0-9]+)+|[a-z]+(?:[A-Z][A-Za-z0-9]*)+|[A-Z][a-z0-9]+(?:[A-Z][A-Za-z0-9]*)+)\b/u;
const PLAIN_FIELD =
  /^[`"'<[*_]*(?:the |a |an |its )?(?:id|ids|uuid|key|name|title|body|text|content|description|type|kind|status|state|amount|price|currency|email|phone|address|timestamp|time|date|created|updated|url|value|version|user|owner|author|sender|recipient|count|size|location|latitude|longitude|lat|long|lon|password|hash|checksum|quantity|balance|role|tags?|labels?|metadata|meta|at|from|to|score|rank|rating|code|token|country|city|zip|barcode|weight|postcode|length|expiry|expiration|ttl|priority|payload|message|comment|image|path|index|number|unit|substance|channel|attempts?|retry count|tier|capacity|seat|row|start|end|duration|source|destination|category|likes?|followers?|first name|last name|user ?id|user ?name|pk|fk|sk|partition key|sort key)\b/iu;
const KEY =
  /\b(?:[Ii][Dd]s?|[Uu][Uu][Ii][Dd]|[Pp][Kk]|[Kk]ey(?:ed)?|KEY|barcode|[Pp]rimary|[Uu]nique|slug|hash)\b|_id\b|_key\b|[a-z]Id\b|[a-z]ID\b|\bidentif(?:y|ies|ied|ier)\b|\bby which (?:it|they|one)\b|\bfound (?:again )?by\b/u;

/** So many fields make an entity. */
const LEAST_FIELDS = 3;
/** In brackets after a name two will do. */
const LEAST_IN_BRACKETS = 2;
/** Words of a field; longer chunks are clauses. */
const FIELD_WORDS = 6;

function fieldsOf(text: string): readonly string[] {
  const chunks = chunksOf(text);
  const fields = chunks.filter((chunk) => IDENTIFIER.test(chunk) || PLAIN_FIELD.test(chunk));
  // "the barcode, the running number, the depot and the time": in such a list the unknown words are fields too.
  return fields.length >= LEAST_IN_BRACKETS && chunks.length <= fields.length * 2 ? chunks : fields;
}

function chunksOf(text: string): readonly string[] {
  return text
    .replaceAll(/\b(?:such as|namely|including|like|e\.g\.)/gu, ',')
    .split(/[,;|]|\band\b|\n/u)
    .map((chunk) => chunk.replace(RELATIVE, '').trim())
    .filter((chunk) => chunk !== '' && chunk.split(/\s+/u).length <= FIELD_WORDS);
}

/** "the barcode by which it is found again": what is said of a field is not its name. */
const RELATIVE = /\s(?:(?:by|to|from|in|at|for|on|of)\s)?(?:which|that|whose|where|when|it|who|whom)\b.*$/su;

/** Verbs after which a sentence tells what is stored. */
const STORING =
  /\b(?:stor(?:e|es|ed|ing)|keep|keeps|kept|hold|holds|records?|recorded|note|notes|noted|contain(?:s|ing)?|includes?|consists? of|has|have|with|fields?|columns?|attributes?|save[sd]?|is now|are now)\b/iu;

/** "ticket(id, tenant_id, state)": a name with its fields in brackets. */
function inBrackets(reading: Reading): readonly Entity[] {
  const { text } = reading.statement;
  if (!/[({[]/u.test(text) || CALLS.test(text)) return [];
  return [...text.matchAll(NAMED_FIELDS)].flatMap(({ index, 1: name = '', 2: inner = '' }) => {
    const fields = fieldsOf(inner);
    return isOwnAt(reading, index) && fields.length >= LEAST_IN_BRACKETS && KEY.test(inner)
      ? [{ name, reading, readings: [reading], fields: fields.length, keyed: true }]
      : [];
  });
}

const NAMED_FIELDS = /\b([\p{L}_]\w*)\s?[({[]([^(){}[\]]{3,400})[)}\]]/gu;

function ofText(reading: Reading, context: Context): Entity | null {
  const { block } = reading.statement;
  const text = ownText(reading);
  if (OPERATION.test(text)) return null;
  if (isKeyBeforeValue(reading, context))
    return { name: '', reading, readings: [reading], fields: 1, keyed: true, layout: true };
  if (!/[,|;{(→>\n]|->/u.test(text)) return ofLayout(reading);
  const inModel = isModel(reading, context);
  const tail = tailOf(text, block.kind !== 'paragraph' || inModel || isColumn(text));
  if (tail === null) return ofLayout(reading);
  const listed =
    RECORDS.test(block.section.heading) && block.section.id > TITLE && isNounList(tail.text)
      ? chunksOf(tail.text).length
      : 0;
  const fields = Math.max(fieldsOf(tail.text).length, identifiersIn(reading), listed);
  if (fields < LEAST_FIELDS) return ofLayout(reading);
  const name = tail.name === '' && listed > 0 ? block.section.heading : tail.name;
  return { name, reading, readings: [reading], fields, keyed: KEY.test(tail.text) };
}

/** "Key: the prefix", and after it "Value: ten suggestions". */
function isKeyBeforeValue(reading: Reading, context: Context): boolean {
  const next = KEY_LABEL.test(reading.statement.text) ? context.readings[reading.statement.index + 1] : undefined;
  return next !== undefined && VALUE_LABEL.test(next.statement.text);
}

const KEY_LABEL = /^\W*(?:[\p{L}-]+ )?keys?\s*[:=]\s*\S/iu;
const VALUE_LABEL = /^\W*(?:[\p{L}-]+ )?values?\s*[:=]\s*\S/iu;

/** A field a line, without marks of a list. */
function isColumn(text: string): boolean {
  const lines = text.split('\n').filter((line) => /\p{L}/u.test(line));
  return lines.length >= LEAST_FIELDS && lines.every((line) => line.trim().split(/\s+/u).length <= COLUMN_WORDS);
}

/** Words of a field that has a line for itself. */
const COLUMN_WORDS = 4;

/** "A metric name, a list of labels, a time and a value": three things or more, and no verb. */
function isNounList(text: string): boolean {
  return (
    text.split(',').length >= LEAST_FIELDS &&
    !/\b(?:is|are|was|were|be|been|has|have|will|can|must|should|do|does|follows?|goes|go)\b/iu.test(text)
  );
}

/** "topK(k, startTime, endTime)": an operation by its verb, or whatever is called with nothing that identifies. */
const OPERATION = /^\W*[\p{L}_]\w*\([^()]*\)?\W*$/u;
/** Headings below which every list is one of fields. */
const RECORDS =
  /^\W*(?:[\d.]+\s*)?(?:(?:the )?(?:data|database|db|table|record) (?:model|schema|structure|layout)s?|schemas?)\W*$/iu;

/** A call of an operation rather than a stored thing: "submit(url, depth) → job id". */
const CALLS = /\)\s*(?:->|→|:|returns?\b|=>)/u;

/** Where the list of fields starts: after a label or a verb of storing, or at once in an item below a heading on data. */
function tailOf(text: string, listed: boolean): { readonly name: string; readonly text: string } | null {
  const label = /^\W*([\p{L}][\p{L}\p{N} _/-]{0,40}?)\s*(?::|\s[-–—]\s|=|\|)\s*(.+)$/su.exec(text);
  if (label !== null && listed) return { name: label[1]!.trim(), text: label[2]! };
  const verb = STORING.exec(text);
  if (verb !== null)
    return { name: OWNER.exec(text.slice(0, verb.index))?.[1] ?? '', text: text.slice(verb.index + verb[0].length) };
  return listed ? { name: /^\W*[<({]/u.test(text) ? 'record' : '', text } : null;
}

/** "For every applicant we keep", "An applicant is known by its number and has": the thing that the fields belong to. */
const OWNER = /(?:^|\b(?:for|of|about)\s)(?:each|every|an?|per|any)\s+([\p{L}]\w+)/iu;

/** "short code → long URL", "user_id: position", "presence:u1": a key and what it leads to. */
function ofLayout(reading: Reading): Entity | null {
  const { text, code } = reading.statement;
  if (MAPPED.test(text) && KEY.test(text))
    return { name: '', reading, readings: [reading], fields: 1, keyed: true, layout: true };
  if (!/[:→]|->|=>/u.test(text)) return null;
  const layout =
    /(?:^|[\s`"'(<[])([a-z]\w*(?:[_:]\w+)*|[\p{L}]+ (?:id|code|key|hash))[\s>\])]*(?:->|→|=>|:)\s*[[{<(]?\s*[\p{L}"']/u.exec(
      text,
    );
  if (layout === null || !KEY.test(layout[1]!)) return null;
  const inStore = reading.mentions.some(({ concept }) => concept === 'memory-store' || concept === 'key-value');
  return code.length > 0 || inStore || /->|→|=>|[{[<]/u.test(text)
    ? { name: layout[1]!, reading, readings: [reading], fields: 1, keyed: true, layout: true }
    : null;
}

/** "Each node is mapped to a key-value pair", "is keyed by the host": a key and what it leads to, in words. */
const MAPPED =
  /\b(?:is|are|be|each|every) (?:mapped|keyed) (?:to|by)\b|\bmaps? (?:each|every|an?|the) [\p{L} ]{2,30} to\b|\bstored under (?:that|the|this|its|each|an?) [\p{L} ]{0,20}(?:key|id)\b/iu;

function isModel({ statement }: Reading, context: Context): boolean {
  if (isOnModel(statement.block.section)) return true;
  const above = context.leadIn({ statement } as Reading)[0];
  return above !== undefined && LEADS_TO_FIELDS.test(above.statement.text);
}

const isOnModel = perSection(
  ({ id, heading, parent }): boolean => (id > TITLE && MODEL.test(heading)) || (parent !== null && isOnModel(parent)),
);

const MODEL =
  /\b(?:data ?base|db|data|schemas?|models?|entit(?:y|ies)|tables?|storage|stores?|fields?|columns?|records?)\b(?!.*\b(?:partition\w*|replicat\w*|shard\w*|scal\w*|flow|cent(?:er|re)s?|estimat\w*|consisten\w*|pipelines?|recovery|migration|ingest\w*|retriev\w*|access|processing|collection|volume|retention|size|compaction|caching|sources?)\b)/iu;
/** "Each applicant has:", "the table's columns": what a list of fields hangs on. */
const LEADS_TO_FIELDS =
  /\b(?:data model|schemas?|entit(?:y|ies)|tables?|fields?|columns?|attributes?|records?|rows?|documents?|(?:we|is|are|be|to|will|that|which) stor(?:e|es|ed)|keeps?|kept|sav(?:e|es|ed)|persist\w*|holds?|consists? of)\b/iu;

/** A table whose head names fields, or whose head consists of them. */
function ofTable(reading: Reading, context: Context): Entity | null {
  const { text, cells, block } = reading.statement;
  const heads = cells.map(({ start, end }: Slice) => text.slice(start, end).trim());
  const rows = context.readings.filter((other) => other.statement.block.header === block);
  if (
    heads.some((head) => /^\W*(?:fields?|columns?|attributes?|column name|field name|attribute name)\W*$/iu.test(head))
  ) {
    const body = rows.map(({ statement }) => statement.text).join('\n');
    return {
      name: block.section.heading,
      reading,
      readings: [reading, ...rows],
      fields: rows.length,
      keyed: KEY.test(body),
    };
  }
  const fields = heads.filter((head) => IDENTIFIER.test(head) || PLAIN_FIELD.test(head));
  return fields.length >= LEAST_FIELDS && fields.length * 2 >= heads.length
    ? { name: block.section.heading, reading, readings: [reading], fields: fields.length, keyed: KEY.test(text) }
    : null;
}

/** A declaration of what is stored, in SQL, in a schema language or in a program. */
const DECLARED =
  /\bcreate table(?: if not exists)?\s+["'`]?([\p{L}_]\w*)|\b(?:type|struct|class|interface|message|model|entity|table|@Entity)\s+["'`]?([\p{L}_]\w*)[^\n]{0,60}[{:(]\s*$/imu;
/** Declared for a store, and not for a program. */
const TABLE = /\b(?:table|model|entity|@Entity)\b/iu;
/** What is sent and answered, and not what is kept. */
const WIRED = /(?:Request|Response|Reply|Args|Params|Result|Dto|DTO|Input|Output|Options)$/u;
/** Fences that may hold the layout of data without declaring it. */
const LAYOUT_LANGUAGES = new Set([
  '',
  'text',
  'txt',
  'json',
  'json5',
  'jsonc',
  'yaml',
  'yml',
  'redis',
  'avro',
  'dbml',
  'javascript',
  'js',
]);
const FIELD_LINE = /^[\s│|+*-]*["'`]?[a-z_][\w]*["'`]?\s*(?:[:=]|\s)\s*[\w<[{"'(]/iu;
const JSON_KEY = /["']([A-Za-z_][\w-]*)["']\s*:/gu;
const ANY_KEY = /primary key|\bpk\b|\bkey\b|\bid\b|_id\b|[a-z]Id\b|[a-z]ID\b|\buuid\b/iu;

function ofCode(reading: Reading, context: Context): Entity | null {
  const { block } = reading.statement;
  const lines = context.block(reading).map(({ statement }) => statement.text);
  const text = lines.join('\n');
  const declared = DECLARED.exec(text);
  if (WIRED.test(declared?.[2] ?? '')) return null;
  const inModel = isModel(reading, context);
  if (declared === null && !LAYOUT_LANGUAGES.has(block.language)) return null;
  if (declared === null && !inModel && !isStored(reading, context))
    return /^(?:|text|txt)$/u.test(block.language) ? ofPlain(reading, lines) : null;
  const fields = lines.filter(
    (line) => FIELD_LINE.test(line) && !/\b(?:GET|POST|PUT|return|function|def|import)\b/u.test(line),
  ).length;
  const inline = Math.max(
    fieldsOf(text.replaceAll(/[(){}]/gu, ',')).length,
    new Set([...text.matchAll(JSON_KEY)].map(([, key]) => key)).size,
  );
  if (Math.max(fields, inline) < LEAST_FIELDS && declared === null) return null;
  return {
    name: declared?.[1] ?? declared?.[2] ?? block.section.heading,
    reading,
    readings: context.block(reading),
    fields: Math.max(fields, inline),
    keyed: ANY_KEY.test(text),
    ...(declared?.[2] !== undefined && !TABLE.test(declared[0]) && !STORED.test(declared[2]) ? { typed: true } : {}),
  };
}

/** "In Redis we store": what stands before the code says that it is what is kept. */
function isStored({ statement }: Reading, context: Context): boolean {
  const at = statement.block.statements[0]!.index;
  return context.readings
    .slice(Math.max(0, at - LEADING), at)
    .some(
      ({ statement: before, stances }) =>
        before.block.section === statement.block.section &&
        before.block.kind !== 'code' &&
        isDesign(stances[0] ?? 'asserted') &&
        STORED.test(before.text),
    );
}

/** Statements before a block of code that may lead in to it: "A feed looks like this. The metadata are those of …". */
const LEADING = 2;

const STORED =
  /\b(?:stor(?:e|es|ed|ing)|persist\w*|saved?|kept|keep|redis|documents?|rows?|records?|looks like|layout|schema)\b/iu;

/** Lists and drawings in a fence without a language: "files: {", "Key: otp:user_id". */
function ofPlain(reading: Reading, lines: readonly string[]): Entity | null {
  const text = lines.join('\n');
  const fields = fieldsOf(text.replaceAll(/[(){}:│]/gu, ',')).length;
  return fields >= LEAST_FIELDS * 2 && ANY_KEY.test(text)
    ? { name: '', reading, readings: [reading], fields, keyed: true }
    : null;
}
