import type { PhrasingContent } from 'mdast';
import type { Slice } from './document.js';

/** Plain text, and for each of its characters the place in the source that it came from. */
export interface SourceText {
  readonly text: string;
  /** One more than the text is long: the last is where the source goes on. */
  readonly offsets: readonly number[];
  readonly code: readonly Slice[];
}

/** Collects plain text from inline Markdown, remembering where every character came from. */
export class SourceTextBuilder {
  readonly #source: string;
  readonly #offsets: number[] = [];
  readonly #code: Slice[] = [];
  #text = '';
  #end = 0;

  /** @param source the whole Markdown source that node positions refer to */
  constructor(source: string) {
    this.#source = source;
  }

  /** Characters collected so far. */
  get length(): number {
    return this.#text.length;
  }

  /** Adds the text of inline nodes. Images, raw HTML and footnote marks carry no claim and add nothing. */
  addInline(nodes: readonly PhrasingContent[]): void {
    for (const node of nodes) {
      const from = node.position?.start.offset ?? this.#end;
      const to = node.position?.end.offset ?? from;
      if (node.type === 'text') this.addAligned(node.value, from, to);
      else if (node.type === 'inlineCode') this.#addCode(node.value, from, to);
      else if (node.type === 'break') this.addGap('\n', from);
      else if (node.type !== 'delete' && 'children' in node) this.addInline(node.children);
    }
  }

  /** Adds characters that stand for something at `offset`, such as the gap between two table cells. */
  addGap(text: string, offset: number): void {
    for (const character of text) {
      this.#text += character;
      this.#offsets.push(offset);
    }
    this.#end = Math.max(this.#end, offset);
  }

  /**
   * Adds a node's value, walking it along its source: what the source has more (escapes, entities, the indentation and
   * quote marks of continued lines) is stepped over.
   */
  addAligned(value: string, from: number, to: number): void {
    const source = this.#source;
    let at = from;
    for (const wanted of value.split('')) {
      while (at < to && source[at] !== wanted && isStripped(source[at])) at++;
      this.#offsets.push(Math.min(at, to));
      if (source[at] !== wanted && source[at] === '&') at = entityEnd(source, at);
      else at++;
    }
    this.#text += value;
    this.#end = to;
  }

  /** The text collected. */
  build(): SourceText {
    return { text: this.#text, offsets: [...this.#offsets, this.#end], code: this.#code };
  }

  #addCode(value: string, from: number, to: number): void {
    const start = this.#text.length;
    this.addAligned(value, from, to);
    this.#code.push({ start, end: this.#text.length });
  }
}

function isStripped(character: string | undefined): boolean {
  return character !== undefined && ' \t\r\n>\\`|'.includes(character);
}

function entityEnd(source: string, at: number): number {
  const semicolon = source.indexOf(';', at);
  // The longest entity name of HTML has 31 characters.
  return semicolon < 0 || semicolon - at > 33 ? at + 1 : semicolon + 1;
}
