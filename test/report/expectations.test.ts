import { expect, test } from 'vitest';
import { lint } from '../../src/lint.js';

const found = (markdown: string) => lint(`---\nprompt: notification-system\n---\n\n${markdown}`).findings;

test('a finding names the expectation, its place and what it would gain', () => {
  const [finding] = found('# Notices\n\nWe use Twilio as the provider for SMS.\n').filter(({ rule }) =>
    rule.endsWith('provider-outage'),
  );
  expect(finding).toMatchObject({
    rule: 'notification-system/provider-outage',
    severity: 'warning',
    message: 'Nothing says what happens while a provider is down.',
    line: 7,
  });
  expect(finding!.gain).toBeGreaterThan(0);
});

test('where a rule fails, what sharpens it has nothing to add', () => {
  const rules = found('# Notices\n\nA worker takes mails from the queue and sends them.\n').map(({ rule }) => rule);
  expect(rules).toContain('idempotency');
  expect(rules).not.toContain('notification-system/idempotency');
});
