/** One year in sentences: what was published and what was not, never what was done. */
import { describe, expect, test } from 'vitest';
import { yearsFinding, yearView } from '../../../src/views/year/year-view.ts';
import { makePlan, type PlanParts } from '../../support/make-plan.ts';

const PARTS: PlanParts = {
  agencies: [{ reporting: 'gui' }, { code: 'so-b', reporting: 'gui' }],
  tasks: [
    { code: 'III.1.1', schedule: 'hang_nam' },
    { code: 'III.1.2', schedule: 'khong_neu' },
    { code: 'III.1.3', schedule: 'hang_nam' },
    { code: 'PL.1', schedule: 'mot_nam', toYear: 2022, repeats: 'III.1.2' },
  ],
};
const viewOf = (year: number, parts: PlanParts = {}) => yearView(makePlan({ ...PARTS, ...parts }), year);

describe('a year without anything published', () => {
  test('says so of tasks and reports, and how many tasks were due', () => {
    expect(viewOf(2022).sentences).toEqual([
      'Chưa thấy kết quả nào của năm 2022 được công bố.',
      'Theo cách trang này đọc lịch của Kế hoạch, 3 việc có phần phải làm trong năm 2022; chưa thấy kết quả năm 2022 của việc nào được công bố.',
      'Chưa thấy báo cáo năm 2022 nào của 2 cơ quan được công bố (hạn trước 30/11/2022).',
    ]);
  });

  test('before any work or report was due says just that', () => {
    expect(viewOf(2020)).toMatchObject({ dueCount: 0, reports: [] });
    expect(viewOf(2020).sentences).toEqual([
      'Chưa thấy kết quả nào của năm 2020 được công bố.',
      'Kế hoạch không nêu việc nào phải làm trong năm 2020.',
    ]);
  });

  test('that is still running holds nothing against anyone', () => {
    const view = viewOf(2026, { asOf: '2026-11-22' });
    expect(view.isRunning).toBe(true);
    expect(view.sentences.slice(1)).toEqual([
      'Theo cách trang này đọc lịch của Kế hoạch, 2 việc có phần phải làm trong năm 2026; năm chưa kết thúc.',
      'Báo cáo năm 2026 của 2 cơ quan chưa đến hạn (trước 30/11/2026).',
    ]);
    expect(viewOf(2026, { asOf: '2026-12-01' }).sentences[2]).toContain('Chưa thấy báo cáo năm 2026');
  });

  test('says of the review half way that it is not seen, once its year has passed', () => {
    const tasks = [{ code: 'IV.1', schedule: 'nhieu_moc' as const }];
    const assignments = [{ task: 'IV.1', role: 'thuc_hien' as const }];
    const words = 'Chưa thấy sơ kết năm 2025 được công bố (nhiệm vụ IV.1, Department A).';
    const sentences = (year: number, parts: PlanParts) =>
      viewOf(year, { tasks, assignments, ...parts }).sentences;
    expect(sentences(2025, { asOf: '2026-01-01' })).toContain(words);
    expect(sentences(2025, { asOf: '2025-12-31' })).not.toContain(words);
    expect(sentences(2024, { asOf: '2026-01-01' })).not.toContain(words);
  });

  test('has no sentence on reports where every body has changed', () => {
    const agencies = [{ reporting: 'gui' as const, successors: ['so-b'] }];
    expect(viewOf(2024, { agencies }).sentences).toHaveLength(3);
    expect(viewOf(2025, { agencies }).sentences).toHaveLength(2);
  });
});

