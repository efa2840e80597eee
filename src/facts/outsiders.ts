/** Who else is spoken of: a name, or a few words that end in one's own. */
const SOMEBODY = String.raw`^(?!our\b|per\b|following\b|according\b|with\b|like\b|as\b)(?:[\p{L}\p{N}.-]+ ){0,4}?`;
const POSSESSIVE = String.raw`[\p{L}\p{N}.-]+(?:['’]s|s['’])`;
const WRITING = String.raw`(?:docs?|documentation|blog(?: post)?|manual|white ?paper|brochure|paper|handbook|book|talk|filing|report|post|offer|reference model|faq|readme|guidelines?|tutorial|terms|study|prospectus)`;
const TELLS = String.raw`(?:recommends?|says?|said|states?|claims?|advises?|suggests?|describes?|shows?|lists?|handles?|justif(?:y|ies)|promises?|mentions?|warns?|explains?|proposes?|treats?|calls?|talks? about|quotes?|had|has|ends?|begins?|opens?|tells?|told|advertises?)`;

const SHAPES: readonly RegExp[] = [
  // "For reference, …"
  /^(?:just )?(?:for (?:reference|comparison)|by (?:way of )?comparison|as a (?:reference|yardstick|point of comparison))\b/iu,
  // "Persona's docs recommend …", "The supplier's white paper handles …"
  new RegExp(String.raw`${SOMEBODY}${POSSESSIVE} (?:\p{L}+ ){0,2}${WRITING}(?: \p{L}+)? ${TELLS}\b`, 'iu'),
  // "WorkOS blogged …", "The big site publishes that it serves …", "Their team is said to be paged …"
  /^(?!we\b|i\b|our\b)(?:[\p{L}\p{N}.'’-]+ ){1,6}?(?:blogged|wrote (?:about|that|how|up)|publishes that|published (?:that|how)|boasts|(?:explained|presented|showed|told us) how|reported that|(?:is|are|was|were) said to)\b/iu,
  // "An outside agency proposed …"
  /^an? (?:outside|external|outsider|independent) \p{L}+ (?:has |had )?(?:proposed|suggested|recommended|offered|advised)\b/iu,
  // "For the podcast site, a separate system, …"
  /^[^.;:]{3,60}, an? (?:separate|different|unrelated|neighbouring|neighboring) (?:system|product|project|service|team|app|application|program|programme|site|code ?base)\b/iu,
  // "The harbour's website, run by the tourist office, …"
  /^[^.;:,]{3,60}, (?:which is |that is )?(?:run|operated|owned|hosted|maintained) by (?:the|an?|another|our) (?:\p{L}+ ){0,2}(?:office|ministry|council|city|county|university|bank|agency|authority|company|firm|supplier|vendor|landlord|government|department|institute|association|others?|team)\b/iu,
  // "The label's other app …", "Our sister academy …", "The neighbouring state …"
  new RegExp(
    String.raw`${SOMEBODY}(?:${POSSESSIVE}|their) other (?:app|apps|product|products|service|system|site|project)\b`,
    'iu',
  ),
  /^(?:our|the|an?) (?:\p{L}+ )?(?:sister|neighbouring|neighboring|rival|competing) \p{L}+\b/iu,
];

/** Whether a sentence is about somebody else's system, by the turns that bring one in. */
export function isOnOutsiders(text: string): boolean {
  return SHAPES.some((shape) => shape.test(text));
}
