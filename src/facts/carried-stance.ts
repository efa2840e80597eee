import type { Block, Statement } from '../document/document.js';
import { endsPrevious } from './bygone.js';
import { adoptsPrevious } from './looking-back.js';
import { isOrganisation, isOutsider, returnsHome, turnsToUs } from './organisations.js';
import type { Reading } from './readings.js';
import type { Stance, Worded } from './stance.js';
import { leavesPreviousOpen, leavesRestOpen } from './undecided.js';

/** The stance that the sentences around give to this one; null when it has its own. */
export function carriedStance(
  { index, block }: Statement,
  all: readonly Worded[],
  previous: Reading | undefined,
  ownNames: ReadonlySet<string>,
): Stance | null {
  const next = all[index + 1];
  if (next?.statement.block === block) {
    if (next.back?.what === 'previous') return 'rejected';
    if (leavesPreviousOpen(next.statement.text)) return 'open';
    if (isOnlyMentioned(next.statement.text) || isAgreed(next.statement.text, all[index]!)) return 'foreign';
    if (endsPrevious(next.statement.text, next.hints, all[index]!.statement.text)) return 'rejected';
    if (adoptsPrevious(next.statement.text)) return 'asserted';
    if (isContrast(all[index]!, [next, all[index + 2]], ownNames)) return 'foreign';
    const after = all[index + 2];
    const remarked = next.words.length <= REMARK && after?.statement.block === block;
    if (remarked && after.back?.what === 'previous') return 'rejected';
  }
  const first = all[block.statements[0]?.index ?? index];
  if (
    first !== undefined &&
    first.statement.index !== index &&
    leavesRestOpen(first.statement.text, first.words, first.cues)
  )
    return 'open';
  if (block.quoted && isAttributed(block, all)) return 'foreign';
  const text = all[index]?.statement.text ?? '';
  const goesOn =
    previous?.statement.block === block && (previous.statement.text.endsWith(';') || SAME_SUBJECT.test(text));
  return goesOn && previous.stances.every((stance) => stance === 'foreign') ? 'foreign' : null;
}

/** "The tax office retries for a week. Ours stops after an hour": what another house does, held against this design. */
function isContrast(one: Worded, after: readonly (Worded | undefined)[], ownNames: ReadonlySet<string>): boolean {
  const [next] = after;
  if (next !== undefined && isOrganisation(one.words) && turnsToUs(next.statement.text)) return true;
  return (
    isOutsider(one.words, ownNames) &&
    after.some(
      (other) =>
        other?.statement.block === one.statement.block && returnsHome(other.statement.text, other.words, ownNames),
    )
  );
}

/** "I mention it as theory", "Nice feature of theirs", "only meant as a comparison": what was told is somebody else's. */
function isOnlyMentioned(text: string): boolean {
  return MENTIONED.test(text);
}

const MENTIONED =
  /\b(?:mention(?:ed)?|meant|given|told|shown?|quoted?) (?:it |this |that |here )?(?:only |merely |just )?(?:as (?:an? )?(?:theory|comparison|background|illustration|contrast)|for (?:comparison|contrast|context|reference))\b|\b(?:feature|idea|habit|way|trick|choice|story|practice) of theirs\b|^their (?:story|choice|trade-off|way|approach|solution)\b|^(?:that|this|it)(?: is|['’]s) (?:\p{Lu}\p{L}+(?:['’]s\b|, (?:and|not)\b)|how (?:they|those|these) \p{L}+ )/iu;

/** "Suppliers must answer in two seconds. It's in their contract.": a duty of others. */
function isAgreed(text: string, { cues, statement }: Worded): boolean {
  return cues.some(({ concept }) => concept === 'hearsay') && DUTY.test(statement.text) && AGREED.test(text);
}

const DUTY = /\b(?:must|ha(?:s|ve) to|should|(?:is|are) to)\b/iu;
const AGREED =
  /\bin (?:the|their|its|his|her) (?:contract|tender|sla)\b|\bwe (?:demand|want|expect|require|ask) [^.;]{0,40}\b(?:from|of) (?:them|him|her)\b/iu;

/** "It is an elegant method.": a remark between what is told and its being turned down. */
const REMARK = 6;

/** "Its API …" goes on about what the sentence before was about. */
const SAME_SUBJECT = /^(?:its|their|they)\b/iu;

/** A quotation under which its source stands: "— their engineering blog". */
function isAttributed({ statements }: Block, all: readonly Worded[]): boolean {
  const next = all[(statements.at(-1)?.index ?? -2) + 1];
  return next !== undefined && /^[—–]\s?\p{L}/u.test(next.statement.text);
}
