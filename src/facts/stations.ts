import { MARK } from './hints.js';
import type { Reading } from './readings.js';
import { isDesign } from './stance.js';

const ARROW = /\s*(?:-{1,2}>|→|=>|►|▶)\s*/u;
/** A chain has so many stations: "gw -> lib -> redis". */
const LEAST_STATIONS = 3;
const STATION = /^[`*_]*(\p{L}[\p{L}\p{N}]*(?:[ -]\p{L}[\p{L}\p{N}]*)?)[`*_]*(?=$|[\s,(:[])/u;
/** The first and the last may have a remark. */
const LONGEST_STATION = 40;

/** What a design draws as stations of a way, in lower case: later it may say what one of them does ("lib keeps a copy"). */
export function stationsOf(readings: readonly Reading[]): ReadonlySet<string> {
  const stations = new Set<string>();
  for (const { statement, marks } of readings) {
    if ((marks & MARK.arrow) === 0 && !statement.text.includes('►')) continue;
    const links = statement.text.split(ARROW);
    if (links.length < LEAST_STATIONS || links.slice(0, -1).some((link) => link.length > LONGEST_STATION)) continue;
    for (const link of links) {
      const name = STATION.exec(link)?.[1]?.toLowerCase();
      if (name !== undefined) stations.add(name);
    }
  }
  return stations;
}

/** The station that a statement opens with and says what it does; null when there is none. */
export function actingStation({ statement, words, stances }: Reading, stations: ReadonlySet<string>): string | null {
  for (let index = 0; index + 1 < words.length; index++) {
    const word = words[index]!;
    const opens = index === 0 || /[.;:,)]\s+(?:the |a |an )?$/u.test(statement.text.slice(0, word.start));
    if (!opens || !stations.has(word.text) || !isDesign(stances[index] ?? 'asserted')) continue;
    const verb = words[index + 1]!;
    if (verb.start - word.end === 1 && /^\p{Ll}{2,}s$/u.test(verb.text) && !NO_VERB.test(verb.text)) return word.text;
  }
  return null;
}

const NO_VERB = /^(?:is|has|was|does|as|its|this|ms|secs?|mins?|hours|days|nodes|servers|services)$|ss$/u;
