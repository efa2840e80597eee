import type { Report } from '../../report/report.js';
import { counted } from '../../report/text/counted.js';

/** The limits that a run must keep; null is no limit. */
export interface Thresholds {
  /** The lowest total (0–100) that a file may have. A file without a total has none that is too low. */
  readonly minScore: number | null;
  readonly maxWarnings: number | null;
}

/** Where a report is beyond its limits, a sentence each. */
export function shortfalls({ files, summary }: Report, { minScore, maxWarnings }: Thresholds): readonly string[] {
  const low = files.flatMap(({ path, score }) =>
    minScore === null || score.total === null || score.total >= minScore
      ? []
      : [`${path}: the score ${score.total.toFixed(1)} is below --min-score ${String(minScore)}`],
  );
  if (maxWarnings === null || summary.warnings <= maxWarnings) return low;
  return [...low, `${counted(summary.warnings, 'warning')}, more than --max-warnings ${String(maxWarnings)}`];
}
