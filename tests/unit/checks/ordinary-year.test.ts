/**
 * An official's ordinary year, as a Vietnamese Excel saves it (byte order mark, semicolons, CRLF, days with slashes,
 * decimal commas): three results, a value, a correction, a report and an amendment. Nothing of it is refused, and it is
 * hardly asked about.
 */
import { expect, test } from 'vitest';
import type { PublishContext } from '../../../src/checks/check.ts';
import type { DataFile } from '../../../src/reading/files.ts';
import { loadPlan, readFiles } from '../../../src/plan-folder/load.ts';
import { readDataset } from '../../../src/checks/read-dataset.ts';
import { snapshotOf } from '../../../src/changes/snapshot.ts';
import { templateCsv, templateLines, type YearTable } from '../../../src/reading/template.ts';

const INVENTED = 'examples/tinh-mau';
const { plan, prose } = loadPlan(INVENTED);
if (!plan) throw new Error('The invented plan is not valid');
const files = readFiles(INVENTED).files;
const publishContext: PublishContext = {
  today: '2030-11-15',
  isDayCertain: true,
  published: { paths: new Set(files.map(({ path }) => path)), tables: snapshotOf(files) },
};
const YEAR = 2030;
const FOLDER = `data/tien-do/${YEAR}`;

/** A template's lines, those that begin so filled in behind their keys; `less` are published already. */
function filledIn(table: YearTable, filled: Record<string, string>, less: string[] = []): string {
  const known = plan ?? expect.fail();
  const own = templateLines(known, table, YEAR, undefined);
  const [head = '', ...lines] = templateCsv(known, table, own).trimEnd().split('\r\n');
  const kept = lines.filter((line) => !less.some((start) => line.startsWith(start)));
  const done = Object.entries(filled).reduce(
    (all, [start, cells]) =>
      all.map((line) => (line.startsWith(start) ? `${cells};${line.split(';').at(-1) ?? ''}` : line)),
    kept,
  );
  return [head, ...done, ''].join('\r\n');
}

/** A comma table as Excel saves it, with one more row. */
function asExcelSaves(path: string, ...lines: string[]): string {
  const text = new TextDecoder().decode(files.find((file) => file.path === path)?.bytes).trimEnd();
  return `\uFEFF${[...text.split('\n'), ...lines].join('\r\n')}\r\n`;
}

test('An ordinary year passes, with two questions at the most', () => {
  const given: Record<string, string> = {
    [`${FOLDER}/nhiem-vu.so-khcn.csv`]: filledIn(
      'results',
      {
        'III.1.1;so-khcn':
          'III.1.1;so-khcn;1;moi;hoan_thanh;Đã mở 21 lớp, 903 lượt người dự.;minh-hoa-bc-2030;25/10/2030',
        'III.1.3;so-khcn': 'III.1.3;so-khcn;1;moi;dang_thuc_hien;Đã nhập 412 bản ghi.;minh-hoa-bc-2030;',
        'III.1.5;so-khcn':
          'III.1.5;so-khcn;1;moi;chua_bat_dau;Chưa có đề án được phê duyệt.;minh-hoa-bc-2030;25/10/2030',
      },
      ['III.1.2;so-khcn'],
    ),
    [`${FOLDER}/chi-so.so-khcn.csv`]: filledIn('observations', {
      'diem-doi-moi;': 'diem-doi-moi;30/09/2030;thang;moi;41,5;minh-hoa-bc-2030;;',
    }),
    [`${FOLDER}/bao-cao.so-gddt.csv`]: filledIn(
      'reports',
      { 'so-gddt;': 'so-gddt;12/11/2030;72/BC-MH;minh-hoa-bc-don-vi-2030' },
      ['so-ct;'],
    ),
    'data/tien-do/2029/chi-so.csv': asExcelSaves('data/tien-do/2029/chi-so.csv').replace(
      'sang-che,2029-12-31,nam,moi,44',
      'sang-che,2029-12-31,nam,moi,43',
    ),
    'data/dinh-chinh.csv': asExcelSaves(
      'data/dinh-chinh.csv',
      'tien-do/2029/chi-so,sang-che|2029-12-31|moi,gia_tri,15/11/2030,44,43,dinh_chinh,Minh họa: đếm nhầm một đơn.',
    ),
    'data/dieu-chinh.csv': asExcelSaves(
      'data/dieu-chinh.csv',
      'dc-2030-1,10/11/2030,chi-so,to-chuc-dich-vu,muc_tieu,25,30,minh-hoa-qd-03,Nhiều tổ chức hơn dự kiến.',
    ),
  };
  const changed: DataFile[] = Object.entries(given).map(([path, text]) => ({
    path,
    bytes: new TextEncoder().encode(text),
  }));
  const rest = files.filter(({ path }) => !(path in given));
  const read = readDataset(
    [...rest, ...changed],
    plan?.site,
    plan?.clauses ?? [],
    { asOf: '2030-11-15', prose },
    publishContext,
  );
  expect(read.problems).toEqual([]);
  expect(read.warnings.length).toBeLessThanOrEqual(2);
  expect(read.dataset.results.filter(({ file }) => file.endsWith('so-khcn.csv'))).toHaveLength(3);
});
