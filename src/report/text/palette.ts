import pc from 'picocolors';
import type { Severity } from '../report.js';

/** Puts a terminal style around a text; leaves it as it is when the report has no colour. */
export type Paint = (text: string) => string;

/** The styles of a text report. They only repeat what words and marks say already. */
export interface Palette {
  readonly strong: Paint;
  readonly faint: Paint;
  readonly severity: Readonly<Record<Severity, Paint>>;
}

/** The palette for a terminal, or one that paints nothing. */
export function palette(color: boolean): Palette {
  const { bold, dim, red, yellow, cyan } = pc.createColors(color);
  return { strong: bold, faint: dim, severity: { error: red, warning: yellow, info: cyan } };
}
