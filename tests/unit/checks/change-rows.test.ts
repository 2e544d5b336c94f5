/** Rows of `dieu-chinh.csv` and `dinh-chinh.csv`: what they name is there, what they say of it is true and in order. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anySchema } from '../../../src/tables/any-table.ts';
import type { PublishContext, Past } from '../../../src/checks/check.ts';
import { pastOf } from '../../../src/history/past.ts';
import { AMENDABLE, type AmendableTable } from '../../../src/plan/amendments.ts';
import { createPlan } from '../../../src/plan/plan.ts';
import { amendmentSentence } from '../../../src/views/changes/row-words.ts';
import {
  clauses,
  csv,
  publishContext,
  placed,
  readSample,
  rows,
  site,
  tablesOf,
} from '../../support/sample.ts';

const amendment = {
  ma: 'a-2',
  ngay: '2022-01-01',
  tep: 'chi-so',
  khoa: 'sang-che',
  cot: 'muc_tieu',
  gia_tri_cu: 10,
  gia_tri_moi: 12,
  can_cu: 'kh-1',
  ly_do: 'Nâng',
};
const revision = {
  tep: 'tien-do/2024/chi-so',
  khoa: 'sang-che|2024-06-30|cu',
  cot: 'gia_tri',
  ngay: '2025-01-02',
  gia_tri_cu: 4,
  gia_tri_moi: 5,
  loai: 'dinh_chinh',
  ly_do: 'Sai',
};
type Cells = Record<string, string | number>;

const readAmended = (list: Cells[], at: PublishContext = publishContext) =>
  readSample(
    {
      'data/dieu-chinh.csv': csv(
        'amendments',
        list.map((cells, index) => ({ ...amendment, ma: `a-${index}`, ...cells })),
      ),
    },
    at,
  );
const amended = (...list: Cells[]) => readAmended(list).problems.map(placed);
const readRevised = (list: Cells[], at: PublishContext = publishContext) =>
  readSample(
    {
      'data/dinh-chinh.csv': csv(
        'revisions',
        list.map((cells) => ({ ...revision, ...cells })),
      ),
    },
    at,
  );
const revised = (...list: Cells[]) => readRevised(list).problems.map(placed);

/** Problems of a row of a change table, without file and line: `year G`. */
const short = (problems: string[]) => problems.map((line) => line.replace(/ data\/[a-z-]+\.csv:\d+/u, ''));

const LEAD = { tep: 'phan-cong', khoa: 'III.1.2|so-khcn|chu_tri' };

