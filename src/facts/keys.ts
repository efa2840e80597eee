import type { Slice } from '../document/document.js';
import type { Reading } from './readings.js';
import { MARK } from './hints.js';
import { isDesign } from './stance.js';
import { matchesOf } from './matches.js';

/** A field or an attribute by which records are told apart or found. */
export interface Key {
  /** First word and one past the last, as indexes of the reading's words. */
  readonly from: number;
  readonly to: number;
  /** Written as a field (`user_id`, `(board, at)`), so that it can be nothing else. */
  readonly written: boolean;
}

/** snake_case and camelCase, with a comma between several. */
const IDENTIFIER =
  /(?<![\p{L}\d/.(])[a-z][a-z0-9]*(?:_[a-z0-9]+)+\b(?!\()|(?<![\p{L}\d/.(])[a-z]+(?:[A-Z][A-Za-z0-9]*)+\b(?!\()/gu;
/** What is set as code and is a field, or several: not a call, a path, a flag or a figure. */
const FIELDS = /^[([<{"']*[a-z][\w.]*(?:\s*[,+:|]\s*[a-z][\w.]*(?:\s+(?:desc|asc))?)*[)\]>}"']*$/iu;

/** The keys that a statement names as part of this design, in the order of its words. */
export function keysIn(reading: Reading): readonly Key[] {
  const { statement, mentions, stances, marks } = reading;
  const written = [
    ...((marks & (MARK.underscore | MARK.hump)) === 0 ? [] : matchesOf(statement.text, IDENTIFIER)).map(
      ({ 0: text, index }) => ({ start: index, end: index + text.length }),
    ),
    ...statement.code.filter(({ start, end }) => FIELDS.test(statement.text.slice(start, end))),
  ]
    .map((slice) => wordsAt(reading, slice))
    .filter(({ from, to }) => to > from && isDesign(stances[from] ?? 'asserted'))
    .map((range) => ({ ...range, written: true }));
  const spoken = mentions
    .filter(({ concept, stance }) => (concept === 'attribute' || concept === 'id-attribute') && isDesign(stance))
    .map(({ from, to }) => ({ from, to, written: false }));
  return [...written, ...spoken].sort((a, b) => a.from - b.from);
}

function wordsAt({ words }: Reading, { start, end }: Slice): { readonly from: number; readonly to: number } {
  const from = words.findIndex((word) => word.end > start);
  const after = words.findIndex((word) => word.start >= end);
  return { from: Math.max(from, 0), to: from < 0 ? 0 : after < 0 ? words.length : after };
}
