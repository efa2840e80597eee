import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lint } from '../../src/lint.js';

const FOLDER = 'test/robustness/no-designs';

test.each([...readdirSync(FOLDER).map((name) => `${FOLDER}/${name}`), 'LICENSE'])(
  '%s is no design, or boxes at best',
  (path) => {
    expect(['not-a-design', 'boxes']).toContain(lint(readFileSync(path, 'utf8')).score.band);
  },
);