describe('An amendment', () => {
  test.each<[string, Cells[]]>([
    ['of a target', [{}]],
    ['in the spelling of an office program', [{ ngay: '1/1/2022', gia_tri_cu: '10,0', gia_tri_moi: '12,5' }]],
    ['of a year', [{ cot: 'nam_muc_tieu', gia_tri_cu: 2030, gia_tri_moi: 2029 }]],
    [
      'of a word of a list, that takes an upper end away',
      [
        { cot: 'so_sanh', gia_tri_cu: 'khoang', gia_tri_moi: 'it_nhat' },
        { cot: 'muc_tieu_den', gia_tri_cu: 20, gia_tri_moi: '' },
      ],
    ],
    [
      'of a baseline and its year',
      [
        { cot: 'gia_tri_goc', gia_tri_cu: '', gia_tri_moi: '3,5' },
        { cot: 'nam_goc', gia_tri_cu: '', gia_tri_moi: 2020 },
      ],
    ],
    ['of the plan’s words', [{ cot: 'ten', gia_tri_cu: 'Sáng chế', gia_tri_moi: 'Sáng chế được cấp' }]],
    ['of a whole row that goes', [{ cot: '*', gia_tri_cu: '', gia_tri_moi: 'bai_bo' }]],
    [
      'of a row that a decision adds, and of its cell later',
      [
        { ...LEAD, cot: '*', gia_tri_cu: '', gia_tri_moi: 'them' },
        { ...LEAD, ngay: '2023-01-01', cot: 'thu_tu', gia_tri_cu: 1, gia_tri_moi: 2 },
      ],
    ],
    [
      'that takes up the one before, however the lines lie',
      [
        { ngay: '2024-01-01', gia_tri_cu: 12, gia_tri_moi: 15 },
        { ngay: '2023-01-01', gia_tri_cu: 10, gia_tri_moi: 12 },
      ],
    ],
    ['of two cells of a row on one day', [{}, { cot: 'muc_tieu_den', gia_tri_cu: 20, gia_tri_moi: 30 }]],
    [
      'that raises both ends of a range over the first upper one',
      [{ gia_tri_moi: 25 }, { cot: 'muc_tieu_den', gia_tri_cu: 20, gia_tri_moi: 30 }],
    ],
    [
      'that abolishes a row, brings it back and abolishes it again',
      ['bai_bo', 'them', 'bai_bo'].map((gia_tri_moi, index) => ({
        ngay: `202${index + 2}-01-01`,
        cot: '*',
        gia_tri_cu: '',
        gia_tri_moi,
      })),
    ],
    ['on the day the plan was adopted', [{ ngay: '2020-09-15' }]],
    ['of today', [{ ngay: '2025-06-30' }]],
  ])('%s is accepted', (_what, list) => {
    expect(amended(...list)).toEqual([]);
  });

  test.each<[string, Cells, string[]]>([
    // Read by the column it changes.
    ['a number that reads two ways, with a point', { gia_tri_moi: '1.000' }, ['number-ambiguous G']],
    ['a number that reads two ways, with a comma', { gia_tri_moi: '1,000' }, ['number-ambiguous G']],
    ['a number with its unit', { gia_tri_moi: '20 văn bằng' }, ['number-unit G']],
    ['a number with a percent sign', { gia_tri_moi: '90 %' }, ['number-unit G']],
    ['a number with an exponent', { gia_tri_moi: '1e3' }, ['number-shortened G']],
    ['a number without digits', { gia_tri_moi: 'Infinity' }, ['number G']],
    ['no number where a target must have one', { gia_tri_moi: '' }, ['target-incomplete G']],
    ['an old value that is no number', { gia_tri_cu: 'mười' }, ['number F']],
    ['an old value that reads two ways', { gia_tri_cu: '1.000' }, ['number-ambiguous F']],
    ...['20300', '2030.5', 'Infinity', '30', 'hai nghìn', '2030-12-31'].map(
      (gia_tri_moi): [string, Cells, string[]] => [
        `the year ${gia_tri_moi}`,
        { cot: 'nam_muc_tieu', gia_tri_cu: 2030, gia_tri_moi },
        ['year G'],
      ],
    ),
    ...['2003', '2045'].map((gia_tri_moi): [string, Cells, string[]] => [
      `the year ${gia_tri_moi}, which is not the plan’s`,
      { cot: 'nam_muc_tieu', gia_tri_cu: 2030, gia_tri_moi },
      ['horizon G'],
    ]),
    ['a word of no list', { cot: 'so_sanh', gia_tri_cu: 'khoang', gia_tri_moi: 'lon_hon' }, ['enum G']],
    ['the label of a word', { cot: 'so_sanh', gia_tri_cu: 'khoang', gia_tri_moi: 'Ít nhất' }, ['enum G']],
    [
      'a schedule that is none',
      { tep: 'nhiem-vu', khoa: 'III.1.2', cot: 'lich', gia_tri_cu: 'hang_nam', gia_tri_moi: '' },
      ['required G'],
    ],
    // The old value, and a different new one.
    ['an old value that never was', { gia_tri_cu: 99 }, ['old-value F']],
    [
      'an old value where there was none',
      { cot: 'nam_goc', gia_tri_cu: 2020, gia_tri_moi: 2021 },
      ['old-value F', 'cell-lacking G'],
    ],
    ['no old value where there was one', { gia_tri_cu: '' }, ['old-value F']],
    ['the same value', { gia_tri_moi: 10 }, ['changes-nothing G']],
    ['the same value in another spelling', { gia_tri_moi: '10,0' }, ['changes-nothing G']],
    // Days.
    ['the year of a slip', { ngay: '2004-01-05' }, ['amended-before-plan B']],
    ['the day before the plan', { ngay: '2020-09-14' }, ['amended-before-plan B']],
    ['a day to come', { ngay: '2042-01-01' }, ['day-ahead B']],
    ['tomorrow', { ngay: '2025-07-01' }, ['day-ahead B']],
    // The whole as amended.
    ['a lower end above the upper', { gia_tri_moi: 21 }, ['range-swapped G']],
    [
      'an upper end below the lower',
      { cot: 'muc_tieu_den', gia_tri_cu: 20, gia_tri_moi: 9 },
      ['range-swapped G'],
    ],
    [
      'no upper end of a range',
      { cot: 'muc_tieu_den', gia_tri_cu: 20, gia_tri_moi: '' },
      ['target-incomplete G'],
    ],
    [
      'no unit of a target',
      { cot: 'don_vi_tinh', gia_tri_cu: 'bằng', gia_tri_moi: '' },
      ['target-incomplete G'],
    ],
    [
      'the only body that leads',
      {
        ...LEAD,
        khoa: 'III.1.10|so-khcn|chu_tri',
        cot: '*',
        gia_tri_cu: '',
        gia_tri_moi: 'bai_bo',
      },
      ['nobody-responsible G'],
    ],
    // What a decision may not touch.
    ['a note of the editor', { cot: 'ghi_chu', gia_tri_cu: '', gia_tri_moi: 'Chú' }, ['not-amendable E']],
    ['the code of a row', { cot: 'ma', gia_tri_cu: 'sang-che', gia_tri_moi: 'sc' }, ['not-amendable E']],
    [
      'what an indicator is',
      { cot: 'loai', gia_tri_cu: 'muc_tieu', gia_tri_moi: 'theo_doi' },
      ['not-amendable E'],
    ],
    [
      'how it is counted',
      { cot: 'cach_tinh', gia_tri_cu: 'luy_ke', gia_tri_moi: 'hien_co' },
      ['not-amendable E'],
    ],
    [
      'the clause it rests on',
      { cot: 'dan_chieu', gia_tri_cu: 'II.1', gia_tri_moi: 'III.1' },
      ['not-amendable E'],
    ],
    [
      'the short title of a task',
      { tep: 'nhiem-vu', khoa: 'III.1.2', cot: 'ten_ngan', gia_tri_cu: '', gia_tri_moi: 'Hội thảo' },
      ['not-amendable E'],
    ],
    [
      'who leads a task, in place',
      { ...LEAD, cot: 'ma_don_vi', gia_tri_cu: 'so-khcn', gia_tri_moi: 'so-ct' },
      ['not-amendable E'],
    ],
    [
      'a table that is not the plan’s',
      { tep: 'nguon', khoa: 'kh-1', cot: 'ten', gia_tri_cu: 'Kế hoạch', gia_tri_moi: 'Khác' },
      ['not-amendable C'],
    ],
    // Whole rows.
    [
      'a whole row with an old value',
      { cot: '*', gia_tri_cu: 10, gia_tri_moi: 'bai_bo' },
      ['whole-row-value F'],
    ],
    [
      'a whole row without saying what becomes of it',
      { cot: '*', gia_tri_cu: '', gia_tri_moi: '' },
      ['whole-row G'],
    ],
    // Names.
    ['a table that is not there', { tep: 'chiso' }, ['reference C']],
    [
      'what was published of a year',
      { tep: 'tien-do/2024/chi-so', khoa: 'sang-che|2024-06-30|cu', cot: 'gia_tri' },
      ['reference C'],
    ],
    ['a row that is not there', { khoa: 'sang-ch' }, ['reference D']],
    ['a column that is not there', { cot: 'mucc_tieu' }, ['reference E']],
    [
      'a row to take away that is not there',
      { khoa: 'khac', cot: '*', gia_tri_cu: '', gia_tri_moi: 'bai_bo' },
      ['reference D'],
    ],
    [
      'a row to add that is not there',
      { khoa: 'khac', cot: '*', gia_tri_cu: '', gia_tri_moi: 'them' },
      ['reference D'],
    ],
    [
      'half a key',
      { tep: 'phan-cong', khoa: 'III.1.2', cot: 'thu_tu', gia_tri_cu: 1, gia_tri_moi: 2 },
      ['key-parts D'],
    ],
  ])('to %s is refused', (_what, cells, expected) => {
    expect(short(amended(cells))).toEqual(expected);
  });

  test.each<[string, Cells[], string[]]>([
    ['of one cell twice a day', [{}, { gia_tri_cu: 12, gia_tri_moi: 15 }], ['changed-twice B']],
    ['of one cell twice a day, to the same', [{}, {}], ['changed-twice B']],
    [
      'that forgets the one before',
      [{}, { ngay: '2023-01-01', gia_tri_cu: 10, gia_tri_moi: 15 }],
      ['old-value F'],
    ],
    [
      'of a row abolished before',
      [{ cot: '*', gia_tri_cu: '', gia_tri_moi: 'bai_bo' }, { ngay: '2023-01-01' }],
      ['row-out-of-force B'],
    ],
    [
      'of a row abolished on that day',
      [{}, { cot: '*', gia_tri_cu: '', gia_tri_moi: 'bai_bo' }],
      ['row-out-of-force B'],
    ],
    [
      'of a row abolished twice',
      ['2022-01-01', '2023-01-01'].map((ngay) => ({ ngay, cot: '*', gia_tri_cu: '', gia_tri_moi: 'bai_bo' })),
      ['row-out-of-force B'],
    ],
    [
      'of a row before it was added',
      [{}, { ngay: '2023-01-01', cot: '*', gia_tri_cu: '', gia_tri_moi: 'them' }],
      ['row-out-of-force B'],
    ],
  ])('%s is refused', (_what, list, expected) => {
    expect(short(amended(...list))).toEqual(expected);
  });

  test('of tomorrow is only doubtful where the day of the site is stated by hand', () => {
    const { problems, warnings } = readAmended([{ ngay: '2042-01-01' }], {
      ...publishContext,
      isDayCertain: false,
    });
    const ofDay = [...problems, ...warnings].filter(({ code }) => code !== 'moc_nguoc_chieu');
    expect(ofDay.map(({ code, level }) => [code, level])).toEqual([['ngay_sau_hom_nay', 'warning']]);
  });

  test('of the future is no matter of a build, which knows no day', () => {
    const file = csv('amendments', [{ ...amendment, ngay: '2042-01-01' }]);
    const known = readSample({ 'data/dieu-chinh.csv': file }, { ...publishContext, today: '9999-12-31' });
    expect(known.problems).toEqual([]);
  });

  test('of any cell to any text is refused, or holds and is announced as its column reads it', () => {
    const cells = Object.entries(AMENDABLE).flatMap(([table, { counted }]) =>
      counted.map((column) => [table as AmendableTable, column] as const),
    );
    const keys = {
      'chi-so': 'sang-che',
      'moc-chi-so': 'sang-che|2050-12-31',
      'nhiem-vu': 'III.1.2',
      'phan-cong': LEAD.khoa,
    };
    const names = {
      'chi-so': 'indicators',
      'moc-chi-so': 'milestones',
      'nhiem-vu': 'tasks',
      'phan-cong': 'assignments',
    } as const;
    const value = fc.oneof(
      fc.string({ maxLength: 6 }),
      fc.integer({ min: -50, max: 3000 }).map(String),
      fc.double({ min: 0, max: 30, noNaN: true }).map((number) => number.toFixed(3)),
      fc.constantFrom('1.000', '12,5', '2029', 'tren', 'it_nhat', 'tu_nam', 'khong_neu', '', ' 7 ', '15'),
    );
    let held = 0;
    fc.assert(
      fc.property(fc.constantFrom(...cells), value, ([tep, cot], gia_tri_moi) => {
        const name = names[tep];
        const column = anySchema(name).columns.find(({ header }) => header === cot);
        const index = 0;
        const gia_tri_cu = (rows[name][index] as Cells)[cot] ?? '';
        const read = readAmended([{ tep, khoa: keys[tep], cot, gia_tri_cu, gia_tri_moi }]);
        if (read.problems.length > 0) return;
        held += 1;
        const plan = createPlan(tablesOf(read.dataset), site, clauses, '2025-06-30');
        const parsed = column?.parse(gia_tri_moi.trim());
        const now = (plan[name] as unknown as Record<string, unknown>[])[index]?.[column?.field ?? ''];
        expect(parsed && 'value' in parsed ? parsed.value : 'nothing').toEqual(now);
        const [row] = plan.amendments;
        const sentence = row && amendmentSentence(plan, row);
        if (column?.type === 'year' && typeof now === 'number') expect(sentence).toContain(String(now));
        if (column?.type === 'number' && typeof now === 'number')
          expect(sentence).toContain(new Intl.NumberFormat('vi').format(now));
      }),
      { numRuns: 300 },
    );
    expect(held).toBeGreaterThan(10);
  });
});

