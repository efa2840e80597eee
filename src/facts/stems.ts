/** Words remembered, so that strangers' texts cannot fill the memory. */
const MOST_WORDS = 20_000;
/** Longer ones are keys and hashes, which do not come back. */
const LONGEST = 40;

/** Keeps what was found out about a word, unless the word is too long to come back. */
export function remember<Value>(known: Map<string, Value>, key: string, value: Value): void {
  if (key.length > LONGEST) return;
  if (known.size >= MOST_WORDS) known.clear();
  known.set(key, value);
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
  remember(stems, text, stem);
  return stem;
}

const stems = new Map<string, string>();

function uninflected(text: string): string {
  const bare = text.includes("'") ? text.replace(/'s$|'$/u, '') : text;
  return bare.length < 4 || /\d/u.test(bare) ? bare : british(tidy(strip(bare)));
}

/** American and British spellings of one word share a stem: authorize and authorise, behavior and behaviour. */
function british(stem: string): string {
  if (stem.length < SPELT_TWICE || !(stem.includes('iz') || stem.endsWith('our'))) return stem;
  return stem.replace(/iz(?=$|at|er)/u, 'is').replace(/(?<=[a-z]{3})our$/u, 'or');
}

/** Shorter words have one spelling on both sides: size, prize, hour. */
const SPELT_TWICE = 6;

function strip(word: string): string {
  if (word.endsWith('ies') || word.endsWith('ied')) return word.slice(0, -3) + 'y';
  if (word.endsWith('s')) {
    if (/(?:ss|sh|ch|x|zz)es$/u.test(word)) return word.slice(0, -2);
    return /(?:i|u|s)s$/u.test(word) ? word : word.slice(0, -1);
  }
  if (word.endsWith('ing') && word.length > 5 && /[aeiouy].*ing$/u.test(word)) return undouble(word.slice(0, -3));
  if (word.endsWith('ed') && word.length > 4 && /[aeiouy].*ed$/u.test(word)) return undouble(word.slice(0, -2));
  return word;
}

function undouble(stem: string): string {
  return /([bdgmnprt])\1$/u.test(stem) ? stem.slice(0, -1) : stem;
}

/** A final e comes and goes with the ending, so it never counts. */
function tidy(stem: string): string {
  return stem.length > 3 && stem.endsWith('e') ? stem.slice(0, -1) : stem;
}
