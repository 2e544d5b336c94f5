/** Templates come back as they are: filled in, half filled in, or not at all. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPlan } from '../../../src/plan/plan.ts';
import { templateCsv, templateLines, type YearTable } from '../../../src/reading/template.ts';
import type { Site } from '../../../src/tables/schemas/site.ts';
import { clauses, csv, pathOf, placed, readSample, rows, site, tablesOf } from '../../support/sample.ts';

const tables = tablesOf(readSample().dataset);
const boundary = {
  from: '2027-07-01',
  names: { cu: 'tỉnh cũ', moi: 'tỉnh mới' },
  planScope: 'cu' as const,
  source: 'kh-1',
};
const planWith = (own: Site) =>
  createPlan({ ...tables, assignments: tables.assignments.slice(0, 1) }, own, clauses, '2025-06-30');
const plan = planWith({ ...site, boundary });
const template = (table: YearTable) => templateCsv(plan, table, templateLines(plan, table, 2025));
const YEAR = 'data/tien-do/2025';
const TASKS = `${YEAR}/nhiem-vu.csv`;
const FIGURES = `${YEAR}/chi-so.csv`;
const REPORTS = `${YEAR}/bao-cao.csv`;

const all = {
  [TASKS]: template('results'),
  [FIGURES]: template('observations'),
  [REPORTS]: template('reports'),
};
const lineOf = (text: string, start: string) =>
  text.split('\r\n').find((line) => line.startsWith(start)) ?? '';
/** A template's line with the cells behind its keys filled in. */
const filled = (text: string, start: string, cells: string) => {
  const line = lineOf(text, start);
  const [aid = ''] = line.split(';').slice(-1);
  return text.replace(line, `${start};${cells};${aid}`);
};
const results = (text: string, path = TASKS) => {
  const { dataset, problems, untouchedTemplateRows } = readSample({ [path]: text });
  return {
    rows: dataset.results
      .filter(({ row }) => row.year === 2025)
      .map(({ row }) => `${row.task} ${row.status}`),
    problems: problems.map(placed),
    untouchedTemplateRows: untouchedTemplateRows.length,
  };
};

describe('A template', () => {
  test('holds the keys, and beside them what they mean; what must be filled in is empty', () => {
    for (const text of Object.values(all)) expect(text.startsWith('\uFEFF')).toBe(true);
    expect(all[TASKS].slice(1)).toMatchInlineSnapshot(`
      "ma_nhiem_vu;ma_don_vi;thu_tu;pham_vi;trang_thai;ket_qua;nguon;ngay_cong_bo;de_doc
      III.1.2;so-khcn;1;cu;;;;;Sở Khoa học và Công nghệ: Tổ chức hội thảo hằng năm
      "
    `);
    expect(all[FIGURES].slice(1)).toMatchInlineSnapshot(`
      "ma_chi_so;ngay_so_lieu;do_chinh_xac;pham_vi;gia_tri;nguon;ngay_cong_bo;ghi_chu;de_doc
      sang-che;;;cu;;;;;Sáng chế (bằng)
      ty-le;;;cu;;;;;Tỷ lệ
      "
    `);
    expect(all[REPORTS].slice(1)).toMatchInlineSnapshot(`
      "ma_don_vi;ngay_gui;so_hieu;nguon;de_doc
      so-ct;;;;Sở Công Thương
      "
    `);
  });

  test('of a plan whose territory never changed does not ask for one', () => {
    const [headers = ''] = templateCsv(planWith(site), 'results', []).split('\r\n');
    expect(headers.slice(1)).toBe(
      'ma_nhiem_vu;ma_don_vi;thu_tu;trang_thai;ket_qua;nguon;ngay_cong_bo;de_doc',
    );
  });

  test('names a task by its short title, before the plan’s whole sentence', () => {
    const tasks = tables.tasks.map((task) => ({ ...task, shortTitle: 'Mở hội thảo' }));
    const named = createPlan(
      { ...tables, tasks, assignments: tables.assignments.slice(0, 1) },
      site,
      clauses,
      '2025-06-30',
    );
    expect(templateLines(named, 'results', 2025).map((line) => line['de_doc'])).toEqual([
      'Mở hội thảo · Sở Khoa học và Công nghệ: Tổ chức hội thảo hằng năm',
    ]);
  });

  test('of one agency has its lines alone, and no figures', () => {
    const agency = plan.agency('so-ct');
    const own = (table: YearTable) =>
      templateLines(plan, table, 2025, agency).map((line) => line['ma_don_vi']);
    expect([own('results'), own('reports'), own('observations')]).toEqual([[], ['so-ct'], []]);
  });
});