describe('A correction', () => {
  const gone = { tep: 'tien-do/2023/chi-so', khoa: 'sang-che|2023-12-31|cu', gia_tri_cu: 1, gia_tri_moi: 2 };

  test.each<[string, Cells[]]>([
    ['of a figure', [{}]],
    ['of a source', [{ tep: 'nguon', khoa: 'kh-1', cot: 'ten', gia_tri_cu: 'Kế', gia_tri_moi: 'Kế hoạch' }]],
    [
      'of a row that went',
      [
        { ...gone, ngay: '2024-01-01' },
        { ...gone, gia_tri_cu: '', gia_tri_moi: '', cot: '*' },
      ],
    ],
    ['after another, however the lines lie', [{}, { ngay: '2024-07-01', gia_tri_cu: 3, gia_tri_moi: 4 }]],
    ['in the spelling of an office program', [{ ngay: '2/1/2025', gia_tri_cu: '4,0', gia_tri_moi: '5,0' }]],
    ['from a negative figure', [{ gia_tri_cu: '-4,5' }]],
    [
      'of a row of corrections, whose key holds a key',
      [
        {},
        {
          tep: 'dinh-chinh',
          khoa: 'tien-do/2024/chi-so|sang-che|2024-06-30|cu|gia_tri|2025-01-02',
          cot: 'ly_do',
          ngay: '2025-02-01',
          gia_tri_cu: 'Sia',
          gia_tri_moi: 'Sai',
        },
      ],
    ],
  ])('%s is accepted', (_what, list) => {
    expect(revised(...list)).toEqual([]);
  });

  test('that begins like a formula is none', () => {
    expect(short(revised({ gia_tri_cu: '-4+A1' }))).toEqual(['formula E']);
  });

  test.each<[string, Cells, string[]]>([
    ['to a value the cell does not hold', { gia_tri_moi: 400 }, ['new-value F']],
    ['that changes nothing', { gia_tri_cu: 5 }, ['changes-nothing F']],
    ['that changes nothing but the spelling', { gia_tri_cu: '5,0' }, ['changes-nothing F']],
    ['from the future', { ngay: '2042-01-01' }, ['day-ahead D']],
    ['to what reads two ways', { gia_tri_moi: '1.000' }, ['number-ambiguous F']],
    ['from what reads two ways', { gia_tri_cu: '1,000' }, ['number-ambiguous E']],
    ['to nothing, where a figure must be', { gia_tri_moi: '' }, ['required F']],
    ['from nothing, where a figure must be', { gia_tri_cu: '' }, ['required E']],
    ['from a word of no list', { cot: 'pham_vi', gia_tri_cu: 'cũ', gia_tri_moi: 'cu' }, ['enum E']],
    ['from a code that is none', { cot: 'nguon', gia_tri_cu: 'kh 1', gia_tri_moi: 'kh-1' }, ['code E']],
    [
      'from a day that is none',
      { tep: 'nguon', khoa: 'kh-1', cot: 'ngay', gia_tri_cu: '31/02/2020', gia_tri_moi: '15/9/2020' },
      ['date E'],
    ],
    ['without its reason', { ly_do: '' }, ['required H']],
    ['of a whole row with a value', { cot: '*', gia_tri_cu: '' }, ['whole-row-value F']],
  ])('%s is refused', (_what, cells, expected) => {
    expect(short(revised(cells))).toEqual(expected);
  });

  test('that forgets the one before is refused', () => {
    const first = { ngay: '2024-07-01', gia_tri_cu: 2, gia_tri_moi: 3 };
    expect(short(revised(first, {}))).toEqual(['old-value E']);
  });

  test.each<[string, Cells, string[]]>([
    ['a table spelt as a file', { tep: 'tien-do/2024/chi-so.csv' }, ['reference A']],
    ['a table of a year without its year', { tep: 'chi-so' }, ['key-parts B']],
    ['a row of another year', { tep: 'tien-do/2023/chi-so' }, ['reference B']],
    ['half the key of a correction', { tep: 'dinh-chinh', khoa: 'nguon|kh-1' }, ['key-parts B']],
  ])('of %s is refused', (_what, cells, expected) => {
    expect(short(revised({ ...cells, cot: 'gia_tri' })).filter((line) => !line.endsWith(' C'))).toEqual(
      expected,
    );
  });

  test('is not judged where the table it speaks of could not be read', () => {
    const broken = { 'data/nguon.csv': csv('sources', [{ ...rows.sources[0], ma: 'kh 1' }]) };
    const found = readSample(broken).problems.map(placed);
    expect(found.filter((line) => line.includes('dinh-chinh'))).toEqual([]);
  });
});

