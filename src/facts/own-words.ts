import type { Mention, Reading } from './readings.js';

/** Kinds of infrastructure, each with the concepts that name it or one of its products. */
const KINDS: Readonly<Record<string, readonly Mention['concept'][]>> = {
  relational: ['relational'],
  document: ['document'],
  'key-value': ['key-value', 'wide-column'],
  warehouse: ['warehouse'],
  'object-store': ['object-store'],
  'search-index': ['search-index'],
  cache: ['memory-store', 'cache'],
  cdn: ['cdn'],
  broker: ['broker'],
  'load-balancer': ['load-balancer'],
  'api-gateway': ['api-gateway'],
  orchestrator: ['orchestrator'],
  coordinator: ['coordinator'],
  'stream-processor': ['stream-processor'],
  'time-series': ['time-series'],
  'graph-store': ['graph-store'],
  serverless: ['serverless'],
  'watching-product': ['watching-product'],
};

/** The kind of infrastructure that a concept belongs to. */
export const KIND_OF: ReadonlyMap<Mention['concept'], string> = new Map(
  Object.entries(KINDS).flatMap(([kind, concepts]) => concepts.map((concept) => [concept, kind] as const)),
);

/** How many words of a stretch say something of this design: they name neither infrastructure, its installation nor its kind. */
export function ownWordsIn(reading: Reading, from: number, to: number): number {
  const taken = new Uint8Array(reading.words.length);
  for (const mention of reading.mentions) {
    const { concept } = mention;
    if (KIND_OF.has(concept) || concept === 'deployment-detail' || concept === 'generic-role')
      taken.fill(1, mention.from, mention.to);
  }
  let count = 0;
  for (let index = from; index < Math.min(reading.words.length, to); index++) {
    const word = reading.words[index]!;
    if (taken[index] === 0 && isContentWord(word.text)) count++;
  }
  return count;
}

function isContentWord(text: string): boolean {
  return text.length > 2 && /^\p{L}/u.test(text) && !FUNCTION_WORDS.has(text);
}

const FUNCTION_WORDS = new Set(
  `the and for with our this that these those from into its are was were will can could would should may have has had not but any all each
  every some also then than via per own one two three four five six use uses used using you your their they them who which what when where
  how why here there only just such more most very over under after before such like both well etc yes`.split(/\s+/u),
);
