import type { Operation } from '../src/facts/operations.js';

/** Longer names are sentences. */
const LONGEST = 40;
/** Kinds of things, which are no names although some authors capitalise them. */
const KIND =
  /^(?:(?:the|a|an|our|message|messages|messaging|relational|traditional|no-?sql|sql|fifo|memory|search|key.?value|event|task|job|work|async\w*|blob|object|file|data|publisher|pub)[\s/-]*)*(?:queues?|databases?|dbs?|rdbms|sql|no-?sql|caches?|storage|stores?|services?|servers?|index(?:es)?|streams?|topics?|systems?|buckets?|brokers?|subscriber|sub|api|apis|components?|parameters)$/iu;

/** What the author calls a thing, where it has a name of its own ("Kafka", "Order Service"); null for kinds and phrases. */
export function properName(written: string): string | null {
  const name = written.trim();
  const isName = /^\p{Lu}[\p{L}\p{N}]*(?:[ &.-][\p{L}\p{N}]+){0,3}$/u.test(name);
  return isName && name.length <= LONGEST && !KIND.test(name) ? name : null;
}

/** The first operation that is written down, so that a finding can call it by its name; none where all are only told. */
export function writtenOperations(operations: readonly Operation[]): readonly Operation[] {
  return operations
    .filter(({ form, name }) => form !== 'told' && form !== 'listed' && name.length <= LONGEST)
    .slice(0, 1);
}

/** "a, b and c". */
export function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)!}`;
}
