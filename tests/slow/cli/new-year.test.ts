/** `npm run new-year 2025`, run as a person would, on a copy of the small valid plan. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadPlan } from '../../../src/plan-folder/load.ts';
import { copyValid } from '../../support/broken-plans.ts';
import { cleanEnvironment } from '../../support/scratch-repository.ts';

vi.setConfig({ testTimeout: 60_000 });

const FILES = ['nhiem-vu', 'chi-so', 'bao-cao'].map((name) => `data/tien-do/2025/${name}.csv`);
let dir: string;

beforeEach(() => {
  vi.stubEnv('AS_OF', '2025-06-30');
  dir = copyValid();
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(dir, { recursive: true });
});

function newYear(...args: string[]) {
  return spawnSync(process.execPath, ['src/cli/new-year.ts', ...args], {
    encoding: 'utf8',
    env: { ...cleanEnvironment(), PLAN_DIR: dir, AS_OF: '2025-06-30' },
  });
}

test('a year is started with its three tables, which Excel opens with their letters whole', () => {
  const { status, stdout } = newYear('2025');
  expect([status, stdout.split('\n').slice(0, 3)]).toEqual([
    0,
    [
      `Đã tạo ${FILES[0] ?? ''}: 4 dòng để điền.`,
      `Đã tạo ${FILES[1] ?? ''}: 2 dòng để điền.`,
      `Đã tạo ${FILES[2] ?? ''}: 1 dòng để điền.`,
    ],
  ]);
  for (const file of FILES)
    expect([...readFileSync(join(dir, file)).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const { problems, untouchedTemplateRows } = loadPlan(dir);
  expect([problems, untouchedTemplateRows.length]).toEqual([[], 7]);
});

test('a table that is there is never written over', () => {
  newYear('2025');
  const [tasks = '', figures = ''] = FILES;
  writeFileSync(join(dir, tasks), 'của tôi');
  rmSync(join(dir, figures));
  // A plan with a problem is fixed first.
  expect(newYear('2025')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('Sửa các lỗi này trước') as string,
  });
  const mine = 'ma_nhiem_vu,ma_don_vi,thu_tu,pham_vi,trang_thai,ket_qua,nguon,ngay_cong_bo\n';
  writeFileSync(join(dir, tasks), mine);
  expect(newYear('2025').stdout).toContain(`Giữ nguyên ${tasks}: tệp đã có.`);
  expect(readFileSync(join(dir, tasks), 'utf8')).toBe(mine);
  expect(existsSync(join(dir, figures))).toBe(true);
});

test.each([['2019'], ['2031'], ['25'], ['']])('“%s” is no year of the plan', (year) => {
  expect(newYear(year)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('từ 2020 đến 2030') as string,
  });
  expect(existsSync(join(dir, 'data/tien-do', year || 'x'))).toBe(false);
});
