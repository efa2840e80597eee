import { ledger } from '../../ledger.js';
import { ledgersToJson } from '../../report/json.js';
import { assembleLedgers } from '../../report/ledger/assemble.js';
import type { LedgerReport } from '../../report/ledger/ledger.js';
import { ledgersToText } from '../../report/ledger/text.js';
import { run } from '../../run/run.js';
import { wantsColor } from '../color.js';
import type { Argv } from '../command.js';
import { diagnose } from '../diagnostics.js';
import { checkOptions, type LintRequest } from '../lint/check-options.js';
import type { Destination } from '../lint/destinations.js';
import { writeReports } from '../lint/write-reports.js';

/**
 * Writes the ledgers of designs.
 *
 * @returns 0 where all sums add up, 1 where one does not, 2 where the run itself failed
 * @throws UsageError when the command line cannot be run
 */
export async function mathFiles(argv: Argv): Promise<0 | 1 | 2> {
  const request = checkOptions(argv);
  const { inputs, stdinPath } = request;
  const { files, errors } = await run({ inputs, stdinPath, stdin: process.stdin, cwd: process.cwd(), lint: ledger });
  const report = assembleLedgers(files, errors);
  for (const { path, message } of report.errors) diagnose(`${path}: ${message}`);
  const written = await writeReports(request.destinations, (destination) => render(report, destination, request));
  if (!written || report.errors.length > 0) return 2;
  return report.summary.off > 0 ? 1 : 0;
}

function render(report: LedgerReport, { format, file }: Destination, { color }: LintRequest): string {
  switch (format) {
    case 'json':
      return ledgersToJson(report);
    case 'text':
      return ledgersToText(
        report,
        file === null ? wantsColor(color, process.env, process.stdout.isTTY) : color === true,
      );
  }
}