describe('A template that comes back', () => {
  test('as it was handed out is no problem and publishes nothing', () => {
    const { dataset, problems, untouchedTemplateRows } = readSample(all);
    expect(problems).toEqual([]);
    expect(untouchedTemplateRows.map(({ file, line }) => `${file}:${line}`)).toEqual([
      `${FIGURES}:2`,
      `${FIGURES}:3`,
      `${TASKS}:2`,
      `${REPORTS}:2`,
    ]);
    expect(tablesOf(dataset)).toEqual(tablesOf(readSample().dataset));
  });

  test('with one line filled in publishes this line', () => {
    const text = filled(all[TASKS], 'III.1.2;so-khcn;1;cu', 'hoan_thanh;Hai hội thảo;kh-1;');
    expect(results(text)).toEqual({ rows: ['III.1.2 hoan_thanh'], problems: [], untouchedTemplateRows: 0 });
  });

  test('with a row partly filled in is refused', () => {
    const text = filled(all[TASKS], 'III.1.2;so-khcn;1;cu', ';Hai hội thảo;;');
    expect(results(text)).toEqual({
      rows: [],
      problems: [`required ${TASKS}:2 E`, `required ${TASKS}:2 G`],
      untouchedTemplateRows: 0,
    });
  });

  test('with a code that was mistyped is refused, filled in or not', () => {
    expect(results(all[TASKS].replace('III.1.2;', 'III.1.3;')).problems).toEqual([`reference ${TASKS}:2 A`]);
    expect(results(all[TASKS].replace('so-khcn;', 'so khcn;')).problems).toEqual([`code ${TASKS}:2 B`]);
  });

  test('beside another one in which the same line is empty still is no duplicate', () => {
    const own = filled(all[TASKS], 'III.1.2;so-khcn;1;cu', 'hoan_thanh;Hai hội thảo;kh-1;');
    const both = readSample({ ...all, [`${YEAR}/nhiem-vu.so-khcn.csv`]: own });
    expect(both.problems).toEqual([]);
    const twice = readSample({ [TASKS]: own, [`${YEAR}/nhiem-vu.so-khcn.csv`]: own });
    expect(twice.problems.map(placed)).toEqual([
      `duplicate-key ${TASKS.replace('.csv', '.so-khcn.csv')}:2 A`,
    ]);
    expect(twice.problems[0]?.message).toContain(`${TASKS}, dòng 2`);
  });

  test('without the column to be read says the same', () => {
    const without = all[TASKS].replaceAll(/;[^;\r]*\r\n/gu, '\r\n');
    expect(without).not.toContain('de_doc');
    expect(results(without)).toEqual({ rows: [], problems: [], untouchedTemplateRows: 1 });
  });

  test('that hides a character where nothing should be is refused', () => {
    expect(results(all[TASKS].replace(';;;;;', ';\t;;;;')).problems).not.toEqual([]);
  });
});

test('whatever is typed into a template, each line is read, reported, or empty as it was', () => {
  const cell = fc.string({ unit: fc.constantFrom(...'aẫ1 ;"\t\n=,'), maxLength: 6 });
  fc.assert(
    fc.property(fc.array(cell, { minLength: 4, maxLength: 4 }), (cells) => {
      const quoted = cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(';');
      const found = results(filled(all[TASKS], 'III.1.2;so-khcn;1;cu', quoted));
      expect(found.rows.length + found.problems.length + found.untouchedTemplateRows).toBeGreaterThan(0);
      const isUntouched = cells.every((text) => /^[ \n]*$/u.test(text));
      if (found.untouchedTemplateRows > 0) expect(isUntouched).toBe(true);
    }),
  );
});

test('the reading aid is allowed in templates only: a fixed table refuses it', () => {
  const { problems } = readSample({ 'data/tu-viet-tat.csv': 'viet_tat,day_du,giai_thich,de_doc\nA,B,C,D\n' });
  expect(problems.map(placed)).toEqual(['header-unknown data/tu-viet-tat.csv:1 D']);
});

test('outside of a year a line with a key alone is a line with empty cells', () => {
  const { problems } = readSample({ 'data/tu-viet-tat.csv': 'viet_tat,day_du,giai_thich\nA,,\n' });
  expect(problems.map(placed)).toEqual(['required data/tu-viet-tat.csv:2 B']);
});

