import type { Blockquote, Code, Heading, List, ListItem, Paragraph, Root, RootContent, Table, TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isDiagram } from './diagrams.js';
import type { Block, BlockKind, Section, Slice, Statement } from './document.js';
import { splitSentences } from './sentences.js';
import { SourceTextBuilder, type SourceText } from './source-text.js';

/** Where the walk stands: what the next block hangs on and belongs to. */
interface Place {
  readonly leadIn: Block | null;
  readonly quoted: boolean;
  readonly group: number | null;
  readonly ordinal: number | null;
  readonly checked: boolean | null;
}

/** Depth given to a line of bold text that serves as a heading: below every real one. */
const BOLD_HEADING_DEPTH = 7;
/** Longest line of bold text, in characters, that is taken for a heading. */
const BOLD_HEADING_LENGTH = 80;

/** Walks the tree once and lists its sections and blocks in the order of the text. */
export function collectBlocks(tree: Root, source: string): { sections: readonly Section[]; blocks: readonly Block[] } {
  const collector = new Collector(source);
  collector.walk(tree.children, { leadIn: null, quoted: false, group: null, ordinal: null, checked: null });
  return collector;
}

class Collector {
  readonly sections: Section[] = [{ id: 0, heading: '', depth: 0, parent: null }];
  readonly blocks: Block[] = [];
  readonly #source: string;
  #section = this.sections[0]!;
  #groups = 0;
  #statements = 0;

  constructor(source: string) {
    this.#source = source;
  }

  walk(nodes: readonly RootContent[], place: Place): void {
    let leadIn = place.leadIn;
    for (const node of nodes) {
      const before = this.blocks.length;
      // A paragraph stands for itself: only what is set apart hangs on the one before it.
      this.#visit(node, node.type === 'paragraph' ? place : { ...place, leadIn });
      const added = this.blocks[before];
      if (node.type === 'paragraph' || node.type === 'heading') leadIn = added ?? leadIn;
      else if (node.type !== 'code' && node.type !== 'html') leadIn = place.leadIn;
    }
  }

