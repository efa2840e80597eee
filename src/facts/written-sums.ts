import type { Statement } from '../document/document.js';

/**
 * A statement's text as a plain sum: formulas set in TeX are written out, and what Markdown took for emphasis is an
 * asterisk again. Where the length is the same, every character keeps its place.
 */
export function plainSum(statement: Statement): string {
  const { text } = statement;
  if (text.includes('\\')) return plainTex(text);
  if (!SIGN.test(text)) return text;
  return withAsterisks(statement).replaceAll(A_TIME, (article) => '1'.padEnd(article.length));
}

const SIGN = /[=≈≅→⇒~]|->|\b(?:is|has)\b/u;
/** "A day is about 100k seconds". */
const A_TIME =
  /(?<=^|[.;:(|]\s?|\b(?:that|as|so|since|because)\s)an?(?=\s(?:minute|hour|day|week|month|year)\s(?:is|has|=|≈|~|equals)\s)/giu;

/** `\frac{1 \space billion}{86400}` → `(1 billion) / (86400)`. */
function plainTex(text: string): string {
  return text
    .replaceAll(/\\(?:space|,|;|!|quad|text|mathrm|left|right)\b|\\[,;! ]/gu, ' ')
    .replaceAll(/\\d?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/gu, '($1) / ($2)')
    .replaceAll(/\\(?:times|cdot)\b/gu, '×')
    .replaceAll(/\\(?:sim|approx)\b/gu, '~')
    .replaceAll(/\s+/gu, ' ');
}

/** A figure, its unit and noun, or the end of a bracket. */
const FIGURE_BEFORE = /(?:\d[^\s.;=≈]*(?:\s[\p{L}/%]+){0,2}|\))\s*$/u;
/** How far before a mark its figure may start. */
const REACH = 30;

/**
 * "20K requests/s *3600* 24" is meant as a product, and Markdown sets 3600 in italics. Where one character is gone from
 * the source between two figures, the space beside it stands for the sign.
 */
function withAsterisks({ text, offsets, code }: Statement): string {
  const signs: { readonly at: number; readonly width: number }[] = [];
  for (let at = 1; at < text.length; at++) {
    // One mark is gone: the next character stands two places on in the source.
    if (offsets[at]! - offsets[at - 1]! !== 2) continue;
    const space = text[at - 1] === ' ' ? at - 1 : text[at] === ' ' ? at : -1;
    if (code.some(({ start, end }) => at >= start && at <= end)) continue;
    if (space < 0) {
      // "33*12*24": nothing but the mark stood between the figures.
      if (/^\d{2}$/u.test(text.slice(at - 1, at + 1))) signs.push({ at, width: 0 });
      continue;
    }
    const after = text.slice(space + 1, space + 2);
    if (/[\d(]/u.test(after) && FIGURE_BEFORE.test(text.slice(Math.max(0, space - REACH), space)))
      signs.push({ at: space, width: 1 });
  }
  // An emphasis begins and ends: a single mark is of something else.
  if (signs.length < 2) return text;
  let plain = '';
  let from = 0;
  for (const sign of signs) {
    plain += `${text.slice(from, sign.at)}×`;
    from = sign.at + sign.width;
  }
  return plain + text.slice(from);
}