describe('A row of a task whose lead is given in words only', () => {
  const WORDS = 'doanh nghiệp';
  const assignments = rows.assignments.map((row) =>
    row.ma_nhiem_vu === 'III.1.10' ? { ...row, ma_don_vi: '', nguyen_van: WORDS } : row,
  );
  const said = { [pathOf('assignments')]: csv('assignments', assignments) };
  const own = createPlan(tablesOf(readSample(said).dataset), site, clauses, '2025-06-30');
  const text = templateCsv(own, 'results', templateLines(own, 'results', 2025));
  const line = lineOf(text, 'III.1.10;;1;');
  const read = (file: string) => readSample({ ...said, [TASKS]: file });

  test('waits for the body, and says what the plan says', () => {
    expect(line).toContain(`;${WORDS}: `);
    const lines = templateLines(own, 'results', 2025, own.agency('so-khcn'));
    expect(lines.map((row) => row['ma_nhiem_vu'])).toEqual(['III.1.2']);
    expect(read(text).problems).toEqual([]);
  });

  test('is read once a body is filled in, with the words still beside it', () => {
    const aid = line.split(';').at(-1) ?? '';
    const filledFor = (agency: string) =>
      read(text.replace(line, `III.1.10;${agency};1;hoan_thanh;Xong;kh-1;;${aid}`)).problems.map(placed);
    expect(filledFor('so-ct')).toEqual([]);
    expect(filledFor('')).toEqual([`required ${TASKS}:4 B`]);
  });
});

describe('What is typed into the column to be read is never dropped', () => {
  const AID = 'Sở Khoa học và Công nghệ: Tổ chức hội thảo hằng năm';
  const said = (text: string, path = TASKS) => {
    const { problems, untouchedTemplateRows } = readSample({ [path]: text });
    return [
      ...problems.map(placed),
      ...(untouchedTemplateRows.length > 0 ? [`${untouchedTemplateRows.length} untouchedTemplateRows`] : []),
    ];
  };

  test.each([
    ['a result instead of the words', 'Đã cấp 12 văn bằng', 'aid-typed'],
    ['a result behind the words', `${AID} Đã tổ chức 2 hội thảo`, 'aid-typed'],
    ['a result before the words', `Đã tổ chức. ${AID}`, 'aid-typed'],
    ['a number', '12', 'aid-typed'],
    ['a result as if it were a short title', `Đã cấp 12 văn bằng · ${AID}`, 'aid-typed'],
    ['the words of another task', 'Sở Công Thương: Hỗ trợ doanh nghiệp', 'aid-of-other'],
  ])('%s: reported with its line', (_what, cell, code) => {
    expect(said(all[TASKS].replace(AID, cell))).toEqual([`${code} ${TASKS}:2 I`, '1 untouchedTemplateRows']);
  });

  test.each([
    ['as the template has it', AID],
    ['with the spaces of another program', `  ${AID.replaceAll(' ', '  ')} `],
    ['emptied', ''],
  ])('%s: no problem', (_what, cell) => {
    expect(said(all[TASKS].replace(AID, cell))).toEqual(['1 untouchedTemplateRows']);
  });

  test('in a line that is filled in, too, and in the tables of figures and reports', () => {
    const line = filled(all[TASKS], 'III.1.2;so-khcn;1;cu', 'hoan_thanh;Xong;kh-1;');
    expect(said(line.replace(AID, 'Xem thêm phụ lục'))).toEqual([`aid-typed ${TASKS}:2 I`]);
    expect(said(all[FIGURES].replace('Sáng chế (bằng)', '12 bằng'), FIGURES)).toContain(
      `aid-typed ${FIGURES}:2 I`,
    );
    expect(said(all[FIGURES].replace('Sáng chế (bằng)', 'Tỷ lệ'), FIGURES)).toContain(
      `aid-of-other ${FIGURES}:2 I`,
    );
    expect(said(all[REPORTS].replace('Sở Công Thương', 'Đã gửi'), REPORTS)).toContain(
      `aid-typed ${REPORTS}:2 E`,
    );
  });

  test('nor cells beside an untouched row, beyond its columns', () => {
    const beside = all[TASKS].replace(AID, `${AID};Đã cấp 12 văn bằng`);
    expect(said(beside)[0]).toMatch(/^(?:cells-too-many|header-blank) /u);
  });
});
