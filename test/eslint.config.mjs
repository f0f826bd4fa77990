import js from '@eslint/js';
import importX from 'eslint-plugin-import-x';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Which rooms each room may import, besides itself: imports go one way. */
const ROOMS = {
  model: [],
  hours: ['model'],
  search: ['model'],
  geo: ['model'],
  campaign: ['model'],
  base: ['model', 'i18n', 'events', 'theme', 'a11y'],
  i18n: ['model', 'base', 'events', 'theme', 'a11y'],
  events: ['model', 'base', 'i18n', 'theme', 'a11y'],
  theme: ['model', 'base', 'i18n', 'events', 'a11y'],
  a11y: ['model', 'base', 'i18n', 'events', 'theme'],
  feed: ['model', 'geo', 'hours', 'base'],
  store: ['model', 'hours', 'search', 'geo', 'feed', 'base', 'i18n', 'events'],
  map: ['model', 'geo', 'theme', 'i18n', 'base', 'events'],
  cli: ['feed', 'model', 'hours', 'geo', 'base'],
};
const ALL_ROOMS = [...Object.keys(ROOMS), 'elements', 'define', 'pages'];

const oneWayImports = Object.entries(ROOMS).map(([room, allowed]) => ({
  files: [`src/${room}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: ALL_ROOMS.filter((other) => other !== room && !allowed.includes(other)).map((other) => ({
          group: [`**/${other}/**`],
          message: `src/${room} may not import src/${other}: imports go one way.`,
        })),
      },
    ],
  },
}));

const onlyIn = (files, source, except) => ({
  files: ['src/**/*.ts'],
  ignores: except,
  rules: { 'no-restricted-syntax': ['error', { selector: source, message: files }] },
});

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'src/i18n/generated/**', 'stories/static/**', 'test/.artifacts/**'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: new URL('..', import.meta.url).pathname },
    },
    plugins: { lit, wc, 'lit-a11y': litA11y, 'import-x': importX },
    rules: {
      ...lit.configs['flat/recommended'].rules,
      ...wc.configs['flat/best-practice'].rules,
      ...litA11y.configs.recommended.rules,
      'import-x/no-cycle': 'error',
      'import-x/no-duplicates': 'error',
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      'no-empty': ['error', { allowEmptyCatch: false }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: { 'no-eval': 'error', 'no-implied-eval': 'error' },
  },
  onlyIn(
    'A message controller is never optional: the extractor does not see `x?.msg(…)`.',
    "CallExpression[optional=true] > MemberExpression[property.name='msg'], ChainExpression CallExpression > MemberExpression[property.name='msg'][optional=true]",
    [],
  ),
  ...oneWayImports,
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    files: ['test/support/page.ts'],
    rules: {
      // Helpers say what the caller expects of the page; the console is what some tests listen to.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      'no-console': 'off',
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: { 'max-lines': ['error', { max: 300 }] },
  },
);
