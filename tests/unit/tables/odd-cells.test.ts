/**
 * What people, keyboards and office programs put into one cell: each is reported as what it is, with the text to
 * write. One table of inputs per kind; those of `expected` without a code are what the fix must say.
 */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Problem } from '../../../src/problems/problem.ts';
import type { TableName } from '../../../src/tables/table-names.ts';
import { csv, edited, pathOf, readSample, rows } from '../../support/sample.ts';

vi.setConfig({ testTimeout: 60_000 });

type Cells = Record<string, string>;

/** What is said of a cell, by its header; of other cells nothing may be said but that a code is unknown. */
function said(table: TableName, cells: Cells, index = 0): Problem[] {
  const { problems, warnings } = readSample(edited(table, index, cells));
  return [...problems, ...warnings].filter(({ code }) => code !== 'reference');
}

function sole(table: TableName, cells: Cells): string {
  const found = said(table, cells);
  expect(found.map(({ code, header }) => `${code} ${header ?? ''}`)).toHaveLength(1);
  const [{ code, message, hint } = {}] = found;
  return `${code}: ${message} ${hint}`;
}

describe('What a spreadsheet leaves where it failed is refused in any cell', () => {
  const debris = [
    ...['#N/A', '#REF!', '#NAME?', '#VALUE!', '#DIV/0!', '#NULL!', '#NUM!', '#SPILL!', '#CALC!', '#n/a'],
    ...['#LỖI!', '#WERT!', '#ERROR!', 'Err:502', 'Lỗi:502', '####', '########', '##', '#GETTING_DATA'],
  ];
  const places: [TableName, string][] = [
    ['sources', 'ten'],
    ['sources', 'so_hieu'],
    ['sources', 'ngay'],
    ['sources', 'lien_ket'],
    ['sources', 'loai'],
    ['events', 'ma_nhiem_vu'],
    ['observations', 'gia_tri'],
    ['observations', 'ghi_chu'],
    ['assignments', 'thu_tu'],
    ['releases', 'nam_bao_cao'],
  ];
  test.each(debris)('%s', (value) => {
    for (const [table, header] of places) {
      expect(sole(table, { [header]: ` ${value} ` })).toContain(`error-value: “${value}”`);
    }
  });

  test.each(['kh-1|#N/A', 'kh-1 | ####', '#REF!|kh-1'])('in a part of a list: %s', (nguon) => {
    expect(sole('observations', { nguon })).toContain('error-value');
  });

  test.each(['Đã cấp #REF! văn bằng', 'Theo báo cáo (#N/A)', 'Đạt ######'])(
    'within a text: %s',
    (ket_qua) => {
      expect(sole('results', { ket_qua })).toContain('error-value');
    },
  );

  test.each(['Nhóm #1', 'C# và F#', 'thẻ #khoinghiep!', 'Lỗi: 3 văn bản', '2E'])(
    'a text may hold %s',
    (ten) => {
      expect(said('sources', { ten })).toEqual([]);
    },
  );

  test('in the column beside that is only read', () => {
    const [head = '', line = ''] = csv('results', rows.results).split('\n');
    const { problems } = readSample({ [pathOf('results')]: `${head},de_doc\n${line},"#REF!"\n` });
    expect(problems.map(({ code, header }) => [code, header])).toEqual([['error-value', 'de_doc']]);
  });

  test.each(['1.2E+05', '1,2E+05', '1E+12', '4.5e-07'])('a number shortened: %s', (so_hieu) => {
    expect(sole('sources', { so_hieu })).toContain('number-shortened');
  });
});

