import type { Statement } from '../document/document.js';
import { type Hints, wordHint } from './hints.js';
import type { Match } from './lexicon.js';
import { speaksOfRejection } from './turning-down.js';
import type { Cue } from './vocabulary/stance.js';

/** A statement with the cues for how its author stands to it. */
interface Cued {
  readonly statement: Statement;
  readonly cues: readonly Match<Cue>[];
  readonly hints: Hints;
}

/** "Option B: hand it to a worker", "2. Keep it in memory": the letter or number that an option goes by. */
const LABEL =
  /^(?:option|variant|alternative|approach|proposal|solution|plan)?\s*([A-E]|[1-5])\s?(?:[:.)]|\s[-–—]|$)/iu;
const NAMED = String.raw`(?:option|variant|alternative|approach|proposal|solution|plan)?\s*([A-E]|(?<=(?:option|variant|alternative|approach|solution)\s)[1-5])\b`;
/** "We take B", "Decision: option 2". */
const CHOSEN = new RegExp(
  String.raw`\b(?:we|i)\s(?:will\s)?(?:take|took|choose|chose|go with|went with|pick|picked|adopt|adopted|settled on|decided on|decided for|selected)\s${NAMED}|^(?:decision|decided|chosen)\s*:\s*${NAMED}`,
  'u',
);
const CHOOSING = wordHint(
  /^(?:take|took|choose|chose|go|went|pick|picked|adopt|adopted|settled|decided|selected|decision|chosen)$/u,
);
/** "B was rejected", "option 2 was turned down". */
const REJECTED = new RegExp(
  String.raw`\b${NAMED}\s(?:was|is|were|has been)\s(?:rejected|turned down|dropped|discarded|not chosen|ruled out)`,
  'u',
);

/**
 * The statements that tell an option which another statement turns down: "B: hand it to a worker" where the decision takes A.
 * Without a decision every option is left as it is.
 */
export function findRejectedOptions(all: readonly Cued[]): ReadonlySet<Statement> {
  const chosen = new Set<string>();
  const rejected = new Set<string>();
  for (const {
    statement: { text },
    cues,
    hints,
  } of all) {
    const taken = (hints & CHOOSING) === 0 ? null : CHOSEN.exec(text);
    if (taken !== null) chosen.add((taken[1] ?? taken[2])!.toUpperCase());
    const turned = speaksOfRejection(cues) ? REJECTED.exec(text) : null;
    if (turned !== null) rejected.add(turned[1]!.toUpperCase());
  }
  if (chosen.size === 0 && rejected.size === 0) return NONE;
  return new Set(
    all.map(({ statement }) => statement).filter((statement) => isTurnedDown(statement, chosen, rejected)),
  );
}

const NONE: ReadonlySet<Statement> = new Set();

function isTurnedDown({ block, text }: Statement, chosen: ReadonlySet<string>, rejected: ReadonlySet<string>): boolean {
  if (block.kind !== 'item' && block.kind !== 'row' && block.kind !== 'paragraph') return false;
  const first = block.statements[0]?.text ?? text;
  const label = LABEL.exec(first)?.[1]?.toUpperCase() ?? '';
  if (label === '') return false;
  return rejected.has(label) || (chosen.size > 0 && !chosen.has(label) && /[A-E]/u.test(label));
}
