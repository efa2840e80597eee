import type { Claim } from './claims.js';
import { names } from './readings.js';
import { isDesign } from './stance.js';

/** A mechanism against duplicates. */
export interface Protection {
  readonly claim: Claim;
  /** Whether it keeps a write from happening twice, or equal content from being stored twice. */
  readonly of: 'write' | 'content';
}

/** The mechanisms against duplicates that this design has, in the order of the text. */
export function findProtections(claims: readonly Claim[]): readonly Protection[] {
  return claims
    .filter(({ kind, stance }) => kind === 'dedupe' && isDesign(stance))
    .map((claim) => ({ claim, of: isOfContent(claim) ? 'content' : 'write' }));
}

/** Words between "deduplicate" and what it is done to. */
const REACH = 5;

/** "Pictures are deduplicated by their hash": equal things are kept once, and no request is repeated. */
function isOfContent({ reading, readings }: Claim): boolean {
  const dedupe = reading.mentions.find(({ concept }) => concept === 'dedupe');
  const content = reading.mentions.find(({ concept }) => concept === 'content');
  if (dedupe === undefined || content === undefined) return false;
  const gap = Math.max(dedupe.from - content.to, content.from - dedupe.to);
  return gap <= REACH && !readings.some((other) => names(other, 'retry-cue', 'idempotent', 'idempotency-key'));
}
