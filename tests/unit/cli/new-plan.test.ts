/** Starting a plan: what is written, what the check then asks for, and that nothing is ever overwritten. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { writeNewPlan } from '../../../src/cli/start-plan.ts';
import { anySchema, type AnyColumn } from '../../../src/tables/any-table.ts';
import { loadPlan } from '../../../src/plan-folder/load.ts';
import { formatProblems } from '../../../src/checks/report/problem-report.ts';
import { tableNames } from '../../../src/tables/table-names.ts';
import { writeFilledPlan } from '../../support/filled-plan.ts';

let dir: string;

beforeEach(() => {
  vi.stubEnv('AS_OF', '2025-06-30');
  dir = mkdtempSync(join(tmpdir(), 'new-plan-'));
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(dir, { recursive: true });
});

const read = (path: string) => readFileSync(join(dir, path), 'utf8');

describe('A new plan', () => {
  test('has every table with its header line alone, but how people ask for pages every plan has', () => {
    writeNewPlan(dir);
    const frozen = tableNames.map((name) => anySchema(name)).filter(({ yearly }) => !yearly);
    expect(readdirSync(join(dir, 'data')).sort((a, b) => (a < b ? -1 : 1))).toEqual(
      frozen.map(({ name }) => `${name}.csv`).sort((a, b) => (a < b ? -1 : 1)),
    );
    const headersOf = (columns: AnyColumn[]) =>
      columns.filter(({ isRare }) => !isRare).map(({ header }) => header);
    for (const { name, columns } of frozen.filter(({ name }) => name !== 'cach-hoi')) {
      expect(read(`data/${name}.csv`)).toBe(`${headersOf(columns).join(',')}\n`);
    }
    expect(read('data/cach-hoi.csv')).toMatch(/^trang,cach_hoi\n(?:\/[a-z/-]*,[^\n]+\n)+$/u);
  });

  test('reports every gap by file and line, and nothing else', () => {
    writeNewPlan(dir);
    const { plan, problems } = loadPlan(dir);
    expect(plan).toBeUndefined();
    expect(problems.length).toBeGreaterThan(30);
    expect(problems.filter(({ code }) => code !== 'to-fill-in').map(({ message }) => message)).toEqual([]);
    for (const { file, line, value } of problems) {
      expect(read(file).split('\n')[(line ?? 0) - 1]).toContain(value);
    }
  });

  test('is whole once the gaps are filled in and its publisher is in the table', () => {
    writeFilledPlan(dir);
    const { plan, problems } = loadPlan(dir);
    expect(problems.length === 0 ? '' : formatProblems(problems)).toBe('');
    expect(plan?.site.horizon).toEqual({ from: 2025, to: 2030 });
  });

  test('asks for its publisher when only the texts are filled in', () => {
    writeFilledPlan(dir);
    writeFileSync(join(dir, 'data/don-vi.csv'), read('data/don-vi.csv').split('\n', 1).join(''));
    expect(loadPlan(dir).problems.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'reference content/site.yaml',
    ]);
  });

  test('shows every element a plan can be written with', () => {
    writeNewPlan(dir);
    const index = readFileSync('src/components/plan-text/index.ts', 'utf8');
    const elements = [...index.matchAll(/^import (\w+) from/gmu)].map(([, name = '']) => name);
    expect(elements.length).toBeGreaterThan(10);
    const text = read('content/ke-hoach.mdx');
    expect(elements.filter((name) => !text.includes(`<${name}`))).toEqual([]);
  });
});

describe('A folder with a plan', () => {
  test.each(['content', 'data'])('that has a folder %s is left as it is', (part) => {
    mkdirSync(join(dir, part));
    writeFileSync(join(dir, part, 'x.txt'), 'của tôi');
    expect(writeNewPlan(dir)).toBeUndefined();
    expect(readdirSync(dir)).toEqual([part]);
    expect(read(`${part}/x.txt`)).toBe('của tôi');
  });

  test('that has other files gets the plan beside them', () => {
    writeFileSync(join(dir, 'README.md'), 'của tôi');
    expect(writeNewPlan(dir)).toContain('content/site.yaml');
    expect(read('README.md')).toBe('của tôi');
    expect(existsSync(join(dir, 'data/nguon.csv'))).toBe(true);
  });
});
