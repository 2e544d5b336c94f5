/** The history in people's words: one change is one item, and its title names the thing. */
import { describe, expect, test } from 'vitest';
import type { AnyColumn } from '../../../src/tables/any-table.ts';
import { anySchema } from '../../../src/tables/any-table.ts';
import type { HistoryEntry } from '../../../src/history/read-history.ts';
import { tableNames } from '../../../src/tables/table-names.ts';
import { tableId } from '../../../src/changes/snapshot.ts';
import type { TableName } from '../../../src/tables/table-names.ts';
import {
  historyItems,
  historyOf,
  noHistory,
  type HistoryItem,
} from '../../../src/views/changes/history-view.ts';
import {
  DAY,
  type Edit,
  itemsAfter,
  planAfter,
  reason,
  titlesAfter,
  sampleRow,
} from '../../support/history-plan.ts';
import { rows } from '../../support/sample.ts';

const [figure, share] = [sampleRow('observations'), sampleRow('observations', 1)];
const result = sampleRow('results');
const FIGURES = 'tien-do/2024/chi-so';
const revisionsWith = (...added: ReturnType<typeof reason>[]) => [...rows.revisions, ...added];

describe('A changed value', () => {
  const edit = {
    observations: [figure, { ...share, gia_tri: '1234.5' }],
    revisions: revisionsWith(reason(FIGURES, 'ty-le|2024-12-31|cu', 'gia_tri', '1234,5')),
  };

  test('is one item with its reason, in the numbers of the pages', () => {
    expect(itemsAfter(edit)).toMatchObject([
      {
        date: DAY,
        kind: 'sua',
        title: 'Tỷ lệ, ngày 31/12/2024: 82,5 → 1.234,5, đính chính',
        reason: 'Nguồn nêu khác.',
        url: '/muc-tieu/ty-le/',
        changes: [],
      },
    ]);
  });

  test('carries its unit, and only as much of its day as the source states', () => {
    const changed = (cells: object) => ({ observations: [{ ...figure, gia_tri: 6, ...cells }, share] });
    expect(titlesAfter(changed({}))).toEqual(['Sáng chế, ngày 30/6/2024: 5 → 6 bằng']);
    expect(
      titlesAfter(
        { observations: [{ ...figure, do_chinh_xac: 'thang' }, share] },
        changed({ do_chinh_xac: 'thang' }),
      ),
    ).toEqual([
      'Sáng chế, tháng 6/2024: 5 → 6 bằng',
      'Sáng chế (5 bằng): kỳ số liệu ngày 30/6/2024 → tháng 6/2024',
    ]);
  });

  test('is a word or a rank where it is measured so', () => {
    const indicator = sampleRow('indicators');
    const measuredAs = (cach_tinh: string): Edit => ({
      indicators: [
        {
          ...indicator,
          loai: 'theo_doi',
          cach_tinh,
          so_sanh: '',
          muc_tieu: '',
          nam_muc_tieu: '',
          kieu_gia_tri: '',
        },
        ...rows.indicators.slice(1),
      ],
    });
    const value = (gia_tri: number): Edit => ({ observations: [{ ...figure, gia_tri }, share] });
    const [yesNo, rank] = ['co_khong', 'thu_hang'].map((measure) =>
      titlesAfter({ ...measuredAs(measure), ...value(0) }, value(1)).find((title) => title.includes('→')),
    );
    expect(yesNo).toContain('Không → Có');
    expect(rank).toContain('0 → hạng 1');
  });

  test('is shown with other changes of its row', () => {
    const [item] = itemsAfter({ observations: [figure, { ...share, gia_tri: 81, ghi_chu: 'Gồm ba nguồn' }] });
    expect(item?.title).toBe('Tỷ lệ, ngày 31/12/2024: 82,5 → 81, thêm ghi chú');
    expect(item?.changes).toMatchObject([{ label: 'ghi chú', before: '', after: '“Gồm ba nguồn”' }]);
  });

  test('is not explained by a reason for another value, which is a separate entry', () => {
    const wrong = {
      ...edit,
      revisions: revisionsWith(reason(FIGURES, 'ty-le|2024-12-31|cu', 'gia_tri', '80')),
    };
    expect(itemsAfter(wrong).map(({ title, reason: why }) => [title, why])).toEqual([
      ['Tỷ lệ, ngày 31/12/2024: 82,5 → 1.234,5', undefined],
      [
        'Lời giải thích mới cho thay đổi ngày 01/02/2026: Tỷ lệ, ngày 31/12/2024: 82,5 → 80, đính chính',
        undefined,
      ],
    ]);
  });

  test('is explained by a row of the same day that another commit brought', () => {
    const early = revisionsWith({
      ...reason(FIGURES, 'ty-le|2024-12-31|cu', 'gia_tri', '1234,5'),
      ngay: '2026-02-02',
    });
    const [change] = itemsAfter({ revisions: early }, { observations: edit.observations });
    expect(change).toMatchObject({ date: '2026-02-02', reason: 'Nguồn nêu khác.' });
    const [late] = itemsAfter({ revisions: edit.revisions }, { observations: edit.observations });
    expect(late).toMatchObject({ date: '2026-02-02', reason: undefined });
  });

  test('several of one commit are an item each, with its own reason', () => {
    const two = {
      observations: [
        { ...figure, gia_tri: 4 },
        { ...share, gia_tri: 81 },
      ],
      revisions: revisionsWith(
        reason(FIGURES, 'ty-le|2024-12-31|cu', 'gia_tri', '81', 'cap_nhat'),
        reason(FIGURES, 'sang-che|2024-06-30|cu', 'gia_tri', '4'),
      ),
    };
    expect(titlesAfter(two)).toEqual([
      'Sáng chế, ngày 30/6/2024: 5 → 4 bằng, đính chính',
      'Tỷ lệ, ngày 31/12/2024: 82,5 → 81, cập nhật',
    ]);
  });
});

