import type { Mention, Reading } from './readings.js';

/** Where each concept is mentioned, whatever its stance: so that nobody has to read all statements to find a few. */
export class Concordance {
  readonly #places = new Map<Mention['concept'], number[]>();

  /** @param readings the document's statements, in order */
  constructor(readings: readonly Reading[]) {
    readings.forEach(({ mentions }, index) => {
      for (const { concept } of mentions) {
        const places = this.#places.get(concept);
        if (places === undefined) this.#places.set(concept, [index]);
        else if (places[places.length - 1] !== index) places.push(index);
      }
    });
  }

  /** The indexes of the statements that mention any of some concepts, in order, each once. */
  places(concepts: readonly Mention['concept'][]): readonly number[] {
    const lists = concepts.flatMap((concept) => {
      const places = this.#places.get(concept);
      return places === undefined ? [] : [places];
    });
    const [first = []] = lists;
    return lists.length < 2 ? first : [...new Set(lists.flat())].sort((a, b) => a - b);
  }

  /** How many statements mention a concept. */
  count(concept: Mention['concept']): number {
    return this.#places.get(concept)?.length ?? 0;
  }

  /** Whether a statement from `from` up to, and without, `to` mentions a concept. */
  has(concept: Mention['concept'], from: number, to = from + 1): boolean {
    const places = this.#places.get(concept);
    if (places === undefined) return false;
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (places[middle]! < from) low = middle + 1;
      else high = middle;
    }
    return low < places.length && places[low]! < to;
  }
}
