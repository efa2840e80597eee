import type { Block, BlockKind } from '../document/document.js';
import { type Hints, wordHint } from './hints.js';
import type { Match } from './lexicon.js';
import type { Cue } from './vocabulary/stance.js';
import type { Word } from './words.js';

/** Longest sentence, in words, that only says how the next ones are meant. */
const ANNOUNCEMENT = 9;

/** "TODO.", "Open question for the next review.": the paragraph goes on with what is not decided. */
export function leavesRestOpen(text: string, words: readonly Word[], cues: readonly Match<Cue>[]): boolean {
  return (words.length <= ANNOUNCEMENT && cues.some(({ concept }) => concept === 'undecided')) || OPENED.test(text);
}

/** "TBD: …" opens a paragraph of what is not decided. */
const OPENED =
  /^\W{0,4}(?:tbd|tba|todo|to do|fixme|open(?: question| point| issue)?|undecided|idea(?: for later)?|wish ?list|parking lot)\s?[:–—]/iu;

/** Headings below which a box that is not ticked is a wish, and no work that is left to do. */
const WISHES = /\b(?:requirements?|features?|goals?|scope|use cases?|stor(?:y|ies)|functional)\b/iu;

/** "- [ ] when to commit offsets": what is not ticked off is not decided. */
export function isToDo({ checked, section }: Block): boolean {
  return checked === false && !WISHES.test(section.heading);
}

