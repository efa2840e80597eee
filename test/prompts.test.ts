import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PROMPT_KINDS } from '../src/facts/prompts/names.js';
import { lint } from '../src/lint.js';

/** Of each kind of system, a design that meets most of what is expected and one that meets few; some serve elsewhere too. */
const MOST = {
  'notification-system': 'designs/notification-system',
  'url-shortener': 'designs/url-shortener',
  checkout: 'designs/checkout',
  ticketing: 'designs/ticketing',
  feed: 'designs/feed',
  'rate-limiter': 'designs/rate-limiter',
  chat: 'prompts/chat-most',
  'file-upload': 'prompts/file-upload-most',
  analytics: 'prompts/analytics-most',
  'multi-region': 'designs/multi-region-api',
} as const;
const FEW = {
  'notification-system': 'prompts/notification-system-few',
  'url-shortener': 'prompts/url-shortener-few',
  checkout: 'prompts/checkout-few',
  ticketing: 'prompts/ticketing-few',
  feed: 'prompts/feed-few',
  'rate-limiter': 'prompts/rate-limiter-few',
  chat: 'prompts/chat-few',
  'file-upload': 'designs/file-upload',
  analytics: 'prompts/analytics-few',
  'multi-region': 'prompts/multi-region-few',
} as const;

const judged = (path: string) => lint(readFileSync(`fixtures/${path}.md`, 'utf8'));

/** The share of its kind's own expectations that a design meets. */
function share(path: string, kind: string): number {
  const asked = judged(path).expectations.filter(({ id, verdict }) => id.startsWith(`${kind}/`) && verdict !== 'na');
  return asked.filter(({ verdict }) => verdict === 'pass').length / asked.length;
}

describe.each(PROMPT_KINDS.map(([kind]) => kind))('%s', (kind) => {
  test('both designs are recognised', () => {
    expect([judged(MOST[kind]), judged(FEW[kind])].map(({ design }) => design.prompt)).toEqual([kind, kind]);
  });

  test('one meets most of what is expected, the other few', () => {
    expect(share(MOST[kind], kind)).toBeGreaterThanOrEqual(0.7);
    expect(share(FEW[kind], kind)).toBeLessThanOrEqual(0.4);
  });

  test.each([MOST[kind], FEW[kind]])('%s is judged as its golden report says', async (path) => {
    const { design, expectations } = judged(path);
    const { prompt, shapes, reasons } = design;
    const report = { prompt, shapes, reasons, expectations };
    const name = path.slice(path.indexOf('/') + 1);
    await expect(`${JSON.stringify(report, null, 2)}\n`).toMatchFileSnapshot(
      `../fixtures/prompts/reports/${name}.json`,
    );
  });
});