describe('a year with data', () => {
  const results = [
    { year: 2022, task: 'III.1.1' },
    { year: 2022, task: 'III.1.1', order: 2 },
    { year: 2021, task: 'III.1.3' },
  ];

  test('counts a task once and takes results, figures and events of that year only', () => {
    const view = viewOf(2022, {
      results,
      indicators: [{}],
      observations: [{ date: '2022-12-31' }, { date: '2023-12-31' }],
      events: [{ date: '2022-05-01' }, { date: '2023-05-01' }],
    });
    expect(view.results.map(({ task, results: rows }) => [task.code, rows.length])).toEqual([['III.1.1', 2]]);
    expect([view.observations.length, view.events.length]).toEqual([1, 1]);
    expect(view.sentences[0]).toMatch(/^1 .* có kết quả của năm 2022 được công bố\.$/u);
  });

  test('leaves as unpublished what was due and has no result of that very year', () => {
    const view = viewOf(2022, { results });
    expect(view.unpublished.map(({ code }) => code)).toEqual(['PL.1', 'III.1.3']);
    expect(view.sentences[1]).toContain('chưa thấy kết quả năm 2022 của 2 việc trong số đó');
  });

  test('names a work by its body task where more than one of its rows is due', () => {
    const tasks: PlanParts['tasks'] = [
      { code: 'III.1.2' },
      { code: 'PL.1', repeats: 'III.1.2', schedule: 'hang_nam' },
      { code: 'PL.2', repeats: 'III.1.2', schedule: 'mot_nam', toYear: 2022 },
    ];
    expect([2022, 2023].map((year) => viewOf(year, { tasks }).unpublished.map(({ code }) => code))).toEqual([
      ['III.1.2'],
      ['PL.1'],
    ]);
  });

  test.each(['III.1.2', 'PL.1'])('counts a pair as published by either entry (%s)', (task) => {
    const view = viewOf(2022, { results: [{ task }] });
    expect(view.unpublished.map(({ code }) => code)).toEqual(['III.1.1', 'III.1.3']);
  });

  test('counts a pair once when both entries have results', () => {
    const view = viewOf(2022, { results: [{ task: 'III.1.2' }, { task: 'PL.1' }] });
    expect(view.sentences[0]).toMatch(/^1 /u);
  });

  test('shows an event that duplicates a result as the result only', () => {
    const source = 'nguon-a';
    const events = [
      { code: 'same', date: '2022-05-01', tasks: ['III.1.1'], source },
      { code: 'other', date: '2022-05-01', tasks: ['III.1.3'], source },
    ];
    const view = viewOf(2022, { results: [{ task: 'III.1.1', source }], events });
    expect(view.events.map(({ code }) => code)).toEqual(['other']);
  });

  test('counts reports among the bodies that still exist', () => {
    const view = viewOf(2022, { reports: [{ sentOn: '2022-12-05' }] });
    expect(view.sentences[2]).toBe(
      '1 trong 2 cơ quan có báo cáo năm 2022 được công bố (hạn trước 30/11/2022).',
    );
    const rows = view.reports.flatMap((period) => period.rows);
    expect(rows.map(({ status }) => status.code)).toEqual(['muon', 'chua_thay']);
  });
});

describe('all years', () => {
  const findingOf = (years: number[], parts: PlanParts = {}) =>
    yearsFinding(
      makePlan({
        ...PARTS,
        asOf: '2023-12-31',
        results: years.map((year) => ({ year, task: 'III.1.1' })),
        ...parts,
      }),
    );

  test('are led by those with results and the most works of one, then by those without', () => {
    expect(findingOf([2021, 2022])).toBe(
      'Có kết quả được công bố của năm 2021, 2022, nhiều nhất 1 trong 3 việc một năm; chưa thấy kết quả nào của năm 2023.',
    );
  });

  test('are said to have none, or all of them some, where that is so', () => {
    expect(findingOf([])).toBe('Chưa thấy kết quả nào của năm 2020–2023 được công bố.');
    expect(findingOf([2021, 2022, 2023])).toBe(
      'Có kết quả được công bố của năm 2021–2023, nhiều nhất 1 trong 3 việc một năm.',
    );
  });
});

test('no report is owed for a year after the plan has ended', () => {
  expect(viewOf(2030, { asOf: '2032-01-01' }).reports).toHaveLength(1);
  expect(viewOf(2031, { asOf: '2032-01-01' }).reports).toEqual([]);
});

test('no sentence of any year says that work was not done or came late', () => {
  const words = [2020, 2021, 2022, 2025, 2026].flatMap((year) => viewOf(year).sentences).join(' ');
  expect(words).not.toMatch(/chậm|không (làm|thực hiện)|chưa (làm|thực hiện)/iu);
});
