import { expect, test } from 'vitest';
import { assembleReport } from '../../src/report/assemble.js';
import { toText } from '../../src/report/text/text.js';
import type { TextOptions } from '../../src/report/text/view.js';
import { defaultRubric } from '../../src/rubric/rubric.js';
import { SAMPLE_SOURCE, sampleFile, sampleFinding, sampleRule } from './samples.js';

const sources = new Map([['designs/url-shortener.md', SAMPLE_SOURCE]]);

function textOf(file = sampleFile(), options: TextOptions = {}): string {
  return toText(assembleReport([file]), { sources, ...options });
}

test('a report of one design', () => {
  expect(textOf()).toMatchInlineSnapshot(`
    "URL shortener                                               41.8 of 100, outline
    designs/url-shortener.md, 25 words

      requirements  ██████░░  level 3.2   5.6 of 7 points
      api           ········  nothing applies
      data          ········  nothing applies
      architecture  ██░░░░░░  level 0.8   2.3 of 12 points
      reliability   ········  nothing applies
      depth         ········  nothing applies
      operations    ········  nothing applies

    1 error

      designs/url-shortener.md:5:1  cache-policy
      The Redis cache of hot links has no lifetime and no invalidation.
        5 | We cache hot links in Redis so that reads are fast.
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Missing: lifetime, invalidation, failure
        Write:   Say how long an entry lives and what removes it when the link
                 changes.

    What would gain most
      +26.3  cache-policy, line 5: Say how long an entry lives and what removes it
             when the link changes.
       +9.2  numbers, line 3: Give the peak beside the average.

    1 error, 0 warnings, 1 info (shown with --verbose)
    "
  `);
});

test('a verbose report shows infos, and its total by hand', () => {
  expect(textOf(sampleFile(), { detail: 'verbose', explain: defaultRubric })).toMatchInlineSnapshot(`
    "URL shortener                                               41.8 of 100, outline
    designs/url-shortener.md, 25 words

      requirements  ██████░░  level 3.2   5.6 of 7 points
      api           ········  nothing applies
      data          ········  nothing applies
      architecture  ██░░░░░░  level 0.8   2.3 of 12 points
      reliability   ········  nothing applies
      depth         ········  nothing applies
      operations    ········  nothing applies

    1 error

      designs/url-shortener.md:5:1  cache-policy
      The Redis cache of hot links has no lifetime and no invalidation.
        5 | We cache hot links in Redis so that reads are fast.
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Missing: lifetime, invalidation, failure
        Write:   Say how long an entry lives and what removes it when the link
                 changes.

    1 info

      designs/url-shortener.md:3:37  numbers
      The load of 600 redirects per second has no peak.
        3 | It serves 10 million users a day and 600 redirects per second.
          |                                     ^^^^^^^^^^^^^^^^^^^^^^^^
        Missing: peak
        Write:   Give the peak beside the average.

    What would gain most
      +26.3  cache-policy, line 5: Say how long an entry lives and what removes it
             when the link changes.
       +9.2  numbers, line 3: Give the peak beside the average.

    How the total is made
      The mean of a dimension's rules (levels 0–4, by their weights) is spread out
      around the level of a middling design: that is the dimension's level. Its
      points are that share of its weight. The total is the points earned of the
      weights in play. What does not apply counts nowhere.

      requirements, weight 7
        numbers  3 × 2 = 6
        mean     6 ÷ 2 = 3.000
        level    2 + 1.2 × (3.000 − 2) = 3.200
        points   3.200 ÷ 4 × 7 = 5.600
      api, weight 5: nothing applies, the others share its weight
      data, weight 8: nothing applies, the others share its weight
      architecture, weight 12
        cache-policy  1 × 1 = 1
        mean          1 ÷ 1 = 1.000
        level         2.1 + 1.2 × (1.000 − 2.1) = 0.780
        points        0.780 ÷ 4 × 12 = 2.340
      reliability, weight 10: nothing applies, the others share its weight
      depth, weight 10: nothing applies, the others share its weight
      operations, weight 8: nothing applies, the others share its weight

      points   5.600 + 2.340 = 7.940
      weights  7 + 12 = 19
      total    7.940 ÷ 19 × 100 = 41.8

    1 error, 0 warnings, 1 info
    "
  `);
});

