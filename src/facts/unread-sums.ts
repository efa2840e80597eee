import type { Slice, Statement } from '../document/document.js';
import { matchesOf } from './matches.js';

/** What leads to a result that is a number. */
const RESULT =
  /(?:=+>?|≈|≅|~=|→|⇒|->)\s*(?:[~≈]\s*)?(?:(?:about|around|roughly)\s)?[$€]?\d(?:[\d.,]*\d)?(?:\s?\p{L}+)?/gu;
/** Two numbers with an operator between, a power, or a rate that becomes another. */
const SUM =
  /\d[^=≈→⇒]*?(?:[×÷*·]|\s[x/+]\s|\d\s?[x/]\s?\d)[^=≈→⇒]*?\d|\d\s?[kmbgt]?b?\s?[x/]\s?\d|\d\s?(?:\^|\*\*)\s?\d|\d\S*(?:\s\p{L}+)?\s?(?:\/|\bper\s|\ba\s)(?:s|sec|second|min|minute|h|hour|day|month|year)\b[^\d]*$/iu;
const BOUNDARY = /[.;|](?=\s)|\n|[=≈→⇒]|->/gu;
/** Languages in which a line of code block is prose. */
const PROSE = new Set(['', 'text', 'txt', 'plain', 'markdown', 'md']);
/** A program's own line: calls, comparisons, assignments, ends of statements. */
const PROGRAM = /[;{}]\s*$|==|:=|!=|<=|>=|\+=|-=|\w\(/u;

/** The sums of a statement that state a result and could not be read. */
export function unreadSums({ text, block }: Statement, plain: string, read: readonly Slice[]): readonly Slice[] {
  if (block.kind === 'code' && (!PROSE.has(block.language) || PROGRAM.test(text))) return [];
  if (block.kind === 'diagram' || block.kind === 'heading' || text.includes('://')) return [];
  return matchesOf(plain, RESULT).flatMap((match) => {
    const end = match.index + match[0].length;
    const isRead = read.some((slice) => match.index >= slice.start && match.index < slice.end + 2);
    const start = boundaryBefore(plain, match.index);
    if (isRead || !SUM.test(plain.slice(start, match.index))) return [];
    return [plain === text ? { start: start + leading(plain.slice(start)), end } : { start: 0, end: text.length }];
  });
}

function boundaryBefore(text: string, at: number): number {
  let start = 0;
  for (const { index, 0: mark } of matchesOf(text.slice(0, at), BOUNDARY)) start = index + mark.length;
  return start;
}

function leading(text: string): number {
  return text.length - text.trimStart().length;
}
