import type { LedgerReport } from './ledger/ledger.js';
import type { Report } from './report.js';

/**
 * The report as `report.schema.json` describes it: two spaces of indentation, a newline at the end, the same bytes for
 * the same report. Characters that could steer a terminal are written as `\u` escapes, which changes no value.
 */
export function toJson(report: Report): string {
  return jsonOf(report);
}

/** The ledgers as `ledger.schema.json` describes them, written in the same way. */
export function ledgersToJson(report: LedgerReport): string {
  return jsonOf(report);
}

function jsonOf(report: object): string {
  return JSON.stringify(report, null, 2).replace(/[\u007f-\u009f\u2028\u2029\p{Bidi_Control}]/gu, escape) + '\n';
}

function escape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
