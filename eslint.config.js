/**
 * Beside the recommended rules, this keeps the project's own: imports run one way (FLOORS), the clock
 * is not asked, and sorting always says how.
 */
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const PAPAPARSE = {
  regex: '^papaparse($|/)',
  message: 'CSV is parsed and written in src/dataset/csv.ts only.',
};

/**
 * The floors of `src/`, from the ground up: a folder, or a file that lies in `src/` itself, imports nothing that is
 * above it here. `tests/unit/floors.test.ts` finds one that is not in the list.
 */
export const FLOORS = [
  'domain',
  'format.ts',
  'labels',
  'wording',
  'urls.ts',
  'addresses.ts',
  'dataset',
  'open-data',
  'charts',
  'pictures.ts',
  'views',
  'documents',
  'browser',
  'checker',
  'document-numbers.ts',
  'search',
  'explorer',
  'security.ts',
  'hosting',
  'cli',
  'site.ts',
  'site-files.ts',
  'styles',
  'components',
  'layouts',
  'design',
  'pages',
  'content.config.ts',
  'middleware.ts',
];

/** What some floors may not import beside the floors above. */
const FURTHER = {
  domain: [{ regex: '^(astro($|[:/])|@astrojs/|node:|d3$)', message: 'src/domain is pure.' }],
  charts: [
    {
      regex: '^(?!\\./|(\\.\\./)+(domain/(?!plan\\.ts$)|(format|wording/target-words)\\.ts$)|d3$)',
      message:
        'A chart is drawn from its arguments: only src/domain without the plan, words and d3 may be imported.',
    },
  ],
  browser: [{ regex: '^(astro($|[:/])|@astrojs/|node:)', message: 'src/browser runs in the browser.' }],
  checker: [
    {
      regex: '/(load|as-of|address|read-site)\\.ts$',
      message: 'Read at build time, not in a browser.',
    },
    { regex: '^(astro($|[:/])|@astrojs/|node:)', message: 'src/checker runs in the browser.' },
  ],
};

/** What the floors below may know of it: how a row of each table is described. */
const NAMES_OF_TABLES = 'dataset/(?!schemas/|table\\.ts$|table-names\\.ts$)';

const isFile = (floor) => floor.endsWith('.ts');

const escaped = (text) => text.replaceAll('.', '\\.');

/** Forbids imports by regular expression; a later block replaces an earlier one for the same file. */
const importsOf = (floor, index) => {
  const above = FLOORS.slice(index + 1).map((name) =>
    name === 'dataset' ? NAMES_OF_TABLES : escaped(name) + (isFile(name) ? '$' : '/'),
  );
  const toSource = isFile(floor) ? '\\./' : '(\\.\\./)+';
  const patterns = [
    ...(above.length > 0
      ? [{ regex: `^${toSource}(${above.join('|')})`, message: `This lies above ${floor} (FLOORS).` }]
      : []),
    ...(FURTHER[floor] ?? []),
  ];
  return {
    files: [isFile(floor) ? `src/${floor}` : `src/${floor}/**`],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
};

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
    rules: { 'no-console': 'error', 'no-restricted-syntax': ['error', SORT, ...CLOCK] },
  },
  { files: ['src/cli/**'], rules: { 'no-console': 'off' } },
  // Where the day is asked for, by who sits before the screen or at the command line.
  {
    files: ['src/cli/**', 'src/checker/page.ts'],
    rules: { 'no-restricted-syntax': ['error', SORT] },
  },
  FLOORS.map(importsOf),
  // Under the other rule's name, as a file has one list of either.
  {
    files: ['src/**'],
    ignores: ['src/dataset/csv.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [PAPAPARSE] }] },
  },
);
