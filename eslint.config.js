import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import { defineConfig } from 'eslint/config';
import typescript from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const MARKUP = 'Markup made from text runs what is in it; build elements instead (Trusted Types forbid it at run time, too).';

export default defineConfig(
  {
    ignores: [
      'dist/',
      'dist-bench/',
      'dist-node/',
      'rendered/',
      'node_modules/',
      'test-results/',
      'playwright-report/',
      '.cache/',
      'src/i18n/cldr/'
    ]
  },
  // A rule is obeyed or changed for all; it is not switched off in a comment.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  typescript.configs.recommended,
  svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-undef': 'off',
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map((property) => ({ property, message: MARKUP })),
        { object: 'document', property: 'write', message: MARKUP }
      ],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }]
    }
  },
  {
    // Promises nobody waits for need types to be seen; the rest of the typed rules cost more time than they find.
    files: ['src/**/*.ts', 'tests/**/*.ts'],
    ignores: ['**/*.svelte.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-misused-promises': 'error'
    }
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: typescript.parser, svelteConfig } },
    rules: {
      'svelte/no-at-html-tags': 'error',
      // Only for SvelteKit's router.
      'svelte/no-navigation-without-resolve': 'off',
      // `{' '}` keeps a space at the end of a line.
      'svelte/no-useless-mustaches': 'off',
      // It cannot tell a Map that is filled and returned inside one derived value from one that is kept as state.
      'svelte/prefer-svelte-reactivity': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'SvelteAttribute[key.name="style"]',
          message: 'The page forbids style attributes; use a class, or a directive such as style:width={…}.'
        }
      ]
    }
  },
  { files: ['scripts/**', 'bin/**', 'tests/bench/**', 'src/**/*.worker.ts'], rules: { 'no-console': 'off' } }
);
