import type { Document, Statement } from '../document/document.js';

/** Most words of an entry. */
const LONGEST = 90;

/**
 * The entries of a table of contents: list items that only repeat a heading further down. They name what the document will
 * speak of, and say nothing of it.
 */
export function contentsOf({ sections, statements }: Document): ReadonlySet<Statement> {
  const headings = new Set(sections.map(({ heading }) => plain(heading)).filter((heading) => heading !== ''));
  return new Set(
    statements.filter(
      ({ block, text }) =>
        block.kind === 'item' &&
        block.statements.length === 1 &&
        text.length <= LONGEST &&
        headings.has(plain(text)) &&
        isAhead(block.section.heading, text),
    ),
  );
}

/** An item that repeats the very heading it stands below is no entry. */
function isAhead(own: string, text: string): boolean {
  return plain(own) !== plain(text);
}

/** A heading without its number and marks. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/^[\W\d_]+/u, '')
    .replace(/[\W_]+$/u, '');
}
