import type { Block } from '../../document/document.js';
import { findClaims, type Claim } from '../claims.js';
import { Lexicon, terms, type Match } from '../lexicon.js';
import { enriched, type Mention, type Reading } from '../readings.js';
import type { Stance } from '../stance.js';
import { wordsOf } from '../words.js';
import { analytics } from './kinds/analytics.js';
import { chat } from './kinds/chat.js';
import { checkout } from './kinds/checkout.js';
import { feed } from './kinds/feed.js';
import { fileUpload } from './kinds/file-upload.js';
import { multiRegion } from './kinds/multi-region.js';
import { notificationSystem } from './kinds/notification-system.js';
import { rateLimiter } from './kinds/rate-limiter.js';
import { shapes } from './kinds/shapes.js';
import { ticketing } from './kinds/ticketing.js';
import { urlShortener } from './kinds/url-shortener.js';
import type { PromptKind, Shape } from './names.js';

/** What is understood beyond the common vocabulary in a design of one kind. Terms stay one text each until they are needed. */
export const kinds = {
  'notification-system': notificationSystem,
  'url-shortener': urlShortener,
  checkout,
  ticketing,
  feed,
  'rate-limiter': rateLimiter,
  chat,
  'file-upload': fileUpload,
  analytics,
  'multi-region': multiRegion,
  'read-heavy': shapes,
  'write-heavy': shapes,
  'fanout-heavy': shapes,
  'correctness-heavy': shapes,
} as const satisfies Record<PromptKind | Shape, unknown>;

/** What a design of some kind may claim: `redirect-status`. */
export type ExpectedClaim = (typeof kinds)[keyof typeof kinds]['patterns'][number]['claim'];

/** What the document says of what is expected of its kind. */
export interface Expected {
  /** The document's statements, with the concepts of its kind among their mentions. */
  readonly readings: readonly Reading[];
  readonly claims: readonly Claim<ExpectedClaim>[];
  /** Where the concepts of its kind are named, and how the author stands to them there. */
  readonly named: ReadonlyMap<string, readonly Naming[]>;
}

/** A concept in a statement. */
export interface Naming {
  readonly reading: Reading;
  readonly stance: Stance;
}

const NOTHING: Expected = { readings: [], claims: [], named: new Map() };

/**
 * Reads the statements once more for what the kind and shapes of a design ask for; a design of no known kind costs nothing.
 *
 * @param names the kinds and shapes whose expectations the design is held to
 */
export function findExpected(readings: readonly Reading[], names: readonly (PromptKind | Shape)[]): Expected {
  if (names.length === 0) return NOTHING;
  const asked = [...new Set(names.map((name) => kinds[name]))];
  const lexicons = asked.map(lexiconOf);
  const headers = new Map<Block, readonly Match<KindConcept>[]>();
  const named = new Map<string, Naming[]>();
  const reread = readings.map((reading) => {
    const added = mentionsIn(reading, lexicons, headers);
    if (added.length === 0) return reading;
    const richer = enriched(reading, added);
    for (const { concept, stance } of added) addTo(named, concept, { reading: richer, stance });
    return richer;
  });
  const patterns = asked.flatMap((kind) => kind.patterns as readonly (typeof kind.patterns)[number][]);
  return { readings: reread, claims: findClaims<ExpectedClaim>(reread, patterns), named };
}

type KindConcept = Mention['concept'];

const lexicons = new Map<unknown, Lexicon<KindConcept>>();

function lexiconOf(kind: (typeof kinds)[keyof typeof kinds]): Lexicon<KindConcept> {
  let lexicon = lexicons.get(kind);
  if (lexicon === undefined) {
    const vocabulary = Object.entries<string>(kind.vocabulary).map(
      ([concept, list]) => [concept, terms(list)] as const,
    );
    lexicon = new Lexicon<KindConcept>(Object.fromEntries(vocabulary) as Record<KindConcept, readonly string[]>);
    lexicons.set(kind, lexicon);
  }
  return lexicon;
}

function mentionsIn(
  reading: Reading,
  lexicons: readonly Lexicon<KindConcept>[],
  headers: Map<Block, readonly Match<KindConcept>[]>,
): readonly Mention[] {
  const { words, stances } = reading;
  const found: Mention[] = [];
  for (const lexicon of lexicons) found.push(...lexicon.find(words, stances));
  if (reading.statement.block.header !== null) found.push(...headerMentions(reading, lexicons, headers));
  return found;
}

/** What a table's header names, it names in every cell below: "may be stale by" over "2 s". It takes up no words there. */
function headerMentions(
  { statement, words, stances }: Reading,
  lexicons: readonly Lexicon<KindConcept>[],
  headers: Map<Block, readonly Match<KindConcept>[]>,
): readonly Mention[] {
  const { header } = statement.block;
  const titles = header?.statements[0];
  if (header === null || titles === undefined) return [];
  const titleWords = wordsOf(titles.text);
  let found = headers.get(header);
  if (found === undefined) headers.set(header, (found = lexicons.flatMap((lexicon) => lexicon.find(titleWords))));
  return found.flatMap(({ concept, number, from }) => {
    const column = titles.cells.findIndex(({ end }) => end > titleWords[from]!.start);
    const cell = statement.cells[column];
    const word = cell === undefined ? -1 : words.findIndex(({ start }) => start >= cell.start && start < cell.end);
    if (word < 0) return [];
    const { start } = words[word]!;
    return [
      {
        concept,
        number,
        from: word,
        to: word,
        solid: word,
        stance: stances[word] ?? 'asserted',
        start,
        end: Math.max(start, words[word - 1]?.end ?? 0),
      },
    ];
  });
}

function addTo(named: Map<string, Naming[]>, concept: string, naming: Naming): void {
  const list = named.get(concept);
  if (list === undefined) named.set(concept, [naming]);
  else list.push(naming);
}
