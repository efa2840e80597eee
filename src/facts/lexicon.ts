import type { Slice } from '../document/document.js';
import type { Stance } from './stance.js';
import { byHead, follow, type Named, node, type Node, open, unmarked } from './term-tree.js';
import { classesOf } from './word-classes.js';
import type { Spelling, Word } from './words.js';

/**
 * Concept to the terms that name it. A term matches in every inflection, spelling of hyphens, and case;
 * `=term` only as written; `!term` and `!=term` are where the concept is not meant ("in order to" is no order).
 * In a term, `~` stands for up to {@link LEAP} words of one clause ("try ~ again"), and `@class` for any word of a class
 * ("lose ~ @machine").
 */
export type Vocabulary<Concept extends string = string> = Readonly<Record<Concept, readonly string[]>>;

/** A concept's name found in a statement. */
export interface Match<Concept extends string> extends Slice {
  readonly concept: Concept;
  /** The concept's; see {@link numberOf}. */
  readonly number: number;
  /** First word and one past the last, as indexes of the statement's words. */
  readonly from: number;
  readonly to: number;
  /** One past the last word before the first that was left out (`~`): what stands between belongs to others as well. */
  readonly solid: number;
  /** That of its first word. */
  readonly stance: Stance;
}

/** A match that may still grow. */
type Growing<Concept extends string> = { -readonly [Key in keyof Match<Concept>]: Match<Concept>[Key] };

/** Where the terms that start with a word go on. */
interface Start<Concept extends string> {
  readonly stemmed: Node<Concept> | undefined;
  readonly joined: Node<Concept> | undefined;
  readonly written: Node<Concept> | undefined;
  /** By the classes that the word belongs to. */
  readonly classed: readonly Node<Concept>[];
}

/** Most words that `~` stands for. */
const LEAP = 3;

let lexicons = 0;

/** Finds every term of a vocabulary in one pass. */
export class Lexicon<Concept extends string> {
  readonly #root: Node<Concept> = node();
  readonly #number = lexicons++;

