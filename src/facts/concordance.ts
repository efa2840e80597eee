import { numberOf } from './concept-set.js';
import type { Mention, Reading } from './readings.js';

const NONE: readonly number[] = [];

/** Where each concept is mentioned, whatever its stance: so that nobody has to read all statements to find a few. */
export class Concordance {
  /** By the concept's number. */
  readonly #places: number[][] = [];
  readonly #length: number;

  /** @param readings the document's statements, in order */
  constructor(readings: readonly Reading[]) {
    this.#length = readings.length;
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
    const lists = concepts.map((concept) => this.at(concept)).filter((places) => places.length > 0);
    if (lists.length < 2) return lists[0] ?? NONE;
    const mentioned = new Uint8Array(this.#length);
    for (const places of lists) for (const place of places) mentioned[place] = 1;
    const found: number[] = [];
    for (let place = mentioned.indexOf(1); place >= 0; place = mentioned.indexOf(1, place + 1)) found.push(place);
    return found;
  }
}