describe('A row that came or went', () => {
  test('is a sentence that names the thing', () => {
    const added = {
      observations: [
        ...rows.observations,
        { ...figure, ngay_so_lieu: '2024-12-31', do_chinh_xac: 'nam', gia_tri: 1018 },
      ],
      results: [result, { ...result, thu_tu: 2, ket_qua: 'Mở hai lớp.' }],
      reports: [...rows.reports, { ma_don_vi: 'so-khcn', ngay_gui: '2024-11-30', nguon: 'kh-1' }],
      sources: [
        ...rows.sources,
        { ma: 'bc-2', ten: 'Báo cáo năm 2024', loai: 'bao_cao', xac_minh: 'trich_dan' },
      ],
      events: [
        ...rows.events,
        { ma: 'e-2', ngay: '2024-02-01', loai: 'khac', ten: 'Hội nghị', nguon: 'kh-1' },
      ],
      assignments: [
        ...rows.assignments,
        { ma_nhiem_vu: 'III.1.2', ma_don_vi: 'so-ct', vai_tro: 'phoi_hop', thu_tu: 1 },
      ],
    };
    expect(titlesAfter(added)).toEqual([
      'Số liệu mới của năm 2024: Sáng chế, 1.018 bằng',
      'Kết quả mới của nhiệm vụ “Tổ chức hội thảo hằng năm”, năm 2024: Mở hai lớp',
      'Báo cáo mới năm 2024 của Sở Khoa học và Công nghệ: gửi ngày 30/11/2024',
      'Sự kiện mới: Hội nghị (ngày 01/02/2024)',
      'Nguồn mới: Báo cáo năm 2024',
      'Phân công mới: Sở Công Thương phối hợp nhiệm vụ “Tổ chức hội thảo hằng năm”',
    ]);
  });

  test('says what else it says', () => {
    const [item] = itemsAfter({ results: [result, { ...result, thu_tu: 2, ket_qua: 'Mở hai lớp' }] });
    expect(item?.facts).toEqual([
      'Ghi ở phần của Sở Khoa học và Công nghệ, kết quả thứ 2',
      'Địa bàn: Địa bàn trước khi thay đổi địa giới',
      'Tình trạng: Đã hoàn thành',
      'Nguồn: Kế hoạch',
    ]);
  });

  test('says whole below its title what is cut there', () => {
    const text = `${'Mở lớp cho doanh nghiệp, hợp tác xã. '.repeat(4)}Hết.`;
    const [item] = itemsAfter({ results: [result, { ...result, thu_tu: 2, ket_qua: text }] });
    expect(item?.title).toMatch(/, năm 2024: Mở lớp .*…$/u);
    expect(item?.facts).toContain(`Lời nêu kết quả: ${text}`);
  });

  test('went with its reason', () => {
    const gone = {
      observations: [share],
      revisions: revisionsWith(reason(FIGURES, 'sang-che|2024-06-30|cu', '*')),
    };
    expect(itemsAfter(gone)).toMatchObject([
      {
        kind: 'bo',
        title: 'Bỏ số liệu của ngày 30/6/2024: Sáng chế, 5\u00A0bằng, đính chính',
        reason: 'Nguồn nêu khác.',
        facts: ['Địa bàn: Địa bàn trước khi thay đổi địa giới', 'Nguồn: Kế hoạch'],
      },
    ]);
  });

  test('keeps its name after the thing itself is gone', () => {
    const indicators = [sampleRow('indicators')];
    expect(
      titlesAfter(
        { observations: [figure, { ...share, gia_tri: 80 }] },
        { indicators, observations: [figure] },
      ),
    ).toEqual([
      'Bỏ số liệu của ngày 31/12/2024: Tỷ lệ, 80',
      'Bỏ chỉ số: Tỷ lệ',
      'Tỷ lệ, ngày 31/12/2024: 82,5 → 80',
    ]);
  });
});

