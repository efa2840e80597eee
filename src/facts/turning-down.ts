import { type Hints, wordHint } from './hints.js';
import type { Match } from './lexicon.js';
import type { Cue } from './vocabulary/stance.js';
import type { Word } from './words.js';

/** Whether a statement has a word for turning something down; few have one, so that only those are looked at closely. */
export function speaksOfRejection(cues: readonly Match<Cue>[]): boolean {
  return cues.some(({ concept }) => concept === 'turning-down' || concept === 'turned-down');
}

/** How many words of a statement tell what was turned down; 0 where nothing was. */
export function turnedDownUntil(text: string, words: readonly Word[], hints: Hints): number {
  if (REJECTED_LABEL.test(text) || PUT_FORWARD.test(text)) return words.length;
  const turned = (hints & TURNING_DOWN) === 0 ? null : TURNED_DOWN.exec(text);
  if (turned === null || REFUSED.test(turned[1]!)) return 0;
  return words.findLastIndex(({ start }) => start < turned[0].length) + 1;
}

/** "Rejected: a cache of totals.", "Considered: a queue." */
const REJECTED_LABEL = /^(?:(?:also |once )?(?:rejected|discarded|turned down|considered))\s*:/iu;

/** "An index on the date was proposed and rejected". */
const PUT_FORWARD =
  /\b(?:was|were|had been|been) (?:proposed|put forward|suggested|considered|discussed|brought up|tried|weighed)\b[^.;]{0,80}?\b(?:and|but|then) (?:was |were |then |later )?(?:rejected|turned down|dropped|dismissed|discarded|declined|abandoned|given up|voted down)\b/iu;

/** "A worker was rejected: …", "An index was turned down, as …": the choice, and not a request, was rejected. */
const TURNED_DOWN =
  /^(.{2,120}?)\b(?:was|were) (?:rejected|turned down|ruled out|voted down)(?=\s*[:.;]|,? (?:as|since|because|for|in favou?r)\b|,)/iu;
const TURNING_DOWN = wordHint(/^(?:rejected|turned|ruled|voted)$/u);
/** What a system itself rejects in operation. */
const REFUSED =
  /\b(?:requests?|calls?|messages?|clients?|uploads?|writes?|transactions?|payments?|users?|events?|orders?|bids?|logins?|inserts?|submissions?|attempts?)\b/iu;

/** "We do not do this: …", "Not in this design: …", "It is not true that …": an opening that takes back all that follows. */
const DENIAL =
  /^(?:\*\*)?(?:(?:we|i|it|this design|the system) (?:do(?:es)? not|don't|doesn't|will not|won't) (?:do|have|use|plan|need|want|support|include) (?:this|that|it|these|any of (?:this|these)|the following)\s?[:—–-]|(?:this is )?not (?:in|part of|done in|planned for) (?:this|our|the) (?:design|system|version|proposal)\s?[:—–-]|(?:it|this) is (?:not|never) (?:true|the case|so) that\b|(?:there is|we have) no such thing(?: as)?\b)/iu;

const DENYING = wordHint(/n't$|^(?:not|never|no)$/u);

/** "An earlier draft kept them for ever", "In the pilot, clerks did so": how it was once, and is no longer. */
const EARLIER =
  /^(?:in )?(?:(?:our|the|an?) )?(?:(?:very )?(?:first|earlier|initial|original|previous|old) (?:draft|sketch|plan|idea|attempt|prototype|proposal|concept)|draft|pilot)\b[^.;:]{0,60}?\b(?:was|were|had|did|kept|sent|put|took|left|held|ran|read|wrote|let|made|gave|stood|\p{Ll}{3,}ed)\b(?!.*\b(?:still|now|today|is|are|observed|measured|saw)\b)/iu;

const DRAFT = wordHint(/^(?:draft|sketch|plan|idea|attempt|prototype|proposal|concept|pilot)$/u);

/** Whether a statement takes back all that it tells: nothing is weighed in it. */
export function deniesAll(text: string): boolean {
  return DENIAL.test(text);
}

/** {@link deniesAll}, asked only where a word of denying stands. */
export function isDenial(text: string, hints: Hints): boolean {
  return (hints & DENYING) !== 0 && deniesAll(text);
}

/** Whether a statement tells how it was in an earlier draft. */
export function isEarlierDraft(text: string, hints: Hints): boolean {
  return (hints & DRAFT) !== 0 && EARLIER.test(text);
}
