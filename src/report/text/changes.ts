import type { FileResult, Finding } from '../report.js';
import { printableLine } from './printable.js';
import type { View } from './view.js';
import { hang } from './wrap.js';

/** How many changes a reader is pointed to. */
const MOST = 3;

/** The changes that would gain most, infos included: what to do first. */
export function changes({ findings }: FileResult, { palette }: View): string[] {
  const ranked = findings
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain)
    .slice(0, MOST);
  if (ranked.length === 0) return [];
  return [palette.strong('What would gain most'), ...ranked.flatMap(change)];
}

function change({ rule, line, message, advice, gain }: Finding): string[] {
  const lead = `  ${`+${gain.toFixed(1)}`.padStart(5)}  `;
  return hang(lead, `${rule}, line ${String(line)}: ${printableLine(advice === '' ? message : advice)}`);
}
