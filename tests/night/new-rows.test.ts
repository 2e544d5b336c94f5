/**
 * New rows of an official break no test: a copy of the project with five more results, a figure, a report and
 * their source is checked, built and tested.
 */
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadPlan } from '../../src/plan-folder/load.ts';
import { commitments } from '../../src/plan/commitments.ts';
import { yearOf } from '../../src/calendar/dates.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { owedIn, reportStatus } from '../../src/plan/reporting.ts';
import { cleanEnvironment } from '../support/scratch-repository.ts';

const copy = mkdtempSync(join(tmpdir(), 'new-rows-'));
const source = 'nguon-cua-kiem-thu';

beforeAll(() => {
  run('git', ['clone', '--quiet', resolve('.'), copy], '.');
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  addRows(loadPlan().plan ?? expect.fail());
}, 60_000);

afterAll(() => {
  rmSync(copy, { recursive: true });
});

test.each(['check', 'test:unit', 'build', 'test:build'])('npm run %s is green', (script) => {
  expect(() => run('npm', ['run', '--silent', script], copy)).not.toThrow();
});

/** All of the year everything is read at, behind what is published of it. */
function addRows(plan: Plan): void {
  const year = yearOf(plan.asOf);
  const { boundary } = plan.site;
  const scope = boundary && plan.asOf >= boundary.from ? 'moi' : 'cu';
  append('data/nguon.csv', { ma: source, ten: 'Nguồn của kiểm thử', loai: 'bao_chi', xac_minh: 'trich_dan' });
  for (const [at, { task }] of commitments(plan).slice(0, 5).entries()) {
    const agency = plan.assignments.find(
      ({ task: code, role }) => code === task.code && role !== 'phoi_hop',
    )?.agency;
    append(`data/tien-do/${year}/nhiem-vu.csv`, {
      ma_nhiem_vu: task.code,
      ma_don_vi: agency ?? expect.fail(),
      thu_tu: String(at + 90),
      pham_vi: scope,
      trang_thai: 'co_ket_qua',
      ket_qua: `Kết quả thứ ${at + 1} của kiểm thử.`,
      nguon: source,
    });
  }
  const target = plan.indicators.find(({ target: value }) => value !== undefined) ?? expect.fail();
  append(`data/tien-do/${year}/chi-so.csv`, {
    ma_chi_so: target.code,
    ngay_so_lieu: `${year}-01-02`,
    do_chinh_xac: 'ngay',
    pham_vi: scope,
    gia_tri: '1',
    nguon: source,
  });
  const owing = owedIn(plan, year)
    .flatMap((owed) => owed.duty.senders.map((agency) => ({ agency, ...reportStatus(plan, agency, owed) })))
    .find(({ report }) => report === undefined)?.agency;
  append(`data/tien-do/${year}/bao-cao.csv`, {
    ma_don_vi: owing?.code ?? expect.fail(),
    ngay_gui: `${year}-01-02`,
    nguon: source,
  });
}

/** One row, its cells by the names in the table's first line. */
function append(path: string, cells: Record<string, string>): void {
  const file = join(copy, path);
  const [columns = []] = Papa.parse<string[]>(readFileSync(file, 'utf8'), { preview: 1 }).data;
  expect(columns).toEqual(expect.arrayContaining(Object.keys(cells)));
  appendFileSync(file, `${Papa.unparse([columns.map((column) => cells[column] ?? '')])}\n`);
}

function run(command: string, args: string[], cwd: string): void {
  execFileSync(command, args, {
    cwd,
    env: cleanEnvironment(),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: 'pipe',
  });
}
