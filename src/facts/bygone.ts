import { type Hints, wordHint } from './hints.js';

/** Ends that come to a mechanism: "removed", "taken out", "switched off". */
const ENDED = String.raw`(?:removed|dropped|retired|dismantled|decommissioned|switched off|turned off|taken (?:out|away|down|back|offline)|thrown (?:out|away|overboard)|torn (?:out|down)|given up|abandoned|deleted|scrapped|shut down|lost|withdrawn|discontinued|disbanded|ripped out|phased out|pulled|cancelled|canceled|abolished|done away with|unplugged|uninstalled|merged|gone|no more|no longer there|history|replaced|superseded|cut out)`;

/** "The relay, which has since been dismantled, coped with …": said in passing that it is no more. */
const GONE_SINCE = new RegExp(
  String.raw`\b(?:which|that|who) (?:(?:has|have) (?:(?:long |now |meanwhile |ever )?since |long |now |meanwhile )been|(?:was|were|is|are) (?:since|later|long since|meanwhile|now|no longer)) ${ENDED}\b|\b(?:long|now|since|meanwhile) (?:since )?${ENDED}\b(?= (?:and|,|;|\.|with)|[,;.]|$)|\bwhich (?:this|the present|our) (?:design|document|proposal|text|version|rfc) (?:replaces|does away with|supersedes)\b`,
  'iu',
);

/** What used to be, by how the sentence opens. */
const ONCE = new RegExp(
  [
    String.raw`^(?:until|till|up to|before) (?:last|the (?:move|switch|relaunch|rewrite|migration|change|merger|upgrade)|release|version|v ?\d|\d{4}|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december|recently|then)\b`,
    String.raw`^(?:originally|formerly|previously|at first|once upon a time|in former times|back then|in those days|years ago|long ago)\b`,
    String.raw`^(?:in|with|under|at|for) (?:the|our|its) (?:(?:very )?(?:old|previous|former|first|earlier|original|initial|legacy|last|\d{4}|\p{L}+) ){1,2}?(?:version|release|beta|alpha|edition|incarnation|generation|days|times|calculation|setup|set-up|era)\b`,
    String.raw`^in the (?:beta|alpha|prototype|trial|past|proof of concept|mvp)\b`,
    String.raw`^there used to be\b|^(?:we|they|it|the \p{L}+|\p{L}+s) used to \p{L}+\b|(?<!\b(?:is|are|be|was|were|been|being|get|got) )\bused to (?:be|have|live|lie|stand|hold|run|keep)\b`,
    String.raw`^(?:the|our|an?) (?:old|previous|former|earlier|legacy|original|retired|\d{4}) (?:[\p{L}’'-]+ ){1,7}?(?:of \d{4} )?(?:had|was|were|used|kept|answered|handled|coped|limited|held|ran|sent|stored|guarded|keyed|read|wrote|checked|cached|served|took|gave|let|did|retried|required|expired|deleted|split)\b`,
    String.raw`^the \p{L}+ (?:\p{L}+ )?of (?:19|20)\d\d\b`,
    String.raw`^in (?:the )?(?:19|20)\d\d\b`,
    String.raw`^(?:version|release|v) ?\d[\d.]* (?:had|was|were|used|put|kept|sent|held|ran|stored|retried|checked|cached)\b`,
    String.raw`^(?:the|our) (?:\p{L}+ ){1,2}?(?:version|set-?up|edition|incarnation) (?:had|was|were|used|put|kept|sent|held|ran|stored|retried|checked)\b`,
    String.raw`^when (?:we|i|they|\p{L}+|the \p{L}+) (?:were|was|still \p{L}+|had|used)\b`,
    String.raw`^(?!if\b|when\b|after\b|once\b|unless\b|that\b|which\b|what\b)[^.;:,]{2,80}? had (?:been|had)\b`,
    String.raw`\bused to do (?:it|this|that)\b|\bexisted (?:once|before|then)\b|\bin the pilot(?:['’]s)?\b`,
  ].join('|'),
  'iu',
);
/** The sentence is in the past. */
const PAST =
  /\b(?:was|were|had|did|used to|could|went|\p{Ll}{2,}ed|kept|held|ran|sent|took|gave|made|read|wrote|led|let|lay|stood|fed)\b/u;
