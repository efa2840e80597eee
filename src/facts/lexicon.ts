import { wordsOf, type Word } from './words.js';

/**
 * Concept to the terms that name it. A term matches in every inflection, spelling of hyphens, and case;
 * `=term` only as written; `!term` and `!=term` are where the concept is not meant ("in order to" is no order). */
export type Vocabulary<Concept extends string = string> = Readonly<Record<Concept, readonly string[]>>;

/** A concept's name found in a statement. */
export interface Match<Concept extends string> {
  readonly concept: Concept;
  /** First word and one past the last, as indexes of the statement's words. */
  readonly from: number;
  readonly to: number;
}

interface Node<Concept extends string> {
  /** By the stem of the next word. */
  readonly next: Map<string, Node<Concept>>;
  /** By the next word as it is written. */
  readonly exact: Map<string, Node<Concept>>;
  readonly concepts: Concept[];
  readonly excluded: Concept[];
}

/** Finds every term of a vocabulary in one pass. */
export class Lexicon<Concept extends string> {
  readonly #root: Node<Concept> = node();

  constructor(vocabulary: Vocabulary<Concept>) {
    for (const [concept, terms] of Object.entries(vocabulary) as [Concept, readonly string[]][]) {
      for (const term of terms) this.#add(term, concept);
    }
  }

  /** All matches in the order of their first word; of one concept at one word, only the longest. */
  find(words: readonly Word[]): readonly Match<Concept>[] {
    const matches: Match<Concept>[] = [];
    const exclusions: Match<Concept>[] = [];
    for (let from = 0; from < words.length; from++) {
      if (!this.#starts(words[from]!)) continue;
      const longest = new Map<Concept, number>();
      this.#walk(this.#root, words, from, from, longest, exclusions);
      for (const [concept, to] of longest) matches.push({ concept, from, to });
    }
    return exclusions.length === 0
      ? matches
      : matches.filter((match) => !exclusions.some((exclusion) => covers(exclusion, match)));
  }

  /** Whether any term starts with a word; most words start none. */
  #starts({ stem, text, whole }: Word): boolean {
    const { next, exact } = this.#root;
    return next.has(stem) || exact.has(text) || (whole !== undefined && next.has(whole.stem));
  }

  #walk(
    at: Node<Concept>,
    words: readonly Word[],
    from: number,
    index: number,
    longest: Map<Concept, number>,
    exclusions: Match<Concept>[],
  ): void {
    for (const concept of at.concepts) longest.set(concept, Math.max(index, longest.get(concept) ?? 0));
    for (const concept of at.excluded) exclusions.push({ concept, from, to: index });
    const word = words[index];
    if (word === undefined) return;
    const stemmed = at.next.get(word.stem);
    if (stemmed !== undefined) this.#walk(stemmed, words, from, index + 1, longest, exclusions);
    const whole = word.whole === undefined ? undefined : at.next.get(word.whole.stem);
    if (whole !== undefined) this.#walk(whole, words, from, index + (word.whole?.parts ?? 1), longest, exclusions);
    const exact = at.exact.get(word.text);
    if (exact !== undefined) this.#walk(exact, words, from, index + 1, longest, exclusions);
  }

  #add(term: string, concept: Concept): void {
    const [, not = '', exactly = '', bare = ''] = /^(!?)(=?)(.*)$/su.exec(term) ?? [];
    for (const spelling of new Set([bare, bare.toLowerCase()])) {
      let at = this.#root;
      for (const word of wordsOf(spelling)) {
        const branches = exactly === '=' ? at.exact : at.next;
        const key = exactly === '=' ? word.text : word.stem;
        const next = branches.get(key) ?? node<Concept>();
        branches.set(key, next);
        at = next;
      }
      const list = not === '!' ? at.excluded : at.concepts;
      if (!list.includes(concept)) list.push(concept);
    }
  }
}

function covers<Concept extends string>(outer: Match<Concept>, inner: Match<Concept>): boolean {
  return outer.concept === inner.concept && outer.from <= inner.from && outer.to >= inner.to;
}

function node<Concept extends string>(): Node<Concept> {
  return { next: new Map(), exact: new Map(), concepts: [], excluded: [] };
}

/** Terms written one after the other, with commas between them. */
export function terms(list: string): readonly string[] {
  return list.split(',').map((term) => term.trim());
}

/** Every first word with every second: terms whose parts vary independently ("first result", "stored answer", …). */
export function combine(firsts: readonly string[], seconds: readonly string[]): readonly string[] {
  return firsts.flatMap((first) => seconds.map((second) => `${first} ${second}`));
}