describe('A correction, where the history can be read,', () => {
  const cells = { gia_tri: '4', ghi_chu: '' };
  const place = { table: revision.tep, key: revision.khoa, commit: 'c', row: cells };
  const past = pastOf([
    { ...place, date: '2025-02-01', column: '*', before: undefined, after: '4' },
    { ...place, date: '2025-03-01', column: 'gia_tri', before: '4', after: '6' },
  ]);
  const at = (readPast: () => Past | undefined): PublishContext => ({ ...publishContext, readPast });
  const codes = (row: Cells, read = () => past as Past | undefined) =>
    readRevised([row], at(read)).problems.map(({ code }) => code);

  test.each<[string, Cells, string[]]>([
    ['of the first day, from what came then, is accepted', { ngay: '2025-02-01' }, []],
    ['from what stood there last is accepted', { ngay: '2025-04-01', gia_tri_cu: 6 }, []],
    ['from what stood there once is accepted', { ngay: '2025-04-01' }, []],
    ['from what never stood there is refused', { ngay: '2025-04-01', gia_tri_cu: 99 }, ['never-stood']],
    ['from what stood there only later is refused', { ngay: '2025-02-28', gia_tri_cu: 6 }, ['never-stood']],
    ['from before the row is refused', { ngay: '2025-01-31' }, ['corrected-before-published']],
    ['from before the history begins is not asked', { ngay: '2024-12-31', gia_tri_cu: 99 }, []],
  ])('%s', (_what, row, expected) => {
    expect(codes(row)).toEqual(expected);
  });

  test('of a row that was never committed is refused', () => {
    expect(codes({}, () => pastOf([]))).toEqual(['corrected-before-published']);
  });

  test('reads the history only for rows within it, and does without it if unknown', () => {
    const never = () => {
      throw new Error('The history was read');
    };
    expect(codes({ ngay: '2024-12-31' }, never)).toEqual([]);
    expect(codes({ gia_tri_cu: 99 }, () => undefined)).toEqual([]);
  });
});
