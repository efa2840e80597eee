import type { Facts } from '../src/facts/facts.js';
import type { Assessment, Rule, Verdict } from './rule.js';

/** What a rule decided; `assessment` is null when the rule does not apply. */
export interface Judgement {
  readonly rule: Rule;
  readonly verdict: Verdict;
  readonly assessment: Assessment | null;
}

/** The lowest level that passes. */
const PASSING = 2;

/** Asks every rule, in the order given. */
export function judge(facts: Facts, rules: readonly Rule[]): readonly Judgement[] {
  return rules.map((rule) => {
    if (!rule.applies(facts)) return { rule, verdict: 'na', assessment: null };
    const assessment = rule.assess(facts);
    if (rule.whereTouched === true && facts.proposal && assessment.level === 0)
      return { rule, verdict: 'na', assessment: null };
    return { rule, verdict: assessment.level < PASSING ? 'fail' : 'pass', assessment };
  });
}
