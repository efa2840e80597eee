import type { Mention, Reading } from './readings.js';
import { isDesign, isOffered } from './stance.js';

/** Most words between a mishap and the verb that averts it. */
const AVERTED_WITHIN = 10;
/** A part's duty told without its name has at least so many words: "absorbs spikes and hands on 50 orders a second". */
const LEAST_DUTY = 8;
/** What is done takes more words than this. */
const LEAST_TOLD = 3;
/** By what it is averted; a manner is no means. */
const MEANS =
  /^[^.;]{0,80}?\b(?:by|with|using|via|through)\s(?!(?:design|ease|care|grace|caution|following|robust|best|proper|good|great|appropriate|adequate|suitable|high)\b)[\p{L}\d]/iu;
/** What only wants it averted. */
const WISHES = new Set(
  'important need want have aim try trying able designed design must ought hope goal necessary essential crucial critical how supposed required'.split(
    ' ',
  ),
);
/** A subject that names no mechanism. */
const NOBODY = new Set(
  'we it they you i this that which system design architecture solution platform application app service backend and or to can will would could should must'.split(
    ' ',
  ),
);

/** "…, which we mitigate by …", "To avoid …, the worker waits", "A lease keeps …": what is done stands with the mishap. */
export function isAverted({ statement: { text }, words, stances, mentions }: Reading, named: Mention): boolean {
  return mentions.some(({ concept, stance, from, to, end }) => {
    if (concept !== 'avert' || !isOffered(stance)) return false;
    const before = from < named.from;
    if (before ? named.from - to > AVERTED_WITHIN : from - named.to > AVERTED_WITHIN) return false;
    if (MEANS.test(text.slice(Math.max(end, named.end)))) return true;
    if (!before) return false;
    const lead = words.slice(Math.max(0, from - 4), from).map((word) => word.text);
    if (lead.some((word) => WISHES.has(word))) return false;
    const verb = words[from]!.text;
    if (lead.at(-1) === 'to') return from === 1 ? isFollowedBy(text, words, stances, named) : from > LEAST_TOLD;
    if (!verb.endsWith('s')) return false;
    return lead.length > 0 ? !NOBODY.has(lead.at(-1)!) : words.length >= LEAST_DUTY;
  });
}

/** A main clause of this design after "To avoid …,". */
function isFollowedBy(text: string, words: Reading['words'], stances: Reading['stances'], named: Mention): boolean {
  const cut = text.indexOf(',', named.end);
  return (
    cut >= 0 &&
    words.filter(({ start }, index) => start > cut && isDesign(stances[index] ?? 'asserted')).length > LEAST_TOLD
  );
}
