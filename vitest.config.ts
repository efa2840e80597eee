import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

export default defineConfig({
  define: { __VERSION__: JSON.stringify(version) },
  test: {
    include: ['test/**/*.test.ts'],
    // A command line of its own takes seconds on a busy machine.
    testTimeout: 30_000,
    globalSetup: 'test/build.ts',
    typecheck: { enabled: true, include: ['test/**/*.test-d.ts'] },
  },
});
