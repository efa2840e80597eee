import { wordHint } from './hints.js';
import type { Reading } from './readings.js';
import { isDesign } from './stance.js';

/** "voteCount: int;", "email varchar(255)": a field with its type needs no heading. */
export function isTyped({ statement: { text }, hints }: Reading): boolean {
  return (hints & TYPING) !== 0 && TYPED.test(text);
}

const TYPED =
  /^\W*[\p{L}_]\w*\s*[:\s]\s*(?:string|str|int|integer|bigint|smallint|long|date|datetime|timestamp|timestamptz|bool|boolean|uuid|text|varchar|char|float|double|decimal|numeric|number|enum|array|list|json|jsonb|blob|bytes|map|set)\b/iu;
const TYPING = wordHint(
  /^(?:str|int|bigint|smallint|long|date|timestamp|bool|uuid|text|varchar|char|float|double|decimal|numeric|number|enum|array|list|json|blob|bytes|map|set)/u,
);

/** Identifiers that are set as code. */
export function identifiersIn(reading: Reading): number {
  const { text, code } = reading.statement;
  return code.filter(({ start, end }) => {
    if (!isOwnAt(reading, start)) return false;
    const name = text.slice(start, end);
    return /^[\p{L}_]\w*$/u.test(name) && (IDENTIFIER.test(name) || PLAIN_FIELD.test(name));
  }).length;
}

/** Whether what stands at a place of the statement is part of this design. */
export function isOwnAt({ words, stances }: Reading, at: number): boolean {
  const index = words.findIndex(({ end }) => end > at);
  return isDesign(stances[index] ?? 'asserted');
}

/** What a field is called: snake_case or camelCase. */
export const IDENTIFIER =
  /^[`"'<[*_]*(?:[a-z][a-z0-9]*(?:_[a-z0-9]+)+|[a-z]+(?:[A-Z][A-Za-z0-9]*)+|[A-Z][a-z0-9]+(?:[A-Z][A-Za-z0-9]*)+)\b/u;
/** The plain words of every schema. */
export const PLAIN_FIELD =
  /^[`"'<[*_]*(?:the |a |an |its )?(?:id|ids|uuid|key|name|title|body|text|content|description|type|kind|status|state|amount|price|currency|email|phone|address|timestamp|time|date|created|updated|url|value|version|user|owner|author|sender|recipient|count|size|location|latitude|longitude|lat|long|lon|password|hash|checksum|quantity|balance|role|tags?|labels?|metadata|meta|at|from|to|score|rank|rating|code|token|country|city|zip|barcode|weight|postcode|length|expiry|expiration|ttl|priority|payload|message|comment|image|path|index|number|unit|substance|channel|attempts?|retry count|tier|capacity|seat|row|start|end|duration|source|destination|category|likes?|followers?|first name|last name|user ?id|user ?name|pk|fk|sk|partition key|sort key)\b/iu;
/** What says that a field finds its record again. */
export const KEY =
  /\b(?:[Ii][Dd]s?|[Uu][Uu][Ii][Dd]|[Pp][Kk]|[Kk]ey(?:ed)?|KEY|barcode|[Pp]rimary|[Uu]nique|slug|hash)\b|_id\b|_key\b|[a-z]Id\b|[a-z]ID\b|\bidentif(?:y|ies|ied|ier)\b|\bby which (?:it|they|one)\b|\bfound (?:again )?by\b|\b(?:is|are) known by\b|\boccurs? only once\b|\bonly once together\b/u;

/** So many fields make an entity. */
export const LEAST_FIELDS = 3;
/** In brackets after a name two will do. */
export const LEAST_IN_BRACKETS = 2;
/** Words of a field; longer chunks are clauses. */
export const FIELD_WORDS = 6;

/** The fields that a list tells. */
export function fieldsOf(text: string): readonly string[] {
  const chunks = chunksOf(text);
  const fields = chunks.filter(
    (chunk) => IDENTIFIER.test(chunk) || PLAIN_FIELD.test(chunk) || QUALIFIED.test(chunk) || ASKED.test(chunk),
  );
  // "the barcode, the running number, the depot and the time": in such a list the unknown words are fields too.
  return fields.length >= LEAST_IN_BRACKETS && chunks.length <= fields.length * 2 ? chunks : fields;
}

/** "shortened key", "original URL": a plain field with a word that tells which. */
const QUALIFIED = /^(?:for )?(?:the |an? |its )?[\p{L}-]+ (?:id|key|url|name|alias|code|date|timestamp)$/iu;

/** "where it stands", "whose it is": a field told by the question that it answers. */
const ASKED = /^(?:which|what|where|whose|who|when|how (?:many|much|long|often))\s\p{L}/u;

/** The parts of a list that are short enough to be the names of things. */
export function chunksOf(text: string): readonly string[] {
  return text
    .replaceAll(/\b(?:such as|namely|including|like|e\.g\.)/gu, ',')
    .split(/[,;|]|\band\b|\n/u)
    .map((chunk) => chunk.replace(RELATIVE, '').trim())
    .filter((chunk) => chunk !== '' && chunk.split(/\s+/u).length <= FIELD_WORDS);
}

/** "the barcode by which it is found again": what is said of a field is not its name. */
const RELATIVE = /\s(?:(?:by|to|from|in|at|for|on|of)\s)?(?:which|that|whose|where|when|it|who|whom)\b.*$/su;

/** A key in code, by the names that keys have there. */
export const ANY_KEY = /primary key|\bpk\b|\bkey\b|\bid\b|_id\b|[a-z]Id\b|[a-z]ID\b|\buuid\b/iu;
