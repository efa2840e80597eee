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

/** A match that may still grow. */
type Growing<Concept extends string> = { -readonly [Key in keyof Match<Concept>]: Match<Concept>[Key] };

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
    const matches: Growing<Concept>[] = [];
    const exclusions: Match<Concept>[] = [];
    const { next, exact } = this.#root;
    for (let from = 0; from < words.length; from++) {
      // Most words start no term.
      const { stem, text, whole } = words[from]!;
      const first = matches.length;
      const walk = (at: Node<Concept> | undefined, index: number): void => {
        if (at !== undefined) collect(at, words, from, index, matches, first, exclusions);
      };
      walk(next.get(stem), from + 1);
      if (whole !== undefined) walk(next.get(whole.stem), from + whole.parts);
      walk(exact.get(text), from + 1);
    }
    return exclusions.length === 0
      ? matches
      : matches.filter((match) => !exclusions.some((exclusion) => covers(exclusion, match)));
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

/** Walks the terms that go on from a node, and adds those that end on the way. */
function collect<Concept extends string>(
  at: Node<Concept>,
  words: readonly Word[],
  from: number,
  index: number,
  matches: Growing<Concept>[],
  first: number,
  exclusions: Match<Concept>[],
): void {
  for (const concept of at.concepts) extend(matches, first, concept, from, index);
  for (const concept of at.excluded) exclusions.push({ concept, from, to: index });
  const word = words[index];
  if (word === undefined) return;
  const stemmed = at.next.get(word.stem);
  if (stemmed !== undefined) collect(stemmed, words, from, index + 1, matches, first, exclusions);
  const { whole } = word;
  if (whole !== undefined) {
    const joined = at.next.get(whole.stem);
    if (joined !== undefined) collect(joined, words, from, index + whole.parts, matches, first, exclusions);
  }
  const exact = at.exact.get(word.text);
  if (exact !== undefined) collect(exact, words, from, index + 1, matches, first, exclusions);
}

/** Adds a match, or lengthens the one of the same concept at the same word: those from `first` on start there. */
function extend<Concept extends string>(
  matches: Growing<Concept>[],
  first: number,
  concept: Concept,
  from: number,
  to: number,
): void {
  for (let index = first; index < matches.length; index++) {
    const match = matches[index]!;
    if (match.concept !== concept) continue;
    if (to > match.to) match.to = to;
    return;
  }
  matches.push({ concept, from, to });
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
