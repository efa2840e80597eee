import { numberOf } from './concept-set.js';
import type { Match, Vocabulary } from './lexicon.js';
import { stemOf } from './stems.js';
import { bitOf } from './word-classes.js';
import { wordsOf } from './words.js';

/** A place in the tree of terms: where a text stands that has said the first words of some. */
export interface Node<Concept extends string> {
  /** By the stem of the next word. Most nodes end a term that none goes on from. */
  next: Map<string, Node<Concept>> | null;
  /** By the next word as it is written. */
  exact: Map<string, Node<Concept>> | null;
  /** By the classes of the next word. */
  classes: ClassBranch<Concept>[] | null;
  /** Where a term goes on after some words. */
  leap: Node<Concept> | null;
  /** Concepts whose terms end here, and those that are not meant where a text comes here. */
  concepts: Named<Concept>[] | null;
  excluded: Concept[] | null;
  /** Terms that go on from here; they are taken apart when a text comes here, for most texts come to few. */
  pending: Term<Concept>[] | null;
}

/** Where the words of a class lead. */
interface ClassBranch<Concept extends string> {
  readonly bit: number;
  readonly to: Node<Concept>;
}

/** A concept with its number. */
export type Named<Concept extends string> = Pick<Match<Concept>, 'concept' | 'number'>;

/** A term of the vocabulary, as it stands there. */
interface Term<Concept extends string> {
  readonly concept: Concept;
  readonly term: string;
  /** How many characters of it have led here. */
  readonly at: number;
  /** The how manyth of the vocabulary. */
  readonly order: number;
}

/** The terms of a vocabulary by what stands before their first space. */
export function byHead<Concept extends string>(vocabulary: Vocabulary<Concept>): ReadonlyMap<string, Term<Concept>[]> {
  const heads = new Map<string, Term<Concept>[]>();
  let order = 0;
  const add = (concept: Concept, term: string): void => {
    const head = headOf(term, 0);
    const added = { concept, term, at: head.length + 1, order: order++ };
    const waiting = heads.get(head);
    if (waiting === undefined) heads.set(head, [added]);
    else waiting.push(added);
  };
  for (const [concept, list] of Object.entries(vocabulary) as [Concept, readonly string[]][]) {
    for (const term of list) {
      add(concept, term);
      const small = term.toLowerCase();
      if (small !== term) add(concept, small);
    }
  }
  return heads;
}

/** What stands between a place in a term and the next space. */
function headOf(term: string, at: number): string {
  const space = term.indexOf(' ', at);
  return term.slice(at, space < 0 ? term.length : space);
}

/** What the marks before a term say, and the term without them. */
export function unmarked(term: string): {
  readonly excluded: boolean;
  readonly exact: boolean;
  readonly spelling: string;
} {
  const excluded = term.startsWith('!');
  const exact = term.startsWith('=', excluded ? 1 : 0);
  return { excluded, exact, spelling: term.slice(Number(excluded) + Number(exact)) };
}

/** Lets the terms that wait at a node end there or go on by a word. */
export function open<Concept extends string>(node: Node<Concept>): void {
  const waiting = node.pending ?? [];
  node.pending = null;
  if (waiting.length > 1) waiting.sort((a, b) => a.order - b.order);
  for (const { concept, term, at: from, order } of waiting) {
    const { excluded, exact } = unmarked(term);
    let at = from;
    let next = node;
    // A mark between spaces is no word.
    while (next === node && at <= term.length) {
      const part = headOf(term, at);
      next = follow(node, part, exact);
      at += part.length + 1;
    }
    if (next !== node) {
      (next.pending ??= []).push({ concept, term, at, order });
      continue;
    }
    if (excluded) exclude(node, concept);
    else name(node, concept);
  }
}

function exclude<Concept extends string>(node: Node<Concept>, concept: Concept): void {
  const list = (node.excluded ??= []);
  if (!list.includes(concept)) list.push(concept);
}

function name<Concept extends string>(node: Node<Concept>, concept: Concept): void {
  const list = (node.concepts ??= []);
  if (!list.some((other) => other.concept === concept)) list.push({ concept, number: numberOf(concept) });
}

/** Where the words of a part of a term lead. */
export function follow<Concept extends string>(from: Node<Concept>, part: string, exact: boolean): Node<Concept> {
  if (part === '~') return (from.leap ??= node());
  if (part.startsWith('@')) return classBranch(from, bitOf(part.slice(1)));
  if (/^[a-z]+$/u.test(part)) return branch(from, exact ? part : stemOf(part), exact);
  return wordsOf(part).reduce((at, { text, stem }) => branch(at, exact ? text : stem, exact), from);
}

/** The node that the words of a class lead to, made where there is none. */
function classBranch<Concept extends string>(at: Node<Concept>, bit: number): Node<Concept> {
  const branches = (at.classes ??= []);
  let found = branches.find((branch) => branch.bit === bit);
  if (found === undefined) branches.push((found = { bit, to: node() }));
  return found.to;
}

/** The node that a word leads to, made where there is none. */
function branch<Concept extends string>(at: Node<Concept>, key: string, exact: boolean): Node<Concept> {
  const branches = (exact ? at.exact : at.next) ?? new Map<string, Node<Concept>>();
  at[exact ? 'exact' : 'next'] = branches;
  let next = branches.get(key);
  if (next === undefined) branches.set(key, (next = node()));
  return next;
}

/** A place from which nothing goes on yet. */
export function node<Concept extends string>(): Node<Concept> {
  return { next: null, exact: null, classes: null, leap: null, concepts: null, excluded: null, pending: null };
}
