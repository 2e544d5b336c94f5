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
  message: 'CSV is parsed and written in src/reading/csv.ts only.',
};

/**
 * The floors of `src/`, from the ground up: a folder, or one of Astro's own files, imports nothing that is above it
 * here. `ARCHITECTURE.md` says what each is for; `tests/unit/floors.test.ts` finds one that is not in the list.
 */
export const FLOORS = [
  'calendar',
  'labels',
  'format',
  'problems',
  'tables',
  'plan',
  'addresses',
  'wording',
  'reading',
  'plan-text',
  'changes',
  'checks',
  'history',
  'plan-folder',
  'open-data',
  'charts',
  'views',
  'documents',
  'browser',
  'checker',
  'search',
  'explorer',
  'hosting',
  'cli',
  'site',
  'styles',
  'components',
  'layouts',
  'design',
  'pages',
  'content.config.ts',
  'middleware.ts',
];

const OUTSIDE = '^(astro($|[:/])|@astrojs/|node:|d3$)';

/** What some floors may not import beside the floors above. */
const FURTHER = {
  calendar: [{ regex: OUTSIDE, message: 'src/calendar is pure.' }],
  plan: [{ regex: OUTSIDE, message: 'src/plan is pure.' }],
  charts: [
    {
      regex:
        '^(?!\\./|(\\.\\./)+(calendar/|format/|charts/|tables/rows\\.ts$|plan/(?!plan\\.ts$)|wording/target-words\\.ts$|[a-z-]+\\.ts$)|d3$)',
      message: 'A chart is drawn from its arguments: not from the plan, and with nothing but words and d3.',
    },
  ],
  browser: [{ regex: OUTSIDE, message: 'src/browser runs in the browser.' }],
  checker: [
    { regex: 'plan-folder/|/read-site\\.ts$', message: 'Read at build time, not in a browser.' },
    { regex: OUTSIDE, message: 'src/checker runs in the browser.' },
  ],
};

const escaped = (text) => text.replaceAll('.', '\\.');

/** Forbids imports by regular expression; a later block replaces an earlier one for the same file. */
const importsOf = (floor, index) => {
  const isFile = floor.endsWith('.ts');
  const above = FLOORS.slice(index + 1).map((name) => escaped(name) + (name.endsWith('.ts') ? '$' : '/'));
  const toSource = isFile ? '\\./' : '(\\.\\./)+';
  const patterns = [
    ...(above.length > 0
      ? [{ regex: `^${toSource}(${above.join('|')})`, message: `This lies above ${floor} (FLOORS).` }]
      : []),
    ...(FURTHER[floor] ?? []),
  ];
  return {
    files: [isFile ? `src/${floor}` : `src/${floor}/**`],
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
  // The only readers of the clock: in the browser, and at the command line.
  {
    files: ['src/cli/**', 'src/checker/page/page.ts'],
    rules: { 'no-restricted-syntax': ['error', SORT] },
  },
  FLOORS.map(importsOf),
  // The only caller of the external renderer.
  { files: ['src/charts/export/picture-file.ts'], rules: { 'no-restricted-imports': 'off' } },
  // Under the other rule's name, as a file has one list of either.
  {
    files: ['src/**'],
    ignores: ['src/reading/csv.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [PAPAPARSE] }] },
  },
);
