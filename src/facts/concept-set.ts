import type { Mention } from './readings.js';

type Concept = Mention['concept'];

/** Concepts by number, in the order in which they are met. */
const numbers = new Map<string, number>();

/** The number of a concept: the same for every document. */
export function numberOf(concept: string): number {
  let number = numbers.get(concept);
  if (number === undefined) numbers.set(concept, (number = numbers.size));
  return number;
}

/** Words of 32 bits that a page holds; sets are cut from pages, because a statement's own is too small to be made alone. */
const PAGE = 8_192;
let page = new Uint32Array(PAGE);
let used = 0;

/** A set of concepts: a bit each, since every statement has one and every fact asks it. */
export class ConceptSet {
  readonly #page: Uint32Array;
  readonly #from: number;
  readonly #words: number;

  constructor(concepts: readonly number[]) {
    let greatest = -1;
    for (const number of concepts) if (number > greatest) greatest = number;
    this.#words = (greatest >> 5) + 1;
    if (used + this.#words > page.length) {
      page = new Uint32Array(Math.max(PAGE, this.#words));
      used = 0;
    }
    this.#page = page;
    this.#from = used;
    used += this.#words;
    for (const number of concepts) this.#page[this.#from + (number >> 5)]! |= 1 << (number & 31);
  }

  has(concept: Concept): boolean {
    return this.includes(numberOf(concept));
  }

  /** Whether the concept with a number is among them. */
  includes(number: number): boolean {
    const word = number >> 5;
    return word < this.#words && (this.#page[this.#from + word]! & (1 << (number & 31))) !== 0;
  }

  /** Visits the numbers of its concepts. */
  each(visit: (concept: number) => void): void {
    for (let word = 0; word < this.#words; word++) {
      for (let bits = this.#page[this.#from + word]!; bits !== 0; bits &= bits - 1)
        visit((word << 5) + 31 - Math.clz32(bits & -bits));
    }
  }
}
