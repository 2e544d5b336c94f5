/** All files together: whole, the same everywhere, and harmless in a spreadsheet. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { publish } from '../../../src/open-data/publish.ts';
import { HOME, jsonAt, PLANS, publishedIn, tableOf, textAt } from '../../support/open-data.ts';
import { makePlan } from '../../support/make-plan.ts';

const sha256 = (bytes: Uint8Array | undefined) =>
  createHash('sha256')
    .update(bytes ?? '')
    .digest('hex');

/** Lines of a list of checksums. */
function sums(text: string): [hash: string, name: string][] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => [line.slice(0, 64), line.slice(66)]);
}

describe.each(PLANS)('The files of %s', async (dir) => {
  const data = await publishedIn(dir);

  test('are all in the list of checksums, and the sums are right', () => {
    const listed = sums(textAt(data, 'du-lieu/SHA256SUMS'));
    const offered = [...data.files.keys()].filter((path) =>
      /^du-lieu\/.*\.(?:csv|xlsx|zip|json)$/u.test(path),
    );
    expect(listed.map(([, name]) => `du-lieu/${name}`).toSorted(compare)).toEqual(offered.toSorted(compare));
    for (const [hash, name] of listed) expect(sha256(data.files.get(`du-lieu/${name}`)?.bytes)).toBe(hash);
  });

  test('come in one ZIP that can be checked without the site', () => {
    const files = unzipSync(data.archive.bytes);
    const { SHA256SUMS: list, ...others } = files;
    const listed = sums(Buffer.from(list ?? []).toString());
    expect(listed.map(([, name]) => name).toSorted(compare)).toEqual(Object.keys(others).toSorted(compare));
    for (const [hash, name] of listed) expect(sha256(others[name])).toBe(hash);
    for (const { csv } of data.tables) expect(others[csv.path.slice('du-lieu/'.length)]).toEqual(csv.bytes);
    const words = Buffer.from(others['DOC-TRUOC.txt'] ?? []).toString();
    for (const notice of data.about.notices) expect(words).toContain(notice);
  });

  test('have no cell a spreadsheet would run, numbers aside', () => {
    for (const { table, csv } of data.tables) {
      const { data: lines } = Papa.parse<string[]>(Buffer.from(csv.bytes).toString(), {
        skipEmptyLines: true,
      });
      expect(lines).toHaveLength(table.rows.length + 1);
      const cells = lines
        .flat()
        .filter((cell) => /^[=+\-@\t\r]/u.test(cell) && !/^-\d+(?:\.\d+)?$/u.test(cell));
      expect(cells, table.id).toEqual([]);
    }
  });

  test('for Excel are the same bytes after one BOM, and the others have none', () => {
    for (const { csv, excelCsv } of data.tables) {
      expect(Buffer.from(excelCsv.bytes)).toEqual(Buffer.concat([Buffer.of(0xef, 0xbb, 0xbf), csv.bytes]));
      expect(csv.bytes[0]).not.toBe(0xef);
    }
  });
});

test('A file of an invented plan says so in its name, and a real one does not', async () => {
  const names = async (dir: string) =>
    [...(await publishedIn(dir)).files.keys()].map((path) => path.slice(path.lastIndexOf('/') + 1));
  const ofFixedName = ['datapackage.json', 'catalog.jsonld', 'SHA256SUMS', 'index.json'];
  const invented = (await names('examples/tinh-mau')).filter((name) => !ofFixedName.includes(name));
  expect(invented.filter((name) => !name.startsWith('minh-hoa-'))).toEqual([]);
  expect((await names('.')).filter((name) => name.includes('minh-hoa'))).toEqual([]);
});

