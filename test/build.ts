import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { globbySync } from 'globby';

const BUILT = ['dist/cli/main.js', 'dist/index.js', 'dist/remark.js'];
const SOURCES = ['src/**', 'rules/**/*.ts', 'package.json', 'rolldown.config.ts'];

/** Vitest's global setup: the command line is tested as it is built, so it is built when a source is newer. */
export default function setup(): void {
  const oldest = Math.min(...BUILT.map(changed));
  const newest = Math.max(...globbySync(SOURCES).map(changed));
  if (newest > oldest) execFileSync('npx', ['rolldown', '-c'], { stdio: ['ignore', 'ignore', 'inherit'] });
}

function changed(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
