import { printable } from '../report/text/printable.js';

/** Says something about the run on standard error: one line, safe to print. */
export function diagnose(message: string): void {
  process.stderr.write(`loadbearing: ${printable(message)}\n`);
}
