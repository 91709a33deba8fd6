import officeAddins from 'eslint-plugin-office-addins';
import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';
import prettier from 'eslint-config-prettier';

/**
 * Who may import whom, one way only: core -> nothing; workbook, word -> core; app -> core and the ports; faces -> app.
 * A zone reads: files in `target` may import nothing of `from` but `except`.
 */
const faces = ['taskpane', 'commands', 'web', 'cli'];
const rooms = ['core', 'workbook', 'word', 'app', ...faces];
const allowed = {
  core: ['core'],
  workbook: ['core', 'workbook'],
  word: ['core', 'word'],
  app: ['core', 'app', 'workbook/port.ts', 'workbook/errors.ts'],
  taskpane: ['core', 'app', 'taskpane', 'workbook', 'word'],
  commands: ['core', 'app', 'commands', 'workbook', 'word'],
  web: ['core', 'app', 'web', 'taskpane', 'workbook', 'word'],
  cli: ['core', 'app', 'cli', 'workbook', 'word'],
};
const zones = rooms.map((room) => ({
  target: `./src/${room}`,
  from: './src',
  except: allowed[room].map((path) => `./${path}`),
  message: `src/${room} may import only: ${allowed[room].join(', ')} (docs/architecture.md).`,
}));

/** Inside core too the way is one: text and model at the bottom, then the readers, the schema, the rules, the check. */
const readers = ['deadline', 'target', 'agency', 'document-number', 'numbering'];
const coreLayers = {
  text: ['text'],
  model: ['model', 'schema', 'text'],
  ...Object.fromEntries(readers.map((reader) => [reader, ['text', 'model', ...readers]])),
  schema: ['schema', 'text'],
};
const coreZones = Object.entries(coreLayers).map(([room, except]) => ({
  target: `./src/core/${room}`,
  from: './src/core',
  except: except.map((path) => `./${path}`),
}));

export default tseslint.config(
  { ignores: ['node_modules', 'dist', 'out', 'coverage'] },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx', 'test/**/*.ts', 'test/**/*.tsx'],
    extends: [...tseslint.configs.strict, ...tseslint.configs.stylistic],
    plugins: { 'office-addins': officeAddins, 'import-x': importX },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: { 'import-x/resolver': { typescript: true } },
    rules: {
      ...Object.fromEntries(Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, 'error'])),
      'import-x/no-restricted-paths': ['error', { zones: [...zones, ...coreZones] }],
      'import-x/no-cycle': ['error', { maxDepth: 4 }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-control-regex': 'off',
      'no-irregular-whitespace': [
        'error',
        { skipStrings: true, skipTemplates: true, skipRegExps: true, skipComments: true },
      ],
    },
  },
  {
    // Core is pure: no host, no clock, no chance.
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        'process',
        'Buffer',
        'window',
        'document',
        'fetch',
        'Office',
        'Excel',
        'console',
        'setTimeout',
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now' },
        { object: 'Math', property: 'random' },
      ],
      'no-restricted-imports': [
        'error',
        { patterns: ['node:*', 'react', 'fflate', 'saxes', '@cj-tech-master/*', '@fluentui/*'] },
      ],
    },
  },
  prettier,
);