describe('An edit of the editor', () => {
  const [first, ...others] = [sampleRow('tasks'), ...rows.tasks.slice(1)];
  const tasksWith = (cells: object) => ({ tasks: [{ ...first, ...cells }, ...others] });

  test('is named in words', () => {
    const titled = tasksWith({ ten_ngan: 'Hội thảo', noi_gon: 'Mở hội thảo mỗi năm.' });
    const told = titlesAfter(
      titled,
      tasksWith({ ten_ngan: 'Hội thảo hằng năm', noi_gon: 'Tỉnh mở hội thảo mỗi năm.' }),
      tasksWith({
        ten_ngan: 'Hội thảo hằng năm',
        noi_gon: 'Tỉnh mở hội thảo mỗi năm.',
        doi_tuong: 'nguoi_dan',
      }),
    );
    expect(told).toEqual([
      'Nhiệm vụ “Hội thảo hằng năm”: thêm đối tượng được phục vụ “Người dân”',
      'Nhiệm vụ “Hội thảo hằng năm”: tên ngắn “Hội thảo” → “Hội thảo hằng năm”, sửa câu nói gọn',
      'Nhiệm vụ “Hội thảo”: thêm tên ngắn “Hội thảo”, thêm câu nói gọn',
    ]);
  });

  test('too long for a title is below it, complete', () => {
    const note = 'Hiểu là việc làm hằng năm, kể từ năm Kế hoạch được ban hành cho đến hết năm 2030.';
    expect(itemsAfter(tasksWith({ ghi_chu: note }))).toMatchObject([
      {
        title: 'Nhiệm vụ “Tổ chức hội thảo hằng năm”: thêm ghi chú',
        changes: [{ label: 'ghi chú', before: '', after: `“${note}”` }],
      },
    ]);
  });

  test('of a list shows what was added and removed', () => {
    const asking = sampleRow('searchAliases');
    expect(titlesAfter({ searchAliases: [{ ...asking, cach_hoi: 'DOST|sở nào quản lý' }] })).toEqual([
      'Câu hỏi tìm kiếm cho Sở Khoa học và Công nghệ: cách hỏi “sở khoa học làm gì” → “sở nào quản lý”',
    ]);
    expect(titlesAfter({ searchAliases: [{ ...asking, cach_hoi: 'DOST|sở khoa học làm gì' }] })).toEqual([
      'Câu hỏi tìm kiếm cho Sở Khoa học và Công nghệ: đổi cách hỏi',
    ]);
  });
});

