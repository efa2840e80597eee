import { describe, expect, test } from 'vitest';
import { lint } from '../../src/lint.js';
import { fixtures, verdictsOf } from './designs.js';
import { forms } from './forms.js';

describe.each(Object.entries(forms))('%s change no verdict', (_, change) => {
  test.each(fixtures)('$name', ({ markdown }) => {
    expect(verdictsOf(lint(change(markdown)))).toEqual(verdictsOf(lint(markdown)));
  });
});

test('every form changes some fixture', () => {
  for (const change of Object.values(forms)) {
    expect(fixtures.some(({ markdown }) => change(markdown) !== markdown)).toBe(true);
  }
});
