/** A word of a statement, ready to be looked up. */
export interface Word {
  /** In lower case. */
  readonly text: string;
  /** Without its inflection: the same for "cache", "caches", "cached" and "caching". */
  readonly stem: string;
  /** Where it stands in the statement's text. */
  readonly start: number;
  readonly end: number;
  /** For the first part of a camelCase name: the name's own stem, and how many words it was split into. */
  readonly whole?: { readonly stem: string; readonly parts: number };
}

/** Letters and digits; an apostrophe stays inside its word, while `_`, `-` and `/` part words. */
const TOKEN = /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu;
/** A hump of camelCase: "orderId", "OpenSearch", "userID"; not MySQL or gRPC, which are one word. */
const HUMP = /\p{Ll}\p{Lu}\p{Ll}|\p{Ll}ID\b/u;
const PART = /\p{Lu}?[\p{Ll}\p{N}]+(?:['’]\p{L}+)?|\p{Lu}+(?!\p{Ll})|\p{Lu}/gu;

/** Splits a statement's text into words, camelCase into its parts; linear in its length. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(TOKEN)) {
    if (!HUMP.test(match[0])) {
      words.push(word(match[0], match.index));
      continue;
    }
    const parts = [...match[0].matchAll(PART)].map((part) => word(part[0], match.index + part.index));
    const [first, ...rest] = parts;
    if (first === undefined) continue;
    words.push({ ...first, whole: { stem: stemOf(match[0].toLowerCase()), parts: parts.length } }, ...rest);
  }
  return words;
}

function word(raw: string, start: number): Word {
  const text = raw.toLowerCase().replace('’', "'");
  return { text, stem: stemOf(text), start, end: start + raw.length };
}

/** Verbs and nouns of this field whose forms no rule gives. */
const IRREGULAR = new Map(
  [
    'be is are was were been being am',
    'have has had having',
    'do does did done doing',
    'write wrote written writing writes',
    'send sent',
    'resend resent',
    'keep kept',
    'hold held',
    'lose lost losing loses',
    'throw threw thrown',
    'take took taken taking takes',
    'give gave given giving gives',
    'make made making makes',
    'build built',
    'rebuild rebuilt',
    'find found',
    'read reads reading',
    'run ran running runs',
    'get got gotten getting gets',
    'go went gone goes going',
    'come came coming comes',
    'choose chose chosen choosing chooses',
    'fall fell fallen',
    'grow grew grown',
    'hide hides hid hidden hiding',
    'leave left leaving leaves',
    'pay paid',
    'sell sold',
    'tell told',
    'see saw seen',
    'say said',
    'spend spent',
    'split splitting splits',
    'feed fed',
    'break broke broken breaking breaks',
    'freeze freezes froze frozen freezing',
    'shrink shrank shrunk',
    'rewrite rewrites rewrote rewritten rewriting',
    'use uses used using',
    'become becomes became becoming',
    'begin began begun beginning',
    'drive drives drove driven driving',
    'buy bought',
    'catch caught',
    'draw drew drawn',
    'know knew known',
    'show shown',
    'lead led',
    'mean meant',
    'meet met',
    'understand understood',
    'tie ties tied tying',
    'agree agrees agreed agreeing',
    'cancel canceled cancelled canceling cancelling',
    'control controlled controlling',
    'model modelled modelling',
    'label labelled labelling',
    'paste pastes pasted pasting',
    'note notes noted noting',
    'plane planes',
    'none',
    'stats',
    'hundred',
    'indeed',
    'embed embeds embedded embedding embeddings',
    'proceed proceeds proceeded proceeding',
    'overwrite overwrote overwritten overwriting overwrites',
    'die died dying dies',
    'index indexes indices indexed indexing',
    'replica replicas',
    'schema schemas schemata',
    'query queries queried querying',
    'cache caches cached caching',
    'us',
    'this',
    'its',
    'always',
    'redis',
    'kubernetes',
    'dns',
    'sns',
    'aws',
    'postgres',
    'kinesis',
    'elasticsearch',
    'was',
    'bus buses',
    'status statuses',
    'address addresses addressed addressing',
    'process processes processed processing',
    'access accesses accessed accessing',
    'loss losses',
    'news',
    'during',
    'string strings',
    'nothing',
    'something',
    'anything',
    'everything',
    'thing things',
    'alias aliases aliased aliasing',
    'api apis',
    'id ids',
    'ip ips',
    'db dbs',
    'ad ads',
    'vm vms',
    'need needs needed',
    'seed seeds seeded',
    'exceed exceeds exceeded',
    'speed speeds',
    'bring brought',
    'ping pings',
    'ring rings',
    'king',
    'red',
    'shed sheds shedding',
  ].flatMap((forms) => {
    const [base = '', ...others] = forms.split(' ');
    return [base, ...others].map((form) => [form, base] as const);
  }),
);

/**
 * Takes off English inflection (plural, third person, past, -ing) but no derivation, so that "expire", "expires" and
 * "expired" meet while "expiry" stays apart.
 *
 * @param text a word in lower case
 */
export function stemOf(text: string): string {
  const known = stems.get(text);
  if (known !== undefined) return known;
  const stem = IRREGULAR.get(text) ?? uninflected(text);
  if (stems.size < MOST_STEMS) stems.set(text, stem);
  return stem;
}

/** A text repeats its words: each is taken apart once. */
const stems = new Map<string, string>();
/** Words remembered, so that strangers' texts cannot fill the memory. */
const MOST_STEMS = 20_000;

function uninflected(text: string): string {
  const bare = text.replace(/'s$|'$/u, '');
  return bare.length < 4 || /\d/u.test(bare) ? bare : tidy(strip(bare));
}

function strip(word: string): string {
  if (word.endsWith('ies')) return word.slice(0, -3) + 'y';
  if (word.endsWith('ied')) return word.slice(0, -3) + 'y';
  if (/(?:ss|sh|ch|x|zz)es$/u.test(word)) return word.slice(0, -2);
  if (/[^su]s$/u.test(word) && !/(?:is|us|ss)$/u.test(word)) return word.slice(0, -1);
  if (/[aeiouy].*ing$/u.test(word) && word.length > 5) return undouble(word.slice(0, -3));
  if (/[aeiouy].*ed$/u.test(word) && word.length > 4) return undouble(word.slice(0, -2));
  return word;
}

function undouble(stem: string): string {
  return /([bdgmnprt])\1$/u.test(stem) ? stem.slice(0, -1) : stem;
}

/** A final e comes and goes with the ending, so it never counts. */
function tidy(stem: string): string {
  return stem.length > 3 && stem.endsWith('e') ? stem.slice(0, -1) : stem;
}
