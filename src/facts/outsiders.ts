/** Who else is spoken of: a name, or a few words that end in one's own. */
const SOMEBODY = String.raw`^(?!our\b|per\b|following\b|according\b|with\b|like\b|as\b)(?:[\p{L}\p{N}.-]+ ){0,4}?`;
const POSSESSIVE = String.raw`[\p{L}\p{N}.-]+(?:['’]s|s['’])`;
const WRITING = String.raw`(?:docs?|documentation|blog(?: post)?|manual|white ?paper|brochure|paper|handbook|book|talk|filing|report|post|offer|reference model|faq|readme|guidelines?|tutorial|terms|study|prospectus|library|guide|article)`;
const TELLS = String.raw`(?:recommends?|says?|said|states?|claims?|advises?|suggests?|describes?|shows?|lists?|handles?|justif(?:y|ies)|promises?|mentions?|warns?|explains?|proposes?|treats?|calls?|talks? about|quotes?|had|has|ends?|begins?|opens?|tells?|told|advertises?|prescribes?|names?|explains|defines?)`;

const SHAPES: readonly RegExp[] = [
  // "For reference, …", "Instagram, for comparison: …"
  /^(?:[\p{L} ]{2,30}, )?(?:just )?(?:for (?:reference|comparison)|by (?:way of )?comparison|as a (?:reference|yardstick|point of comparison))\b/iu,
  // "Netflix, as documented by …", "according to the vendor"
  /\bas (?:documented|described|published|advertised|recommended) (?:by|in|at)\b/iu,
  // "We demand from the mobile team that they dedupe on their side"
  /^(?:we|i) (?:demand|require|expect|ask|want)(?:ed)? (?:from|of|that) (?:the|our|each|every|all) (?:\p{L}+ ){0,2}(?:teams?|vendors?|suppliers?|partners?|departments?|owners?|providers?)\b/iu,
  // "The storage team is asked to …", "The inventory team must …"
  /^the (?:\p{L}+ ){1,2}(?:team|department|vendor|supplier|contractor|agency|system)\b[^.;:,]{0,60} (?:must|has to|is (?:asked|required|requested|obliged|expected|urged|supposed|told) to)\b/iu,
  // "Proxy vendors are urged to …", "Readers are requested to …"
  /^(?!we\b|our\b)(?:the )?(?:\p{L}+ ){1,3}?(?:are|is) (?:urged|obliged|requested|encouraged|advised|invited) to\b/iu,
  // "…, we have asked for it", "… in their contract"
  /\bwe(?:['’]d| would| have|['’]ve| will|['’]ll)? (?:demand|require|asked?|request)(?:ed)? (?:that|this|it|for (?:that|it|this))\b|\b(?:must|has to|have to|should|shall)\b[^.;]*\bin (?:the|their|its) (?:contract|tender|sla)\b|\bobligations? of theirs\b/iu,
  // "Owners are obliged to define their own …"
  /^(?!we\b|our\b|each\b|every\b)(?:the )?(?:\p{L}+ ){0,2}(?!services|workers|nodes|consumers|replicas|instances|shards|threads|servers|users|customers|clients)\p{L}+s\b[^.;:]{0,70}? (?:must|have to|should|are (?:asked|required|obliged|expected|urged|advised|supposed|told|free) to)\b[^.;]*\b(?:their (?:\p{L}+['’]s? )?own|of their own|on their side|themselves|their end)\b/iu,
  // "Persona's docs recommend …", "The supplier's white paper handles …"
  new RegExp(String.raw`${SOMEBODY}${POSSESSIVE} (?:\p{L}+ ){0,2}${WRITING}(?: \p{L}+)? ${TELLS}\b`, 'iu'),
  // "The AWS architecture blog recommends …"
  new RegExp(String.raw`^(?:the|an?) (?:[\p{L}\p{N}'’.-]+ ){1,4}?${WRITING} ${TELLS}\b`, 'iu'),
  // "WorkOS blogged …", "The big site publishes that it serves …", "Their team is said to be paged …"
  /^(?!we\b|i\b|our\b)(?:[\p{L}\p{N}.'’-]+,? ){1,6}?(?:blogged|wrote (?:about|that|how|up)|publishes that|published (?:that|how)|boasts|(?:explained|presented|showed|told us) how|reported that|(?:is|are|was|were) said to)\b/iu,
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
  // "Other teams version their events"
  /^(?:(?:most|many|several|some|all) )?other (?:teams|companies|products|projects|vendors|firms|groups|departments|platforms|shops|houses|designs)\b/iu,
  // "The vendor promises a p95 of …"
  /^the (?:\p{L}+ )?(?:vendor|supplier|provider|manufacturer|maker|contractor|carrier)s? (?:promis|guarantee|advertis|quot|claim|commit|assur)\w*\b/iu,
  // "Where the standard asks for backfill, we …"
  /^(?:where|while|whereas|although|though) (?:the|others?|most|many|an?) [^,.;]{3,60}\b(?:asks?|recommends?|prescribes?|demands?|calls? for|wants?|suggests?|requires?|uses?|would)\b[^,.;]*, (?:we|ours)\b/iu,
  // "The paper we read uses …"
  /^(?:the|an?) (?:paper|article|book|talk|blog post|post|tutorial|course|chapter|textbook|reference (?:design|architecture)) (?:that |which )?(?:we|i) (?:read|saw|found|studied|looked at|heard)\b/iu,
  // "A standby exists only for the billing system"
  /\b(?:exists?|applies|holds|is there) only (?:for|in|at|with) the \p{L}+ (?:system|team|product|department|platform|project)\b/iu,
  // "The shop's own backend keeps …"
  /^(?:the|an?|each|every) (?:\p{L}+ ){0,2}?\p{L}+['’]s own (?:backend|back end|system|software|platform|app|database|servers?|cloud|engineers|developers)\b/iu,
  /^(?:our|the|an?) (?:\p{L}+ )?(?:sister|neighbouring|neighboring|rival|competing) \p{L}+\b/iu,
];

/** Whether a sentence is about somebody else's system, by the turns that bring one in. */
export function isOnOutsiders(text: string): boolean {
  return SHAPES.some((shape) => shape.test(text));
}
