import { describe, expect, test } from 'vitest';
import { catalogue } from '../../rules/catalogue.js';
import { lint } from '../../src/lint.js';
import { readPage } from './page.js';

/** What a page must have on either side before its rule counts as tested. */
const FEWEST_EXAMPLES = 6;

describe.each(catalogue.map((rule) => [rule.id, rule] as const))('the page of %s', (id, rule) => {
  const page = readPage(rule);

  test('is headed by the name of its rule and tells when it applies, its levels and what to write', () => {
    expect(page.headings.slice(0, 4)).toEqual([id, 'When it applies', 'Levels', 'What to write']);
  });

  test.each(['pass', 'fail'] as const)('shows at least six designs that %s', (verdict) => {
    const shown = page.examples.filter((example) => example.verdict === verdict);
    expect(shown.length).toBeGreaterThanOrEqual(FEWEST_EXAMPLES);
  });

  test.each(page.examples.map((example) => [example.name, example] as const))(
    '%s',
    (_name, { design, verdict, level }) => {
      const result = lint(design).rules.find((judged) => judged.id === id);
      expect({ verdict: result?.verdict, level: result?.level }).toEqual({ verdict, level });
    },
  );
});