describe('The short title and the plain sentence of a task', async () => {
  const named = { shortTitle: 'Tên ngắn', plainText: 'Câu dễ hiểu.' };
  const data = await publish(makePlan({ tasks: [named, { code: 'III.1.2' }], assignments: [{}] }), HOME);
  const read = (bytes: Uint8Array) => Buffer.from(bytes).toString();

  describe.each([
    ['tong-hop-nhiem-vu', 'van_ban'],
    ['nhiem-vu', 'ghi_chu'],
  ])('in %s', (id, before) => {
    const { csv, json, schema, table } = tableOf(data, id);
    const at = table.columns.findIndex(({ header }) => header === 'ten_ngan');

    test('follow the columns that were there before them, empty where a task has none', () => {
      const [headers, first, second] = Papa.parse<string[]>(read(csv.bytes)).data;
      expect(headers?.slice(at - 1, at + 2)).toEqual([before, 'ten_ngan', 'noi_gon']);
      expect(first?.slice(at, at + 2)).toEqual(['Tên ngắn', 'Câu dễ hiểu.']);
      expect(second?.slice(at, at + 2)).toEqual(['', '']);
    });

    test('are in JSON and its schema', () => {
      const { dong } = JSON.parse(read(json.bytes)) as { dong: Record<string, unknown>[] };
      expect(dong[0]).toMatchObject({ ten_ngan: 'Tên ngắn', noi_gon: 'Câu dễ hiểu.' });
      expect(dong[1]).toMatchObject({ ten_ngan: null, noi_gon: null });
      expect(read(schema.bytes)).toMatch(/"ten_ngan".*"noi_gon"/su);
    });

    test('are in the workbook and in the description of the package', async () => {
      const sheets = await readWorkbook(Buffer.from(data.workbook.bytes), { trim: false });
      const [headers, first] = sheets.find(({ sheet }) => sheet === id)?.data ?? [];
      expect(headers?.slice(at, at + 2)).toEqual(['ten_ngan', 'noi_gon']);
      expect(first?.slice(at, at + 2)).toEqual(['Tên ngắn', 'Câu dễ hiểu.']);
      const { resources } = jsonAt(data, 'du-lieu/datapackage.json') as {
        resources: { name: string; schema: { fields: { name: string; description: string }[] } }[];
      };
      const fields = resources.find(({ name }) => name === id)?.schema.fields.slice(at, at + 2);
      expect(fields?.map(({ name }) => name)).toEqual(['ten_ngan', 'noi_gon']);
      expect(fields?.every(({ description }) => description.includes('người biên tập'))).toBe(true);
    });
  });
});

test('A text longer than a cell of Excel is whole in CSV and JSON', async () => {
  const text = `“${'ỗ'.repeat(40_000)}”, "hai"\nba`;
  const data = await publish(makePlan({ tasks: [{ text }], assignments: [{}] }), HOME);
  const { csv, json } = tableOf(data, 'nhiem-vu');
  const [, line] = Papa.parse<string[]>(Buffer.from(csv.bytes).toString()).data;
  expect(line?.[1]).toBe(text);
  const { dong } = JSON.parse(Buffer.from(json.bytes).toString()) as { dong: { noi_dung: string }[] };
  expect(dong[0]?.noi_dung).toBe(text);
});

test('A plan with nothing in its tables has every file, each table its header alone', async () => {
  const data = await publish(makePlan({ agencies: [], sources: [] }), HOME);
  for (const { table, csv } of data.tables) {
    const header = table.columns.map((column) => column.header).join(',');
    expect(Buffer.from(csv.bytes).toString()).toBe(`${header}\r\n`);
  }
  expect(data.workbook.bytes.length).toBeGreaterThan(1000);
});

test('The bytes are the same in every time zone and locale', () => {
  const script = `
    import { loadPlan } from './src/plan-folder/load.ts';
    import { publish } from './src/open-data/publish.ts';
    const { files } = await publish(loadPlan('examples/tinh-mau').plan, '${HOME}');
    console.log([...files.values()].map(({ path, hash }) => hash + ' ' + path).join('\\n'));`;
  const run = (TZ: string, LANG: string) =>
    execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      env: { ...process.env, TZ, LANG, LC_ALL: LANG },
      encoding: 'utf8',
    });
  const here = run('Asia/Ho_Chi_Minh', 'vi_VN.UTF-8');
  expect(here.split('\n').length).toBeGreaterThan(60);
  expect(run('America/Los_Angeles', 'C')).toBe(here);
}, 60_000);

test('The day of the data is the day of the files, not that of the build', async () => {
  const on = async (asOf: string) => (await publish(makePlan({ asOf }), HOME)).archive.hash;
  expect(await on('2026-11-22')).toBe(await on('2026-11-22'));
  expect(await on('2026-11-22')).not.toBe(await on('2026-11-23'));
});

function compare(a: string, b: string): number {
  return a < b ? -1 : 1;
}
