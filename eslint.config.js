import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * One room of the architecture and what it may not import: a room knows only what stands before it.
 *
 * @param {string} files what the room consists of
 * @param {string[]} forbidden folders and files; `node` stands for Node's own modules and globals
 * @param {string[]} typesOnly of these it may import types
 */
function room(files, forbidden, typesOnly = []) {
  const pattern = (name, allowTypeImports) => ({
    regex: name === 'node' ? '^node:' : `(^|/)${name}(/|$)`,
    message: `${files} must not import this: rooms know only what stands before them.`,
    allowTypeImports,
  });
  const patterns = [...forbidden.map((name) => pattern(name, false)), ...typesOnly.map((name) => pattern(name, true))];
  return {
    files: [files],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns }],
      ...(forbidden.includes('node') && {
        'no-restricted-globals': ['error', 'process', 'Buffer', 'require', 'global'],
      }),
    },
  };
}

const OTHER_RULES = ['judge\\.js', 'catalogue\\.js', '\\./[a-z-]+\\.js', '\\.\\./[a-z]+/[a-z-]+\\.js'];

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'fixtures/']),
  {
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['*.js', 'bin/*.js'] } } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      // `noUncheckedIndexedAccess` asks for it where the code has just made sure of the element.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Records are read by names that come from documents and command lines.
      '@typescript-eslint/dot-notation': 'off',
    },
  },
  { files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked] },

  room('src/document/**', ['facts', 'rules', 'rubric', 'report', 'run', 'cli', 'node']),
  room('src/facts/**', ['rules', 'rubric', 'report', 'run', 'cli', 'node']),
  room('rules/*.ts', ['rubric', 'report', 'run', 'cli', 'node'], ['document']),
  room('rules/*/**', [...OTHER_RULES, 'rubric', 'report', 'run', 'cli', 'node'], ['document']),
  room('src/rubric/**', ['document', 'facts', 'rules', 'report', 'run', 'cli', 'node']),
  room('src/report/**', ['run', 'cli', 'node']),
  room('src/*.ts', ['run', 'cli', 'node']),
  room('src/run/**', ['facts', 'rules', 'rubric', 'cli']),
);
