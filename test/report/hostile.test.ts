import { describe, expect, test } from 'vitest';
import { assembleReport } from '../../src/report/assemble.js';
import { cellsOf } from '../../src/report/text/cells.js';
import { toText } from '../../src/report/text/text.js';
import { defaultRubric } from '../../src/rubric/rubric.js';
import { sampleFile, sampleFinding, sampleRule } from './samples.js';

/** Text as documents written to break a report have it. */
const HOSTILE: Readonly<Record<string, string>> = {
  'terminal escapes': 'a \u001b[2J\u001b]0;title\u0007 \u009b31m b',
  'bidi controls': 'access \u202eresu\u202c \u2066level\u2069 \u061c',
  'carriage returns and newlines': 'first\rsecond\nthird\u2028fourth\u0085fifth',
  'invisible characters': 'zero\u200bwidth\u2060joiner\u00adhyphen\ufefftag\u{e0041}',
  'lone surrogates': 'high \ud83d low \ude00',
  tabs: '\tone\ttwo\t',
  'a huge word': 'x'.repeat(10_000),
  'a huge line': 'word '.repeat(2_000),
  'wide characters': '設計は毎秒600回の要求を処理する。'.repeat(20),
  'families of emoji': '👨‍👩‍👧‍👦🏳️‍🌈🇩🇪1️⃣☃️'.repeat(30),
  'stacked marks': `e${'\u0301'.repeat(500)} `.repeat(10),
  'stacked jamo': '\u1100'.repeat(300),
  'spacing marks': 'नि'.repeat(100),
  nothing: '',
};

const TAKEN = [1, 2, 5, 40, 200];

/** A report in which everything that a document or a path gives is this text, with its lines. */
function linesOf(text: string, column: number, color = false): string[] {
  const place = { line: 1, column, endLine: 1, endColumn: column + 30 };
  const file = sampleFile({
    path: `designs/${text}.md`,
    design: { title: text, prompt: null, shapes: [], reasons: [], words: 5 },
    rules: [sampleRule({ verdict: 'fail', level: 1, missing: [text] })],
    findings: [
      sampleFinding({ ...place, message: `Of "${text}" nothing is said.`, advice: `Say it of "${text}".` }),
      sampleFinding({ ...place, endLine: 2, message: text, advice: text }),
    ],
  });
  const sources = new Map([[file.path, `${text} and the rest`]]);
  const report = assembleReport([file, sampleFile()]);
  return toText(report, { sources, detail: 'verbose', explain: defaultRubric, color }).split('\n');
}

describe.each(Object.entries(HOSTILE))('%s', (_, text) => {
  test.each(TAKEN)('fit into 80 columns, with the range at column %i', (column) => {
    expect(linesOf(text, column).filter((line) => cellsOf(line) > 80)).toEqual([]);
  });

  test('reach the terminal as text only', () => {
    const lines = linesOf(text, 1);
    expect(lines.filter((line) => /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}]/u.test(line))).toEqual([]);
    expect(lines.join('\n')).not.toMatch(/[\u200b\u2060\u00ad\ufeff\u{e0041}]/u);
  });

  test('leave nothing of theirs between our colours', () => {
    const unstyled = linesOf(text, 1, true).map((line) => line.replace(/\u001b\[(?:1|2|22|31|36|39)m/gu, ''));
    expect(unstyled).toEqual(linesOf(text, 1));
  });
});

test('what was dangerous is shown as an escape', () => {
  const text = linesOf('a \u001b[2J b \u202e c', 1).join('\n');
  expect(text).toContain('a \\u{1b}[2J b \\u{202e} c');
});