/** A question mark at the end; or, in lists, "Which eviction policy" without an answer. */
export function isQuestion(text: string, kind: BlockKind): boolean {
  if (kind === 'heading' && ANSWERED_BELOW.test(text)) return false;
  if (text.includes('?') && /\?\s*["')]*$/u.test(text)) return true;
  return kind === 'item' && /^(?:how|what|which|where|who|why)\b[^,.:?]{0,70}$/iu.test(text);
}

/** "Why Redis?" as a heading takes it for granted that it is Redis. */
const ANSWERED_BELOW = /^\W*(?:q?\d+[.:)]*\s*)?(?:why(?! not\b)|how (?:is|are|do|does|it|the|we)\b)(?!.*\bopen\b)/iu;

/** "Discuss eviction", "With caches, explain expiry": a note on what to speak about, with nothing said of it. */
const HINT =
  /^(?:(?:with|for|in|on) [\p{L} ]{2,30}, )?(?:explain|discuss|talk about|mention|remember to|be ready to|think (?:about|of)|look (?:at|into)|read (?:up on|about)|revise|ask (?:about|the interviewer))\b(?![^.;:]{0,80}(?:[:;]|\b(?:we|our|so that|because)\b))/iu;

/** Whether a statement only reminds its author of what to speak about. */
export function isPrompting(text: string): boolean {
  return HINT.test(text);
}

/** "Open.", "It's open.", "To be decided", "I haven't worked that out": what was just told is not decided. */
const AFTERTHOUGHT =
  /^\W*(?:(?:it|this|that|which)(?: is|['’]s)? (?:still )?)?(?:open|undecided|tbd|to be decided|to be seen|unclear)\W*$|^(?:we|i)(?: have not|['’]ve not| haven[’']t| did not| didn[’']t)(?: yet)? (?:work|decid|look|think|thought|settl|figur|done|do|got|get|tried|try|chosen|choose|agreed|agree|fix)\p{L}*(?: (?:that|this|it|either|any of (?:it|that|this)))?(?: (?:out|yet|through|into it|into this|into that|about it|on (?:it|that|this)))*\W*$/iu;

/** Whether a statement says of what was just told that it is not decided. */
export function leavesPreviousOpen(text: string): boolean {
  return text.length <= LONGEST_AFTERTHOUGHT && AFTERTHOUGHT.test(text);
}

/** In characters. */
const LONGEST_AFTERTHOUGHT = 60;

/** "If this were a bank, …", "Had we more people, …", "Given another quarter, we would …": so it would be, and is not. */
const COUNTERFACTUAL =
  /^(?:(?:in|for) an? (?:larger|bigger|real(?:[- ]world)?|full) (?:system|setup|deployment|installation)\b|if (?:this|it|we|i|ours|that) (?:were|was) (?:an?|the|ever|in)\b|if (?:we|i) (?:had|were)\b|had (?:we|i|there|this|it)\b|were (?:we|i|this|it|there)\b|(?:given|with) (?:more|another|enough|extra|a (?:larger|bigger)) (?:people|time|money|budget|team|engineers|staff|hands|quarter|year|week|month)s?\b)[^.;]*\b(?:would|could|might)\b|^(?:if (?:we|i) (?:had|were)|had (?:we|i)|were (?:we|i)) [^.;]*\b(?:we|i)['’]d\b/iu;
const CONDITION = wordHint(/^(?:if|had|were|given|with|larger|bigger|real|real-world|full)$/u);

/** Whether a statement tells what would be under other circumstances. */
export function isCounterfactual(text: string, hints: Hints): boolean {
  return (hints & CONDITION) !== 0 && COUNTERFACTUAL.test(text);
}

/** Who or what has still to settle it, and where such things wait. */
const UNSETTLED = new RegExp(
  [
    // "We still have to pick a lifetime", "yet to choose"
    String.raw`\b(?:still (?:have|has|need|needs|want) to|(?:am|are|is) (?:still |yet )to|yet to) (?:pick|choose|decide|agree|define|settle|find out|figure out|work out|determine|specify|think|write|measure|estimate|evaluate|investigate|clarify|discuss|look into)\b`,
    // "Expected load: to be measured", "TTL (to be confirmed)"
    String.raw`(?:[:—–,(|-]|^)\s?(?:still )?to be (?:measured|confirmed|determined|estimated|found|tuned|evaluated|investigated|tested|clarified|picked|fixed|written|documented|drafted|completed|done|seen|announced)\b`,
    // "A runbook will be written once …"
    String.raw`\b(?:runbook|guide|document|doc|policy|plan|procedure|manual|playbook|strategy|process|schema|details)s?(?: (?:for|of|on) [\p{L} ]{2,30}?)? (?:will|shall|should|must|needs to|has to|have to) be (?:written|drawn up|drafted|created|prepared|worked out|defined|documented|fleshed out)\b`,
    // "Jonas is looking into it", "is being evaluated."
    String.raw`\b(?:is|are|am) (?:currently |still )?looking (?:into|at) (?:it|this|that|them|how|whether|options)\b|\b(?:is|are) (?:still |currently )?being (?:evaluated|investigated|discussed|explored|debated|considered|assessed|looked (?:at|into))\W*$`,
    // "We'll see whether", "time will tell"
    String.raw`\b(?:we|i)(?:['’]ll| will| shall) see (?:whether|if|how|what)\b|\btime will tell\b`,
    // "Somebody should add …"
    String.raw`^(?:some(?:body|one)|any(?:body|one)) (?:should|must|needs? to|has to|ought to|could|please)\b`,
    // "on the backlog", "next sprint: …"
    String.raw`\b(?:on|in) (?:the|our|my) (?:backlog|road ?map|wish ?list|ideas list)\b|^(?:for )?(?:the )?next (?:sprint|quarter|release|iteration|version|milestone|increment)\s?[:—–,-]|\bcomes? (?:in|with) (?:the|a) (?:second|third|next|later|following|future) (?:release|version|phase|iteration|sprint|quarter|increment|step)\b|^an? (?:later|future|subsequent) (?:version|release|iteration|phase|revision) (?:will |could |may |might |can )?(?:add|bring|introduce|get|support|include|have)s?\b`,
    // "t.b.d.", "placeholder for …", "number pending"
    String.raw`\bt\.\s?b\.\s?[dcas]\b|\bplaceholder for\b|\b(?:number|figure|value|decision|approval|details?|review|sign-?off|discussion)s? (?:is |are |still )?pending\b`,
    // "worth a thought", "needs an owner", "left to the implementer"
    String.raw`\bworth (?:a|another|some) (?:thought|look|try|discussion|experiment|spike|consideration)\b|\bneeds? (?:an owner|a volunteer|some(?:body|one)|a home|a champion|more (?:thought|work|research|discussion))\b|\bleft (?:to|for) (?:the (?:implementer|implementation|reader|team|future|next)|a (?:later|future)|later|another|future)\b|\bleft as an exercise\b`,
    // "Tentatively, …", "We'd probably go for …"
    String.raw`^tentative(?:ly)?\b|\b(?:i|we)(?:['’]d| would) (?:probably|perhaps|likely|maybe)\b`,
    // "Dashboards follow.", "Details to follow"
    String.raw`^[\p{L} ]{3,30}? (?:will |to )?follow\W*$`,
    // "An idempotency key is planned."
    String.raw`\b(?:is|are) planned(?: for (?:later|the|a|next|v ?\d|version|q\d|20\d\d)\b[^.]*)?\W*$`,
    // "Ask Maria about the retention"
    String.raw`^(?:check|clarify|confirm|sync|talk|discuss) (?:this )?(?:with|to) \p{L}+|^ask (?:the )?\p{L}+ (?:about|whether|if|how)\b|\b(?:we|i) have to (?:decide|agree) (?:on|upon|whether|how|which)\b`,
  ].join('|'),
  'iu',
);
const SETTLING = wordHint(
  /^(?:still|yet|measured|confirmed|determined|estimated|found|tuned|tested|clarified|picked|fixed|written|documented|drafted|completed|done|seen|announced|ask|decide|agree|runbook|guide|document|doc|policy|plan|procedure|manual|playbook|strategy|process|details?|looking|being|see|tell|somebody|someone|anybody|anyone|backlog|road-?map|roadmap|wish-?list|wishlist|sprint|quarter|release|iteration|version|milestone|t\.b\.d|placeholder|pending|worth|owner|volunteer|left|tentative|tentatively|probably|perhaps|likely|maybe|follow|planned|check|clarify|confirm)$/u,
);

/** Whether a statement says that what it speaks of has still to be settled, done or scheduled. */
export function isUnsettled(text: string, hints: Hints): boolean {
  return (hints & SETTLING) !== 0 && UNSETTLED.test(text);
}
