/**
 * Faults reported for similar software, tried on the invented plan: wrong data is refused, doubtful data is
 * questioned, correct data passes. One fault at a time in a valid plan.
 */
import { zipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { PublishContext } from '../../../src/checks/check.ts';
import { loadPlan, readFiles } from '../../../src/plan-folder/load.ts';
import type { DataFile } from '../../../src/reading/files.ts';
import { readDataset } from '../../../src/checks/read-dataset.ts';
import { snapshotOf } from '../../../src/changes/snapshot.ts';

const INVENTED = 'examples/tinh-mau';
const { plan, prose } = loadPlan(INVENTED);
const files = readFiles(INVENTED).files;
const textOf = (path: string): string =>
  new TextDecoder().decode(files.find((file) => file.path === path)?.bytes ?? expect.fail(path));
const publishContext: PublishContext = {
  today: '2030-11-15',
  isDayCertain: true,
  published: { paths: new Set(files.map(({ path }) => path)), tables: snapshotOf(files) },
};

type Edit = (text: string) => string | Uint8Array;
/** Files by path: changed, or new where the plan has none of that path. */
type Edits = Record<string, Edit | string | Uint8Array>;

function read(edits: Edits) {
  if (!plan) throw new Error('The invented plan is not valid');
  const bytesOf = (content: string | Uint8Array) =>
    typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const changed: DataFile[] = Object.entries(edits).map(([path, edit]) => ({
    path,
    bytes: bytesOf(typeof edit === 'function' ? edit(textOf(path)) : edit),
  }));
  const rest = files.filter(({ path }) => !(path in edits));
  return readDataset(
    [...rest, ...changed],
    plan.site,
    plan.clauses,
    { asOf: plan.asOf, prose },
    publishContext,
  );
}

/** `code file:line column`, warnings in brackets. */
function said(edits: Edits): string[] {
  const { problems, warnings } = read(edits);
  return [...problems, ...warnings].map(({ code, level, file, line, column }) => {
    const place = `${code} ${file.replace('data/', '')}:${line ?? ''}${column ? ` ${column}` : ''}`;
    return level === 'warning' ? `(${place})` : place;
  });
}

/** Lines more; cells that are not written are empty. */
const row =
  (...lines: string[]): Edit =>
  (text) => {
    const width = text.split('\n', 1)[0]?.split(',').length ?? 0;
    const padded = lines.map((line) => {
      const [cells = []] = Papa.parse<string[]>(line).data;
      return line + ','.repeat(Math.max(0, width - cells.length));
    });
    return `${text.trimEnd()}\n${padded.join('\n')}\n`;
  };
const swap =
  (was: string, is: string): Edit =>
  (text) => {
    expect(text, `the plan has “${was}”`).toContain(was);
    return text.replace(was, () => is);
  };

const AMENDMENTS = 'data/dieu-chinh.csv';
const CORRECTIONS = 'data/dinh-chinh.csv';
const SOURCES = 'data/nguon.csv';
const EVENTS = 'data/su-kien.csv';
const INDICATORS = 'data/chi-so.csv';
const BODIES = 'data/don-vi.csv';
const TASKS = 'data/nhiem-vu.csv';
const FIGURES = 'data/tien-do/2030/chi-so.csv';
const RESULTS = 'data/tien-do/2029/nhiem-vu.csv';

const amended = (cells: string) => ({ [AMENDMENTS]: row(`dc-9,${cells},minh-hoa-qd-03,Tăng`) });

describe('1. A change row is read by the column it changes', () => {
  test.each<[string, string]>([
    ['a thousands point', '2029-01-05,chi-so,kieu-dang-cong-nghiep,muc_tieu,50,1.000'],
    ['a thousands comma', '2029-01-05,chi-so,kieu-dang-cong-nghiep,muc_tieu,50,"1,000"'],
    ['a unit in the cell', '2029-01-05,chi-so,kieu-dang-cong-nghiep,muc_tieu,50,60 văn bằng'],
    ['a percent sign', '2029-01-05,chi-so,kieu-dang-cong-nghiep,muc_tieu,50,60 %'],
    ['nothing', '2029-01-05,chi-so,kieu-dang-cong-nghiep,muc_tieu,50,'],
    ['a word of no list', '2029-01-05,chi-so,kieu-dang-cong-nghiep,so_sanh,it_nhat,lon_hon'],
    ['a year of five digits', '2029-01-05,chi-so,kieu-dang-cong-nghiep,nam_muc_tieu,2030,20300'],
    ['half a year', '2029-01-05,chi-so,kieu-dang-cong-nghiep,nam_muc_tieu,2030,2030.5'],
    ['no year', '2029-01-05,chi-so,kieu-dang-cong-nghiep,nam_muc_tieu,2030,Infinity'],
    ['a year before the plan', '2029-01-05,chi-so,kieu-dang-cong-nghiep,nam_muc_tieu,2030,2003'],
    ['an old value that never stood there', '2029-01-05,chi-so,kieu-dang-cong-nghiep,muc_tieu,99,60'],
    ['a change that changes nothing', '2029-01-05,chi-so,kieu-dang-cong-nghiep,muc_tieu,50,50'],
    ['a day before the plan', '2004-01-05,chi-so,kieu-dang-cong-nghiep,muc_tieu,50,60'],
    ['a day to come', '2042-01-05,chi-so,kieu-dang-cong-nghiep,muc_tieu,50,60'],
    ['a cell already amended on that day', '2028-02-20,chi-so,sang-che,muc_tieu,60,70'],
    ['a code', '2029-01-05,chi-so,kieu-dang-cong-nghiep,ma,kieu-dang-cong-nghiep,kdcn'],
    ['an editor’s note', '2029-01-05,chi-so,kieu-dang-cong-nghiep,ghi_chu,,Ghi chú mới'],
    ['a table that is not the plan’s', '2029-01-05,nguon,minh-hoa-qd-03,ten,A,B'],
  ])('an amendment with %s is refused', (_what, cells) => {
    const found = said(amended(cells));
    expect(found).not.toEqual([]);
    for (const problem of found) expect(problem).toMatch(/^[a-z-]+ dieu-chinh\.csv:6 /u);
  });

  test.each<[string, string]>([
    ['a target', '2029-01-05,chi-so,kieu-dang-cong-nghiep,muc_tieu,50,60'],
    ['a second time', '2029-01-05,chi-so,sang-che,muc_tieu,60,70'],
    ['how it is compared', '2029-01-05,chi-so,kieu-dang-cong-nghiep,so_sanh,it_nhat,tren'],
  ])('an amendment of %s passes', (_what, cells) => {
    expect(said(amended(cells))).toEqual([]);
  });

  const corrected = (cells: string) => ({
    [CORRECTIONS]: row(`tien-do/2024/chi-so,${cells},dinh_chinh,Minh họa: gõ nhầm`),
  });

  test.each<[string, string]>([
    ['a new value the cell does not hold', 'sang-che|2024-12-31|cu,gia_tri,2026-11-20,13,400'],
    ['an old value the one before did not leave', 'sang-che|2024-12-31|cu,gia_tri,2026-11-20,99,13'],
    ['nothing changed', 'giai-phap-huu-ich|2024-12-31|cu,gia_tri,2026-11-20,12,12'],
    ['a day to come', 'giai-phap-huu-ich|2024-12-31|cu,gia_tri,2042-11-20,11,12'],
    ['no number', 'giai-phap-huu-ich|2024-12-31|cu,gia_tri,2026-11-20,tám,12'],
  ])('a correction with %s is refused', (_what, cells) => {
    const found = said(corrected(cells));
    expect(found).not.toEqual([]);
    for (const problem of found) expect(problem).toMatch(/^[a-z-]+ dinh-chinh\.csv:6 /u);
  });
});

describe('3. A day that has not come, or lies before what it speaks of, is refused', () => {
  test.each<[string, Edits, string]>([
    [
      'a figure of a year that is not over',
      { [FIGURES]: row('kieu-dang-cong-nghiep,2030-12-31,nam,cu,60,minh-hoa-bc-2029,,') },
      'tien-do/2030/chi-so.csv',
    ],
    [
      'a figure published in 2062',
      { [FIGURES]: row('kieu-dang-cong-nghiep,2030-06-30,ngay,cu,50,minh-hoa-bc-2030,2062-01-05,') },
      'tien-do/2030/chi-so.csv',
    ],
    [
      'a figure published before its day',
      { [FIGURES]: row('kieu-dang-cong-nghiep,2030-06-30,ngay,cu,50,minh-hoa-bc-2030,2029-01-05,') },
      'tien-do/2030/chi-so.csv',
    ],
    [
      'a figure with last year’s source',
      { [FIGURES]: row('kieu-dang-cong-nghiep,2030-06-30,ngay,moi,50,minh-hoa-bc-2022,,') },
      'tien-do/2030/chi-so.csv',
    ],
    [
      'an event of 2042',
      { [EVENTS]: row('su-kien-x,2042-01-01,khac,Sự kiện,,,minh-hoa-qd-03') },
      'su-kien.csv',
    ],
    [
      'a release that came tomorrow',
      { 'data/lich-cong-bo.csv': row('minh-hoa-cb-x,Số liệu,2029,2030-12-30,2030-12-15,') },
      'lich-cong-bo.csv',
    ],
    ['a source of 2042', { [SOURCES]: row('minh-hoa-x,Nguồn,,,2042-11-28,,van_ban,ban_goc,') }, 'nguon.csv'],
    [
      'a source of the year 204',
      { [SOURCES]: row('minh-hoa-x,Nguồn,,,28/11/0204,,van_ban,ban_goc,') },
      'nguon.csv',
    ],
    [
      'a report sent before its year',
      { 'data/tien-do/2029/bao-cao.csv': swap('2029-', '2027-') },
      'tien-do/2029/bao-cao.csv',
    ],
  ])('%s', (_what, edits, file) => {
    const found = said(edits).filter((problem) => !problem.startsWith('('));
    expect(found.length).toBeGreaterThan(0);
    for (const problem of found) expect(problem).toContain(file);
  });

  test('a planned day to come is none of these', () => {
    expect(said({ 'data/lich-cong-bo.csv': row('minh-hoa-cb-x,Số liệu,2030,2031-01-20,,') })).toEqual([]);
  });
});

describe('6, 7. A value that cannot be is refused, one that hardly can is asked about', () => {
  const valued = (code: string, value: string): Edits => ({
    [FIGURES]: row(`${code},2030-06-30,ngay,cu,${value},minh-hoa-bc-2030,,`),
  });
  const COUNT = 'kieu-dang-cong-nghiep';
  test.each<[string, Edits, RegExp]>([
    ['a count below nothing', valued(COUNT, '-5'), /^[a-z-]+ tien-do/u],
    ['half a patent', valued(COUNT, '3.5'), /^[a-z-]+ tien-do/u],
    ['a day of Excel’s for a count', valued(COUNT, '45658'), /^\([a-z_]+ tien-do/u],
    [
      'ten times what it was',
      { [FIGURES]: swap('sang-che,2030-09-30,thang,moi,46', 'sang-che,2030-09-30,thang,moi,460') },
      /^\([a-z_]+ tien-do/u,
    ],
    ['a unit', valued(COUNT, '47 văn bằng'), /^[a-z-]+ tien-do/u],
  ])('%s', (_what, edits, expected) => {
    const found = said(edits).filter((problem) => !problem.includes('dia_ban_cu'));
    expect(found[0]).toMatch(expected);
  });
});

describe('8. Days as another country writes them', () => {
  const dated = (...days: string[]) => ({
    [SOURCES]: row(
      ...days.map((day, index) => `minh-hoa-x${index},Nguồn ${index},,,${day},,van_ban,ban_goc,`),
    ),
  });
  test('where one can only be month first, all that are written so are refused, each named', () => {
    const found = said(dated('2/3/2024', '12/10/2024', '2/29/2024'));
    expect(found).toHaveLength(3);
  });
  test.each(['28.11.2024', '28/11/24', '28/11/2024 0:00', '2024/11/28', '20241128', '45624', '11/2024'])(
    '%s is refused with what to write',
    (day) => {
      const { problems } = read(dated(day));
      expect(problems).toHaveLength(1);
      expect(problems[0]?.message).not.toContain('không phải một ngày có trong lịch');
      expect(problems[0]?.hint).toMatch(/\d{2}\/\d{2}\/\d{4}|bốn chữ số/u);
    },
  );
});

describe('9. What a spreadsheet leaves behind', () => {
  test.each(['#N/A', '#REF!', '#NAME?', '########', '1.2E+05', '#VALUE!'])('%s is refused', (number) => {
    expect(said({ [SOURCES]: row(`minh-hoa-x,Nguồn,${number},,,,van_ban,ban_goc,`) })).toEqual([
      expect.stringMatching(/^[a-z-]+ nguon\.csv:\d+ C$/u),
    ]);
  });
  test.each(['Dec-26', '45658'])('%s as a number of a paper is asked about', (number) => {
    expect(said({ [SOURCES]: row(`minh-hoa-x,Nguồn,${number},,,,van_ban,ban_goc,`) })).toEqual([
      expect.stringMatching(/^\([a-z_]+ nguon\.csv:\d+ C\)$/u),
    ]);
  });
  test.each(['1-2', '12E5', '007', 'Dec-24', '12-2024'])('the new code %s is refused', (code) => {
    expect(said({ [EVENTS]: row(`${code},2029-01-01,khac,Sự kiện,,,minh-hoa-qd-03`) })).toEqual([
      expect.stringMatching(/^[a-z-]+ su-kien\.csv:\d+ A$/u),
    ]);
  });
});

describe('12, 13. Cells the wrong way round', () => {
  test.each<[string, Edits]>([
    ['the years of a task', { [TASKS]: swap('tu_nam,2023,,co_quan', 'tu_nam,2028,2023,co_quan') }],
    ['the base year and the target year', { [INDICATORS]: swap(',2030,0,2021,', ',2021,0,2029,') }],
    ['the territory', { [FIGURES]: row('kieu-dang-cong-nghiep,2026-06-30,ngay,moi,40,minh-hoa-bc-2030,,') }],
    [
      'a year and the thirtieth of June',
      { 'data/tien-do/2026/chi-so.csv': row('nhan-hieu,2026-06-30,nam,cu,40,minh-hoa-bc-2026,,') },
    ],
  ])('%s', (_what, edits) => {
    expect(said(edits).filter((problem) => !problem.startsWith('('))).not.toEqual([]);
  });
});

describe('14, 15. Characters that are not what they look like', () => {
  const noted = (note: string) => ({
    [SOURCES]: row(`minh-hoa-x,Nguồn,,,,,van_ban,ban_goc,${note}`),
  });
  test.each([
    ['zero width space', 'Ghi\u200Bchú'],
    ['soft hyphen', 'Ghi\u00ADchú'],
    ['word joiner', 'Ghi\u2060chú'],
    ['line separator', 'Ghi\u2028chú'],
    ['eth', 'Ðịa lý'],
    ['small eth', 'ðịa lý'],
    ['full-width digits', 'năm ２０２４'],
  ])('%s', (_what, note) => {
    expect(said(noted(note))).toEqual([expect.stringMatching(/^[a-z-]+ nguon\.csv:\d+ I$/u)]);
  });
  test('in a header', () => {
    expect(said({ [FIGURES]: swap('gia_tri', 'gia_tri\u200B') })).toHaveLength(1);
  });
  test('marks put together or apart, byte order marks and other line ends are right', () => {
    expect(said({ [TASKS]: (text) => text.normalize('NFD') })).toEqual([]);
    expect(said({ [TASKS]: (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}` })).toEqual([]);
  });
});

describe('16–18. A file that is not what its name says, or whose first line is no header', () => {
  test.each<[string, Edits]>([
    ['a title line', { [RESULTS]: (text) => `KẾT QUẢ NĂM 2029,,,,,,,\n${text}` }],
    ['a blank line first', { [RESULTS]: (text) => `\n${text}` }],
    ['sep=;', { [RESULTS]: (text) => `sep=;\n${text}` }],
    ['upright lines between cells', { [FIGURES]: (text) => text.replaceAll(',', '|') }],
    [
      'whole lines quoted',
      {
        [FIGURES]: (text) =>
          text
            .trim()
            .split('\n')
            .map((line) => `"${line.replaceAll('"', '""')}"`)
            .join('\n'),
      },
    ],
    [
      'a second header of words',
      {
        [FIGURES]: (text) =>
          text.replace('\n', '\nMã chỉ số,Ngày,Độ chính xác,Địa bàn,Giá trị,Nguồn,Ngày công bố,Ghi chú\n'),
      },
    ],
    ['totals below', { [FIGURES]: row('Tổng cộng,,,,312,,,') }],
    ['conflict marks', { [FIGURES]: row('<<<<<<< HEAD', 'a', '=======', 'b', '>>>>>>> theirs') }],
    ['a workbook', { [FIGURES]: zipSync({ 'xl/workbook.xml': new TextEncoder().encode('<workbook/>') }) }],
  ])('%s: one problem', (_what, edits) => {
    expect(said(edits)).toHaveLength(1);
  });

  test.each([
    ['data/tien-do/2024/Chi-so.csv', 'data/tien-do/2024/chi-so.csv'],
    ['data/tien-do/2024/chi-so (1).csv', 'data/tien-do/2024/chi-so.csv'],
    ['data/tien-do/2024/chi-so - Copy.csv', 'data/tien-do/2024/chi-so.csv'],
    ['data/tien-do/2024/chi-so.csv.txt', 'data/tien-do/2024/chi-so.csv'],
    ['data/tien-do/2024/chi_so.csv', 'data/tien-do/2024/chi-so.csv'],
    ['data/tien-do/2024/chỉ-số.csv', 'data/tien-do/2024/chi-so.csv'],
    ['data/tien-do/2024 (1)/chi-so.csv', 'data/tien-do/2024/chi-so.csv'],
    ['data/Nguon.CSV', 'data/nguon.csv'],
    ['data/tien-do/2024/chi-so.ban-cu.csv', ''],
    ['data/tien-do/2024/chi-so.csv.csv', 'chi-so.csv'],
    ['data/.~lock.chi-so.csv#', ''],
  ])('%s is refused once, with the name meant', (path, meant) => {
    const { problems } = read({ [path]: textOf('data/tien-do/2024/chi-so.csv').split('\n')[0] ?? '' });
    expect(problems.map(({ file }) => file)).toEqual([path]);
    expect(problems[0]?.message.concat(problems[0].hint)).toContain(meant);
  });
});

describe('11, 17, 19. Nothing is dropped, nothing overwritten', () => {
  test('codes that differ in case only', () => {
    expect(said({ [BODIES]: row('SO-KHCN,Sở khác,,so_nganh,khong,,,,,') })).toEqual([
      expect.stringMatching(/^[a-z-]+ don-vi\.csv:\d+ A$/u),
    ]);
  });
  test.each(['so-khcn;so-ct', 'so-khcn, so-ct'])('“%s” for two codes is told to be joined by |', (codes) => {
    const { problems } = read({
      [BODIES]: row(`so-x,Sở X,,so_nganh,khong,"${codes}",ro,2027-07-01,minh-hoa-sap-xep,`),
    });
    expect(problems).toHaveLength(1);
    expect(problems[0]?.hint).toContain('so-khcn|so-ct');
  });
  test.each(['-', '–'])('“%s” for nothing is told to be left empty', (cell) => {
    const { problems } = read({ [SOURCES]: row(`minh-hoa-x,Nguồn,${cell},,,,van_ban,ban_goc,`) });
    expect(problems).toHaveLength(1);
    expect(problems[0]?.hint).toMatch(/trống/u);
  });
  test('the same source twice is asked about', () => {
    expect(said({ [FIGURES]: swap('minh-hoa-bc-2030', 'minh-hoa-bc-2030|minh-hoa-bc-2030') })).toEqual([
      expect.stringMatching(/^\(nguon_hai_lan /u),
    ]);
  });
});

describe('A link is one whole public address', () => {
  test.each([
    'https://a.example/x https://b.example/y',
    'www.gialai.example',
    'file:///C:/bao-cao.pdf',
    'http://localhost/x',
    'http://192.168.1.5/x',
    'https://ten:mat-khau@a.example/',
    'https://a.example/bao-cao…',
    'may-chu-noi-bo/x',
  ])('%s is refused', (link) => {
    expect(said({ [SOURCES]: row(`minh-hoa-x,Nguồn,,,,${link},van_ban,ban_goc,`) })).toEqual([
      expect.stringMatching(/^[a-z-]+ nguon\.csv:\d+ F$/u),
    ]);
  });
});

test('a build knows no day and refuses nothing by it', () => {
  if (!plan) throw new Error('The invented plan is not valid');
  const later = new TextEncoder().encode(
    `${textOf(EVENTS).trimEnd()}\nsu-kien-x,2042-01-01,khac,Sự kiện,,,minh-hoa-qd-03\n`,
  );
  const given = files.map((file) => (file.path === EVENTS ? { ...file, bytes: later } : file));
  expect(readDataset(given, plan.site, plan.clauses, { asOf: plan.asOf, prose }).problems).toEqual([]);
});

describe('What a second look found', () => {
  const corrected = (...lines: string[]) => ({ [CORRECTIONS]: row(...lines) });

  test('a correction of a row that cannot be is refused, whatever its column', () => {
    expect(
      said(corrected('tien-do/2024/chi-so,khong-co|bua|xyz,*,2026-11-30,,,dinh_chinh,Minh họa: bịa')),
    ).toEqual([expect.stringMatching(/^key-part dinh-chinh\.csv:\d+ B$/u)]);
  });

  test('a correction is not older than what it corrects', () => {
    expect(
      said(
        corrected(
          'tien-do/2024/chi-so,giai-phap-huu-ich|2024-12-31|cu,gia_tri,2020-01-05,11,12,dinh_chinh,Minh họa: nhầm',
        ),
      ),
    ).toContainEqual(expect.stringMatching(/^corrected-too-early dinh-chinh\.csv:\d+ D$/u));
  });

  test('where no history is at hand its old value is the published one', () => {
    const line =
      'tien-do/2024/chi-so,giai-phap-huu-ich|2024-12-31|cu,gia_tri,2030-01-05,OLD,13,dinh_chinh,Minh họa: nhầm';
    const figure = {
      'data/tien-do/2024/chi-so.csv': swap(
        'giai-phap-huu-ich,2024-12-31,nam,cu,12',
        'giai-phap-huu-ich,2024-12-31,nam,cu,13',
      ),
    };
    expect(
      said({ ...figure, ...corrected(line.replace('OLD', '12')) }).filter((found) =>
        found.includes('dinh-chinh'),
      ),
    ).toEqual([]);
    expect(said({ ...figure, ...corrected(line.replace('OLD', '99')) })).toContainEqual(
      expect.stringMatching(/^never-stood dinh-chinh\.csv:\d+ E$/u),
    );
  });

  test('the row offered where a cumulative figure falls is taken once it has its reason', () => {
    const fallen = {
      [FIGURES]: swap('sang-che,2030-09-30,thang,moi,46', 'sang-che,2030-09-30,thang,moi,40'),
    };
    const [found] = read(fallen).problems;
    expect(found?.code).toBe('cumulative-falls');
    const reason = found?.paste?.replace('GHI LÝ DO', 'Minh họa: sáu văn bằng hết hiệu lực.') ?? '';
    expect(said({ ...fallen, ...corrected(reason) })).toEqual([]);
  });

  test.each([
    ['letters that became question marks', (text: string) => text.replace(/[^ -~\n]/gu, '?'), 'letters-lost'],
    [
      'letters broken by a wrong opening',
      (text: string) => Buffer.from(text).toString('latin1'),
      'letters-broken',
    ],
  ])('%s are reported', (_what, spoil, code) => {
    const { problems } = read({ [EVENTS]: spoil });
    expect(problems.map((found) => found.code)).toContain(code);
  });

  test('a column added in a text editor, to the header and one line, is read', () => {
    expect(said({ [RESULTS]: (text) => text.replace('ngay_cong_bo', 'ngay_cong_bo,da_xem_lai') })).toEqual(
      [],
    );
  });

  test.each([
    'https://gialai.example/x.',
    'https://gialai.example/x)',
    'https://gialai,example/x',
    'https://a.example/?password=abc',
  ])('the address %s is refused', (link) => {
    expect(said({ [SOURCES]: row(`minh-hoa-x,Nguồn,,,,"${link}",van_ban,ban_goc,`) })).toEqual([
      expect.stringMatching(/^[a-z-]+ nguon\.csv:\d+ F$/u),
    ]);
  });

  test.each(['82,333333333333329', '33.050000000000004'])('%s is told to have too many digits', (value) => {
    expect(
      said({ [FIGURES]: row(`diem-doi-moi,2030-09-30,thang,moi,"${value}",minh-hoa-bc-2030,,`) }),
    ).toEqual([expect.stringMatching(/^number-long /u)]);
  });
});
