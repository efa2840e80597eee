import { hintsIn, wordHint } from './hints.js';
import type { Word } from './words.js';

/** That a statement turns down what was told. */
export interface TakeBack {
  /** What it turns down: the statement before it, or what it told itself up to a word. */
  readonly what: 'previous' | 'itself';
  /** The word from which it turns it down. */
  readonly from: number;
}

/** A character for what each word is to a sentence that turns something down, so that a pattern can tell its shape. */
const KINDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    W: 'we i us ours nobody management',
    O: 'our',
    // What stands for all that was told, and what may stand for a thing as well.
    T: 'this that both either so',
    t: 'it them these those they all',
    I: `idea ideas proposal suggestion option options plan approach way scheme offer advice example model recipe method
      recommendation draft list sketch concept thing kind sort reason reasons comparison design product lead path
      practice`,
    N: `not don't doesn't didn't won't wouldn't isn't aren't wasn't weren't haven't hasn't never refrained
      dont doesnt wont`,
    // What is done with ideas, and what may be done with things as well.
    A: `adopt adopting adopted follow following followed copy copying copied want wanted imitate imitating mimic pursue
      pursuing introduce introducing`,
    a: `take taking taken do doing done keep keeping kept implement implementing implemented use using used need needed go
      run claim have compare having`,
    S: `vetoed declined dismissed withdrew withdrawn scrapped shelved overruled abandoned ditched axed forgone`,
    K: 'rejected dropped discarded refused removed cut cancelled canceled skipped parked',
    P: 'crossed struck stricken turned ruled voted threw thrown took taken left gave given decided opted talked',
    B: 'was were been got has have had',
    F: 'off out down up aside against',
    U: 'such any anything',
    C: 'if when once until unless while after before whenever where whether',
    R: 'for on in as by with to from',
    V: 'without',
    D: 'and but or because since either here yet though although altogether entirely however then too again together at',
  }).flatMap(([kind, words]) => words.split(/\s+/u).map((word) => [word, kind] as const)),
);
const OTHER = '.';

/** The shape of a sentence: a character a word, a comma for each mark that ends a clause; and where each word stands in it. */
function shapeOf(text: string, words: readonly Word[]): { readonly shape: string; readonly places: readonly number[] } {
  let shape = '';
  const places = words.map((word, index) => {
    const previous = words[index - 1];
    if (previous !== undefined && /[,;:()—–.!]/u.test(text.slice(previous.end, word.start))) shape += ',';
    shape += KINDS.get(word.text) ?? OTHER;
    return shape.length - 1;
  });
  return { shape, places };
}

/** What comes after a pronoun that stands for all that was told: the end, another clause, "for us". */
const END = '(?=[,D]|$|RW|RO)';
const WE = String.raw`(?:^|[,D])[^C,]{0,2}(?:W|O\.)`;
const SHAPES: readonly RegExp[] = [
  // "We don't follow that model", "We aren't adopting any of it", "We chose not to adopt it".
  new RegExp(String.raw`${WE}[^C,]{0,4}N[^C,]{0,2}A(?:[^C,]{0,3}(?:TI|I|U[^C,]{0,2}[It.T])|[^C,]{0,2}[Tt])${END}`, 'u'),
  // "We do not do that", "We do not claim that reason": things, too, are used or not, so that "it" is not enough.
  new RegExp(String.raw`${WE}[^C,]{0,4}N[^C,]{0,2}[aB](?:[^C,]{0,3}(?:TI|U[^C,]{0,2}[It.T])|[^C,]{0,2}T)${END}`, 'u'),
  // "PM vetoed that", "We declined the product".
  new RegExp(String.raw`(?:^|[,D])[^C,]{0,4}S(?:TI?|t|\.?I|U\.{0,2}I)${END}`, 'u'),
  // "We crossed it off", "We took that out again", "decided against it".
  new RegExp(String.raw`(?:^|[,D])[^C,]{0,4}P(?:(?:TI?|t)F|FR?(?:TI?|t|\.?I))(?=[,DR]|$)`, 'u'),
  // "All three were struck off", "The list has been withdrawn", "That got cut from the plan".
  new RegExp(String.raw`(?:^|[,D])(?:[Tt][.R]?[.Tt]?|\.?I)[^,CN]?B{1,2}[^,CN]?(?:S|K(?=[,DR]|$)|PF)`, 'u'),
  // "We do without this".
  new RegExp(String.raw`${WE}[^C,]{0,3}aV[Tt]${END}`, 'u'),
];

