/** The sentences of the home page: true of an empty plan, true of a plan with data, each with its proof. */
import { describe, expect, test } from 'vitest';
import { homeFindings, numericTargetsFinding } from '../../../src/views/home/findings.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { makePlan, PERCENT, type PlanParts } from '../../support/make-plan.ts';

const PARTS: PlanParts = {
  agencies: [{ reporting: 'gui' }, { code: 'so-b', reporting: 'gui' }],
  indicators: [{}, { code: 'rate', ...PERCENT }, { code: 'goal', kind: 'dinh_tinh' }],
  tasks: [
    { code: 'III.1.1', schedule: 'hang_nam' },
    { code: 'III.1.2', schedule: 'theo_trung_uong' },
    { code: 'III.1.3', schedule: 'khong_neu' },
    { code: 'PL.1', schedule: 'mot_nam', toYear: 2020, repeats: 'III.1.3' },
    { code: 'PL.2', schedule: 'theo_trung_uong', repeats: 'III.1.2' },
  ],
};
const REVIEW = { year: 2025, task: 'III.1.1' };
const planWith = (parts: PlanParts = {}): Plan =>
  makePlan({ ...PARTS, site: { review: REVIEW }, assignments: [{}], ...parts });
const sentences = (plan: Plan) =>
  homeFindings(plan).map(({ before, link, after, path }) => [`${before}${link}${after}`, path]);
const markOf = (plan: Plan, path: string) =>
  homeFindings(plan).find((finding) => finding.path === path)?.mark;

describe('of a plan without anything published, the home page', () => {
  test('says so of targets, tasks, reports and review, each pair counted once', () => {
    expect(sentences(planWith())).toEqual([
      ['Cả 2 chỉ tiêu bằng số của Kế hoạch đều chưa có số liệu công bố.', '/muc-tieu/'],
      ['0 trong 3 việc Kế hoạch giao có kết quả được công bố.', '/tien-do/'],
      [
        '1 việc phụ thuộc văn bản của Trung ương mà trang này chưa ghi nhận được.',
        '/nhiem-vu/?trang-thai=cho_trung_uong',
      ],
      [
        '1 việc đã qua mốc của Kế hoạch mà chưa thấy kết quả được công bố.',
        '/nhiem-vu/?trang-thai=den_han_chua_cong_bo',
      ],
      [
        'Chưa thấy báo cáo hằng năm nào của 2 cơ quan được công bố, từ năm 2021 đến nay.',
        '/tien-do/#bao-cao',
      ],
      ['Chưa thấy sơ kết năm 2025 được công bố (việc của Department A).', '/nhiem-vu/iii-1-1/'],
    ]);
  });

  test('has no mark of a good or a late status', () => {
    const marks = homeFindings(planWith()).map(({ mark }) => mark);
    expect(marks).toEqual([
      'chua_co_so_lieu',
      'chua_cong_bo',
      'cho_trung_uong',
      'den_han_chua_cong_bo',
      'chua_thay',
      'chua_cong_bo',
    ]);
  });

  test('never uses the word "late"', () => {
    expect(sentences(planWith()).join(' ')).not.toMatch(/chậm|muộn/iu);
  });

  test('leaves out what concerns no task, and a review whose year is not over', () => {
    const plan = planWith({ tasks: [{}], asOf: '2025-12-31' });
    expect(homeFindings(plan).map(({ path }) => path)).toEqual([
      '/muc-tieu/',
      '/tien-do/',
      '/tien-do/#bao-cao',
    ]);
    expect(homeFindings(planWith({ site: { review: undefined } }))).toHaveLength(5);
  });
});

describe('of a plan with data, the home page', () => {
  const results = [
    { year: 2022, task: 'III.1.1', status: 'co_ket_qua' as const },
    { year: 2024, task: 'PL.1', status: 'hoan_thanh' as const },
  ];

  test('counts commitments with results and names the newest year', () => {
    const [, [words] = []] = sentences(planWith({ results }));
    expect(words).toBe('2 trong 3 việc Kế hoạch giao có kết quả được công bố, gần nhất là năm 2024.');
    expect(markOf(planWith({ results }), '/tien-do/')).toBe('co_ket_qua');
  });

  test('counts targets with figures apart from targets that are met', () => {
    const one = planWith({ observations: [{ value: 3 }] });
    expect(numericTargetsFinding(one)).toBe(
      '1 trong 2 chỉ tiêu bằng số có số liệu công bố; chưa chỉ tiêu nào được ghi nhận là đạt.',
    );
    const met = planWith({ observations: [{ value: 10 }, { indicator: 'rate', value: 80 }] });
    expect(numericTargetsFinding(met)).toBe('2 trong 2 chỉ tiêu bằng số có số liệu công bố; 1 chỉ tiêu đạt.');
  });

  test('shows no mark of insufficient data where every figure can be compared', () => {
    const plan = planWith({ indicators: [{}], observations: [{ value: 5 }] });
    expect(markOf(plan, '/muc-tieu/')).not.toBe('chua_du_so_lieu');
  });

  test('counts published reports, and does not mark them as on time when all were late', () => {
    const plan = planWith({ reports: [{ year: 2022, sentOn: '2023-01-15' }] });
    expect(sentences(plan).map(([words]) => words)).toContain(
      '1 báo cáo hằng năm của 2 cơ quan được công bố, từ năm 2021 đến nay.',
    );
    expect(markOf(plan, '/tien-do/#bao-cao')).not.toBe('dung_han');
  });

  test('does not miss a review that took place, nor wait for a fulfilled condition', () => {
    const events = [
      { kind: 'so_ket' as const, date: '2025-12-01' },
      { kind: 'huong_dan_trung_uong' as const, tasks: ['PL.2'] },
    ];
    const words = sentences(planWith({ events })).join(' ');
    expect(words).not.toContain('sơ kết');
    expect(words).not.toContain('Trung ương');
  });
});
