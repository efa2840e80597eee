import type { Design, FileResult } from '../report.js';
import type { Score } from '../../rubric/score.js';
import { cellsOf, clipEnd, padEnd, WIDTH } from './cells.js';
import { counted } from './counted.js';
import { printable, printableLine } from './printable.js';
import type { Detail, View } from './view.js';
import { wrap } from './wrap.js';

/** A title is cut off after some three lines. */
const LONGEST_NAME = 160;

/** What the design is called, what it scored, and where it stands. */
export function header({ path, design, score }: FileResult, { palette, detail }: View): string[] {
  const verdict = inWords(score);
  const column = WIDTH - cellsOf(verdict);
  const name = wrap(clipEnd(printableLine(design.title ?? '') || printable(path), LONGEST_NAME), column - 2);
  const [first = '', ...others] = name;
  return [
    palette.strong(padEnd(first, column) + verdict),
    ...others.map(palette.strong),
    ...wrap(`${printable(path)}, ${counted(design.words, 'word')}`, WIDTH).map(palette.faint),
    ...wrap(kindInWords(design, detail), WIDTH).filter(Boolean).map(palette.faint),
  ];
}

/** `Read as url-shortener, read-heavy`; with the reasons, where everything is shown. Empty when neither is clear. */
function kindInWords({ prompt, shapes, reasons }: Design, detail: Detail): string {
  const named = [...(prompt === null ? [] : [prompt]), ...shapes];
  if (named.length === 0) return '';
  const reasonOf = (name: string): string => reasons.find(({ of }) => of === name)?.reason ?? '';
  const told = detail === 'verbose' ? named.map((name) => `${name} (${printableLine(reasonOf(name))})`) : named;
  return `Read as ${told.join(', ')}`;
}

/** A total and its band, such as `61.5 of 100, solid`. */
function inWords({ total, band }: Score): string {
  if (total === null) return 'not assessed: no rule applies';
  return `${total.toFixed(1)} of 100` + (band === null ? '' : `, ${band.replaceAll('-', ' ')}`);
}
