import type { Word } from './words.js';

/** Houses that run systems of their own. */
const ORGANISATIONS = new Set(
  `office ministry library university bank insurer insurance vendor caterer agency authority company firm supplier competitor school
  museum lab laboratory hospital clinic airline railway city county council court police church association manufacturer operator
  broadcaster newspaper publisher department college institute federation league club union chamber registry exchange partner
  neighbour neighbor municipality government army parliament embassy hotel chain retailer landlord network predecessor sister`.split(
    /\s+/u,
  ),
);
/** Nouns that make a house's name the name of a thing: "the library service". */
const THINGS = new Set(
  'service server database gateway worker queue api app application system table store cluster cache client node id record row topic event job process module component portal screen account key data'.split(
    ' ',
  ),
);
/** Words between "the" and the house. */
const LONGEST_NAME = 4;

/** Whether a sentence's subject is a house: "The university library replicates …", "The tax office puts …". */
export function isOrganisation(words: readonly Word[]): boolean {
  if (words[0]?.text !== 'the' && words[0]?.text !== 'another' && words[0]?.text !== 'a') return false;
  for (let index = 1; index <= LONGEST_NAME && index < words.length; index++) {
    if (!ORGANISATIONS.has(words[index]!.text)) continue;
    const next = words[index + 1];
    return next !== undefined && !THINGS.has(next.text) && !ORGANISATIONS.has(next.text) && !next.text.endsWith("'s");
  }
  return false;
}

/** Whether a sentence turns to this design in contrast to what was told before. */
export function turnsToUs(text: string): boolean {
  return /^(?:we|ours|our|here|in our case|as to our|as for us|with us|on our side|for us)\b/iu.test(text);
}
