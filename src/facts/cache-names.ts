import { modifiersOf, phraseAt } from './phrases.js';
import { names, type Mention, type Reading } from './readings.js';

/** A place where a cache is named, or where something is kept that is not called a cache. */
export interface Naming {
  readonly reading: Reading;
  readonly mention: Mention;
}

/** How well a naming serves as the place to point at: prose that says what is cached where comes first. */
export function tellingness(naming: Naming): number {
  const { reading } = naming;
  const { kind } = reading.statement.block;
  const prose = kind === 'diagram' || kind === 'code' ? 0 : 1;
  return prose + (objectOf(naming) === '' ? 0 : 2) + (names(reading, 'memory-store', 'cdn') ? 1 : 0);
}

/** What the document calls the cache: "Redis cache of hot links", "timeline cache", "CDN", "copy in memory". */
export function nameOf(naming: Naming): string {
  const { reading, mention } = naming;
  if (mention.concept === 'cdn') return reading.statement.text.slice(mention.start, mention.end);
  if (mention.concept !== 'cache') return 'copy in memory';
  const modifiers = isVerb(naming) ? '' : modifiersOf(reading, mention);
  if (PLAIN_NAME.test(modifiers)) return `${modifiers} cache`;
  const store = reading.mentions.find(({ concept }) => concept === 'memory-store');
  const product = store === undefined ? '' : reading.statement.text.slice(store.start, store.end);
  const said = objectOf(naming);
  const object = reading.words[mention.to]?.text === 'of' || PLAIN_OBJECT.test(said) ? said : '';
  return [product, 'cache', object === '' || object === product ? '' : `of ${object}`]
    .filter((part) => part !== '')
    .join(' ');
}

/** One or two nouns in lower case, or one name: no verb by its ending, and nothing out of a heading. */
const PLAIN_NAME = /^(?:\p{Ll}+(?<![sd]|ing)(?: \p{Ll}+(?<![sd]|ing))?|Redis|Valkey|Memcached|[A-Z]{2,4}|CDN)$/u;

/** An adjective and its noun: a single word is as often none. */
const PLAIN_OBJECT = /^\p{Ll}+ \p{Ll}+$/u;

/** What is cached: the object of the verb, or what stands after "cache of" or before "cache". Empty when it is not said. */
export function objectOf(naming: Naming): string {
  const { reading, mention } = naming;
  if (mention.concept !== 'cache') return mention.concept === 'cdn' ? '' : 'copy';
  const next = reading.words[mention.to]?.text;
  if (next === 'of' || next === 'for') return phraseAt(reading, mention.to + 1);
  if (isVerb(naming)) return phraseAt(reading, mention.to);
  if (PASSIVE.test(reading.words[mention.from - 1]?.text ?? ''))
    return modifiersOf(reading, { from: mention.from - 1 });
  const modifiers = modifiersOf(reading, mention);
  return PLACE.test(modifiers) ? '' : modifiers;
}

/** "Profiles are cached": what is cached stands before the verb. */
const PASSIVE = /^(?:is|are|be|being|get|gets)$/u;

/** Modifiers that say where or how, not what. */
const PLACE =
  /^(?:redis|valkey|memcached?|elasticache|lru|local|distributed|in.memory|memory|hot|edge|application|app|client|server|global|shared|large|small|dedicated|separate|central|query|in.process)$/iu;

function isVerb({ reading, mention }: Naming): boolean {
  const word = reading.words[mention.from]?.text ?? '';
  const before = reading.words[mention.from - 1]?.text ?? '';
  if (word === 'caching') return before !== 'the';
  if (word === 'caches') return mention.from > 0 && !/^(?:the|our|these|two|all|of|in)$/u.test(before);
  return word === 'cache' && /^(?:we|to|will|should|can|could|must|also|and|i|nodes|servers|they|you)$/u.test(before);
}