test('several files end in a summary, which counts what could not be judged', () => {
  const clean = sampleFile({ path: 'a.md', findings: [] });
  const report = assembleReport([sampleFile(), clean], [{ path: 'x.md', message: 'no such file' }]);
  expect(toText(report, {}).split('\n').slice(-5).join('\n')).toMatchInlineSnapshot(`
    "   41.8   0 errors  0 warnings   a.md
       41.8    1 error  0 warnings   designs/url-shortener.md
    2 files, mean score 41.8, 1 error, 0 warnings, 1 info (shown with --verbose), 1
    file could not be judged
    "
  `);
});

test('a quiet report shows errors only, and nothing of files that have none', () => {
  const warned = sampleFile({ path: 'warned.md', findings: [sampleFinding({ severity: 'warning' })] });
  expect(toText(assembleReport([warned]), { detail: 'quiet' })).toBe('');
  expect(toText(assembleReport([sampleFile(), warned]), { sources, detail: 'quiet' })).toMatchInlineSnapshot(`
    "URL shortener                                               41.8 of 100, outline
    designs/url-shortener.md, 25 words

    1 error

      designs/url-shortener.md:5:1  cache-policy
      The Redis cache of hot links has no lifetime and no invalidation.
        5 | We cache hot links in Redis so that reads are fast.
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Missing: lifetime, invalidation, failure
        Write:   Say how long an entry lives and what removes it when the link
                 changes.
    "
  `);
});

test('a run that judged nothing has nothing to show', () => {
  expect(toText(assembleReport([], [{ path: 'x.md', message: 'no such file' }]))).toBe('');
});

test('colour adds escapes and nothing else', () => {
  const colored = textOf(sampleFile(), { color: true });
  expect(colored).toContain('\u001b[31m');
  expect(colored.replace(/\u001b\[\d+m/gu, '')).toBe(textOf());
});

test('a design without title goes by its path; one to which nothing applies has no score', () => {
  const file = sampleFile({
    design: { title: null, prompt: null, shapes: [], reasons: [], words: 0 },
    score: { total: null, band: null, dimensions: [] },
    rules: [],
    findings: [],
  });
  expect(textOf(file).split('\n')[0]).toMatch(/^designs\/url-shortener\.md +not assessed: no rule applies$/u);
});

test('what a rule misses is said at its first finding only', () => {
  const file = sampleFile({
    rules: [sampleRule({ verdict: 'fail', level: 1, missing: ['lifetime'] })],
    findings: [sampleFinding(), sampleFinding({ line: 6 })],
  });
  expect(textOf(file).match(/Missing: lifetime/gu)).toHaveLength(1);
});

test('the other places of a finding stand below its excerpt, long quotes cut off', () => {
  const related = [
    { quote: '10 million users a day', line: 3, column: 11, endLine: 3, endColumn: 33 },
    { quote: 'redirects '.repeat(9), line: 30, column: 1, endLine: 30, endColumn: 91 },
  ];
  const text = textOf(sampleFile({ findings: [sampleFinding({ related })] }));
  expect(text.split('\n').filter((line) => /^ {4}(?:Beside| {9})/u.test(line))).toMatchInlineSnapshot(`
    [
      "    Beside:  line 3, “10 million users a day”; line 30, “redirects redirects",
      "             redirects redirects redirects redir…”",
      "             changes.",
    ]
  `);
});

test('the three changes that gain most come first, whatever their severity', () => {
  const gains = [1, 5, 0, 3, 4].map((gain) =>
    sampleFinding({ gain, severity: gain === 5 ? 'info' : 'error', rule: `r${String(gain)}` }),
  );
  const text = textOf(sampleFile({ findings: gains }));
  const changes = text.slice(text.indexOf('What would gain most'));
  expect(changes.match(/^ +\+\S+ {2}\w+/gmu)?.map((line) => line.trim())).toEqual(['+5.0  r5', '+4.0  r4', '+3.0  r3']);
});
