/**
 * The rules that need types, apart: they take long, so `npm test` runs them on `src` (`npm run lint:types`) and
 * `npm run test:all` on the tests, while `npm run lint` keeps to what a person waits for. `.astro` files are left to
 * `astro check`.
 */
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig({
  files: ['{src,tests,bench}/**/*.ts'],
  // Its imports are components, whose types Astro's own check alone knows.
  ignores: ['src/components/plan-text/index.ts'],
  extends: [tseslint.configs.strictTypeCheckedOnly],
  languageOptions: { parserOptions: { projectService: true } },
  // Those of the rules that `npm run lint` knows.
  linterOptions: { reportUnusedDisableDirectives: 'off' },
  rules: {
    '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    // A text is spread into its code points, on purpose.
    '@typescript-eslint/no-misused-spread': 'off',
    '@typescript-eslint/restrict-template-expressions': [
      'error',
      {
        allowNumber: true,
        allowAny: false,
        allowBoolean: false,
        allowNever: false,
        allowNullish: false,
        allowRegExp: false,
      },
    ],
  },
});