  #visit(node: RootContent, place: Place): void {
    if (node.type === 'heading') this.#heading(node, node.depth, place);
    else if (node.type === 'paragraph') this.#paragraph(node, place);
    else if (node.type === 'list') this.#list(node, place);
    else if (node.type === 'table') this.#table(node, place);
    else if (node.type === 'code') this.#code(node, place);
    else if (node.type === 'blockquote') this.#quote(node, place);
    else if (node.type === 'footnoteDefinition') this.walk(node.children, place);
  }

  #heading(node: Heading | Paragraph, depth: number, place: Place): void {
    const text = this.#inline(node);
    let parent: Section | null = this.#section;
    while (parent !== null && parent.depth >= depth) parent = parent.parent;
    const heading = text.text.trim().replace(/:$/u, '');
    this.#section = { id: this.sections.length, heading, depth, parent };
    this.sections.push(this.#section);
    this.#add('heading', text, [{ start: 0, end: text.text.length }], { ...place, leadIn: null });
  }

  #paragraph(node: Paragraph, place: Place, kind: BlockKind = 'paragraph'): void {
    if (kind === 'paragraph' && place.group === null && isBoldHeading(node)) {
      this.#heading(node, BOLD_HEADING_DEPTH, place);
      return;
    }
    const text = this.#inline(node);
    this.#add(kind, text, splitSentences(text.text), place);
  }

  #list(node: List, place: Place): void {
    const group = this.#groups++;
    node.children.forEach((item, index) => {
      const ordinal = node.ordered === true ? (node.start ?? 1) + index : null;
      this.#item(item, { ...place, group, ordinal, checked: item.checked ?? null });
    });
  }

  #item(node: ListItem, place: Place): void {
    const [first, ...rest] = node.children;
    if (first?.type !== 'paragraph') {
      this.walk(node.children, place);
      return;
    }
    this.#paragraph(first, place, 'item');
    this.walk(rest, { ...place, leadIn: this.blocks.at(-1) ?? place.leadIn });
  }

  #table(node: Table, place: Place): void {
    const group = this.#groups++;
    const [head, ...rows] = node.children;
    const header = head === undefined ? null : this.#row(head, 'header', { ...place, group }, null);
    for (const row of rows) this.#row(row, 'row', { ...place, group }, header);
  }

  #row(node: TableRow, kind: 'header' | 'row', place: Place, header: Block | null): Block {
    const builder = new SourceTextBuilder(this.#source);
    const cells: Slice[] = [];
    for (const cell of node.children) {
      if (cells.length > 0) builder.addGap(' | ', cell.position?.start.offset ?? 0);
      const start = builder.length;
      builder.addInline(cell.children);
      cells.push({ start, end: builder.length });
    }
    const text = builder.build();
    return this.#add(kind, text, [{ start: 0, end: text.text.length }], place, { header, cells });
  }

  #code(node: Code, place: Place): void {
    const language = (node.lang ?? '').toLowerCase();
    const builder = new SourceTextBuilder(this.#source);
    builder.addLines(node.value, node.position?.start.offset ?? 0);
    const text = builder.build();
    const kind = isDiagram(language, text.text) ? 'diagram' : 'code';
    this.#add(kind, text, lineSlices(text.text), place, { language });
  }

  #quote(node: Blockquote, place: Place): void {
    const around = this.#section;
    this.walk(node.children, { ...place, quoted: true });
    // A heading in a quote says nothing of what follows the quote.
    this.#section = around;
  }

  #inline(node: Heading | Paragraph): SourceText {
    const builder = new SourceTextBuilder(this.#source);
    builder.addInline(node.children);
    return builder.build();
  }

  #add(
    kind: BlockKind,
    source: SourceText,
    slices: readonly Slice[],
    place: Place,
    more: { header?: Block | null; cells?: readonly Slice[]; language?: string } = {},
  ): Block {
    const statements: Statement[] = [];
    const block: Block = {
      id: this.blocks.length,
      kind,
      section: this.#section,
      leadIn: place.leadIn,
      header: more.header ?? null,
      group: place.group,
      ordinal: place.ordinal,
      checked: place.checked,
      quoted: place.quoted,
      language: more.language ?? '',
      statements,
    };
    for (const slice of more.cells === undefined ? slices.flatMap((whole) => cut(source.text, whole)) : slices) {
      if (slice.end === slice.start) continue;
      statements.push({
        index: this.#statements++,
        block,
        text: source.text.slice(slice.start, slice.end),
        offsets: source.offsets.slice(slice.start, slice.end + 1),
        cells: more.cells ?? [],
        code: clip(source.code, slice),
      });
    }
    this.blocks.push(block);
    return block;
  }
}

function isBoldHeading(node: Paragraph): boolean {
  const [only, second] = node.children;
  if (only?.type !== 'strong' || (second !== undefined && toString(second).trim().replace(':', '') !== ''))
    return false;
  const text = toString(only).trim();
  return text.length <= BOLD_HEADING_LENGTH && !/[.!?]$/u.test(text);
}

/** Longest statement outside tables, in characters: no sentence is longer, and statements are read as a whole. */
const LONGEST_STATEMENT = 2_000;

function cut(text: string, { start, end }: Slice): readonly Slice[] {
  const slices: Slice[] = [];
  let from = start;
  while (end - from > LONGEST_STATEMENT) {
    const space = text.lastIndexOf(' ', from + LONGEST_STATEMENT);
    const to = space > from ? space + 1 : from + LONGEST_STATEMENT;
    slices.push({ start: from, end: to });
    from = to;
  }
  return [...slices, { start: from, end }];
}

function lineSlices(text: string): readonly Slice[] {
  const slices: Slice[] = [];
  for (const match of text.matchAll(/\S[^\n]*/gu))
    slices.push({ start: match.index, end: match.index + match[0].trimEnd().length });
  return slices;
}

function clip(code: readonly Slice[], { start, end }: Slice): readonly Slice[] {
  return code
    .filter((slice) => slice.start < end && slice.end > start)
    .map((slice) => ({ start: Math.max(0, slice.start - start), end: Math.min(end, slice.end) - start }));
}
