/** A file as it is committed: put back in its place it is the same table, and canonical again the same bytes. */
import { describe, expect, test } from 'vitest';
import { anySchema, type AnyRow } from '../../../src/tables/any-table.ts';
import { canonicalFile } from '../../../src/reading/canonical.ts';
import { canonicalCsv } from '../../support/canonical-csv.ts';
import { tableOf } from '../../../src/reading/files.ts';
import { planDir, loadPlan, readFiles } from '../../../src/plan-folder/load.ts';
import { readTable } from '../../../src/reading/read-table.ts';
import type { Tables } from '../../../src/tables/rows.ts';
import { readSample, sampleFiles, tablesOf } from '../../support/sample.ts';

function roundTrip({ path, bytes }: { path: string; bytes: Uint8Array }, tables: Tables): void {
  const target = tableOf(path);
  if (!target) throw new Error(`No table lies in ${path}`);
  const read = (content: Uint8Array): AnyRow[] => {
    const { rows, problems } = readTable(anySchema(target.table), path, content);
    expect(problems).toEqual([]);
    return rows.map(({ row }) => row);
  };
  const rows = read(bytes);
  const text = canonicalFile(target.table, rows, tables);
  const again = read(new TextEncoder().encode(text));
  expect(canonicalFile(target.table, again, tables)).toBe(text);
  expect(again).toHaveLength(rows.length);
  expect(again).toEqual(expect.arrayContaining(rows));
}

describe('A canonical file gives itself', () => {
  const { plan } = loadPlan();
  if (!plan) throw new Error('The plan that ships has problems');
  test.each(readFiles(planDir).files)('$path', (file) => {
    roundTrip(file, plan);
  });
  test.each(sampleFiles())('the sample, $path', (file) => {
    roundTrip(file, tablesOf(readSample().dataset));
  });
});

test("a year's file has no column for the year, the published table has one", () => {
  const tables = tablesOf(readSample().dataset);
  const file = canonicalFile('observations', tables.observations, tables);
  expect(file).toMatch(/^ma_chi_so,ngay_so_lieu,/u);
  expect(canonicalCsv('observations', tables).replaceAll(/^(?:nam|2024),/gmu, '')).toBe(file);
});

test('it is UTF-8 text with commas and CRLF, without BOM', () => {
  const tables = tablesOf(readSample().dataset);
  const text = canonicalFile('reports', tables.reports, tables);
  expect(text).toBe('ma_don_vi,ngay_gui,so_hieu,nguon\r\nso-ct,2024-11-28,,kh-1\r\n');
});
