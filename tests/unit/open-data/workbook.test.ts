/** The Excel file, read back by a reader that did not write it. */
import readWorkbook from 'read-excel-file/node';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { aboutData } from '../../../src/open-data/about.ts';
import { openTables, type OpenTable } from '../../../src/open-data/open-table.ts';
import { MAX_CELL, workbook } from '../../../src/open-data/workbook.ts';
import { HOME, planIn, PLANS, publishedIn } from '../../support/open-data.ts';
import { makePlan } from '../../support/make-plan.ts';

type Sheets = Record<string, unknown[][]>;

async function sheetsOf(bytes: Uint8Array): Promise<Sheets> {
  const sheets = await readWorkbook(Buffer.from(bytes), { trim: false });
  return Object.fromEntries(sheets.map(({ sheet, data }) => [sheet, data]));
}

/** The rows of one sheet by header. */
function rowsOf(sheets: Sheets, name: string): Record<string, unknown>[] {
  const [headers = [], ...rows] = sheets[name] ?? [];
  return rows.map((cells) =>
    Object.fromEntries(headers.map((header, index) => [String(header), cells[index]])),
  );
}

const plan = makePlan({
  tasks: [{ text: 'x'.repeat(40_000), fromYear: 2021 }],
  assignments: [{}],
  sources: [
    { title: 'A source', date: '2021-07-02' },
    { code: 'nguon-b', title: '=1+1', date: '1895-01-31', note: '@cmd' },
  ],
  indicators: [{ target: 82.5 }],
});
const sheets = await sheetsOf(await workbook(openTables(plan, HOME), aboutData(plan, HOME)));

describe('a cell', () => {
  test('that is a number, a year or a day is one for Excel, too', () => {
    expect(rowsOf(sheets, 'chi-so')[0]).toMatchObject({ muc_tieu: 82.5, nam_muc_tieu: 2030, gia_tri_goc: 0 });
    expect(rowsOf(sheets, 'nguon')[0]?.['ngay']).toEqual(new Date('2021-07-02T00:00:00Z'));
    expect(rowsOf(sheets, 'nhiem-vu')[0]?.['tu_nam']).toBe(2021);
  });

  test('with a day older than the days of Excel keeps it as text', () => {
    expect(rowsOf(sheets, 'nguon')[1]?.['ngay']).toBe('1895-01-31');
  });

  test('that states nothing is empty, neither zero nor a text of no letters', () => {
    expect(rowsOf(sheets, 'nhiem-vu')[0]).toMatchObject({ den_nam: null, ghi_chu: null, thoi_gian: null });
  });

  test('that begins like a formula is text, and no cell of the file is a formula', async () => {
    expect(rowsOf(sheets, 'nguon')[1]).toMatchObject({ ten: '=1+1', ghi_chu: '@cmd' });
    const files = unzipSync(await workbook(openTables(plan, HOME), aboutData(plan, HOME)));
    const xml = Object.keys(files).filter((name) => name.startsWith('xl/worksheets/'));
    expect(xml.length).toBe(Object.keys(sheets).length);
    for (const name of xml) expect(strFromU8(files[name] ?? Buffer.of())).not.toMatch(/<f[\s>]/u);
  });

  test('longer than Excel allows ends with a word on where the rest is', () => {
    const text = String(rowsOf(sheets, 'nhiem-vu')[0]?.['noi_dung']);
    expect(text).toHaveLength(MAX_CELL);
    expect(text).toMatch(/^x+ … \[Ô này dài hơn mức Excel cho phép; xem nguyên văn trong bản CSV\.\]$/u);
  });
});

describe.each(PLANS)('the workbook of %s', (dir) => {
  const tables: OpenTable[] = openTables(planIn(dir), HOME);

  test('has a first sheet with the notices, a sheet a table, and the dictionary', async () => {
    const { workbook: file, about } = await publishedIn(dir);
    const found = await sheetsOf(file.bytes);
    expect(Object.keys(found)).toEqual(['doc-truoc', ...tables.map(({ id }) => id), 'tu-dien']);
    expect(Math.max(...Object.keys(found).map((name) => name.length))).toBeLessThanOrEqual(31);
    const first = found['doc-truoc']?.flat();
    expect(first).toEqual(expect.arrayContaining([...about.notices, about.citation]));
    const columns = tables.flatMap(({ id, columns: list }) => list.map(({ header }) => `${id} ${header}`));
    const explained = rowsOf(found, 'tu-dien').map(({ bang, cot }) => `${String(bang)} ${String(cot)}`);
    expect(explained).toEqual(columns);
  });

  test('has every row of every table, each text as it is in the CSV', async () => {
    const { workbook: file } = await publishedIn(dir);
    const found = await sheetsOf(file.bytes);
    for (const { id, rows, columns } of tables) {
      const texts = columns.filter(
        ({ type, list }) => list || ['text', 'code', 'enum', 'link'].includes(type),
      );
      const written = rowsOf(found, id);
      expect(written, id).toHaveLength(rows.length);
      const expected = rows.map((row) => texts.map((column) => column.write(row[column.field]) || null));
      expect(written.map((row) => texts.map(({ header }) => row[header]))).toEqual(expected);
    }
  });
});
