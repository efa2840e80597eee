import { VFile, type Compatible } from 'vfile';
import { catalogue } from '../rules/catalogue.js';
import { judge } from '../rules/judge.js';
import { expectationsOf } from '../rules/prompts.js';
import { parseDocument } from './document/parse.js';
import { deriveFacts } from './facts/derive.js';
import { fileResult } from './report/file-result.js';
import type { FileResult } from './report/report.js';
import { defaultRubric } from './rubric/rubric.js';

/**
 * Judges one design: Markdown → document → facts → rules → rubric → result.
 *
 * @param input the Markdown as a string, or a vfile (its `path` is the result's path; without one it is empty)
 * @returns what `files[]` of the JSON report holds
 * @throws DocumentError when the text is too large or nested too deeply to be a design
 */
export function lint(input: Compatible): FileResult {
  const file = new VFile(input);
  const document = parseDocument(String(file));
  const facts = deriveFacts(document);
  const { kind } = facts;
  const rules = judge(facts, catalogue);
  const expectations = judge(facts, expectationsOf(kind));
  return fileResult(file.history.at(-1) ?? '', { document, kind, rules, expectations }, defaultRubric);
}
