import type { Statement } from '../document/document.js';
import { matchesOf } from './matches.js';

/** `participant R as Redis cache`, `component "Order service" as orders`. */
const DECLARED =
  /^(?:participant|actor|database|queue|component|node|cloud|entity|boundary|control|collections)\s+(?:"(?<quoted>[^"]+)"\s+as\s+(?<short>\w+)|(?<first>\w+)\s+as\s+(?<name>.+))$/u;
/** `r[(Redis cache)]`, `api[Link API]`, `gw{{Gateway}}`. */
const BOXED = /(?<![\w[({])(?<short>\w+)\s?[[({]+["']?(?<name>[\p{L}\p{N}][^\])}"']*)["']?[\])}]+/gu;

/**
 * The names that a diagram gives to its short ids: `R` to "Redis cache". Ids are told apart by case.
 *
 * @param statements the lines of one diagram
 */
export function aliasesOf(statements: readonly Statement[]): ReadonlyMap<string, string> {
  const aliases = new Map<string, string>();
  for (const { text } of statements) {
    const declared = DECLARED.exec(text)?.groups;
    if (declared !== undefined) {
      const { quoted, short, first, name } = declared;
      aliases.set(short ?? first ?? '', quoted ?? name ?? '');
    }
    for (const { groups } of matchesOf(text, BOXED)) aliases.set(groups?.['short'] ?? '', groups?.['name'] ?? '');
  }
  return aliases;
}
