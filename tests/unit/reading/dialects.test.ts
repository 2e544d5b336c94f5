/** Real tables as LibreOffice wrote them in its dialects: all publish the same bytes, and nothing is lost on the way. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { anySchema } from '../../../src/tables/any-table.ts';
import Papa from 'papaparse';
import { writeCsv } from '../../../src/reading/csv.ts';
import { canonicalCsv } from '../../support/canonical-csv.ts';
import { readTable, type ReadResult } from '../../../src/reading/read-table.ts';
import type { TableName } from '../../../src/tables/table-names.ts';
import { alone } from '../../support/sample.ts';

const FOLDER = 'tests/fixtures/phuong-ngu';
const TORN = 'hong-qua-xlsx';
const tables: Record<string, TableName> = {
  'tien-do-chi-so.csv': 'observations',
  'chi-so.csv': 'indicators',
  'nhiem-vu.csv': 'tasks',
};
const dialects = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !['goc', TORN].includes(entry.name))
  .map(({ name }) => name);

function read(dialect: string, file: string): ReadResult {
  const name = tables[file];
  if (!name) throw new Error(`No table is known for ${file}`);
  return readTable(anySchema(name), file, readFileSync(join(FOLDER, dialect, file)));
}

function published(dialect: string, file: string): string {
  const { rows, headers, problems } = read(dialect, file);
  expect(problems).toEqual([]);
  const name = tables[file] ?? 'tasks';
  const list = rows.map(({ row }) => row);
  return withoutNewColumns(canonicalCsv(name, alone(name, list)), headers);
}

/** Columns the table gained since LibreOffice saved it are published empty. */
function withoutNewColumns(text: string, headers: string[]): string {
  const records = Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
  // The folder's year, which a published table carries, is no column of the file.
  const isOld = (header: string | undefined) => header === 'nam' || headers.includes(header ?? '');
  const [kept, added] = [true, false].map((old) =>
    records.map((cells) => cells.filter((_, index) => isOld(records[0]?.[index]) === old)),
  );
  expect(added?.slice(1).flat().filter(Boolean)).toEqual([]);
  return writeCsv(kept ?? []);
}

describe('What LibreOffice saved', () => {
  test('is here in six dialects', () => {
    expect(dialects).toEqual([
      'cham-phay-bom',
      'cham-phay-thap-phan',
      'phay-thap-phan',
      'utf16-tab',
      'utf8-bom',
      'utf8-phay',
    ]);
  });

  test.each(Object.keys(tables))('the published bytes of %s hold what the original holds', (file) => {
    const original = readFileSync(join(FOLDER, 'goc', file), 'utf8').replaceAll('\r\n', '\n');
    const text = published('goc', file).replaceAll('\r\n', '\n');
    const own = text.replace(/^nam,/u, '').replace(/^2024,/gmu, '');
    const sorted = (whole: string) => whole.split('\n').toSorted((a, b) => (a < b ? -1 : 1));
    expect(sorted(own)).toEqual(sorted(original));
  });

  describe.each(dialects)('as %s', (dialect) => {
    test.each(Object.keys(tables))('publishes the same bytes of %s as the original', (file) => {
      expect(published(dialect, file)).toBe(published('goc', file));
    });
  });

  test('is refused where an .xlsx tore a code apart, and the right code is suggested', () => {
    const { problems } = read(TORN, 'nhiem-vu.csv');
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.every(({ code, header }) => code === 'enum' && header === 'doi_tuong')).toBe(true);
    expect(problems[0]?.hint).toContain('hop_tac_xa_nong_dan');
  });
});
