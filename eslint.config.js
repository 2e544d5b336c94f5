/**
 * Beside the recommended rules, this keeps the project's own: imports run one way (dataset → domain ← charts
 * ← components ← pages), rules do not ask the clock, and sorting always says how.
 */
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const PAPAPARSE = {
  regex: '^papaparse($|/)',
  message: 'CSV is parsed in src/dataset/read-table.ts and written in src/dataset/write-table.ts only.',
};

/** Forbids imports by regular expression; a later block replaces an earlier one for the same file. */
const forbidImports = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

/** Forbids folders of `src/`, wherever the relative path starts. */
const folders = (names, message) => ({ regex: `(^|/)(${names.join('|')})/`, message });

const SORT = {
  selector: 'CallExpression[callee.property.name=/^(sort|toSorted)$/][arguments.length=0]',
  message: 'Say how to sort: the order without a comparator is that of UTF-16 code units.',
};

const CLOCK = [
  'NewExpression[callee.name="Date"][arguments.length=0]',
  'CallExpression[callee.name="Date"]',
  'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
  'MemberExpression[object.name="Temporal"][property.name="Now"]',
].map((selector) => ({
  selector,
  message: 'Take the date as an argument: the same data must give the same page.',
}));

export default defineConfig(
  globalIgnores(['dist/', '**/.astro', 'node_modules/']),
  js.configs.recommended,
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  astro.configs.recommended,
  // Unknown names are found by the type check, which also knows what Node, the browser and Astro provide.
  { rules: { 'no-undef': 'off' } },

  {
    files: ['src/**'],
    rules: { 'no-console': 'error', 'no-restricted-syntax': ['error', SORT], ...forbidImports(PAPAPARSE) },
  },
  { files: ['src/cli/**'], rules: { 'no-console': 'off' } },
  {
    files: ['src/{domain,charts,components,layouts,pages}/**'],
    rules: { 'no-restricted-syntax': ['error', SORT, ...CLOCK] },
  },

  {
    files: ['src/domain/**'],
    rules: forbidImports(
      folders(
        [
          'dataset(?!/schemas/|/table\\.ts)',
          'charts',
          'components',
          'layouts',
          'pages',
          'search',
          'cli',
          'checker',
        ],
        'src/domain holds the rules and knows nothing of how they are read or shown.',
      ),
      { regex: '^(astro($|[:/])|@astrojs/|node:|d3($|-)|papaparse)', message: 'src/domain is pure.' },
    ),
  },
  {
    files: ['src/charts/**'],
    rules: forbidImports({
      regex: '^(?!\\./|(\\.\\./)+(domain/|format\\.ts$)|d3-)',
      message:
        'A chart is drawn from its arguments: only src/domain, src/format.ts and d3-* may be imported.',
    }),
  },
  {
    files: ['src/dataset/**'],
    rules: forbidImports(
      PAPAPARSE,
      folders(['charts', 'components', 'pages', 'checker'], 'Reading data knows nothing of how it is shown.'),
    ),
  },
  {
    files: ['src/checker/**'],
    rules: forbidImports(
      PAPAPARSE,
      folders(['components', 'layouts', 'pages', 'search', 'cli'], 'src/checker runs in the browser alone.'),
      {
        regex: '(^\\.\\./site|/(load|as-of|address|read-site))\\.ts$',
        message: 'Read at build time, not in a browser.',
      },
      { regex: '^(astro($|[:/])|@astrojs/|node:)', message: 'src/checker runs in the browser.' },
    ),
  },
  {
    files: ['src/open-data/**'],
    rules: {
      'no-restricted-syntax': ['error', SORT, ...CLOCK],
      ...forbidImports(
        PAPAPARSE,
        folders(
          ['charts', 'components', 'layouts', 'pages', 'views', 'search', 'cli', 'checker'],
          'The published files come from data and rules, not from how pages show them.',
        ),
      ),
    },
  },
  {
    files: ['src/dataset/{read,write}-table.ts'],
    rules: forbidImports(
      folders(['charts', 'components', 'pages', 'checker'], 'Reading data knows nothing of how it is shown.'),
    ),
  },
);
