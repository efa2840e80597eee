import type { Block, BlockKind } from '../document/document.js';
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
  return kind === 'item' && /^(?:how|what|which|where|who|why)\b[^,.:]{0,70}$/iu.test(text);
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
