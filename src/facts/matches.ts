const NONE: readonly RegExpExecArray[] = [];

/**
 * What `text.matchAll(pattern)` gives, as a list. It copies no pattern: most texts have no match, and then the copy is most
 * of the work.
 *
 * @param pattern with the flag `g`; an empty match ends the search
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const found: RegExpExecArray[] = [];
  for (; match !== null && match[0] !== ''; match = pattern.exec(text)) found.push(match);
  return found;
}
