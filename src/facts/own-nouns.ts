import type { Entity } from './entity.js';
import type { Reading } from './readings.js';
import { stemOf } from './stems.js';
import { wordsOf } from './words.js';

/** Words of every design, which set none apart from another. */
const COMMON = new Set(
  `system service design architecture application app platform backend server client data database store storage table schema model entity record row
  field column attribute key index query queries request response read write search lookup cache performance access pattern scale scalable
  distributed fast speed efficient optimal load throughput latency number count type name value list item status state time date created
  updated version api user users id uuid primary foreign partition secondary overview introduction requirement requirements high level low
  problem solution proposal summary goal goals feature detail details flow component components diagram new simple online global large
  the a an of for and or in on with to from by per how we our as is are be`
    .split(/\s+/u)
    .map(stemOf),
);

/** The stems of the nouns that a design speaks of and others do not: from its title, and from what it stores. */
export function ownNouns(title: string | null, entities: readonly Entity[]): ReadonlySet<string> {
  const names = [title ?? '', ...entities.map(({ name }) => name)];
  return new Set(
    names
      .flatMap((name) => wordsOf(name))
      .filter(({ text, stem }) => text.length > 2 && /^\p{L}/u.test(text) && !COMMON.has(stem))
      .map(({ stem }) => stem),
  );
}

/** Whether a statement speaks of one of the nouns. */
export function speaksOf({ words }: Reading, nouns: ReadonlySet<string>): boolean {
  return words.some(({ stem }) => nouns.has(stem));
}
