/**
 * What is written, before anyone asks what it means: sections, blocks and statements, each with its place in the source.
 * This room knows Markdown and nothing of design. Everything in it is plain data, made once and only read afterwards.
 */

/** A place in the source: line and column from 1, offset from 0, all in UTF-16 units. */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A stretch of the source, its end exclusive. */
export interface Range {
  readonly start: Point;
  readonly end: Point;
}

/** A heading and what stands below it; the text above the first heading belongs to a section without heading. */
export interface Section {
  readonly id: number;
  /** Empty for the text above the first heading. */
  readonly heading: string;
  /** 1–6 as written, 7 for a line of bold text that serves as a heading, 0 above the first heading. */
  readonly depth: number;
  /** The section that this one is nested in. */
  readonly parent: Section | null;
}

/** How a stretch of text is set. `header` and `row` are table rows; code and diagrams have a statement a line. */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'header' | 'row' | 'code' | 'diagram';

/** A stretch of text that is set as one. */
export interface Block {
  readonly id: number;
  readonly kind: BlockKind;
  readonly section: Section;
  /** What a list, table or code block hangs on: the paragraph right before it, or the item it is nested in. */
  readonly leadIn: Block | null;
  /** The table's header, for a row. */
  readonly header: Block | null;
  /** The list or table that an item or row belongs to, numbered through the document. */
  readonly group: number | null;
  /** For an item of an ordered list: its number. */
  readonly ordinal: number | null;
  /** For an item with a box: whether it is ticked. */
  readonly checked: boolean | null;
  /** Inside a Markdown block quote. */
  readonly quoted: boolean;
  /** For code and diagrams: the language of the fence in lower case, or empty. */
  readonly language: string;
  readonly statements: readonly Statement[];
}

/** A stretch of a statement's text, its end exclusive. */
export interface Slice {
  readonly start: number;
  readonly end: number;
}

/** One sentence, table row, heading or line of code: the unit in which claims are made. */
export interface Statement {
  /** Its number in the document, from 0. */
  readonly index: number;
  readonly block: Block;
  /** Plain text without Markdown's marks. */
  readonly text: string;
  /** Where each character of `text` stands in the source, plus where the text ends. */
  readonly offsets: readonly number[];
  /** For a table row: its cells, left to right. Empty elsewhere. */
  readonly cells: readonly Slice[];
  /** Stretches set as inline code. */
  readonly code: readonly Slice[];
}

/** A document as it is written. */
export interface Document {
  /** From the front matter, else the first heading, else null. */
  readonly title: string | null;
  /** The front matter as data; empty when there is none. */
  readonly frontMatter: Readonly<Record<string, unknown>>;
  readonly sections: readonly Section[];
  readonly blocks: readonly Block[];
  readonly statements: readonly Statement[];
  /** Words of prose, lists, tables and headings; code and diagrams are not counted. */
  readonly words: number;
  /** Offset at which each line starts. */
  readonly lineStarts: readonly number[];
}

/** Where a part of a statement's text stands in the source; without bounds, the whole statement. */
export function rangeOf(document: Document, statement: Statement, start = 0, end = statement.text.length): Range {
  const { offsets } = statement;
  const first = offsets[start] ?? 0;
  // The last character's own place plus one, so that a mark that follows it is not included.
  const last = end > start ? (offsets[end - 1] ?? first) + 1 : first;
  return { start: pointAt(document.lineStarts, first), end: pointAt(document.lineStarts, last) };
}

/** The heading's path from the outermost section to this one, without empty headings. */
export function headingPath(section: Section): readonly string[] {
  const outer = section.parent === null ? [] : headingPath(section.parent);
  return section.heading === '' ? outer : [...outer, section.heading];
}

function pointAt(lineStarts: readonly number[], offset: number): Point {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1, offset };
}
