import { numberOf } from './concept-set.js';
import type { Mention, Reading } from './readings.js';

const NONE: readonly number[] = [];

/** Where each concept is mentioned, whatever its stance: so that nobody has to read all statements to find a few. */
export class Concordance {
  /** By the concept's number. */
  readonly #places: number[][] = [];

  /** @param readings the document's statements, in order */
  constructor(readings: readonly Reading[]) {
    readings.forEach(({ mentioned }, index) => {
      mentioned.each((concept) => {
        (this.#places[concept] ??= []).push(index);
      });
    });
  }

  /** The indexes of the statements that mention any of some concepts, in order, each once. */
  places(concepts: readonly Mention['concept'][]): readonly number[] {
    return this.union(concepts.map(numberOf));
  }

  /** The indexes of the statements that mention the concept with a number. */
  at(concept: number): readonly number[] {
    return this.#places[concept] ?? NONE;
  }

  /** Like {@link places}, for concepts by number. */
  union(concepts: readonly number[]): readonly number[] {
    let found = NONE;
    for (const concept of concepts) {
      const places = this.at(concept);
      if (found.length === 0) found = places;
      else if (places.length > 0) found = merged(found, places);
    }
    return found;
  }
}

/** Two ascending lists as one, each number once. */
function merged(some: readonly number[], others: readonly number[]): readonly number[] {
  const all: number[] = [];
  for (let a = 0, b = 0; a < some.length || b < others.length;) {
    const one = some[a] ?? Infinity;
    const other = others[b] ?? Infinity;
    all.push(Math.min(one, other));
    if (one <= other) a++;
    if (other <= one) b++;
  }
  return all;
}
