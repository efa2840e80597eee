import type { Match } from './lexicon.js';
import type { Cue } from './vocabulary/stance.js';
import type { Word } from './words.js';

/** Shorter statements are labels and notes. */
const LEAST_WORDS = 8;
/** So many words of praise, without one thing of the design's own, say nothing. */
const PRAISES = 3;
/** A commonplace in so few words is all that is said. */
const SLOGAN = 11;

/** A figure, a name in code or an arrow. */
const SPECIFIC =
  /\d|\w_\w|\b\p{Ll}+\p{Lu}\p{Ll}|->|→|=>|[<>=]|\b(?:two|three|four|five|six|seven|eight|nine|ten|twice|half|third)\b(?!\snines)/u;
/** Words that claim all of something. */
const SWEEPING = /\b(?:every|any|all|always|ever|fully|completely|continuously|constantly|everything)\b/iu;

/**
 * Whether a statement only praises: "Failover is a top priority of our robust, fault-tolerant platform". Any figure,
 * identifier or arrow makes it more than that.
 */
export function isPuffery(text: string, words: readonly Word[], cues: readonly Match<Cue>[]): boolean {
  if (words.length < LEAST_WORDS) return false;
  let praise = 0;
  let commonplace = 0;
  for (const { concept } of cues) {
    if (concept === 'praise') praise++;
    else if (concept === 'commonplace') commonplace++;
  }
  if (commonplace === 0 && praise < PRAISES - 1) return false;
  const empty =
    commonplace >= 2 ||
    praise >= PRAISES ||
    (commonplace === 1 && (praise > 0 || words.length <= SLOGAN)) ||
    SWEEPING.test(text);
  return empty && !SPECIFIC.test(text);
}
