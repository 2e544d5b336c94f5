/** What office software writes is accepted: every spelling of a table gives the same bytes when published. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { anySchema, type AnyColumn } from '../../../src/tables/any-table.ts';
import { canonicalCsv } from '../../support/canonical-csv.ts';
import { readTable } from '../../../src/reading/read-table.ts';
import { tableNames } from '../../../src/tables/table-names.ts';
import type { TableName } from '../../../src/tables/table-names.ts';
import { alone } from '../../support/sample.ts';

// A property runs a hundred times and more: a slow or busy machine may take its time.
vi.setConfig({ testTimeout: 60_000 });

interface Spelling {
  delimiter: string;
  lineEnd: string;
  encoding: 'utf8' | 'utf8-bom' | 'utf16';
  form: 'NFC' | 'NFD';
  header: (name: string) => string;
  date: (iso: string) => string;
  number: (plain: string) => string;
  quoteAll: boolean;
  emptyRows: number;
  emptyColumns: number;
}

const local = (iso: string) => iso.split('-').reverse().join('/');
const comma = (plain: string) => plain.replace('.', ',');
const same = (text: string) => text;

const plain: Spelling = {
  delimiter: ',',
  lineEnd: '\n',
  encoding: 'utf8',
  form: 'NFC',
  header: same,
  date: same,
  number: same,
  quoteAll: false,
  emptyRows: 0,
  emptyColumns: 0,
};

/** `cells` are canonical; what is returned is a file as some program would have saved it. */
function spell(columns: AnyColumn[], cells: string[][], spelling: Spelling): Uint8Array {
  const { delimiter, lineEnd, quoteAll, emptyColumns } = spelling;
  const quote = (cell: string) =>
    quoteAll || /[",;\t\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  const respell = (cell: string, column: AnyColumn | undefined) =>
    column?.type === 'date' ? spelling.date(cell) : column?.type === 'number' ? spelling.number(cell) : cell;
  const lines = [
    columns.map((column) => spelling.header(column.header)),
    ...cells.map((row) => row.map((cell, index) => quote(respell(cell, columns[index])))),
    ...Array.from({ length: spelling.emptyRows }, () => columns.map(() => '')),
  ];
  const text = lines.map((line) => line.join(delimiter) + delimiter.repeat(emptyColumns) + lineEnd).join('');
  const normal = text.normalize(spelling.form);
  if (spelling.encoding === 'utf16') return new Uint8Array(Buffer.from(`\uFEFF${normal}`, 'utf16le'));
  return new TextEncoder().encode(spelling.encoding === 'utf8-bom' ? `\uFEFF${normal}` : normal);
}

function published(name: TableName, bytes: Uint8Array): string {
  const { rows, problems } = readTable(anySchema(name), 'table.csv', bytes);
  expect(problems).toEqual([]);
  const list = rows.map(({ row }) => row);
  return canonicalCsv(name, alone(name, list));
}

describe('One table, whichever way it was saved', () => {
  const columns = anySchema('observations').columns.filter(
    ({ isRare, isTerritorial }) => !isRare || isTerritorial,
  );
  const cells = [
    [
      'pii',
      '2024-12-31',
      '',
      'cu',
      '82.5',
      'bao-1|bao-2',
      '2025-02-01',
      'Xếp hạng 61/63; "tăng",\nso với 2023',
    ],
    ['tang-truong', '2024-06-05', 'ngay', 'moi', '-7', 'kh-1', '', 'Đã được cấp'],
  ];
  const expected =
    'nam,ma_chi_so,ngay_so_lieu,do_chinh_xac,pham_vi,gia_tri,nguon,ngay_cong_bo,ghi_chu\r\n' +
    '2024,pii,2024-12-31,,cu,82.5,bao-1|bao-2,2025-02-01,"Xếp hạng 61/63; ""tăng"",\nso với 2023"\r\n' +
    '2024,tang-truong,2024-06-05,ngay,moi,-7,kh-1,,Đã được cấp\r\n';

  test.each<[string, Partial<Spelling>]>([
    ['plain UTF-8', {}],
    ['UTF-8 with a byte order mark', { encoding: 'utf8-bom' }],
    ['UTF-16 with tabs, as “Unicode Text”', { encoding: 'utf16', delimiter: '\t', lineEnd: '\r\n' }],
    ['semicolons and decimal commas', { delimiter: ';', number: comma }],
    ['commas and decimal commas', { number: comma }],
    ['tabs', { delimiter: '\t' }],
    ['CRLF', { lineEnd: '\r\n' }],
    ['every cell quoted', { quoteAll: true }],
    ['decomposed letters', { form: 'NFD' }],
    ['headers in capitals with stray spaces', { header: (name) => `  ${name.toUpperCase()} ` }],
    ['quoted headers', { header: (name) => `"${name}"`, delimiter: ';' }],
    ['days written with slashes', { date: local }],
    ['days written without leading zeros', { date: (iso) => local(iso).replace(/(^|\/)0/gu, '$1') }],
    ['empty rows below', { emptyRows: 3 }],
    ['empty columns to the right', { emptyColumns: 2 }],
    ['empty rows and columns', { emptyRows: 2, emptyColumns: 3, delimiter: ';', lineEnd: '\r\n' }],
  ])('%s', (_name, spelling) => {
    expect(published('observations', spell(columns, cells, { ...plain, ...spelling }))).toBe(expected);
  });

  test('columns in any order', () => {
    const turned = (list: string[]) => list.toReversed();
    const file = spell(columns.toReversed(), cells.map(turned), plain);
    expect(published('observations', file)).toBe(expected);
  });
});

const spellings: fc.Arbitrary<Spelling> = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t'),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  encoding: fc.constantFrom('utf8', 'utf8-bom', 'utf16'),
  form: fc.constantFrom('NFC', 'NFD'),
  header: fc.constantFrom(
    same,
    (name: string) => name.toUpperCase(),
    (name: string) => ` ${name}  `,
  ),
  date: fc.constantFrom(same, local),
  number: fc.constantFrom(same, comma),
  quoteAll: fc.boolean(),
  emptyRows: fc.nat({ max: 3 }),
  emptyColumns: fc.nat({ max: 3 }),
});