describe('An invisible character is reported with its place', () => {
  const hidden: [string, string, string][] = [
    ['\u200B', 'U+200B', 'dấu cách không có bề rộng'],
    ['\u200C', 'U+200C', 'không có bề rộng'],
    ['\u200D', 'U+200D', 'không có bề rộng'],
    ['\u2060', 'U+2060', 'dấu nối từ'],
    ['\uFEFF', 'U+FEFF', 'mở đầu tệp'],
    ['\u00AD', 'U+00AD', 'gạch nối ẩn'],
    ['\u2028', 'U+2028', 'dấu ngắt dòng'],
    ['\u2029', 'U+2029', 'dấu ngắt đoạn'],
    ['\u3164', 'U+3164', 'tiếng Hàn'],
    ['\u115F', 'U+115F', 'tiếng Hàn'],
    ['\uFFA0', 'U+FFA0', 'tiếng Hàn'],
    ['\uFE0F', 'U+FE0F', 'dấu chọn kiểu chữ'],
    ['\u{E0100}', 'U+E0100', 'dấu chọn kiểu chữ'],
    ['\u200E', 'U+200E', 'dấu đổi chiều'],
    ['\u202E', 'U+202E', 'dấu đổi chiều'],
    ['\u2066', 'U+2066', 'dấu đổi chiều'],
    ['\u061C', 'U+061C', 'dấu đổi chiều'],
    ['\u180E', 'U+180E', 'ký tự ẩn'],
    ['\u034F', 'U+034F', 'ký tự ẩn'],
    ['\u2063', 'U+2063', 'ký tự ẩn'],
    ['\uE000', 'U+E000', 'ký tự ẩn'],
    ['\u2800', 'U+2800', 'ký tự ẩn'],
  ];
  test.each(hidden)('%j', (character, point, name) => {
    const text = sole('sources', { ten: `Kế hoạch${character} mẫu` });
    expect(text).toContain(`(${point}, `);
    expect(text).toContain('ngay sau “hoạch”: ký tự thứ 9');
    if (name !== 'ký tự ẩn') expect(text).toContain(name);
    for (const [table, cells] of [
      ['sources', { loai: `van_ban${character}` }],
      ['observations', { gia_tri: `3${character}` }],
      ['sources', { ma: `kh${character}-1` }],
      ['sources', { ngay: `2020-09-15${character}` }],
      ['observations', { nguon: `${character}kh-1` }],
      ['sources', { ghi_chu: character }],
    ] as const) {
      expect(said(table, cells).map(({ code }) => code)).toContain('invisible-character');
    }
  });

  test.each(hidden)('%j in a header is one problem, and the column is read', (character) => {
    const text = csv('sources', rows.sources);
    for (const header of [`lo${character}ai`, `loai${character}`, `${character}loai`]) {
      const { problems } = readSample({ [pathOf('sources')]: text.replace('loai', header) });
      expect(problems.map(({ code, line, header: at }) => [code, line, at])).toEqual([
        ['invisible-character', 1, 'loai'],
      ]);
    }
  });

  test('an emoji joined of several is refused with its joiner', () => {
    expect(sole('sources', { ten: 'Gia đình 👨\u200D👩\u200D👧' })).toContain('U+200D');
  });

  test('spaces that do not break are none of them, and the mark before a file is not either', () => {
    expect(said('sources', { ten: 'Kế\u00A0hoạch\u202Fmẫu' })).toEqual([]);
    expect(readSample({ [pathOf('sources')]: `\uFEFF${csv('sources', rows.sources)}` }).problems).toEqual([]);
  });

  test('anywhere in any text', () => {
    const words = fc.string({ unit: fc.constantFrom(...'aăđếộ XÀ.,1'), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(words, words, fc.constantFrom(...hidden), (before, after, [character, point]) => {
        const text = sole('sources', { ten: `A${before}${character}${after}` });
        expect(text).toContain(point);
        expect(text).toContain(`ký tự thứ ${before.normalize('NFC').length + 2} `);
      }),
      { numRuns: 60 },
    );
  });
});

describe('A letter that only looks like another is refused, with the text as it was meant', () => {
  test.each([
    ['Ðẩy mạnh', 'Đẩy mạnh'],
    ['xã hội hóa, ðào tạo', 'xã hội hóa, đào tạo'],
    ['Ɖức Cơ', 'Đức Cơ'],
    ['ɖịa lý', 'địa lý'],
    ['Sở КНCN', 'Sở KHCN'],
    ['Sở Cоng Thương', 'Sở Cong Thương'],
    ['ОСОР', 'OCOP'],
    ['Pleikυ', 'Pleiku'],
    ['năm ２０２４', 'năm 2024'],
    ['ＯＣＯＰ', 'OCOP'],
    ['（minh họa）', '(minh họa)'],
    ['𝐒ở Y tế', 'Sở Y tế'],
    ['xác ﬁnh', 'xác finh'],
  ])('%s', (ten, meant) => {
    const text = sole('sources', { ten });
    expect(text).toContain('look-alike');
    expect(text).toContain(`: ${meant}`);
  });

  test.each<[TableName, Cells]>([
    ['sources', { ma: 'kh-１' }],
    ['observations', { gia_tri: '１２' }],
    ['observations', { nguon: 'kh-1；kh-1' }],
    ['sources', { ngay: '２０２０-09-15' }],
    ['results', { ket_qua: 'Ðã cấp' }],
    ['observations', { ghi_chu: 'ðã cấp' }],
    ['sources', { loai: 'vаn_ban' }],
    ['tasks', { noi_dung: 'Tổ chức hội thảo hằng năm ở Ðức Cơ' }],
  ])('in %s %j', (table, cells) => {
    expect(said(table, cells).map(({ code }) => code)).toEqual(['look-alike']);
  });

  test.each(['Дальний Восток', 'β-glucan', 'µm và kΩ', 'χ² = 3', 'm² và 46,3 ‰', 'Œuvre', 'Ea H’leo'])(
    'what is truly foreign stays: %s',
    (ten) => {
      expect(said('sources', { ten })).toEqual([]);
    },
  );

  test('every letter of a sentence may be the one', () => {
    const sentence = 'Đẩy mạnh đăng ký chỉ dẫn địa lý ở Đức Cơ';
    const slips = [...sentence].flatMap((letter, at) => (/[Đđ]/u.test(letter) ? [at] : []));
    fc.assert(
      fc.property(fc.subarray(slips, { minLength: 1 }), (places) => {
        const typed = [...sentence].map((letter, at) =>
          places.includes(at) ? (letter === 'Đ' ? 'Ð' : 'ð') : letter,
        );
        expect(sole('sources', { ten: typed.join('') })).toContain(`: ${sentence}`);
      }),
      { numRuns: 30 },
    );
  });
});

describe('A word for “nothing” is to be left out', () => {
  const signs = ['-', '–', '—', '−', '.', '...', '…', '--', '?'];
  const words = [
    'không có',
    'Không',
    'chưa có',
    'n/a',
    'N/A',
    'null',
    'NaN',
    'None',
    'Chưa cập nhật',
    'khong co',
  ];
  test.each([...signs, ...words])('%s', (value) => {
    for (const [table, header] of [
      ['sources', 'ngay'],
      ['sources', 'lien_ket'],
      ['sources', 'so_hieu'],
      ['indicators', 'nam_goc'],
      ['indicators', 'gia_tri_goc'],
      ['observations', 'do_chinh_xac'],
      ['indicators', 'dan_chieu'],
    ] as const) {
      const found = said(table, { [header]: value }).filter(({ code }) => code !== 'clause-missing');
      expect(found.map(({ code, hint }) => [code, hint])).toEqual([
        ['nothing', 'Ô chưa có gì thì để trống.'],
      ]);
    }
    for (const [table, header] of [
      ['observations', 'gia_tri'],
      ['reports', 'ngay_gui'],
      ['releases', 'nam_bao_cao'],
    ] as const) {
      expect(sole(table, { [header]: value })).toContain('chưa đưa dòng này vào bảng');
    }
  });

  test.each(signs)('a text that must be there is not %s', (ten) => {
    expect(sole('sources', { ten })).toContain('nothing');
  });

  test('a result may be that there is none, and a value of a list what it is', () => {
    expect(said('results', { ket_qua: 'Không có' })).toEqual([]);
    expect(said('agencies', { bao_cao: 'khong' }, 0)).toEqual([]);
    expect(sole('agencies', { bao_cao: 'Không' })).toContain('Có phải “khong”?');
  });
});

describe('Codes not joined by | are reported with the cell to paste', () => {
  test.each([
    'kh-1;kh-2',
    'kh-1, kh-2',
    'kh-1 / kh-2',
    'kh-1\nkh-2',
    'kh-1 và kh-2',
    'kh-1 kh-2',
    'kh-1|kh-2;',
    'kh-1 & kh-2',
  ])('in a list: %j', (nguon) => {
    expect(sole('observations', { nguon })).toContain('codes-joined');
    expect(sole('observations', { nguon })).toMatch(/Ghi: kh-1\|kh-2$/u);
  });
  test('in a list of words of a closed list', () => {
    expect(sole('tasks', { doi_tuong: 'doanh_nghiep, co_quan' })).toContain('Ghi: doanh_nghiep|co_quan');
  });
  test.each(['kh-1;kh-2', 'kh-1|kh-2', 'kh-1, kh-2'])('where there is room for one: %s', (nguon) => {
    expect(sole('reports', { nguon })).toContain('chỉ nhận một mã');
  });
  test('any codes, any sign', () => {
    const code = fc.constantFrom('kh-1', 'III.1.6', 'so-khcn', 'PL.2', 'bao-1');
    const sign = fc.constantFrom(';', ',', ' ; ', ', ', ' / ', '\n', ' và ', ' + ');
    fc.assert(
      fc.property(fc.array(code, { minLength: 2, maxLength: 4 }), sign, (codes, between) => {
        expect(sole('observations', { nguon: codes.join(between) })).toContain(`Ghi: ${codes.join('|')}`);
      }),
      { numRuns: 40 },
    );
  });
});

describe('A closed list knows its words beside its codes', () => {
  test.each<[TableName, Cells, string]>([
    ['results', { trang_thai: 'Đã hoàn thành' }, 'hoan_thanh'],
    ['results', { trang_thai: 'Có kết quả' }, 'co_ket_qua'],
    ['results', { trang_thai: 'HOAN_THANH' }, 'hoan_thanh'],
    ['results', { trang_thai: 'hoàn thành' }, 'hoan_thanh'],
    ['results', { trang_thai: 'đang thực hiện' }, 'dang_thuc_hien'],
    ['results', { pham_vi: 'Mới' }, 'moi'],
    ['results', { pham_vi: 'địa bàn cũ' }, 'cu'],
    ['sources', { loai: 'Văn bản' }, 'van_ban'],
    ['sources', { xac_minh: 'Theo báo chí' }, 'bao_chi'],
    ['assignments', { vai_tro: 'Chủ trì' }, 'chu_tri'],
    ['indicators', { so_sanh: 'Phải lớn hơn' }, 'tren'],
  ])('%s %j', (table, cells, code) => {
    const text = sole(table, cells);
    expect(text).toContain(`Có phải “${code}”?`);
    expect(text).toContain(`${code} (`);
  });
});
