/** Dates, numbers and years in forms that are not accepted: reported with the text to write. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { PublishContext } from '../../../src/checks/check.ts';
import { readDataset } from '../../../src/checks/read-dataset.ts';
import {
  clauses,
  csv,
  publishContext,
  edited,
  pathOf,
  readSample,
  sampleFiles,
  site,
  rows,
} from '../../support/sample.ts';

vi.setConfig({ testTimeout: 60_000 });

function ofDay(ngay: string): string {
  const found = readSample(edited('sources', 0, { ngay })).problems;
  expect(found).toHaveLength(1);
  const [{ code, message, hint } = {}] = found;
  return `${code}: ${message} ${hint}`;
}

describe('A day in another form', () => {
  test.each([
    ...[
      '28.11.2024',
      '28-11-2024',
      '28/11/2024 0:00',
      '28/11/2024 00:00:00',
      '2024-11-28T00:00:00',
      '2024/11/28',
    ],
    ...['20241128', '28112024', '28 tháng 11 năm 2024', 'ngày 28/11/2024', 'Ngày 28 tháng 11 năm 2024'],
    ...[
      '28-Nov-2024',
      '28 November 2024',
      'Nov 28, 2024',
      '2024.11.28',
      '28 / 11 / 2024',
      'Thứ năm, 28/11/2024',
    ],
    ...[
      '28/11/2024.',
      '2024-11-28 07:30:00',
      '2024-11-28T00:00:00.000Z',
      '28/11/2024 12:00:00 SA',
      '2024-11-28T00:00:00+07:00',
    ],
  ])('suggests what to write: %s', (ngay) => {
    expect(ofDay(ngay)).toMatch(/^date-form: .* Ghi 28\/11\/2024\.$/u);
  });

  test.each(['45624', '45624.5'])('as a spreadsheet counts it: %s', (ngay) => {
    expect(ofDay(ngay)).toContain('date-serial');
    expect(ofDay(ngay)).toContain('28/11/2024');
  });

  test.each(['28/11/24', '28-11-24', '28.11.24', '28-Nov-24', '28/11/24 0:00'])(
    'without its century: %s',
    (ngay) => {
      expect(ofDay(ngay)).toContain('bốn chữ số của năm: 28/11/2024');
    },
  );

  test.each(['28/11', 'Nov-24', '24-Nov', '28/11/20244', '28/11/024'])('without a whole year: %s', (ngay) => {
    expect(ofDay(ngay)).toContain('date-year-digits');
  });

  test.each(['28/11/0204', '0204-11-28', '28/11/1024', '28/11/9024'])(
    'of a year that cannot be: %s',
    (ngay) => {
      expect(ofDay(ngay)).toContain('date-year-slip');
    },
  );

  test.each([
    '31/02/2024',
    '31.02.2024',
    '2024-02-30',
    '00/11/2024',
    '31/02/24',
    '40/13/2024',
    'GHI NGÀY',
    'hôm qua',
  ])('that is in no calendar stays so: %s', (ngay) => {
    expect(ofDay(ngay)).toMatch(/^date: /u);
  });

  test.each([
    ['11/2024', '30/11/2024', 'tháng', 'thang'],
    ['2024-11', '30/11/2024', 'tháng', 'thang'],
    ['2024', '31/12/2024', 'năm', 'nam'],
    ['năm 2024', '31/12/2024', 'năm', 'nam'],
    ['quý I/2026', '31/03/2026', 'quý', 'quy'],
    ['Quý 4 năm 2025', '31/12/2025', 'quý', 'quy'],
    ['Q2/2025', '30/06/2025', 'quý', 'quy'],
    ['tháng 3/2026', '31/03/2026', 'tháng', 'thang'],
    ['Tháng 2 năm 2024', '29/02/2024', 'tháng', 'thang'],
    ['T3/2026', '31/03/2026', 'tháng', 'thang'],
    ['6 tháng đầu năm 2025', '30/06/2025', 'nửa năm', 'nua_nam'],
    ['6 tháng 2025', '30/06/2025', 'nửa năm', 'nua_nam'],
    // None of the precisions is so long: it is what is known up to that day.
    ['9 tháng năm 2022', '30/09/2022', 'kỳ nhiều tháng', 'ngay'],
    ['Nov-2024', '30/11/2024', 'tháng', 'thang'],
    ['Thg11-2024', '30/11/2024', 'tháng', 'thang'],
  ])('that is a period suggests its last day: %s', (cell, last, what, precision) => {
    expect(ofDay(cell)).toContain(`là một ${what}`);
    expect(ofDay(cell)).toContain(last);
    const [{ hint } = {}] = readSample(edited('observations', 0, { ngay_so_lieu: cell })).problems;
    expect(hint).toContain(`Ghi ngày cuối của kỳ: ${last}; ở cột “do_chinh_xac” ghi ${precision}.`);
  });

  test('any day in any such form suggests that day', () => {
    const days = fc.date({ min: new Date('1950-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    const forms = fc.constantFrom<(y: string, m: string, d: string) => string>(
      (y, m, d) => `${d}.${m}.${y}`,
      (y, m, d) => `${Number(d)}-${Number(m)}-${y}`,
      (y, m, d) => `${y}/${m}/${d}`,
      (y, m, d) => `${y}-${m}-${d} 00:00:00`,
      (y, m, d) => `ngày ${d} tháng ${m} năm ${y}`,
    );
    fc.assert(
      fc.property(days, forms, (date, form) => {
        const [y = '', m = '', d = ''] = date.toISOString().slice(0, 10).split('-');
        expect(ofDay(form(y, m, d))).toContain(`Ghi ${d}/${m}/${y}.`);
      }),
      { numRuns: 60 },
    );
  });
});

describe('Days with slashes in one column', () => {
  const source = (ma: string, ngay: string) => ({ ma, ten: ma, ngay, loai: 'bao_chi', xac_minh: 'bao_chi' });
  const read = (days: string[], at: PublishContext | 'build' = publishContext) => {
    const list = [...rows.sources, ...days.map((day, index) => source(`b-x${index}`, day))];
    const changes = { [pathOf('sources')]: csv('sources', list) };
    return at === 'build' ? readDataset(sampleFiles(changes), site, clauses) : readSample(changes, at);
  };

  test('are refused together where one can only have its month first, each with both readings', () => {
    const { problems, warnings } = read([
      '2/3/2024',
      '2/29/2024',
      '12/10/2024',
      '2024-02-03',
      '5/5/2024',
      '28/11/2024',
    ]);
    expect(problems.map(({ code, line }) => `${code} ${line}`)).toEqual(
      [3, 4, 5, 7, 8].map((line) => `date-month-first ${line}`),
    );
    expect(problems[0]?.message).toContain('2024-03-02 hoặc 2024-02-03');
    expect(problems[1]?.message).toContain('chỉ có thể là 2024-02-29');
    expect(warnings).toEqual([]);
  });

  test.each(['11/28/2024', '1/31/2025', '02/29/2024', '12/13/2021'])('%s alone proves it', (day) => {
    expect(read([day, '1/2/2024']).problems.map(({ code }) => code)).toEqual([
      'date-month-first',
      'date-month-first',
    ]);
  });

  test('are doubted once a file where nothing proves their order', () => {
    const { problems, warnings } = read(['2/3/2024', '12/10/2024']);
    expect(problems).toEqual([]);
    expect(warnings.map(({ code, line }) => [code, line])).toEqual([['ngay_doc_hai_cach', 3]]);
    expect(warnings[0]?.message).toContain('2024-03-02 hoặc 2024-02-03');
  });

  test.each([
    ['one has a day past the 12th', ['2/3/2024', '28/11/2024']],
    ['both readings are one day', ['5/5/2024']],
    ['all are written year first', ['2024-02-03']],
  ])('are not doubted where %s', (_why, days) => {
    expect(read(days).warnings).toEqual([]);
  });

  test('are not doubted in a build, nor in a file that is published', () => {
    expect(read(['2/3/2024'], 'build').warnings).toEqual([]);
    const published = { paths: new Set([pathOf('sources')]), tables: new Map() };
    expect(read(['2/3/2024'], { ...publishContext, published }).warnings).toEqual([]);
    expect(
      read(['2/3/2024'], { ...publishContext, published: { ...published, paths: new Set() } }).warnings,
    ).toHaveLength(1);
  });
});

describe('A number in another form', () => {
  const ofNumber = (gia_tri: string): string => {
    const found = readSample(edited('observations', 0, { gia_tri })).problems;
    expect(found).toHaveLength(1);
    return `${found[0]?.code}: ${found[0]?.message} ${found[0]?.hint}`;
  };
  test.each([
    ['1,234,567', '1234567'],
    ['1,234.5', '1234,5'],
    ['1 234', '1234'],
    ['1\u00A0234', '1234'],
    ['1\u202F234', '1234'],
    ["1'234", '1234'],
    ['½', '0,5'],
    ['2½', '2,5'],
    ['+5', '5'],
    ['−5', '-5'],
    ['(12)', '-12'],
    [',5', '0,5'],
    ['82, 5', '82,5'],
  ])('suggests what to write: %s', (cell, write) => {
    expect(ofNumber(cell)).toContain(`number-form: “${cell.replaceAll(/\s/gu, ' ')}”`);
    expect(ofNumber(cell)).toContain(`Ghi ${write}:`);
  });
  test.each([
    ['12%', '12', '%'],
    ['12 %', '12', '%'],
    ['100%', '100', '%'],
    ['82,5%', '82,5', '%'],
    ['12 sáng chế', '12', 'sáng chế'],
    ['1.234.567 đồng', '1234567', 'đồng'],
    ['46,3 tỷ', '46,3', 'tỷ'],
  ])('has its unit taken out: %s', (cell, write, unit) => {
    expect(ofNumber(cell)).toContain(`number-unit: Trong ô số có thêm “${unit}”. Chỉ ghi ${write},`);
  });
  test.each(['~10', '>80', '≥ 80', 'khoảng 10', 'hơn 800', 'trên 80%', '10+', 'gần 46,3'])(
    'is only near: %s',
    (cell) => {
      expect(ofNumber(cell)).toContain('number-approximate');
    },
  );
  test.each(['10-20', '10–20', '10 - 20', '10 đến 20', 'từ 10 đến 20', '1,5-2,5'])('is two: %s', (cell) => {
    expect(ofNumber(cell)).toContain('number-range');
  });
  test.each(['1e3', '1.2E+05', '12E5'])('is shortened: %s', (cell) => {
    expect(ofNumber(cell)).toContain('number-shortened');
  });
  test.each(['1.865', '12,500'])('reads two ways still: %s', (cell) => {
    expect(ofNumber(cell)).toContain('number-ambiguous');
  });
  test.each(['mười hai', '1/2', 'x', '12;13', '1.2.3', '12/11/2024'])('is none: %s', (cell) => {
    expect(ofNumber(cell)).toMatch(/^number: /u);
  });

  test.each([
    ['1.234.567', 1_234_567],
    ['17.454.000', 17_454_000],
    ['1.234,5', 1234.5],
    ['1.234.567,25', 1_234_567.25],
  ])('that reads one way, as documents write it, is taken: %s', (gia_tri, value) => {
    const { problems, dataset } = readSample(edited('observations', 0, { gia_tri }));
    expect(problems).toEqual([]);
    expect(dataset.observations[0]?.row.value).toBe(value);
  });

  test.each(['1.865', '1.865%', '1.865 người'])('that reads two ways is told both: %s', (gia_tri) => {
    const [{ hint } = {}] = readSample(edited('observations', 0, { gia_tri })).problems;
    expect(hint).toBe('Ghi 1865 nếu là hàng nghìn; ghi 1,8650 nếu là số thập phân.');
  });

  test('suggests any whole number without thousands separators', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1_000_000, max: 999_999_999 }),
        fc.constantFrom(',', ' '),
        (value, mark) => {
          const typed = String(value).replace(/\B(?=(?:\d{3})+$)/gu, mark);
          expect(ofNumber(typed)).toContain(`Ghi ${value}:`);
        },
      ),
      { numRuns: 40 },
    );
  });

  test.each([
    ['năm 2024', 'Chỉ ghi 2024.'],
    ['2.024', 'Chỉ ghi 2024.'],
    ['2024.0', 'Chỉ ghi 2024.'],
    ['31/12/2024', 'Chỉ ghi 2024.'],
    ['24', 'bốn chữ số'],
    ['20300', 'bốn chữ số'],
  ])('a year: %s', (nam_bao_cao, hint) => {
    const [found] = readSample(edited('releases', 0, { nam_bao_cao })).problems;
    expect([found?.code, found?.hint.includes(hint)]).toEqual(['year', true]);
  });
});
