import { Lexicon } from './lexicon.js';
import { praiseWords, type Praise } from './vocabulary/praise.js';
import type { Word } from './words.js';

const lexicon = new Lexicon<Praise>(praiseWords);

/** Shorter statements are labels and notes. */
const LEAST_WORDS = 8;
/** So many words of praise, without one thing of the design's own, say nothing. */
const PRAISES = 3;

/** A commonplace in so few words is all that is said. */
const SLOGAN = 11;

/** A figure, a name in code or an arrow. */
const SPECIFIC =
  /\d|\w_\w|\b\p{Ll}+\p{Lu}\p{Ll}|->|→|=>|[<>=]|\b(?:two|three|four|five|six|seven|eight|nine|ten|twice|half|third)\b(?!\snines)/u;

/**
 * Whether a statement only praises: "Failover is a top priority of our robust, fault-tolerant platform". Any figure,
 * identifier or arrow makes it more than that.
 */
export function isPuffery(text: string, words: readonly Word[]): boolean {
  if (words.length < LEAST_WORDS || SPECIFIC.test(text)) return false;
  const count = { praise: 0, commonplace: 0, sweeping: 0 };
  for (const { concept } of lexicon.find(words)) count[concept]++;
  const { praise, commonplace, sweeping } = count;
  return (
    commonplace >= 2 ||
    (commonplace === 1 && (praise + sweeping >= 1 || words.length <= SLOGAN)) ||
    praise >= PRAISES ||
    (praise === PRAISES - 1 && sweeping >= 1)
  );
}
