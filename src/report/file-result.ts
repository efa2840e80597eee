import type { Judgement } from '../../rules/judge.js';
import type { Level } from '../../rules/rule.js';
import { rangeOf } from '../document/document.js';
import type { Document, Range } from '../document/document.js';
import type { Kind } from '../facts/prompts/kind.js';
import { withExpectations } from '../rubric/expectations.js';
import type { Rubric } from '../rubric/rubric.js';
import { gain, scoreOf, TOP_LEVEL, working, type Levels, type Working } from '../rubric/score.js';
import { designOf } from './design.js';
import { evidenceOf, spanOf } from './evidence.js';
import type { FileResult, Finding, RuleResult, Severity } from './report.js';

/** What was judged of a document. */
export interface Judged {
  readonly document: Document;
  readonly kind: Kind;
  /** By the rules of the rubric. */
  readonly rules: readonly Judgement[];
  /** By what is expected of its kind. */
  readonly expectations: readonly Judgement[];
}

/** Puts judgements and their score into the shape that every report format reads. Findings come in the order of the text. */
export function fileResult(path: string, { document, kind, ...judged }: Judged, rubric: Rubric): FileResult {
  const all = [...judged.rules, ...judged.expectations];
  const levels: Levels = new Map(all.map(({ rule, assessment }) => [rule.id, assessment?.level ?? null]));
  const expectations = judged.expectations.map((judgement) => ruleResult(judgement, document));
  const weighed = withExpectations(rubric, expectations);
  const made = working(levels, weighed);
  return {
    path,
    design: designOf(document, kind),
    score: scoreOf(made, weighed),
    rules: judged.rules.map((judgement) => ruleResult(judgement, document)),
    expectations,
    findings: all
      .filter(({ rule }) => !failsAlready(rule.sharpens, judged.rules))
      .flatMap((judgement) => findingsOf(judgement, document, made))
      .sort(byPlace),
  };
}

/** A finding never repeats what another one says: where a rule fails, what sharpens it has nothing to add. */
function failsAlready(sharpened: string | undefined, judgements: readonly Judgement[]): boolean {
  return judgements.some(({ rule, verdict }) => rule.id === sharpened && verdict === 'fail');
}

function ruleResult({ rule, verdict, assessment }: Judgement, document: Document): RuleResult {
  return {
    id: rule.id,
    dimension: rule.dimension,
    trap: rule.trap,
    verdict,
    level: assessment?.level ?? null,
    evidence: (assessment?.evidence ?? []).map((quote) => evidenceOf(quote, document)),
    missing: assessment?.missing ?? [],
  };
}

function findingsOf({ rule, verdict, assessment }: Judgement, document: Document, made: Working): readonly Finding[] {
  if (assessment === null || assessment.findings.length === 0) return [];
  const severity: Severity = verdict === 'pass' ? 'info' : rule.trap ? 'error' : 'warning';
  const total = gain(made, rule.id, mendedLevel(assessment.level));
  return assessment.findings.map(({ at, message, advice, related = [] }) => ({
    rule: rule.id,
    severity,
    message,
    advice,
    ...spanOf(at === null ? titleRange(document) : rangeOf(document, at.statement, at.start, at.end)),
    gain: Math.round((total / assessment.findings.length) * 10) / 10,
    ...(related.length === 0 ? {} : { related: related.map((quote) => evidenceOf(quote, document)) }),
  }));
}

/** Mending a failed rule makes it specific (3); mending a pass lifts it by one. */
function mendedLevel(level: Level): number {
  return Math.min(TOP_LEVEL, Math.max(3, level + 1));
}

function titleRange(document: Document): Range {
  const first = document.statements[0];
  if (first !== undefined) return rangeOf(document, first);
  const start = { line: 1, column: 1, offset: 0 };
  return { start, end: start };
}

function byPlace(a: Finding, b: Finding): number {
  return a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
