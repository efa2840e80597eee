/** Controls, invisible format characters, line separators and lone surrogates; joiners are left, scripts need them. */
const UNPRINTABLE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/**
 * Makes text from a document or a path safe to print: what could move the cursor, colour the terminal, reorder the line
 * or hide in it is shown as `\u{1b}`. Tabs and newlines are escaped too.
 */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

/** As {@link printable}, with each run of white space as one space: for sentences that may quote the document. */
export function printableLine(text: string): string {
  return printable(text.replace(/\s+/gu, ' ').trim());
}
