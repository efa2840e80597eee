/** Loadbearing as a library: judge a design, put results together, write them as text or JSON; or see what it calculates with. */

export { DocumentError } from './document/limits.js';
export { ledger } from './ledger.js';
export { lint } from './lint.js';
export type { Shape } from './facts/prompts/names.js';
export { assembleReport } from './report/assemble.js';
export { toJson } from './report/json.js';
export type {
  Design,
  Evidence,
  FileError,
  FileResult,
  Finding,
  KindReason,
  Report,
  RuleResult,
  Severity,
  Span,
} from './report/report.js';
export type { LedgerFigure, LedgerFile, LedgerSum } from './report/ledger/ledger.js';
export { toText } from './report/text/text.js';
export type { TextOptions } from './report/text/view.js';
export { defaultRubric, type Band, type Rubric } from './rubric/rubric.js';
export type { DimensionScore, Score } from './rubric/score.js';
export type { Level, Verdict } from '../rules/rule.js';
