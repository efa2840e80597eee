import type { Facts } from './facts.js';
import { mentions, names, type Mention, type Reading } from './readings.js';

/**
 * The statements in which somebody outside stands who may call the system: in a whole design whoever is named, in a change
 * to a part only who does something, and where it follows the form of proposals only who has no part in the system.
 */
export function callersIn(facts: Pick<Facts, 'readings' | 'operations' | 'proposal'>): readonly Reading[] {
  const { readings, operations, proposal } = facts;
  const offered = operations.some(({ form }) => form === 'http' || form === 'path');
  const generic = offered || !readings.some((reading) => isHeaded(reading, 'proposal-heading'));
  return readings.filter((reading) => namesParty(reading, { generic, idle: !proposal }));
}

/** Parties that are turned down or another system's do not call. */
const PRESENT: ReadonlySet<string> = new Set(['asserted', 'negated', 'open', 'hedged', 'future']);

function isHeaded(reading: Reading, concept: Mention['concept']): boolean {
  return reading.statement.block.kind === 'heading' && names(reading, concept);
}

/** Which parties count: those that every system has within, and those that do nothing. */
interface Counted {
  readonly generic: boolean;
  readonly idle: boolean;
}

function namesParty(reading: Reading, counted: Counted): boolean {
  if (!mentions(reading, 'outside-party')) return false;
  const { statement, mentions: all } = reading;
  if (statement.block.kind === 'code' && (statement.block.language !== '' || !counted.idle)) return false;
  const inner = counted.generic ? [] : all.filter(({ concept }) => concept === 'generic-party');
  return all.some(
    (party) =>
      party.concept === 'outside-party' &&
      PRESENT.has(party.stance) &&
      !/^(?:[\w:/]|\.\w)/u.test(statement.text.slice(party.end, party.end + 2)) &&
      !/[\w./:]/u.test(statement.text[party.start - 1] ?? '') &&
      !inner.some((other) => other.start === party.start) &&
      (counted.idle || acts(reading, party)),
  );
}

/** Words that may stand between a party and what it does. */
const BETWEEN = new Set(
  `can could may might will would shall should must to also always then first who that which only simply often either usually periodically never
  not now want wants need needs wish wishes has have is are be able allowed`.split(/\s+/u),
);
/** Words that may stand between what is done and whoever does it: "booked by the customers". */
const BY = /^(?:by|from)(?: (?:an?|the|each|every|any|our|its|all|other))?$/u;

/** "Lets users …", "allows the tenant to …". */
const LET = /\b(?:lets?|letting|allow\w*|enabl\w+|have|having|permit\w*)(?: (?:an?|the|other|our|all|its))?$/u;

/** A party that is only served, counted or billed does not call. */
function acts({ mentions: all, words }: Reading, { from, to }: Mention): boolean {
  const between = (start: number, end: number): readonly string[] => words.slice(start, end).map(({ text }) => text);
  if (LET.test(between(Math.max(0, from - 2), from).join(' '))) return true;
  return all.some(
    (act) =>
      (act.concept === 'user-act' || act.concept === 'caller-act') &&
      ((act.from >= to &&
        isVerbal(words[act.from]?.text) &&
        between(to, act.from).every((word) => BETWEEN.has(word))) ||
        (act.to <= from && BY.test(between(act.to, from).join(' ')))),
  );
}

/** "Pollers" and "uploader" are whoever does it. */
function isVerbal(word = ''): boolean {
  return (
    !/(?:ers?|ors?)$/u.test(word) ||
    /^(?:enter|order|register|offer|answer|deliver|filter|transfer|trigger|monitor|discover)$/u.test(word)
  );
}