/** It is so now: "is tried" is no past. */
const PRESENT = /\b(?:is|are|will|can|must|may|has|have)\b/iu;
/** It goes on until now. */
const STILL =
  /\b(?:still(?! (?:lay|lived|were|was|had|ran|used))|now|today|remains?|is kept|are kept|we keep|continues?|to this day|observed|measured)\b/iu;

/** "The index was dropped in the move, and none was created in its stead". */
const ENDED_HERE = new RegExp(
  String.raw`\b(?:was|were|has been|have been|got) (?:\p{L}+ )?${ENDED}\b[^.;]{0,80}(?:\bin (?:its|their) (?:stead|place)\b|\b(?:and|but) (?:none|nothing|no \p{L}+|not?)\b|\band (?:is|are) (?:missing|not|no longer)\b)`,
  'iu',
);

/** What came of it, told in the next sentence: "It was taken out again", "We removed those parameters". */
const THEN_ENDED = new RegExp(
  String.raw`^(?:both|that|this|it|they|these|those|all|none|nothing|the (?:\p{L}+ ){1,3}?|that \p{L}+|those \p{L}+|these \p{L}+|this \p{L}+)(?:[^.;:]{0,50}?)\b(?:was|were|is|are|has|have|got|[’']s)(?: \p{L}+){0,3}? ${ENDED}\b|^(?:we|they|i)(?: have| had|[’']ve)?(?: \p{L}+)? (?:removed|dropped|abandoned|scrapped|deleted|retired|took|tore|gave|threw|switched|turned|pulled|ripped|lost|cut|folded|replaced) (?:all of )?(?:that|this|it|them|those|these|both|the)\b(?: [\p{L}-]+){0,2}?(?= (?:out|away|down|up|off|when|with|in|for|because|and|again)|[,.;]|$)|^(?:that|this|the|those|these) (?:\p{L}+ ){0,3}?(?:went (?:out|away)|fell away|ceased|disappeared|vanished|died) (?:with|when|in|as|and|after)\b|^\p{L}+(?: \p{L}+)? (?:is|are|was|were) (?:gone|history|no more|shut down|switched off|retired|scrapped|removed|taken out|replaced)\b|^(?:that|this|it|which) (?:\p{L}+ )?(?:no longer|does ?n[o']t (?:\p{L}+ )?(?:any ?more|hold))\b`,
  'iu',
);

const ENDING = wordHint(
  /^(?:removed|dropped|retired|dismantled|decommissioned|switched|turned|taken|took|thrown|threw|torn|tore|given|gave|abandoned|deleted|scrapped|shut|lost|withdrawn|discontinued|disbanded|ripped|phased|pulled|cancelled|canceled|abolished|unplugged|uninstalled|merged|gone|more|longer|replaces|supersedes|hold|went|fell|ceased|disappeared|vanished|died|history|replaced|superseded|cut|folded|existed)$/u,
);
const FORMER = wordHint(
  /^(?:until|till|up|before|originally|formerly|previously|first|ago|old|previous|former|earlier|original|initial|legacy|last|retired|version|release|beta|alpha|edition|incarnation|generation|days|times|calculation|setup|era|v\d[\d.]*|prototype|trial|past|proof|mvp|used|then|had|pilot|pilot's|when|set-up|(?:19|20)\d\d)$/u,
);

/** Whether a statement tells of a mechanism that is no more. */
export function isBygone(text: string, hints: Hints): boolean {
  if ((hints & ENDING) !== 0 && (GONE_SINCE.test(text) || ENDED_HERE.test(text))) return true;
  return (hints & FORMER) !== 0 && ONCE.test(text) && PAST.test(text) && !STILL.test(text);
}

/** Whether a statement says that what the one before told, in the past, has ended. */
export function endsPrevious(text: string, hints: Hints, previous: string): boolean {
  return (
    (hints & ENDING) !== 0 &&
    THEN_ENDED.test(text) &&
    PAST.test(previous) &&
    !STILL.test(previous) &&
    !PRESENT.test(previous)
  );
}