describe('Other tables', () => {
  test('show an amendment as a change of the amended row', () => {
    const amendment = {
      ...sampleRow('amendments'),
      ma: 'a-2',
      cot: 'muc_tieu',
      khoa: 'sang-che',
      gia_tri_cu: 10,
      gia_tri_moi: '1234,5',
    };
    expect(titlesAfter({ amendments: [...rows.amendments, amendment] })).toEqual([
      'Điều chỉnh Kế hoạch mới: Sáng chế: mức phải đạt 10 → 1.234,5 bằng',
    ]);
  });

  test('show an amendment of a whole row, also of one no table has', () => {
    const whole = (ma: string, cells: object) => ({
      ...sampleRow('amendments'),
      ma,
      cot: '*',
      gia_tri_moi: 'them',
      ...cells,
    });
    const added = [
      whole('a-2', { khoa: 'khac' }),
      whole('a-3', { tep: 'nhiem-vu', khoa: 'III.1.2', gia_tri_moi: 'bai_bo' }),
      whole('a-4', { tep: 'phan-cong', khoa: 'III.1.2|so-ct|phoi_hop' }),
    ];
    expect(titlesAfter({ amendments: [...rows.amendments, ...added] })).toEqual([
      'Điều chỉnh Kế hoạch mới: một chỉ số không có trong bảng: thêm',
      'Điều chỉnh Kế hoạch mới: Nhiệm vụ “Tổ chức hội thảo hằng năm”: bãi bỏ',
      'Điều chỉnh Kế hoạch mới: Phân công Sở Công Thương phối hợp nhiệm vụ “Tổ chức hội thảo hằng năm”: thêm',
    ]);
  });

  test('show a reason given for a removed row', () => {
    const given = {
      ...sampleRow('revisions'),
      khoa: 'kh-9',
      ngay: '2024-02-02',
      cot: 'ten',
      gia_tri_cu: 'Cũ',
      gia_tri_moi: 'Mới',
    };
    expect(titlesAfter({ revisions: [...rows.revisions, given] })).toEqual([
      'Lời giải thích mới cho thay đổi ngày 02/02/2024: Nguồn không có trong bảng: tên “Cũ” → “Mới”, đính chính',
    ]);
  });

  test('distinguish an appendix row from the task it repeats', () => {
    const results = [result, { ...result, ma_nhiem_vu: 'PL.1', ket_qua: 'Đã mở' }];
    expect(titlesAfter({ results })).toEqual([
      'Kết quả mới của nhiệm vụ “Hội thảo (phụ lục)”, năm 2024: Đã mở',
    ]);
  });
});

test('The newest change comes first, and of one commit what is published before what surrounds it', () => {
  const told = itemsAfter(
    { sources: [...rows.sources, { ...sampleRow('sources'), ma: 'kh-2', ten: 'Nguồn hai' }] },
    { sources: rows.sources, observations: [figure, { ...share, gia_tri: 80 }] },
  );
  expect(told.map(({ date, kind }) => `${date} ${kind}`)).toEqual([
    '2026-02-02 sua',
    '2026-02-02 bo',
    '2026-02-01 them',
  ]);
});

test('Text in another Unicode form is normalised to that of the pages', () => {
  const title = 'Hội nghị sở hữu trí tuệ';
  const told = titlesAfter({
    events: [...rows.events, { ...sampleRow('events'), ma: 'e-2', ten: title.normalize('NFD') }],
  });
  expect(told).toEqual([`Sự kiện mới: ${title} (ngày 02/7/2021)`]);
});

test('Each page shows what concerns it, also where a row names several', () => {
  const items = itemsAfter({
    observations: [figure, { ...share, gia_tri: 80 }],
    events: [{ ...sampleRow('events'), ma_nhiem_vu: 'PL.1|III.1.10', ma_chi_so: 'sang-che|ty-le' }],
    assignments: rows.assignments.slice(1),
    amendments: [...rows.amendments, { ...sampleRow('amendments'), ma: 'a-2', khoa: 'ty-le' }],
  });
  const tables = (found: HistoryItem[] | undefined) => found?.map(({ table }) => table);
  expect(tables(historyOf(items, 'indicators', 'ty-le'))).toEqual(['observations', 'amendments', 'events']);
  expect(tables(historyOf(items, 'tasks', 'III.1.10'))).toEqual(['events']);
  expect(tables(historyOf(items, 'tasks', 'III.1.2'))).toEqual(['assignments']);
  expect(tables(historyOf(items, 'agencies', 'so-khcn'))).toEqual(['assignments']);
});

test('Ids do not depend on the length of the history, and are unique', () => {
  const edit = {
    observations: [
      { ...figure, gia_tri: 4 },
      { ...share, gia_tri: 81 },
    ],
  };
  const ids = itemsAfter(edit).map(({ id }) => id);
  expect(new Set(ids).size).toBe(2);
  const entries: HistoryEntry[] = ['a', 'b'].map((key) => ({
    table: 'nguon',
    key,
    column: '*',
    before: undefined,
    after: 'x',
    row: { ma: key, ten: key },
    date: DAY,
    commit: 'c'.repeat(40),
  }));
  const plan = planAfter();
  const [all, alone] = [historyItems(plan, entries), historyItems(plan, entries.slice(1))];
  expect(all.map(({ id }) => id)).toContain(alone[0]?.id);
});

test('Where nothing changed the page of changes says so, and where nothing is known it says that', () => {
  const plan = planAfter();
  expect(noHistory(plan, undefined)).toContain('Chưa đọc được đủ lịch sử');
  expect(noHistory(plan, [])).toContain('Chưa có thay đổi nào kể từ ngày 01/01/2025');
  expect(noHistory({ ...plan, asOf: '2024-01-01' }, [])).toContain('sẽ bắt đầu được ghi từ ngày 01/01/2025');
  expect(noHistory(plan, itemsAfter({ observations: [figure] }))).toBeUndefined();
});