/** Words by which a whole clause turns down what was told. */
const WORDED =
  /\b(?:use[ds]?|adopt(?:ed)?|took|take|implement(?:ed)?|want(?:ed)?|cop(?:y|ied)|need(?:ed)?|has|have|had|did|keep|kept|buil[dt]|follow(?:ed)?) (?:none of (?:it|this|that|these|them)|neither)(?=\s*(?:[.,;:]|$|(?:and|but) ))|\bnone of (?:it|this|that|these|them)\b[^.;]{0,20}\b(?:occurs?|appl(?:y|ies)|exists?|true|holds|the case|ours|taken|fits?)\b|\blet (?:it|this|that|them) (?:be|go|drop|rest)\b|\b(?:we|i) (?:saw|see) no need\b(?! to)|\btalked (?:them|him|her|us) out of (?:it|this|that)\b|\bbut (?:it )?lost(?: out)?(?=[,.;]|$| to\b| against\b)|\b(?:nothing came of (?:it|this|that)|(?:it|this|that|which) (?:came to nothing|fell through))\b|\b(?:that|this|it)(?: is|'s|’s|,? however,? is) (?:(?:their|his|her) (?:own )?(?:affair|business|matter|filing|way|choice|concern|world|story|approach|trade-off|setup|thing|solution|problem)|(?:the )?\p{L}+['’]s (?:own )?(?:affair|business))\b|\b(?:that|this|it)(?: is|'s|’s) theirs\b|\b(?:that|this|it) (?:is|was|would be) (?:out of the question|no option|not an option|off the table|nothing for us|not for us|too (?:much|little|far|costly|complicated|dear|heavy)\b[^.]{0,20} for us)\b|\b(?:and|but) (?:we|the \p{L}+) (?:declined|refused|said no)\b|^(?:it|this|that|both|they|all|the (?:same|idea|proposal|offer))\b[^.;:]{0,40}\b(?:considered|weighed|discussed|examined|proposed|suggested|offered)\b[^.:]{0,40} (?:and|but) (?:was |were )?(?:not (?:adopted|taken|chosen|followed|copied|built)|rejected|dropped|declined|refused|(?:voted|turned) down)\b|\b(?:do|does|did|handle|handles) (?:it|this|that) differently\b|\b(?:has|have) nothing to do with (?:us|this design|our)\b|\b(?:it|they|that) (?:may|might) (?:well )?suit (?:them|him|her|others)\b|\b(?:it|they|this|that|which) (?:is|are) (?:[^.;]{0,40}\band )?(?:not (?:a )?part of (?:this|our|the) (?:document|design|system|proposal|project)|none of our business|no concern of ours)\b/iu;

/** "Rejected by product.", "We declined.": a verdict that names nothing. */
const VERDICT =
  /^(?:we|i) (?:declined|refused|passed)(?=[,.;]|$| (?:because|as|since|for)\b)|^\W*(?:rejected|vetoed|declined|dropped|dismissed|turned down|discarded|abandoned|withdrawn|scrapped|shelved|ruled out|voted down|not adopted|not chosen|not taken)(?= (?:by|because|as|since|for|after|on|in favou?r)\b|[.,;]|$)/iu;
/** "Management said no": somebody decided. */
const SAID_NO =
  /^(?:[\p{L}'’]+ ){1,4}(?:said no|objected|(?:was|were) against (?:it|this|that)|would not hear of (?:it|this|that))\b/iu;

/** Fewer words before it tell nothing that could be turned down. */
const LEAST_TOLD = 5;

/** How a statement turns down what was told, in itself or right before it; null when it does not. */
export function takeBackOf(text: string, words: readonly Word[]): TakeBack | null {
  if ((hintsIn(words) & TAKING_BACK) === 0 || text.endsWith('?')) return null;
  if (VERDICT.test(text) || SAID_NO.test(text)) return { what: 'previous', from: 0 };
  const { shape, places } = shapeOf(text, words);
  const found = shapeIn(shape);
  if (found !== null) {
    const from = places.findIndex((place) => place >= found.at);
    return { what: from < LEAST_TOLD || found.named ? 'previous' : 'itself', from: Math.max(0, from) };
  }
  const worded = WORDED.exec(text);
  if (worded === null) return null;
  const from = clauseStart(text, words, worded.index);
  const back = from < LEAST_TOLD || AS_TOLD.test(text.slice(0, worded.index));
  return { what: back ? 'previous' : 'itself', from };
}

/** A word of the shapes that says no, or one without which none of the wordings can be. */
const TAKING_BACK = wordHint(
  ({ text }) =>
    /[NSKPV]/u.test(KINDS.get(text) ?? '') ||
    /^(?:none|neither|let|affair|business|matter|filing|way|choice|concern|world|story|theirs|question|option|table|us|nothing|declined|refused|passed|said|objected|against|hear|dropped|considered|weighed|discussed|examined|proposed|suggested|offered|differently|suit|part|need|talked|lost|came|fell)$/u.test(
      text,
    ),
);

/** "They asked us for the same, and we declined". */
const AS_TOLD = /\b(?:the same|such an?|it was|that was|this was)\b/iu;

/** The first shape in a sentence, unless it hangs on a condition; `named` where a noun stands for what was told. */
function shapeIn(shape: string): { readonly at: number; readonly named: boolean } | null {
  for (const pattern of SHAPES) {
    const found = pattern.exec(shape);
    if (found === null || shape.slice(0, found.index).includes('C')) continue;
    return { at: found.index + (/^[,D]/u.test(found[0]) ? 1 : 0), named: /[IU]/u.test(found[0].slice(2)) };
  }
  return null;
}

/** The first word of the clause that a place of the text stands in. */
function clauseStart(text: string, words: readonly Word[], at: number): number {
  const last = words.findLastIndex(({ start }) => start <= at);
  for (let index = last; index > 0; index--)
    if (/[,;:—–.]/u.test(text.slice(words[index - 1]!.end, words[index]!.start))) return index;
  return 0;
}

/** "Both are true of us", "We have copied this idea": what was told of another system is this design's as well. */
export function adoptsPrevious(text: string): boolean {
  return ADOPTED.test(text);
}

const ADOPTED =
  /^(?:both|all|this|that|it|the same|they)\b[^.,;]{0,24}\b(?:(?:true|holds?) (?:of|for) us|what we (?:do|did|have)|how we do it|goes for us)\b|^(?:that|this|it) suits us\b|^we (?:go|went) the same way\b|^the same (?:was|is) (?:our|true of ours)\b|^we do (?:just |exactly )?the same\b|^we (?:have |did )?(?:took|taken) (?:it|this|that|them|both)(?: of these \p{L}+)? over\b|^(?:we|ours|our \p{L}+) (?:have |has |do |did |will )?(?:adopted|adopts?|copied|copy|copies|took|takes?|follows?|followed|borrowed|borrow) (?:both|it|this|that|them|all|the same|their) ?(?:idea|scheme|approach|over|in full|as it is|here)?\b/iu;
