import { readFileSync } from 'node:fs';
import { defineConfig } from 'rolldown';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

const shared = {
  platform: 'node' as const,
  transform: { define: { __VERSION__: JSON.stringify(version) } },
};

export default defineConfig([
  {
    ...shared,
    input: { index: 'src/index.ts', remark: 'src/remark.ts' },
    external: /^[^./]/,
    output: { dir: 'dist', format: 'esm', sourcemap: true, chunkFileNames: 'library/[name]-[hash].js', cleanDir: true },
  },
  {
    ...shared,
    // Bundled with its dependencies: start-up is most of the time that a linter takes.
    input: { main: 'src/cli/main.ts' },
    output: {
      dir: 'dist/cli',
      format: 'esm',
      sourcemap: true,
      minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
    },
  },
]);
