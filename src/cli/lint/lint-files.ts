import { lint } from '../../lint.js';
import { assembleReport } from '../../report/assemble.js';
import { toJson } from '../../report/json.js';
import type { Report } from '../../report/report.js';
import { toText } from '../../report/text/text.js';
import type { TextOptions } from '../../report/text/view.js';
import { defaultRubric } from '../../rubric/rubric.js';
import { run, type Outcome } from '../../run/run.js';
import { wantsColor } from '../color.js';
import type { Argv } from '../command.js';
import { diagnose } from '../diagnostics.js';
import { checkOptions, type LintRequest } from './check-options.js';
import type { Destination } from './destinations.js';
import { shortfalls } from './thresholds.js';
import { writeReports } from './write-reports.js';

/** What a run ends with: 0 all well, 1 an error or a threshold missed, 2 the run itself failed. */
type ExitCode = 0 | 1 | 2;

/**
 * Judges, reports, and says by its exit code how it went. Reports go where they were asked for, everything else to
 * standard error.
 *
 * @throws UsageError when the command line cannot be run
 */
export async function lintFiles(argv: Argv): Promise<ExitCode> {
  const request = checkOptions(argv);
  const { inputs, stdinPath } = request;
  const outcome = await run({ inputs, stdinPath, stdin: process.stdin, cwd: process.cwd(), lint });
  const report = assembleReport(outcome.files, outcome.errors);
  for (const { path, message } of report.errors) diagnose(`${path}: ${message}`);
  const written = await writeReports(request.destinations, (destination) =>
    render(report, destination, textOptions(outcome.sources, destination, request)),
  );
  const missed = shortfalls(report, request);
  missed.forEach(diagnose);
  if (!written || report.errors.length > 0) return 2;
  return missed.length > 0 || report.summary.errors > 0 ? 1 : 0;
}

function render(report: Report, { format }: Destination, options: TextOptions): string {
  switch (format) {
    case 'json':
      return toJson(report);
    case 'text':
      return toText(report, options);
  }
}

function textOptions(sources: Outcome['sources'], { file }: Destination, request: LintRequest): TextOptions {
  const { color, detail, explainScore } = request;
  const painted = file === null ? wantsColor(color, process.env, process.stdout.isTTY) : color === true;
  return { sources, detail, color: painted, ...(explainScore ? { explain: defaultRubric } : {}) };
}
