import { linesOf, mapLines, type Line } from './lines.js';

/** Changes of form that say the same: Markdown in, Markdown out. */
export const forms: Readonly<Record<string, (markdown: string) => string>> = {
  'headings one level deeper': (markdown) =>
    mapLines(markdown, ['heading'], (text) => text.replace(/^#{1,5}(?=\s)/u, '$&#')),
  'headings in capitals': (markdown) => mapLines(markdown, ['heading'], (text) => text.toUpperCase()),
  'headings in lower case': (markdown) => mapLines(markdown, ['heading'], (text) => text.toLowerCase()),
  'stars for bullets': (markdown) => mapLines(markdown, ['item'], (text) => text.replace(/^(\s*)[-*+](?=\s)/u, '$1*')),
  'pluses for bullets': (markdown) => mapLines(markdown, ['item'], (text) => text.replace(/^(\s*)[-*+](?=\s)/u, '$1+')),
  'brackets after numbers': (markdown) => mapLines(markdown, ['item'], (text) => text.replace(/^(\s*\d+)\./u, '$1)')),
  'lines wrapped at 72 columns': wrapped,
  'lists as tables': listsAsTables,
  'tables as lists': tablesAsLists,
  'American spelling': (markdown) => respelled(markdown, 1),
  'British spelling': (markdown) => respelled(markdown, 0),
  'sections in reverse order': reversed,
  'line endings of Windows': (markdown) => markdown.replaceAll('\n', '\r\n'),
};

const WIDTH = 72;
/** A word that must not start a line, where it would be a mark of Markdown's. */
const MARK = /^(?:[-*+>#|=~`]|\d+[.)])/u;

function wrapped(markdown: string): string {
  return mapLines(markdown, ['text', 'item'], (text) => {
    const indent = /^\s*(?:(?:[-*+]|\d+[.)])\s+)?/u.exec(text)?.[0] ?? '';
    const lines = [indent];
    for (const word of text.slice(indent.length).split(/(?<=\s)(?=\S)/u)) {
      const line = lines.at(-1)!;
      if (line.length + word.trimEnd().length > WIDTH && line.trim() !== '' && !MARK.test(word))
        lines.push(' '.repeat(indent.length) + word);
      else lines[lines.length - 1] = line + word;
    }
    return lines.map((line) => line.trimEnd()).join('\n');
  });
}

/** Stretches of lines that are alike. */
function runs(lines: readonly Line[]): readonly (readonly Line[])[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group?.[0]?.kind === line.kind) group.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** Flat lists of items of one sentence become tables of one column. */
function listsAsTables(markdown: string): string {
  const groups = runs(linesOf(markdown));
  return groups
    .flatMap((group, index) => {
      const alone = isBlank(groups[index - 1]) && isBlank(groups[index + 1]);
      const flat = group.every(
        ({ kind, text }) => kind === 'item' && /^[-*+]\s/u.test(text) && !/[.!?]\s+\p{Lu}/u.test(text),
      );
      if (!alone || !flat) return group.map(({ text }) => text);
      const rows = group.map(({ text }) => `| ${text.slice(2).trim().replaceAll('|', '\\|')} |`);
      return ['| |', '| --- |', ...rows];
    })
    .join('\n');
}

function isBlank(group: readonly Line[] | undefined): boolean {
  return group === undefined || group[0]?.kind === 'blank';
}

/** Tables become lists: an item a row, each cell with its column's head. */
function tablesAsLists(markdown: string): string {
  return runs(linesOf(markdown))
    .flatMap((group) => {
      if (group[0]?.kind !== 'row') return group.map(({ text }) => text);
      const [head = [], , ...rows] = group.map(({ text }) => cellsOf(text));
      return rows.map(
        (cells) => `- ${cells.map((cell, index) => (head[index] ? `${head[index]}: ${cell}` : cell)).join(', ')}`,
      );
    })
    .join('\n');
}

function cellsOf(row: string): readonly string[] {
  return row
    .trim()
    .replace(/^\||\|$/gu, '')
    .split(/(?<!\\)\|/u)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));
}

/** British and American spellings of words that designs use. */
const SPELLINGS: readonly (readonly [string, string])[] = [
  ['behaviour', 'behavior'],
  ['catalogue', 'catalog'],
  ['centre', 'center'],
  ['licence', 'license'],
  ['favour', 'favor'],
  ['colour', 'color'],
  ['cancelled', 'canceled'],
  ['cheque', 'check'],
  ['grey', 'gray'],
  ['authoris', 'authoriz'],
  ['denormalis', 'denormaliz'],
  ['normalis', 'normaliz'],
  ['serialis', 'serializ'],
  ['optimis', 'optimiz'],
  ['prioritis', 'prioritiz'],
  ['synchronis', 'synchroniz'],
  ['materialis', 'materializ'],
  ['organis', 'organiz'],
  ['recognis', 'recogniz'],
  ['finalis', 'finaliz'],
  ['initialis', 'initializ'],
  ['minimis', 'minimiz'],
  ['maximis', 'maximiz'],
  ['utilis', 'utiliz'],
];

function respelled(markdown: string, to: 0 | 1): string {
  return mapLines(markdown, ['text', 'item', 'heading', 'row'], (text) =>
    SPELLINGS.reduce((line, spelling) => {
      const [from, target] = [spelling[1 - to]!, spelling[to]];
      return line.replace(new RegExp(`\\b(de)?${from}`, 'giu'), (word) =>
        word.toLowerCase() === from && /^\p{Lu}/u.test(word)
          ? target.charAt(0).toUpperCase() + target.slice(1)
          : target,
      );
    }, text),
  );
}

/** The sections below the title, last first. */
function reversed(markdown: string): string {
  const lines = linesOf(markdown);
  const starts = lines.flatMap(({ kind, text }, index) => (kind === 'heading' && /^##\s/u.test(text) ? [index] : []));
  const sections = starts.map((start, index) => lines.slice(start, starts[index + 1] ?? lines.length));
  return [lines.slice(0, starts[0] ?? lines.length), ...sections.toReversed()]
    .map((section) => section.map(({ text }) => text).join('\n'))
    .join('\n\n');
}