const letters = [...'aâăđêôơưộẫỹX9 ,;"\n(&'];
const words = fc
  .string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 20 })
  .map((text) => `Ở${text}.`);
const codes = fc.constantFrom('a-2', 'a-10', 'III.1.6', 'PL.1', 'so-khcn');
const byType: Record<AnyColumn['type'], fc.Arbitrary<string>> = {
  text: words,
  code: codes,
  enum: fc.constant(''),
  date: fc.integer({ min: 0, max: 9000 }).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10)),
  'day-in-year': fc.constantFrom('11-30', '09', '01-31+1', '12-31(-1)'),
  'report-deadline': fc.constantFrom('05', '18+0', '12-15', '06-15|12-01', '2026-06-30'),
  year: fc.integer({ min: 2020, max: 2030 }).map(String),
  number: fc
    .tuple(fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: 1, max: 99 }))
    .map(([whole, part]) => `${whole}.${part}`),
  integer: fc.nat({ max: 99 }).map(String),
  link: fc.constant('https://example.org/a?b=1'),
};

/** A published year table names the year in a first column; the file of one year does not. */
function withoutYear(name: TableName, text: string): Uint8Array {
  const own = anySchema(name).yearly ? text.replace(/^nam,/u, '').replace(/\r\n2024,/gu, '\r\n') : text;
  return new TextEncoder().encode(own);
}

function cellOf(column: AnyColumn): fc.Arbitrary<string> {
  const one = column.values ? fc.constantFrom(...column.values) : byType[column.type];
  const some = column.list
    ? fc.array(one, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('|'))
    : one;
  return column.required ? some : fc.oneof(fc.constant(''), some);
}

describe('Any rows of any table', () => {
  test.each(tableNames)('%s: all spellings publish the same bytes, and these read back the same', (name) => {
    const { columns } = anySchema(name);
    const tables = fc.array(fc.tuple(...columns.map(cellOf)), { maxLength: 6 });
    fc.assert(
      fc.property(tables, spellings, (cells, spelling) => {
        const other = published(name, spell(columns, cells, spelling));
        const expected = published(name, spell(columns, cells, plain));
        expect(other).toBe(expected);
        expect(published(name, withoutYear(name, expected))).toBe(expected);
        expect(expected.split('Ở').length).toBe(cells.flat().join('').split('Ở').length);
      }),
    );
  });
});
