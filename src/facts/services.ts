import type { Context } from './context.js';
import type { Reading } from './readings.js';
import { isDesign } from './stance.js';

/** A service that the design names. */
export interface Service {
  /** As written at its first place: "Order Service". */
  readonly name: string;
  readonly reading: Reading;
  readonly start: number;
  readonly end: number;
}

/** One to three capitalised or hyphenated words before "service": "Order Service", "url-shortening-service", "OrderService". */
const SERVICE =
  /((?:[\p{Lu}][\p{L}\p{N}]*(?:[\s/&-]+)){1,3}|(?:[\p{Ll}]+[-_])+|\b\p{Ll}{3,}\s|[\p{Lu}][\p{L}]+?)[Ss]ervices?\b/gu;
/** Words before "service" that name none. */
const NO_NAME = new Set(
  `the a an this that each every our web micro back backend other external third party new one single same any all some given such own which
  api rest public internal downstream upstream dependent individual separate independent self of as is in to for and or different multiple
  core cloud managed aws amazon google azure customer quality level software good better full two three four five six seven eight several
  many these those most application business remote cross key main respective various per between from with by search-as-a`.split(
    /\s+/u,
  ),
);

/** The separately named services of the design, each once, in the order of the text. */
export function findServices(context: Context): readonly Service[] {
  const services = new Map<string, Service>();
  for (const reading of context.readings) {
    if (reading.statement.block.kind === 'code' && reading.statement.block.language !== '') continue;
    const { text } = reading.statement;
    for (const match of text.matchAll(SERVICE)) {
      const index = reading.words.findIndex(({ end }) => end > match.index);
      if (!isDesign(reading.stances[index] ?? 'asserted')) continue;
      const key = keyOf(match[1] ?? '');
      if (key === '' || services.has(key)) continue;
      services.set(key, { name: match[0], reading, start: match.index, end: match.index + match[0].length });
    }
  }
  return [...services.values()];
}

function keyOf(name: string): string {
  const words = name
    .toLowerCase()
    .split(/[\s/&_-]+/u)
    .filter((word) => word !== '' && !NO_NAME.has(word));
  return words.join(' ');
}
