import { quoteOf, type Quote } from '../src/facts/facts.js';
import { centreOf } from '../src/facts/landmarks.js';
import type { Reading } from '../src/facts/readings.js';

/**
 * Where mending starts: at the centre of the first of some groups of statements that has any, the nearest to the
 * subject first; null, the document as a whole, where none has.
 */
export function placeOf(...groups: readonly (readonly Reading[])[]): Quote | null {
  const group = groups.find(({ length }) => length > 0);
  const centre = group === undefined ? undefined : centreOf(group);
  return centre === undefined ? null : quoteOf(centre);
}

/** The statements of things that each stand in one. */
export function readingsOf(things: readonly { readonly reading: Reading }[]): readonly Reading[] {
  return things.map(({ reading }) => reading);
}
