import type { FileResult, Finding, RuleResult } from '../../src/report/report.js';
import { defaultRubric } from '../../src/rubric/rubric.js';
import { score } from '../../src/rubric/score.js';

/** The document of {@link sampleFile}. */
export const SAMPLE_SOURCE = `# URL shortener

It serves 10 million users a day and 600 redirects per second.

We cache hot links in Redis so that reads are fast.
`;

/** A finding of the sample document, with what a test changes about it. */
export function sampleFinding(changes: Partial<Finding> = {}): Finding {
  return {
    rule: 'cache-policy',
    severity: 'error',
    message: 'The Redis cache of hot links has no lifetime and no invalidation.',
    advice: 'Say how long an entry lives and what removes it when the link changes.',
    line: 5,
    column: 1,
    endLine: 5,
    endColumn: 28,
    gain: 26.3,
    ...changes,
  };
}

/** A result as the report room gets it, with what a test changes about it. */
export function sampleFile(changes: Partial<FileResult> = {}): FileResult {
  const rules = changes.rules ?? [
    sampleRule({ id: 'numbers', dimension: 'requirements', verdict: 'pass', level: 3, missing: ['peak'] }),
    sampleRule({ id: 'idempotency', dimension: 'api', verdict: 'na', level: null }),
    sampleRule({ id: 'cache-policy', verdict: 'fail', level: 1, missing: ['lifetime', 'invalidation', 'failure'] }),
  ];
  return {
    path: 'designs/url-shortener.md',
    design: { title: 'URL shortener', prompt: null, shapes: [], reasons: [], words: 25 },
    score: score(new Map(rules.map(({ id, level }) => [id, level])), defaultRubric),
    rules,
    expectations: [],
    findings: [
      sampleFinding({
        rule: 'numbers',
        severity: 'info',
        message: 'The load of 600 redirects per second has no peak.',
        advice: 'Give the peak beside the average.',
        line: 3,
        column: 37,
        endLine: 3,
        endColumn: 61,
        gain: 9.2,
      }),
      sampleFinding(),
    ],
    ...changes,
  };
}

/** A rule's result, with what a test changes about it. */
export function sampleRule(changes: Partial<RuleResult> = {}): RuleResult {
  return {
    id: 'cache-policy',
    dimension: 'architecture',
    trap: true,
    verdict: 'pass',
    level: 3,
    evidence: [{ quote: 'We cache hot links in Redis', line: 5, column: 1, endLine: 5, endColumn: 28 }],
    missing: [],
    ...changes,
  };
}
