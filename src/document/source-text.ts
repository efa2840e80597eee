import type { PhrasingContent } from 'mdast';
import type { Slice } from './document.js';

/** Plain text, and for each of its characters the place in the source that it came from. */
export interface SourceText {
  /** Its lines end in a newline, whatever the source's end in. */
  readonly text: string;
  /** One more than the text is long: the last is where the source goes on. */
  readonly offsets: readonly number[];
  readonly code: readonly Slice[];
}

const LINE_ENDING = /\r\n?|\n/gu;

/** Collects plain text from Markdown, remembering where every character came from. */
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

  /** Adds the text of inline nodes. Images, raw HTML (but a line break) and footnote marks carry no claim and add nothing. */
  addInline(nodes: readonly PhrasingContent[]): void {
    for (const node of nodes) {
      const from = node.position?.start.offset ?? this.#end;
      const to = node.position?.end.offset ?? from;
      if (node.type === 'text') this.#addAligned(node.value, from, to, true);
      else if (node.type === 'inlineCode') this.#addCode(node.value, from, to);
      else if (node.type === 'break' || (node.type === 'html' && /^<br\b/iu.test(node.value))) this.addGap('\n', from);
      else if (node.type !== 'delete' && 'children' in node) this.addInline(node.children);
    }
  }

  /** Adds characters that stand for something at `offset`, such as the gap between two table cells. */
  addGap(text: string, offset: number): void {
    this.#offsets.push(...Array<number>(text.length).fill(offset));
    this.#text += text;
    this.#end = Math.max(this.#end, offset);
  }

  /** Adds the value of a code block that starts at `from`, with or without a fence. */
  addLines(value: string, from: number): void {
    let start = /^[`~]/u.test(this.#source.slice(from, from + 1)) ? this.#lineAt(from).next : from;
    for (const [index, line] of value.split(LINE_ENDING).entries()) {
      const { end, next } = this.#lineAt(start);
      if (index > 0) this.addGap('\n', start - 1);
      // A line loses marks and indentation at its start only, so it is laid along the source from its end.
      for (let at = end - line.length; at < end; at++) this.#offsets.push(Math.max(start, at));
      this.#text += line;
      this.#end = end;
      start = next;
    }
  }

  /** The text collected. */
  build(): SourceText {
    return { text: this.#text, offsets: [...this.#offsets, this.#end], code: this.#code };
  }

  #addCode(value: string, from: number, to: number): void {
    const fence = /^`*/u.exec(this.#source.slice(from, to))?.[0].length ?? 0;
    const start = this.#text.length;
    this.#addAligned(value, from + fence, to, false);
    this.#code.push({ start, end: this.#text.length });
  }

  /**
   * Adds a node's value, walking it along its source: what the source has more (escapes, the indentation and quote marks
   * of continued lines) is stepped over, and what an entity stands for is found at the entity.
   */
  #addAligned(value: string, from: number, to: number, entities: boolean): void {
    const source = this.#source;
    const text = value.replaceAll(LINE_ENDING, '\n');
    let at = from;
    for (const character of text) {
      let next = at;
      while (next < to && !standsAt(source, next, character) && isStripped(source[next])) next++;
      const entity = entities ? entityLength(source, next, character) : 0;
      const literal = entity === 0 && standsAt(source, next, character);
      // What is not found belongs to what stands before it, as the second of an entity's two characters does.
      const place = literal || entity > 0 ? next : (this.#offsets.at(-1) ?? at);
      for (let unit = 0; unit < character.length; unit++) this.#offsets.push(literal ? place + unit : place);
      if (literal || entity > 0) at = next + (literal ? character.length : entity);
    }
    this.#text += text;
    this.#end = to;
  }

  #lineAt(start: number): { readonly end: number; readonly next: number } {
    LINE_ENDING.lastIndex = start;
    const ending = LINE_ENDING.exec(this.#source);
    const end = ending?.index ?? this.#source.length;
    return { end, next: end + (ending?.[0].length ?? 0) };
  }
}

function standsAt(source: string, at: number, character: string): boolean {
  if (source.startsWith(character, at)) return true;
  if (character === '\n') return source[at] === '\r' && source[at + 1] !== '\n';
  return character === '\uFFFD' && source[at] === '\0';
}

function isStripped(character: string | undefined): boolean {
  return character !== undefined && ' \t\r\n>\\`|'.includes(character);
}

const ENTITY = /&(?:#\w{1,8}|\w{1,32});/uy;
const AMPERSAND_ENTITY = /&(?:amp|AMP|#0*38|#[xX]0*26);/uy;

/** Length of the entity that stands for a character here; 0 when the character stands for itself. */
function entityLength(source: string, at: number, character: string): number {
  if (source[at] !== '&') return 0;
  if (character === '&' && /(?:^|[^\\])(?:\\\\)*\\$/u.test(source.slice(Math.max(0, at - 20), at))) return 0;
  const entity = character === '&' ? AMPERSAND_ENTITY : ENTITY;
  entity.lastIndex = at;
  return entity.exec(source)?.[0].length ?? 0;
}
