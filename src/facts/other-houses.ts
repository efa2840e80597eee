import { stemOf } from './stems.js';
import type { Word } from './words.js';

/** Somebody else, by where they are or by how one knows: "the lab next door", "as its architects told us". */
export const NEIGHBOURS =
  /^(?:the|an?other) \p{L}+(?:'s|s') (?:own )?(?:architects?|designers?)\b|^(?:the )?\p{L}+(?:'s|s') (?:\p{L}+ )?(?:team|people|engineers|developers|staff|blog|report) (?:reports?|reported|says?|said|tells?|told|writes?|describes?)\b|\b(?:told|said|wrote|explained|showed|published|presented)\b[^.:]{0,12} (?:at|in|on) (?:a|an|the|its|their) (?:\p{L}+ )?(?:conference|talk|blog|paper|meetup|post|podcast|interview|magazine|keynote)\b|\b(?:next door|down the (?:hall|road|street|corridor)|across the (?:street|road)|as (?:its|their|the vendor's) [\p{L}]+ (?:tells?|told|says?|said|explain\w*|puts? it)\b)/iu;

/** Words that may stand between the start of a sentence and the noun that it is about. */
const DETERMINERS = new Set(
  'if when should flaky nightly the a an our all these those that this its their every each only and but also on in for internal own old big little'.split(
    ' ',
  ),
);

/** Whether the sentence is about what starts here. */
export function isOpening(words: readonly Word[], from: number): boolean {
  return from <= 3 && words.slice(0, from).every(({ text }) => DETERMINERS.has(text));
}

/** Words that open a comparison, and those by which the author comes back to this design. */
const COMPARISONS = new Set(['as', 'like', 'unlike', 'similar', 'while', 'whereas', 'where', 'though', 'although']);
const OURSELVES = new Set(['we', 'our', 'ours', 'i']);

/** Where talk of another system ends: with the statement, or, in "as Uber does, we shard by city", with the clause. */
export function foreignEnd(text: string, words: readonly Word[], from: number): number {
  const first = words[0]?.text ?? '';
  if (!COMPARISONS.has(first)) return words.length;
  const back = words.findIndex((word, index) => index >= from && OURSELVES.has(word.text));
  const comma = LIKENESSES.has(first) ? text.indexOf(',', words[from - 1]?.end ?? 0) : -1;
  const after = comma < 0 ? -1 : words.findIndex(({ start }) => start > comma);
  if (after > 0 && !words.slice(0, after).some(({ stem }) => REPORTS.has(stem)))
    return back < 0 ? after : Math.min(back, after);
  return back < 0 ? words.length : back;
}

/** "As at our last employer, a gateway checks it": what follows the comma is this design's. */
const LIKENESSES = new Set(['as', 'like', 'unlike', 'similar']);
/** "As Netflix describes, …": what follows is theirs. */
const REPORTS = new Set(
  'explain say said describ report writ wrote recommend suggest show note publish state find found told tell put argu'
    .split(' ')
    .map(stemOf),
);

/** What a company does in its own house, as against what its product does in this design. */
const DEEDS = new Set(
  `use run have had write choose take took give gave cache accept return store do did describe report publish recommend
  advertise keep kept rely build built adopt find found solve handle process move migrate split operate serve shard
  partition retry evacuate disable delete remove purge archive expect replicate throttle promote shift drop deliver
  acknowledge hold regard treat let say said put pin count compute expire sign send sent answer page watch measure monitor
  alert divide queue chose introduce open roll impose feed fed show carry dedupe deduplicate version limit rate-limit
  encrypt guarantee promise ship test log sample stream batch index`
    .split(/\s+/u)
    .map(stemOf),
);

const OURS = new Set(['we', 'our', 'us', 'i', 'use', 'using']);

/** "With Dropbox, people share files": the sentence goes on in the other system. */
const OPENINGS = new Set(['with', 'on', 'in']);

/** "Netflix uses", "Stripe's API stores", "At Uber, …", "as Twitter does": the company acts, it is no product in use. */
export function isSubject(text: string, words: readonly Word[], from: number, to: number): boolean {
  const name = words[to - 1];
  if (name === undefined) return false;
  if (name.text.endsWith("'s")) return from <= 1 && !words.some((word) => OURS.has(word.text));
  const before = words[from - 1]?.text;
  if (before === 'at' || before === 'like') return true;
  if (from === 1 && OPENINGS.has(before ?? '') && /^\s*,/u.test(text.slice(name.end))) return true;
  if (from === 0 && /^,\s(?:where|which|who|whose)\b/u.test(text.slice(name.end))) return true;
  return (
    DEEDS.has(words[to]?.stem ?? '') ||
    (/^\s/u.test(text.slice(name.end)) &&
      DEEDS.has(words[to + 1]?.stem ?? '') &&
      /ly$|^(?:also|has|had|itself)$/u.test(words[to]?.text ?? ''))
  );
}
