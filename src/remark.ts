import type { VFile } from 'vfile';
import { lint } from './lint.js';
import type { Finding } from './report/report.js';

/**
 * A unified plugin for people who run remark: judges the file's own text and adds each finding as a message with its
 * rule, its place, and as its note the advice and the other places in question. Errors and warnings become warnings, infos stay infos: remark's own
 * `--frail` decides what fails.
 */
export default function remarkLoadbearing(): (tree: unknown, file: VFile) => undefined {
  return (_tree, file) => {
    for (const finding of lint(file).findings) addMessage(file, finding);
  };
}

function addMessage(file: VFile, finding: Finding): void {
  const { rule, severity, message, advice, line, column, endLine, endColumn, related = [] } = finding;
  const place = { start: { line, column }, end: { line: endLine, column: endColumn } };
  const options = { place, ruleId: rule, source: 'loadbearing' };
  const added = severity === 'info' ? file.info(message, options) : file.message(message, options);
  added.note = [advice, ...related.map(({ line, quote }) => `See line ${String(line)}: ${quote}`)].join('\n');
}
