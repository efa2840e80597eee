import { expect, test } from 'vitest';
import { wantsColor } from '../../src/cli/color.js';

test.each([
  ['a terminal', null, {}, true, true],
  ['a pipe', null, {}, false, false],
  ['a terminal that cannot', null, { TERM: 'dumb' }, true, false],
  ['NO_COLOR on a terminal', null, { NO_COLOR: '1' }, true, false],
  ['an empty NO_COLOR, which says nothing', null, { NO_COLOR: '' }, true, true],
  ['FORCE_COLOR on a pipe', null, { FORCE_COLOR: '1' }, false, true],
  ['FORCE_COLOR=0 on a terminal', null, { FORCE_COLOR: '0' }, true, false],
  ['both', null, { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
  ['--color against NO_COLOR', true, { NO_COLOR: '1' }, false, true],
  ['--no-color against FORCE_COLOR', false, { FORCE_COLOR: '1' }, true, false],
])('%s', (_, option, env, terminal, colored) => {
  expect(wantsColor(option, env, terminal)).toBe(colored);
});
