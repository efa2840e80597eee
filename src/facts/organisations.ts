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

/** What an outsider's name is said to have. */
const OUTSIDERS_THINGS = new Set(
  'api apis cloud desk system service people team portal app platform site importer interface shop architects engineers programs software console backend'.split(
    ' ',
  ),
);

/** "The maker's cloud has …", "Zurich's desk makes …", "The control system has …": a system beside the one designed. */
export function isOutsider(words: readonly Word[], ownNames: ReadonlySet<string>): boolean {
  for (let index = 0; index < LONGEST_NAME && index < words.length - 1; index++) {
    const { text } = words[index]!;
    if (text.endsWith("'s") || text.endsWith("s'"))
      return (
        index <= LONGEST_NAME &&
        OUTSIDERS_THINGS.has(words[index + 1]!.text) &&
        !ownNames.has(text.replace(/'s?$/u, ''))
      );
  }
  const [the, name, thing] = words;
  return the?.text === 'the' && thing?.text === 'system' && name !== undefined && !ownNames.has(name.text);
}

/** "Our own answers …", "Ours takes …", "Our service has …", "The logbook has …" in a design of a logbook. */
export function returnsHome(text: string, words: readonly Word[], ownNames: ReadonlySet<string>): boolean {
  if (
    /^(?:ours|our own|our (?:\p{L}+ )?(?:service|system|design|app|desk|api|part|checkout|platform|portal|importer|server|side)|at our|we do|here,)\b/iu.test(
      text,
    )
  )
    return true;
  const [the, name] = words;
  return the?.text === 'the' && name !== undefined && name.text.length > SHORT && ownNames.has(name.text);
}

/** Shorter words of a title name nothing. */
const SHORT = 4;
