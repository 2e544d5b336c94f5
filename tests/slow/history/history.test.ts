/** The revision history from git: cells, not lines; along the first parent; nothing inferred. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readHistory } from '../../../src/history/read-history.ts';
import { scratchRepository, type ScratchRepository } from '../../support/scratch-repository.ts';

const HEAD = 'ma_chi_so,ngay_so_lieu,do_chinh_xac,pham_vi,gia_tri,nguon,ngay_cong_bo,ghi_chu';
const YEAR = 'data/tien-do/2024/chi-so.csv';
const table = (...rows: string[]) => `${[HEAD, ...rows].join('\n')}\n`;
const row = (value: string, code = 'ocop') => `${code},2024-12-31,nam,cu,${value},nguon-a,,`;
const told = (repository: ScratchRepository, since = '2026-01-01') =>
  readHistory(repository.dir, since)?.map(({ date, table: id, key, column, before, after }) =>
    [date, id, key, column, before ?? '–', after ?? '–'].join(' '),
  );
const KEY = 'tien-do/2024/chi-so ocop|2024-12-31|cu';

function started(text = table(row('305'))): ScratchRepository {
  const repository = scratchRepository();
  repository.write(YEAR, text);
  repository.commit('2025-01-10');
  return repository;
}

describe('the history of the data', () => {
  test('shows a changed cell with its day, its old and its new value', () => {
    const repository = started();
    repository.write(YEAR, table(row('306')));
    repository.commit('2026-02-01');
    expect(told(repository)).toEqual([`2026-02-01 ${KEY} gia_tri 305 306`]);
  });

  test('shows added and removed rows', () => {
    const repository = started();
    repository.write(YEAR, table(row('305'), row('1', 'pii')));
    repository.commit('2026-02-01');
    repository.remove(YEAR);
    repository.commit('2026-03-01');
    expect(told(repository)?.map((line) => line.replace(/(?:ocop|pii) \| .*\w+/u, '…'))).toEqual([
      '2026-02-01 tien-do/2024/chi-so pii|2024-12-31|cu * – …',
      `2026-03-01 ${KEY} * … –`,
      '2026-03-01 tien-do/2024/chi-so pii|2024-12-31|cu * … –',
    ]);
  });

  test('leaves out what came before the public history began', () => {
    expect(told(started())).toEqual([]);
    expect(told(started(), '2025-01-10')).toHaveLength(1);
  });

  test.each([
    ['another delimiter and a decimal comma', table(row('305,0')).replaceAll(',nguon', ';nguon')],
    ['a byte order mark and CRLF', `\uFEFF${table(row('305')).replaceAll('\n', '\r\n')}`],
    ['another spelling of the day', table(row('305').replace('2024-12-31', '31/12/2024'))],
  ])('is silent about %s', (_, text) => {
    const repository = started();
    const respelled = text.includes(';') ? table(row('305')).replaceAll(',', ';') : text;
    repository.write(YEAR, respelled);
    repository.commit('2026-02-01');
    expect(told(repository)).toEqual([]);
  });

  test('is silent about another order of rows, and about a table split into two files', () => {
    const repository = started(table(row('305'), row('1', 'pii')));
    repository.write(YEAR, table(row('1', 'pii'), row('305')));
    repository.commit('2026-02-01');
    repository.write(YEAR, table(row('305')));
    repository.write('data/tien-do/2024/chi-so.so-a.csv', table(row('1', 'pii')));
    repository.commit('2026-03-01');
    expect(told(repository)).toEqual([]);
  });

  test('shows only the changed cell if a column is added to a table of the plan', () => {
    const repository = scratchRepository();
    repository.write('data/nhiem-vu.csv', 'ma,noi_dung,lich\nI.1,Hội thảo,hang_nam\nI.2,Hỗ trợ,hang_nam\n');
    repository.commit('2025-01-10');
    const filled =
      'ma,noi_dung,lich,ten_ngan\nI.1,Hội thảo,khong_neu,Mở hội thảo\nI.2,Hỗ trợ,hang_nam,Giúp\n';
    repository.write('data/nhiem-vu.csv', filled);
    repository.commit('2026-02-01');
    repository.write('data/nhiem-vu.csv', filled.replace('Giúp', 'Giúp đỡ'));
    repository.commit('2026-02-02');
    expect(told(repository)).toEqual([
      '2026-02-01 nhiem-vu I.1 lich hang_nam khong_neu',
      '2026-02-02 nhiem-vu I.2 ten_ngan Giúp Giúp đỡ',
    ]);
  });

  test('shows the values of a new column in a yearly table: they are new publications', () => {
    const repository = started(table(row('305')).replace(',ghi_chu', '').replace('nguon-a,,', 'nguon-a,'));
    repository.write(YEAR, table(row('305').replace(/,$/u, ',Gồm hai nguồn')));
    repository.commit('2026-02-01');
    expect(told(repository)).toEqual([`2026-02-01 ${KEY} ghi_chu  Gồm hai nguồn`]);
  });

  test('follows a renamed file', () => {
    const repository = started();
    repository.git('mv', YEAR, 'data/tien-do/2024/chi-so.so-a.csv');
    repository.commit('2026-02-01');
    expect(told(repository)).toEqual([]);
  });

  test('counts a merged proposal once, on the day it was merged', () => {
    const repository = started();
    repository.git('checkout', '--quiet', '-b', 'proposal');
    repository.write(YEAR, table(row('306')));
    repository.commit('2026-02-01');
    repository.git('checkout', '--quiet', 'main');
    repository.write('content/x.mdx', 'x');
    repository.commit('2026-02-02');
    repository.git('-c', 'core.commentChar=;', 'merge', '--quiet', '--no-ff', '--no-edit', 'proposal');
    expect(readHistory(repository.dir, '2026-01-01')?.map(({ before, after }) => [before, after])).toEqual([
      ['305', '306'],
    ]);
  });

  test('keeps what can be read of a file that has a broken line', () => {
    const repository = started(table(row('305'), row('1', 'pii')));
    repository.write(YEAR, table(row('306'), row('1.234', 'pii')));
    repository.commit('2026-02-01');
    expect(told(repository)?.[0]).toBe(`2026-02-01 ${KEY} gia_tri 305 306`);
  });

  test('is unknown, not empty, in a shallow clone and without git', () => {
    const repository = started();
    repository.write(YEAR, table(row('306')));
    repository.commit('2026-02-01');
    const away = mkdtempSync(join(tmpdir(), 'clone-'));
    onTestFinished(() => {
      rmSync(away, { recursive: true });
    });
    execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${repository.dir}`, join(away, 'shallow')]);
    expect(readHistory(join(away, 'shallow'), '2026-01-01')).toBeUndefined();
    expect(readHistory(away, '2026-01-01')).toBeUndefined();
  });
});
