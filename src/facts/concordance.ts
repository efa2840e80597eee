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
    const lists = concepts.map((concept) => this.#of(concept)).filter((places) => places.length > 0);
    if (lists.length < 2) return lists[0] ?? NONE;
    const mentioned = new Uint8Array(this.#length);
    for (const places of lists) for (const place of places) mentioned[place] = 1;
    const found: number[] = [];
    for (let place = mentioned.indexOf(1); place >= 0; place = mentioned.indexOf(1, place + 1)) found.push(place);
    return found;
  }

  /** How many statements mention a concept. */
  count(concept: Mention['concept']): number {
    return this.#of(concept).length;
  }

  /** Whether a statement from `from` up to, and without, `to` mentions a concept. */
  has(concept: Mention['concept'], from: number, to = from + 1): boolean {
    const places = this.#of(concept);
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (places[middle]! < from) low = middle + 1;
      else high = middle;
    }
    return low < places.length && places[low]! < to;
  }

  #of(concept: Mention['concept']): readonly number[] {
    return this.#places[numberOf(concept)] ?? NONE;
  }
}
