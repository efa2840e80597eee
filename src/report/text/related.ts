import type { Evidence } from '../report.js';
import { clipEnd } from './cells.js';
import { printableLine } from './printable.js';
import { hang } from './wrap.js';

/** Longest quote that is shown, in columns: a line goes on beyond it only to say where the next one stands. */
const LONGEST_QUOTE = 56;

/** The other places that a finding rests on, with their words, in one entry. */
export function related(places: readonly Evidence[]): string[] {
  if (places.length === 0) return [];
  const named = places.map(
    ({ line, quote }) => `line ${String(line)}, “${clipEnd(printableLine(quote), LONGEST_QUOTE)}”`,
  );
  return hang('    Beside:  ', named.join('; '));
}
