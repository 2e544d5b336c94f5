/** Text around a table, and files that are no CSV table: one problem with the fix, instead of many. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { anySchema } from '../../../src/tables/any-table.ts';
import { parseCsv, writeCsv } from '../../../src/reading/csv.ts';
import { tableOf } from '../../../src/reading/files.ts';
import { readFiles } from '../../../src/plan-folder/load.ts';
import { readTable } from '../../../src/reading/read-table.ts';
import { tableNames } from '../../../src/tables/table-names.ts';
import { readSite } from '../../../src/reading/read-site.ts';
import type { WithOwnColumns } from '../../../src/tables/schemas/own-columns.ts';
import type { TableName } from '../../../src/tables/table-names.ts';
import { csv, placed, rows } from '../../support/sample.ts';

// A property runs a hundred times and more: a slow or busy machine may take its time.
vi.setConfig({ testTimeout: 60_000 });

const read = (content: string | Uint8Array, table: TableName = 'observations', own: WithOwnColumns = {}) => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readTable(anySchema(table, own), 'x.csv', bytes);
};
const said = (content: string | Uint8Array, table?: TableName, own?: WithOwnColumns) =>
  read(content, table, own).problems.map(placed);

const HEAD = 'ma_chi_so,ngay_so_lieu,do_chinh_xac,pham_vi,gia_tri,nguon,ngay_cong_bo,ghi_chu';
const A = 'sang-che,2024-06-30,,cu,5,kh-1,,';
const B = 'ty-le,2024-12-31,,cu,82.5,kh-1,,"Tạm tính, chờ duyệt"';
const file = (...lines: string[]) => `${lines.join('\n')}\n`;
const semicolons = (line: string) => line.replaceAll(',', ';');
const LABELS = 'Mã chỉ số,Ngày số liệu,Độ chính xác,Phạm vi,Giá trị,Nguồn,Ngày công bố,Ghi chú';

describe('Above the header', () => {
  test.each([
    ['a title', file('BẢNG SỐ LIỆU NĂM 2024', HEAD, A, B), 2],
    ['a title over all columns', file('BẢNG SỐ LIỆU NĂM 2024,,,,,,,', HEAD, A, B), 2],
    ['two titles and a blank line', file('UBND TỈNH,,,,,,,', 'Biểu 1,,,,,,,', ',,,,,,,', HEAD, A), 4],
    ['a title in quotes', file('"Bảng 1, năm 2024",,,,,,,', HEAD, A), 2],
    ['a title in the middle', file(',,,"Số liệu; năm 2024",,,,', HEAD, A), 2],
    ['sep=;', file('sep=;', semicolons(HEAD), semicolons(A)), 2],
    ['sep=,', file('sep=,', HEAD, A), 2],
    ['"sep=;"', file('"sep=;"', semicolons(HEAD), semicolons(A)), 2],
    ['a blank line', file('', HEAD, A), 2],
    ['several blank lines', file('', '', '', HEAD, A), 4],
    ['a line of empty cells', file(',,,,,,,', HEAD, A), 2],
    ['labels for the columns', file(LABELS, HEAD, A), 2],
    ['numbers of the columns', file('1,2,3,4,5,6,7,8', HEAD, A), 2],
    ['a title over semicolons', file('Số liệu;;;;;;;', semicolons(HEAD), semicolons(A)), 2],
  ])('%s', (_name, content, line) => {
    const { problems } = read(content);
    expect(problems.map(placed)).toEqual([`header-below x.csv:${line}`]);
    expect(problems[0]?.hint).toBe(`Xóa dòng ${line === 2 ? '1' : `1–${line - 1}`}.`);
  });

  test('any lines above any table', () => {
    const title = fc.constantFrom('Bảng 1', '', '"Biểu, 2"', 'sep=;', 'UBND TỈNH;;', ',,,', 'Đơn vị: %');
    fc.assert(
      fc.property(
        fc.constantFrom(...tableNames),
        fc.array(title, { minLength: 1, maxLength: 5 }),
        (table, lines) => {
          const found = said(file(...lines, csv(table, rows[table])), table);
          expect(found).toEqual([`header-below x.csv:${lines.length + 1}`]);
        },
      ),
    );
  });
});

describe('A header that is none', () => {
  test.each([
    ['labels instead of it', file(LABELS, A, B), 'header-absent x.csv:1'],
    [
      'names of columns in brackets',
      file(HEAD.replaceAll(/(\w+)/gu, 'Cột ($1)'), A),
      'header-absent x.csv:1',
    ],
    ['none at all', file(A, B), 'header-absent x.csv:1'],
    ['bars', file(HEAD, A).replaceAll(',', '|'), 'wrong-delimiter x.csv:1'],
    ['colons', file(HEAD, A).replaceAll(',', ':'), 'wrong-delimiter x.csv:1'],
    ['spaces', file(HEAD, A).replaceAll(',', '   '), 'wrong-delimiter x.csv:1'],
    [
      'a header of two signs',
      file('ma_chi_so|ngay_so_lieu;do_chinh_xac|pham_vi|gia_tri|nguon'),
      'wrong-delimiter x.csv:1',
    ],
    ['carets', file(HEAD, A).replaceAll(',', '^'), 'wrong-delimiter x.csv:1'],
    ['bars below a title', `Bảng 1\n${file(HEAD, A).replaceAll(',', '|')}`, 'wrong-delimiter x.csv:2'],
    [
      'a frame of bars',
      file(`| ${HEAD.replaceAll(',', ' | ')} |`, `| ${A.replaceAll(',', ' | ')} |`),
      'wrong-delimiter x.csv:1',
    ],
    ['all lines in quotes', file(...[HEAD, A].map((line) => `"${line}"`)), 'lines-quoted x.csv:1'],
    [
      'all lines in quotes, with cells after',
      file(...[HEAD, A].map((line) => `"${line}",,`)),
      'lines-quoted x.csv:1',
    ],
    [
      'all lines in quotes, semicolons within',
      file(...[HEAD, A].map((line) => `"${semicolons(line)}"`)),
      'lines-quoted x.csv:1',
    ],
    ['a table turned', file(...HEAD.split(',').map((name) => `${name},x,y`)), 'transposed x.csv:1'],
    ['the columns of another table', csv('results', rows.results), 'other-table x.csv:1'],
    ['the columns of the table of the plan', csv('indicators', rows.indicators), 'other-table x.csv:1'],
  ])('%s', (_name, content, expected) => {
    expect(said(content)).toEqual([expected]);
  });

  test('each table in the place of each other', () => {
    for (const own of tableNames) {
      for (const other of tableNames.filter((name) => name !== own)) {
        const found = read(csv(other, rows[other]), own).problems.map(({ code }) => code);
        expect(found.length, `${other} as ${own}`).toBeGreaterThan(0);
        expect(
          ['other-table', 'header-absent', 'header-unknown', 'header-missing'],
          `${other} as ${own}`,
        ).toContain(found[0]);
      }
    }
  });
});

describe('Lines by another sign', () => {
  test.each([
    ['all rows', file(HEAD, semicolons(A), semicolons(A)), 'mixed-delimiters x.csv:2'],
    ['one row', file(HEAD, B, semicolons(A)), 'mixed-delimiters x.csv:3'],
    ['rows with tabs', file(HEAD, A.replaceAll(',', '\t')), 'mixed-delimiters x.csv:2'],
    ['rows with bars', file(HEAD, A.replaceAll(',', '|')), 'mixed-delimiters x.csv:2'],
    ['rows with commas', file(semicolons(HEAD), A), 'mixed-delimiters x.csv:2'],
    ['rows with a comma in a text', file(HEAD, `${semicolons(A)}Một, hai`), 'mixed-delimiters x.csv:2'],
    ['rows in column A', file(HEAD, `"${semicolons(A)}",,,,,,,`), 'mixed-delimiters x.csv:2'],
    ['rows in quotes', file(HEAD, `"${A}"`, `"${A}"`), 'lines-quoted x.csv:2'],
    ['one row in quotes, empty cells after', file(HEAD, A, `"${A}",,,,,,,`), 'lines-quoted x.csv:3'],
  ])('%s', (_name, content, expected) => {
    expect(said(content)).toEqual([expected]);
  });
});

describe('Unmerged versions', () => {
  test.each([
    ['whole', file(HEAD, '<<<<<<< HEAD', A, '=======', B, '>>>>>>> ban-moi'), 2],
    ['with the old version', file(HEAD, '<<<<<<< HEAD', A, '||||||| 1a2b', A, '=======', B, '>>>>>>> x'), 2],
    ['the end alone', file(HEAD, A, '>>>>>>> ban-moi'), 3],
    ['the middle alone', file(HEAD, A, '=======', B), 3],
    ['saved by Excel', file(HEAD, '<<<<<<< HEAD,,,,,,,', A, '=======,,,,,,,', B, '>>>>>>> x,,,,,,,'), 2],
    ['above the header', file('<<<<<<< HEAD', HEAD, A, '=======', HEAD, '>>>>>>> x', B), 1],
    [
      'in Windows lines',
      file(HEAD, '<<<<<<< HEAD', A, '=======', B, '>>>>>>> x').replaceAll('\n', '\r\n'),
      2,
    ],
    ['with a cell left open', file(HEAD, '<<<<<<< HEAD', `${A}"Một`, '=======', '>>>>>>> x'), 2],
  ])('%s', (_name, content, line) => {
    expect(said(content)).toEqual([`conflict-marks x.csv:${line}`]);
  });

  test('line ends doubled on the way are one', () => {
    expect(said(file(HEAD, A, B).replaceAll('\n', '\r\r\n'))).toEqual([]);
  });

  test('signs within a text are no marks', () => {
    expect(said(file(HEAD, `${A}Tăng ======= giảm <<<<<<< hết`))).toEqual([]);
  });
});

describe('Lines that are no rows', () => {
  const TOTALS = [
    'Tổng',
    'Tổng cộng',
    'TỔNG CỘNG',
    'Cộng',
    'Cộng:',
    'Total',
    'Grand total',
    'Tong cong',
    'Tổng số',
    'Sum',
  ];
  test.each([
    ['the header again', file(HEAD, A, HEAD, B), 'header-repeated x.csv:3'],
    ['the header again, twice', file(HEAD, A, HEAD, B, HEAD), 'header-repeated x.csv:3'],
    ['the header again in capitals', file(HEAD, A, HEAD.toUpperCase(), B), 'header-repeated x.csv:3'],
    [
      'the header again in quotes',
      file(HEAD, A, HEAD.replaceAll(/(\w+)/gu, '"$1"'), B),
      'header-repeated x.csv:3',
    ],
    [
      'the header again in another order',
      file(HEAD, A, HEAD.split(',').reverse().join(','), A.split(',').reverse().join(',')),
      'header-repeated x.csv:3',
    ],
    ['labels', file(HEAD, LABELS, A, B), 'second-header x.csv:2'],
    [
      'labels with a year',
      file(HEAD, 'Mã chỉ số,Ngày số liệu,,Phạm vi,Giá trị năm 2024,Nguồn,,', A),
      'second-header x.csv:2',
    ],
    ['some labels', file(HEAD, 'Mã,Ngày,,Phạm vi,Giá trị,Nguồn số liệu,,', A), 'second-header x.csv:2'],
    ['numbers', file(HEAD, '(1),(2),(3),(4),(5),(6),(7),(8)', A), 'second-header x.csv:2'],
    ['numbers without brackets', file(HEAD, '1,2,3,4,5,6,7,8', A), 'second-header x.csv:2'],
    ['letters and numbers', file(HEAD, 'A,B,C,D,1,2,3,4', A), 'second-header x.csv:2'],
    ['labels and numbers', file(HEAD, LABELS, '1,2,3,4,5,6,7,8', A), 'second-header x.csv:2'],
    [
      'a word for each column',
      file(HEAD, 'bắt buộc,bắt buộc,tùy chọn,bắt buộc,bắt buộc,bắt buộc,tùy chọn,tùy chọn', A),
      'second-header x.csv:2',
    ],
    ...TOTALS.map((word): [string, string, string] => [
      word,
      file(HEAD, A, `${word},,,,87.5,,,`),
      'totals-row x.csv:3',
    ]),
    ['a total in a later cell', file(HEAD, A, ',,,Tổng cộng,87.5,,,'), 'totals-row x.csv:3'],
    ['a total without a number', file(HEAD, A, 'Tổng cộng,,,,,,,'), 'totals-row x.csv:3'],
    ['a total alone in its line', file(HEAD, A, 'Tổng cộng: 2 chỉ số'), 'totals-row x.csv:3'],
    ['a total that is a formula', file(HEAD, A, 'Tổng,,,,=SUM(E2:E3),,,'), 'totals-row x.csv:3'],
    ['a total between rows', file(HEAD, A, 'Cộng,,,,5,,,', B), 'totals-row x.csv:3'],
    ['a note', file(HEAD, A, 'Ghi chú: số liệu sơ bộ'), 'note-lines x.csv:3'],
    ['a note over all columns', file(HEAD, A, 'Ghi chú: số liệu sơ bộ,,,,,,,'), 'note-lines x.csv:3'],
    [
      'notes below a gap',
      file(HEAD, A, ',,,,,,,', '(*) Số liệu sơ bộ', '', 'Nguồn: Cục Thống kê'),
      'note-lines x.csv:3',
    ],
    [
      'a signature',
      file(HEAD, A, '', 'Người lập bảng,,,,Thủ trưởng đơn vị,,,', 'Nguyễn Văn A,,,,Trần Thị B,,,'),
      'note-lines x.csv:3',
    ],
    [
      'a day of signing',
      file(HEAD, A, '', ',,,,"Gia Lai, ngày 30 tháng 11 năm 2024",,,'),
      'note-lines x.csv:3',
    ],
    [
      'names of groups',
      file(HEAD, 'Sở Khoa học và Công nghệ,,,,,,,', A, 'Sở Công Thương', B),
      'note-lines x.csv:2',
    ],
  ])('%s', (_name, content, expected) => {
    expect(said(content)).toEqual([expected]);
  });

  test('each kind once, and the rows between are read', () => {
    const { rows: found, problems } = read(
      file(HEAD, LABELS, A, HEAD, B, 'Tổng,,,,9,,,', '', 'Ghi chú: một'),
    );
    expect(problems.map(placed).sort((a, b) => (a < b ? -1 : 1))).toEqual([
      'header-repeated x.csv:4',
      'note-lines x.csv:7',
      'second-header x.csv:2',
      'totals-row x.csv:6',
    ]);
    expect(found.map(({ line }) => line)).toEqual([3, 5]);
  });

  test.each([
    [
      'a code with a slip',
      file(HEAD, A, 'Sở KHCN,2024-12-31,,cu,Tổng cộng 5,kh-1,,'),
      ['code x.csv:3 A', 'number x.csv:3 E'],
    ],
    [
      'names instead of codes',
      file(HEAD, 'Sở KHCN,,,cu,5,Báo cáo,,'),
      ['code x.csv:2 A', 'required x.csv:2 B', 'code x.csv:2 F'],
    ],
    ['a result that begins with a total', file(HEAD, `${A}Tổng cộng`), []],
    ['a row begun', file(HEAD, A, 'ty-le,,,,9,,,'), 2],
    ['a word of the list that is a total', file('viet_tat,day_du,giai_thich', 'Tổng,Tổng cộng,Một'), []],
  ])('but not %s', (_name, content, expected) => {
    const found = said(content, content.startsWith('viet_tat') ? 'abbreviations' : undefined);
    if (typeof expected === 'number') expect(found).toHaveLength(expected);
    else expect(found).toEqual(expected);
  });
});

describe('No text of a table at all', () => {
  const bytes = (start: string, rest = '') =>
    Uint8Array.from([...start, ...rest].map((sign) => sign.charCodeAt(0)));
  const wide = (word: string) => [...word].join('\u0000');
  test.each([
    ['an .xlsx', bytes('PK\u0003\u0004', '....xl/workbook.xml'), 'bảng tính Excel'],
    [
      'an .ods',
      bytes('PK\u0003\u0004', 'mimetypeapplication/vnd.oasis.opendocument.spreadsheet'),
      'bảng tính LibreOffice',
    ],
    ['a .docx', bytes('PK\u0003\u0004', '....word/document.xml'), 'văn bản Word'],
    ['a .zip', bytes('PK\u0003\u0004', '....a.txt'), 'tệp nén'],
    [
      'an .xls',
      bytes('\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1', wide('Workbook')),
      'bảng tính Excel',
    ],
    [
      'a .doc',
      bytes('\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1', wide('WordDocument')),
      'văn bản Word',
    ],
    ['a PDF', bytes('%PDF-1.7\n%\u00E2\u00E3'), 'tệp PDF'],
    ['a PNG', bytes('\u0089PNG\r\n\u001A\n'), 'hình ảnh'],
    ['a photograph', bytes('\u00FF\u00D8\u00FF\u00E0'), 'hình ảnh'],
    ['a page', '<html><table><tr><td>ma_chi_so</td></tr></table></html>', 'trang web (HTML)'],
    ['a page with a declaration', '\uFEFF\n<!DOCTYPE html>\n<html></html>', 'trang web (HTML)'],
    ['a table alone', '<table border=1><tr><td>1</td></tr></table>', 'trang web (HTML)'],
    [
      'an XML workbook',
      '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook/>',
      'bảng tính Excel',
    ],
    ['JSON of rows', '[{"ma_chi_so": "pii"}]', 'tệp JSON'],
    ['a JSON object', '{\n  "rows": []\n}', 'tệp JSON'],
    ['rich text', '{\\rtf1\\ansi }', 'văn bản Word'],
  ])('%s', (_name, content, what) => {
    const { problems } = read(content);
    expect(problems.map(placed)).toEqual(['not-csv x.csv']);
    expect(problems[0]?.message).toContain(what);
    expect(problems[0]?.hint).toContain('CSV UTF-8');
  });

  test.each([
    ['an empty sheet', ',,,,\n,,,,\n'],
    ['an empty sheet of semicolons', ';;;\r\n;;;\r\n'],
    ['quoted empty cells', '"","",""\n'],
    ['tabs', '\t\t\t\n'],
  ])('%s', (_name, content) => {
    expect(said(content)).toEqual(['empty-file x.csv']);
  });
});

describe('In every table', () => {
  const kinds: [string, string, (head: string, lines: string[]) => string][] = [
    ['the header twice', 'header-repeated', (head, lines) => file(head, ...lines, head, ...lines)],
    [
      'numbers of columns',
      'second-header',
      (head, lines) =>
        file(
          head,
          head
            .split(',')
            .map((_, i) => `(${i + 1})`)
            .join(','),
          ...lines,
        ),
    ],
    [
      'its own headers as words',
      'second-header',
      (head, lines) =>
        file(
          head,
          head
            .split(',')
            .map((name) => `${name.replaceAll('_', ' ')} *`)
            .join(','),
          ...lines,
        ),
    ],
    [
      'a total',
      'totals-row',
      (head, lines) => file(head, ...lines, `Tổng cộng${',5'.repeat(head.split(',').length - 1)}`),
    ],
    [
      'a total with nothing',
      'totals-row',
      (head, lines) => file(head, ...lines, `Cộng${','.repeat(head.split(',').length - 1)}`),
    ],
    [
      'notes',
      'note-lines',
      (head, lines) => file(head, ...lines, '', 'Ghi chú: số liệu sơ bộ', 'Người lập bảng'),
    ],
    ['bars', 'wrong-delimiter', (head, lines) => file(head, ...lines).replaceAll(',', '|')],
    [
      'rows by semicolons',
      'mixed-delimiters',
      (head, lines) => file(head, ...lines.map((line) => semicolons(line))),
    ],
    [
      'lines in quotes',
      'lines-quoted',
      (head, lines) => file(...[head, ...lines].map((line) => `"${line.replaceAll('"', '""')}"`)),
    ],
    [
      'words for headers',
      'header-absent',
      (head, lines) =>
        file(
          head
            .split(',')
            .map((name) => `Cột ${name}`)
            .join(','),
          ...lines,
        ),
    ],
    [
      'marks of versions',
      'conflict-marks',
      (head, lines) => file(head, '<<<<<<< HEAD', ...lines, '=======', ...lines, '>>>>>>> x'),
    ],
  ];

  test.each(kinds)('%s', (_name, code, change) => {
    for (const table of tableNames) {
      const [head = '', ...lines] = csv(table, rows[table].slice(0, 3)).trimEnd().split('\n');
      if (lines.length === 0) continue;
      expect([
        table,
        ...new Set(read(change(head, lines), table).problems.map((found) => found.code)),
      ]).toEqual([table, code]);
      expect(read(change(head, lines), table).problems).toHaveLength(1);
    }
  });

  test.each(['examples/tinh-mau', 'tests/fixtures/plan-thu-nghiem', 'tests/fixtures/valid', '.'])(
    'nothing is said of the tables of %s, whichever way they are saved',
    (dir) => {
      const own = readSite(readFileSync(join(dir, 'content/site.yaml'), 'utf8')).site;
      for (const { path, bytes } of readFiles(dir).files) {
        const target = tableOf(path);
        if (!target) continue;
        const { data } = parseCsv(new TextDecoder().decode(bytes).replaceAll('\r\n', '\n'), ',');
        for (const delimiter of [',', ';'] as const) {
          const text = writeCsv(
            data.filter((cells) => cells.length > 1),
            { delimiter },
          );
          expect([path, ...said(text, target.table, own)]).toEqual([path]);
        }
      }
    },
  );
});