  /** Terms wait under their first words: to take all of them apart would be much of the work of a run. */
  constructor(vocabulary: Vocabulary<Concept>) {
    for (const [head, waiting] of byHead(vocabulary)) {
      const { exact, spelling } = unmarked(head);
      const at = follow(this.#root, spelling, exact);
      // Several forms of a word lead to one node.
      at.pending = at.pending === null ? waiting : [...at.pending, ...waiting];
    }
  }

  /**
   * All matches in the order of their first word; of one concept at one word, only the longest.
   *
   * @param stances of the words; without them all is asserted
   */
  find(words: readonly Word[], stances: readonly Stance[] = []): Match<Concept>[] {
    let search: Search<Concept> | null = null;
    for (let from = 0; from < words.length; from++) {
      const { spelling } = words[from]!;
      const start = this.#startOf(spelling);
      // Many words start no term.
      if (start === null) continue;
      search ??= new Search(words, stances);
      const { stemmed, joined, written, classed } = start;
      if (stemmed !== undefined) search.start(stemmed, from, from + 1);
      if (joined !== undefined) search.start(joined, from, from + spelling.whole!.parts);
      if (written !== undefined) search.start(written, from, from + 1);
      for (const to of classed) search.start(to, from, from + 1);
    }
    return search === null ? [] : search.result();
  }

  /** Where terms start with a word; looked up once for each spelling, because words come back. */
  #startOf(spelling: Spelling): Start<Concept> | null {
    const { starts } = spelling;
    while (starts.length <= this.#number) starts.push(undefined);
    const known = starts[this.#number] as Start<Concept> | null | undefined;
    if (known !== undefined) return known;
    const { next, exact, classes } = this.#root;
    const { stem, text, whole } = spelling;
    const stemmed = next?.get(stem);
    const joined = whole === undefined ? undefined : next?.get(whole.stem);
    const written = exact?.get(text);
    const classed = (classes ?? []).filter(({ bit }) => (classesOf(spelling) & bit) !== 0).map(({ to }) => to);
    const found = stemmed !== undefined || joined !== undefined || written !== undefined || classed.length > 0;
    const start = found ? { stemmed, joined, written, classed } : null;
    starts[this.#number] = start;
    return start;
  }
}

/** The terms of one lexicon being looked for in one statement. */
class Search<Concept extends string> {
  readonly #words: readonly Word[];
  readonly #stances: readonly Stance[];
  readonly #matches: Growing<Concept>[] = [];
  readonly #exclusions: Pick<Match<Concept>, 'concept' | 'from' | 'to'>[] = [];
  #from = -1;
  /** The first match at the word `#from`. */
  #first = 0;
  /** The word before which words were first left out on the way; negative where none were. */
  #leapAt = -1;

  constructor(words: readonly Word[], stances: readonly Stance[]) {
    this.#words = words;
    this.#stances = stances;
  }

  /** Finds the terms that start at a word. */
  start(at: Node<Concept>, from: number, index: number): void {
    if (from !== this.#from) {
      this.#from = from;
      this.#first = this.#matches.length;
    }
    this.#walk(at, index);
  }

  result(): Match<Concept>[] {
    const exclusions = this.#exclusions;
    if (exclusions.length === 0) return this.#matches;
    return this.#matches.filter(
      ({ concept, from, to }) =>
        !exclusions.some((outer) => outer.concept === concept && outer.from <= from && outer.to >= to),
    );
  }

  /** Walks the terms that go on from a node, and takes those that end on the way. */
  #walk(at: Node<Concept>, index: number): void {
    if (at.pending !== null) open(at);
    const { next, exact, classes, leap, concepts, excluded } = at;
    if (concepts !== null) this.#take(concepts, index);
    if (excluded !== null)
      for (const concept of excluded) this.#exclusions.push({ concept, from: this.#from, to: index });
    if (index >= this.#words.length) return;
    if (leap !== null) this.#leap(leap, index);
    if (next === null && exact === null && classes === null) return;
    const { stem, text, whole, spelling } = this.#words[index]!;
    const stemmed = next?.get(stem);
    if (stemmed !== undefined) this.#walk(stemmed, index + 1);
    const joined = whole === undefined ? undefined : next?.get(whole.stem);
    if (joined !== undefined) this.#walk(joined, index + whole!.parts);
    const written = exact?.get(text);
    if (written !== undefined) this.#walk(written, index + 1);
    if (classes === null) return;
    for (const { bit, to } of classes) if ((classesOf(spelling) & bit) !== 0) this.#walk(to, index + 1);
  }

  /** Goes on from a node after no word, or some: not over a comma, a bracket or the like, which end a clause. */
  #leap(at: Node<Concept>, index: number): void {
    const outer = this.#leapAt;
    if (outer < 0) this.#leapAt = index;
    const last = Math.min(index + LEAP, this.#words.length - 1);
    for (let to = index; to <= last && isNextTo(this.#words[to - 1]!, this.#words[to]!); to++) this.#walk(at, to);
    this.#leapAt = outer;
  }

  /** Adds matches up to a word, or lengthens those of the same concepts that start at the same word. */
  #take(concepts: readonly Named<Concept>[], to: number): void {
    const matches = this.#matches;
    const from = this.#from;
    const isFirst = matches.length === this.#first;
    const { start } = this.#words[from]!;
    const { end } = this.#words[to - 1]!;
    const stance = this.#stanceOf(from, to);
    const solid = this.#leapAt < 0 ? to : this.#leapAt;
    for (const { concept, number } of concepts)
      if (isFirst || !this.#lengthen(number, to, end))
        matches.push({ concept, number, from, to, solid, stance, start, end });
  }

  /** That of the first word; what stands between words that are apart may turn the last one down. */
  #stanceOf(from: number, to: number): Stance {
    const first = this.#stances[from] ?? 'asserted';
    return this.#leapAt >= 0 && first === 'asserted' ? (this.#stances[to - 1] ?? 'asserted') : first;
  }

  /** Whether there is a match of the concept at the word: then it reaches as far as the longest term. */
  #lengthen(number: number, to: number, end: number): boolean {
    for (let index = this.#first; index < this.#matches.length; index++) {
      const match = this.#matches[index]!;
      if (match.number !== number) continue;
      if (to > match.to) {
        match.to = to;
        match.solid = this.#leapAt < 0 ? to : this.#leapAt;
        match.end = end;
      }
      return true;
    }
    return false;
  }
}

/** Whether only a space, a hyphen or the like stands between two words. */
function isNextTo(one: Word, other: Word): boolean {
  return other.start - one.end <= 1;
}

/** Terms written one after the other, with commas between them. */
export function terms(list: string): readonly string[] {
  return list.split(',').map((term) => term.trim());
}

/** Every first word with every second: terms whose parts vary independently ("first result", "stored answer", …). */
export function combine(firsts: readonly string[], seconds: readonly string[]): readonly string[] {
  return firsts.flatMap((first) => seconds.map((second) => `${first} ${second}`));
}
