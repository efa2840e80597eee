/** What a line of Markdown is, as far as a change of form has to know. */
export type LineKind = 'fenced' | 'heading' | 'row' | 'item' | 'blank' | 'text';

/** A line of Markdown with its kind. */
export interface Line {
  readonly kind: LineKind;
  readonly text: string;
}

/** Splits Markdown into lines; front matter and fences, with what they hold, are `fenced`. */
export function linesOf(markdown: string): readonly Line[] {
  let fence: string | null = null;
  return markdown.split('\n').map((text, index): Line => {
    const mark =
      /^\s*(`{3,}|~{3,})/u.exec(text)?.[1] ?? (text === '---' && (index === 0 || fence === '---') ? '---' : null);
    if (fence !== null) {
      if (mark?.startsWith(fence) === true) fence = null;
      return { kind: 'fenced', text };
    }
    if (mark !== null) {
      fence = mark;
      return { kind: 'fenced', text };
    }
    return { kind: kindOf(text), text };
  });
}

function kindOf(text: string): LineKind {
  if (text.trim() === '') return 'blank';
  if (/^#{1,6}\s/u.test(text)) return 'heading';
  if (/^\s*\|/u.test(text)) return 'row';
  return /^\s*(?:[-*+]|\d+[.)])\s/u.test(text) ? 'item' : 'text';
}

/** Changes the lines of some kinds and leaves the rest. */
export function mapLines(markdown: string, kinds: readonly LineKind[], change: (text: string) => string): string {
  return linesOf(markdown)
    .map(({ kind, text }) => (kinds.includes(kind) ? change(text) : text))
    .join('\n');
}
