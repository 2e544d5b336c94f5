/** A plan's folder on disk: the one that ships is whole, and a broken one is reported, never thrown. */
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { stringify } from 'yaml';
import { loadPlan } from '../../../src/plan-folder/load.ts';
import { PROSE_FILES } from '../../../src/plan-text/read-prose.ts';
import { MAX_BYTES } from '../../../src/tables/cells/limits.ts';
import { formatProblems } from '../../../src/checks/report/problem-report.ts';
import { METHOD_SECTIONS } from '../../../src/addresses/urls.ts';
import { clauses, placed, rows, sampleFiles, siteData } from '../../support/sample.ts';

const PROSE = METHOD_SECTIONS.map((id) => `<h2 id="${id}">Mục</h2>`).join('\n');
const TEXT = clauses.map(({ code, text }) => `<Clause code="${code}">${text}</Clause>`).join('\n');
let dir: string;

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), content);
}

const problemsOf = () => loadPlan(dir).problems.map(placed);

beforeEach(() => {
  vi.stubEnv('AS_OF', '2025-06-30');
  dir = mkdtempSync(join(tmpdir(), 'load-'));
  write('content/site.yaml', stringify(siteData));
  write('content/ke-hoach.mdx', TEXT);
  for (const path of PROSE_FILES) write(path, PROSE);
  for (const { path, bytes } of sampleFiles()) write(path, bytes);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(dir, { recursive: true });
});

test('the plan that ships has no problem', () => {
  // On its own day: it may speak of years that were still to come on another.
  vi.stubEnv('AS_OF', undefined);
  const { plan, problems } = loadPlan();
  expect(problems.length === 0 ? '' : formatProblems(problems)).toBe('');
  expect(plan?.tasks.length).toBeGreaterThan(0);
  expect(plan?.clauses.length).toBeGreaterThan(0);
});

describe('Another folder', () => {
  test('is loaded whole', () => {
    const { plan, asOf, problems } = loadPlan(dir);
    expect(problems).toEqual([]);
    expect(asOf).toEqual({ date: '2025-06-30', from: 'bien_moi_truong' });
    expect(plan?.tasks.map((task) => task.code)).toEqual(rows.tasks.map(({ ma }) => ma));
    expect(plan?.observationsOf(plan.indicator('sang-che')).map(({ value }) => value)).toEqual([5]);
  });

  test('gives no plan, but the day and every problem, when anything is wrong', () => {
    write('data/ghi-chu.txt', 'x');
    write('data/cu/nguon.csv', 'x');
    write('content/ke-hoach.mdx', `${TEXT}\n<Clause code="II.1">Hai</Clause>`);
    const { plan, asOf } = loadPlan(dir);
    expect([plan, asOf?.date]).toEqual([undefined, '2025-06-30']);
    expect(problemsOf().toSorted()).toEqual([
      'plan-text content/ke-hoach.mdx:7',
      'unknown-file data/cu/nguon.csv',
      'unknown-file data/ghi-chu.txt',
    ]);
  });

  test('that is read without following links, or files over 10 MB', () => {
    symlinkSync(join(dir, 'content/site.yaml'), join(dir, 'data/tien-do/2024/nhiem-vu.so-ct.csv'));
    write('data/tien-do/2024/nhiem-vu.so-khcn.csv', new Uint8Array(MAX_BYTES + 1));
    expect(problemsOf()).toEqual([
      'unknown-file data/tien-do/2024/nhiem-vu.so-ct.csv',
      'file-too-large data/tien-do/2024/nhiem-vu.so-khcn.csv',
    ]);
  });

  test('whose data is itself a link is not followed', () => {
    renameSync(join(dir, 'data'), join(dir, 'elsewhere'));
    symlinkSync(join(dir, 'elsewhere'), join(dir, 'data'));
    expect(problemsOf()[0]).toBe('unknown-file data');
    expect(loadPlan(dir).files).toEqual([]);
  });

  test('with a folder that the contract does not know is refused', () => {
    mkdirSync(join(dir, 'data/tien-do/nam-2024'));
    expect(problemsOf()).toEqual(['unknown-file data/tien-do/nam-2024']);
  });
});

describe('What is missing is a problem, not an exception', () => {
  test('the site', () => {
    rmSync(join(dir, 'content/site.yaml'));
    expect(problemsOf()).toEqual(expect.arrayContaining(['site content/site.yaml']));
  });

  test('a page of prose, or a section of the method that others link to', () => {
    rmSync(join(dir, 'content/tro-nang.mdx'));
    write('content/phuong-phap.mdx', PROSE.replace('id="nguon"', ''));
    expect(problemsOf()).toEqual([
      'section-missing content/phuong-phap.mdx',
      'missing-file content/tro-nang.mdx',
    ]);
  });

  test('the tables', () => {
    rmSync(join(dir, 'data'), { recursive: true });
    expect(problemsOf()).toContain('missing-file data/nguon.csv');
  });

  test('the text, which then makes no task or target wrong', () => {
    rmSync(join(dir, 'content/ke-hoach.mdx'));
    expect(problemsOf()).toEqual(['plan-text content/ke-hoach.mdx:1']);
  });

  test('a paragraph torn over two lines, which is known all the same', () => {
    write('content/ke-hoach.mdx', TEXT.replace('"III.1.10">', '"III.1.10">\n'));
    expect(problemsOf()).toEqual(['plan-text content/ke-hoach.mdx:4']);
  });

  test('a broken site does not hide what is wrong with the tables', () => {
    write('content/site.yaml', 'tinh: "');
    write('data/nguon.csv', '');
    expect(problemsOf()).toEqual(expect.arrayContaining(['empty-file data/nguon.csv']));
  });
});
