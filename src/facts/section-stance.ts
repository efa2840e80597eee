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
  const cue = sectionLexicon.find(wordsOf(heading))[0]?.concept;
  if (cue === undefined) return null;
  if ((cue === 'alternatives' || cue === 'excluded') && BOTH.test(heading)) return null;
  if (cue === 'alternatives' && TAKEN.test(heading)) return 'asserted';
  if (cue === 'elsewhere' && OWN_LIST.test(heading)) return null;
  return SECTION_STANCE[cue];
}

/** "Trade-offs and alternatives", "Goals and non-goals": what is taken stands there beside what is not. */
const BOTH =
  /(?<!non[- ]?)\b(?:trade[- ]?offs?|comparisons?|decisions?|choices?|goals?|design|rationale|in[- ]scope)\b[^.:;]*(?:\band\b|&|\/|,)[^.:;]*\b(?:alternatives?|non[- ]?goals?|out of scope)|\balternatives?\b[^.:;]*(?:\band\b|&|\/|,)[^.:;]*\b(?:trade[- ]?offs?|comparisons?|decisions?|choices?|rationale)\b/iu;

/** "Option C: a counter (chosen)", "Chose: vector tiles". */
const TAKEN =
  /(?<!\b(?:not|non|less|never)[- ])\b(?:chosen|chose|preferred|recommended|selected|adopted|our choice|the winner|decision|why this wins)\b(?! (?:against|over)\b)/iu;

/** "Data model definition", "API reference", "Referencing an existing resource": a list of this design's own. */
const OWN_LIST =
  /^(?!.*\b(?:links?|literature|external|further|terms?|glossary)\b)(?:.*\b(?:api|types?|interfaces?|schemas?|models?|data|code|tables?|resources?|structure|commands?|config\w*|limits?|requirements?|system|quick|entity|problem|value|cross|object|field|self|back|foreign)[\s-]+(?:\w+ )?(?:references?|definitions?)\b|.*\breferenc(?:ing|ed)\b|.*\breferences? (?:to|from|between|count\w*)\b|.*\bdefinition (?:of (?!terms))\b)/iu;
