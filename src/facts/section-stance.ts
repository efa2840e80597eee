import type { Section } from '../document/document.js';
import { Lexicon } from './lexicon.js';
import { perSection } from './per-section.js';
import type { Stance } from './stance.js';
import { sectionCues, type SectionCue } from './vocabulary/stance.js';
import { wordsOf } from './words.js';

const sectionLexicon = new Lexicon<SectionCue>(sectionCues);

const SECTION_STANCE: Readonly<Record<SectionCue, Stance>> = {
  alternatives: 'rejected',
  excluded: 'negated',
  later: 'future',
  questions: 'open',
  elsewhere: 'foreign',
};

/** The stance that a section's own heading, or one above it, gives to everything in it. Own headings come first. */
export const sectionStance = perSection((section): Stance => {
  const above = section.parent === null ? 'asserted' : sectionStance(section.parent);
  if (section.heading === '' || isTitle(section)) return above;
  const stance = stanceOfHeading(section.heading);
  if (stance !== null) return stance;
  return above === 'rejected' && TAKEN.test(section.heading) ? 'asserted' : above;
});

/** A document's title names what is designed: "Cross-resource references", "A roadmap service". */
function isTitle({ id, depth }: Section): boolean {
  return id === 1 && depth === 1;
}

function stanceOfHeading(heading: string): Stance | null {
  if (LOOKED_UP.test(heading)) return SECTION_STANCE.elsewhere;
  if (PUT_OFF.test(heading)) return SECTION_STANCE.later;
  const cue = sectionLexicon.find(wordsOf(heading))[0]?.concept;
  if (cue === undefined) return null;
  if ((cue === 'alternatives' || cue === 'excluded') && BOTH.test(heading)) return null;
  if (cue === 'alternatives' && TAKEN.test(heading)) return 'asserted';
  return SECTION_STANCE[cue];
}

/** "Trade-offs and alternatives", "Goals and non-goals": what is taken stands there beside what is not. */
const BOTH =
  /(?<!non[- ]?)\b(?:trade[- ]?offs?|comparisons?|decisions?|choices?|goals?|design|rationale|in[- ]scope)\b[^.:;]*(?:\band\b|&|\/|,)[^.:;]*\b(?:alternatives?|non[- ]?goals?|out of scope)|\balternatives?\b[^.:;]*(?:\band\b|&|\/|,)[^.:;]*\b(?:trade[- ]?offs?|comparisons?|decisions?|choices?|rationale)\b/iu;

/** "Option C: a counter (chosen)", "Chose: vector tiles". */
const TAKEN =
  /(?<!\b(?:not|non|less|never)[- ])\b(?:chosen|chose|preferred|recommended|selected|adopted|our choice|the winner|decision|why this wins)\b(?! (?:against|over)\b)/iu;

/** Headings that say so only by themselves: "Definitions" lists words, "API definition" is the design. */
const LOOKED_UP =
  /^[\W\d]*(?:(?:key|important|external|useful|other) )?(?:terms?(?:,? (?:and|&))? )?(?:(?:definitions|references?)(?:,? (?:and|&) |\/|$|\W*$))+(?:[\w ]*(?:reading|links|resources|notes|credits|definitions|acronyms)\W*$)?/iu;
const PUT_OFF = /^[\W\d]*(?:(?:for|maybe|much|done)? ?later|(?:the )?backlog(?: items)?)\W*$/iu;