describe('No column, key or code is shown, whatever changes', () => {
  const plan = planAfter();
  /** Headers and values that are words of Vietnamese, too. */
  const WORDS = ['trang', 'khoa', 'dung'];
  const headers = tableNames.flatMap((table) => anySchema(table).columns.map(({ header }) => header));
  const values = tableNames.flatMap((table) =>
    anySchema(table).columns.flatMap((column) => column.values ?? []),
  );
  const codes = [
    'so-khcn',
    'so-ct',
    'kh-1',
    'sang-che',
    'ty-le',
    'e-1',
    'a-1',
    'l-1',
    'khac-1',
    'chi-so',
    'tien-do',
  ];
  const known = new Set([...headers, ...values, ...codes].filter((word) => !WORDS.includes(word)));
  const machineWords = (text: string) =>
    text.split(/[^\p{L}\p{N}_*|-]+/u).filter((word) => known.has(word) || /[_|*]/u.test(word));
  const wordsOf = ({ title, changes, facts }: HistoryItem) =>
    [title, ...facts, ...changes.flatMap(({ label, before, after }) => [label, before, after])].join('\n');

  /** Another value of the column than the sample has. */
  const other = ({ type, values: list, ref, header }: AnyColumn, now: string): string => {
    const special: Record<string, string> = {
      tep: now === 'chi-so' ? 'phan-cong' : 'chi-so',
      khoa: now === 'ty-le' ? 'sang-che' : 'ty-le',
      cot: now === 'ten' ? 'ghi_chu' : 'ten',
      trang: '/phuong-phap/',
    };
    const ofType: Partial<Record<typeof type, string>> = {
      date: '2023-03-04',
      number: '7.25',
      year: '2023',
      integer: '3',
      link: 'https://example.org/a',
    };
    const named: Record<string, string> = {
      tasks: 'III.1.10',
      agencies: 'so-ct',
      indicators: 'ty-le',
      sources: 'kh-1',
      clauses: 'III.1',
    };
    const found = list?.find((value) => value !== now) ?? ofType[type] ?? special[header];
    if (found !== undefined) return found;
    if (type !== 'code') return 'Chữ khác';
    const name = named[ref ?? ''];
    return name === undefined || name === now ? 'khac-1' : name;
  };
  const amendment = { ...sampleRow('amendments'), cot: 'muc_tieu', gia_tri_cu: 10, gia_tri_moi: 12 };
  const revision = { ...sampleRow('revisions'), cot: 'ten', gia_tri_cu: 'Cũ', gia_tri_moi: 'Mới' };
  const cases = tableNames.flatMap((table) =>
    anySchema(table).columns.map((column) => [table, column.header, column] as const),
  );
  const idOf = (table: TableName) => {
    const { name, yearly } = anySchema(table);
    const id = yearly ? `tien-do/2024/${name}` : name;
    return tableId(`data/${id}.csv`)?.id ?? '';
  };

  test.each(cases)('%s %s', (table, header, column) => {
    const sample = { amendments: amendment, revisions: revision }[table as string] ?? sampleRow(table);
    const row = Object.fromEntries(Object.entries(sample).map(([name, cell]) => [name, String(cell)]));
    const before = row[header] ?? '';
    const after = other(column, before);
    const entry = (parts: Partial<HistoryEntry>): HistoryEntry => ({
      table: idOf(table),
      key: 'a|b|c',
      column: '*',
      before: undefined,
      after: undefined,
      row,
      date: DAY,
      commit: 'c'.repeat(40),
      ...parts,
    });
    const changed = { ...row, [header]: after };
    const histories = [
      [entry({ column: header, before, after, row: changed })],
      column.required
        ? []
        : [entry({ column: header, before: after, after: '', row: { ...row, [header]: '' } })],
      [entry({ after: 'x', row: changed })],
      [entry({ before: 'x', row: changed })],
      [entry({ before: 'x' }), entry({ key: 'd|e|f', after: 'x', row: changed })],
    ];
    const texts = histories.flatMap((entries) => historyItems(plan, entries).map(wordsOf));
    expect(texts.flatMap(machineWords)).toEqual([]);
    expect(
      texts.filter((text) => text !== text.normalize('NFC') || /undefined|NaN|: ?$/mu.test(text)),
    ).toEqual([]);
  });
});
