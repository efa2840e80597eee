import { expect, test } from 'vitest';
import type { FigureRole } from '../../src/facts/figures.js';
import { factsOf } from './read.js';

test.each<[string, readonly FigureRole[]]>([
  ['Daily active drivers = 500K', ['load']],
  ['Requests: 12,000', ['load']],
  ['A client could receive a 200 for an event.', ['other']],
  ['The call returns a 503 when a reader is gone.', ['other']],
  ['Requests are answered with 429.', ['other']],
  ['Reads against writes: 200 to 1', ['other', 'other']],
])('what a figure is for: %s → %j', (text, roles) => {
  expect(factsOf(`# Feed\n\n${text}`).figures.map(({ role }) => role)).toEqual(roles);
});
