import { stemOf } from './stems.js';
import type { Spelling } from './words.js';

/**
 * Words that stand for each other in the terms of the vocabulary (`@machine`): a term with a class says what is meant where
 * the choice of the noun is the author's. Single words, matched in every inflection.
 */
const wordClasses = {
  /** What runs, and may stop. */
  machine: `node server machine host instance replica broker primary leader master follower secondary standby worker pod
    container process shard zone region site datacenter rack disk box cluster member peer backend copy`,
  /** A part of a system that others call. */
  service: `service provider partner bank api gateway backend upstream downstream dependency vendor processor endpoint
    server peer callee carrier supplier system component`,
  /** What is stored or sent one by one. */
  item: `message event job task request record entry row order payment item call webhook mail notification delivery
    update write operation command document transaction charge booking line file batch`,
  /** Who acts on the system from outside. */
  person: `user customer client caller member visitor guest admin administrator operator staff owner patient student
    driver rider buyer seller reader author tenant clerk teacher employee subscriber merchant`,
  /** Where data lies. */
  store: `database db store table storage cache index bucket log queue file disk ledger journal redis postgres mysql
    replica memory collection`,
} as const satisfies Readonly<Record<string, string>>;

const names = Object.keys(wordClasses);
const stems = new Map<string, number>();
for (const [index, list] of Object.values(wordClasses).entries())
  for (const word of list.split(/\s+/u)) stems.set(stemOf(word), (stems.get(stemOf(word)) ?? 0) | (1 << index));

/**
 * The bit of a class.
 *
 * @throws {RangeError} where there is no such class
 */
export function bitOf(name: string): number {
  const index = names.indexOf(name);
  if (index < 0) throw new RangeError(`No word class is named "${name}"`);
  return 1 << index;
}

/** The classes that a word belongs to, a bit each. */
export function classesOf(spelling: Spelling): number {
  if (spelling.classes < 0) spelling.classes = stems.get(spelling.stem) ?? 0;
  return spelling.classes;
}
