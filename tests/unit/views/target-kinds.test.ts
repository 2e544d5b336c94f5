/** What pages, lists, charts and documents say of each kind of target: sentences of real plans, and what they once became. */
import { describe, expect, test } from 'vitest';
import { progressDrawing } from '../../../src/charts/progress-chart.ts';
import { wrap } from '../../../src/charts/text-width.ts';
import { filePalette } from '../../../src/charts/palette.ts';
import { smallProgressDrawing } from '../../../src/charts/small-progress-chart.ts';
import { createCitations } from '../../../src/documents/citations.ts';
import { indicatorRows } from '../../../src/documents/figures.ts';
import type { Indicator, Milestone, Observation } from '../../../src/tables/rows.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { progressTable } from '../../../src/views/pictures/chart-tables.ts';
import { englishTarget, englishValue } from '../../../src/wording/english.ts';
import { numericTargetsFinding } from '../../../src/views/home/findings.ts';
import {
  earlierBaseline,
  indicatorView,
  leadOf,
  withParts,
} from '../../../src/views/indicator/indicator-view.ts';
import { indicatorCard } from '../../../src/views/pictures/share-cards.ts';
import { smallChartsKey } from '../../../src/views/pictures/small-charts-key.ts';
import { makePlan } from '../../support/make-plan.ts';

const NO_BASELINE: Partial<Indicator> = { baseline: undefined, baselineYear: undefined };
/** “Tối thiểu 98% hồ sơ … tiếp nhận hằng năm” (Lâm Đồng). */
const YEARLY: Partial<Indicator> = {
  ...NO_BASELINE,
  ...({ unit: '%', measure: 'ty_le', comparison: 'it_nhat', target: 98 } as const),
  ...({ targetYear: undefined, rhythm: 'hang_nam' } as const),
};

/** “100% văn bản … được kiểm tra theo quy định” (Lâm Đồng). */
const YEARLESS: Partial<Indicator> = { ...YEARLY, comparison: 'bang', target: 100, rhythm: 'khong_neu' };

const plain = (text: string) => text.replaceAll('\u00A0', ' ');

function planOf(
  indicator: Partial<Indicator>,
  observations: Partial<Observation>[] = [],
  milestones: Partial<Milestone>[] = [],
): Plan {
  return makePlan({ indicators: [indicator], observations, milestones });
}

const viewOf = (...parts: Parameters<typeof planOf>) => {
  const plan = planOf(...parts);
  return indicatorView(plan, plan.indicator('patents'));
};

const year = (of: number, value: number) => ({ date: `${of}-12-31`, precision: 'nam' as const, value });
const quarter = { date: '2026-03-31', precision: 'quy' as const, value: 100 };

describe('a yearly floor', () => {
  test('has the value under its line where the value falls short of it', () => {
    const { data } = viewOf(YEARLY, [year(2025, 95.53)]);
    const { body } = progressDrawing(data, { width: 360, height: 320, fontSize: 13 }, filePalette, 'x');
    const [, line = ''] =
      /<path d="M[\d.]+ ([\d.]+)H[\d.]+" stroke="[^"]+" stroke-width="1.5"/u.exec(body.markup) ?? [];
    const [, value = ''] = /<text x="[\d.]+" y="([\d.]+)"[^>]*>95,53</u.exec(body.markup) ?? [];
    expect(Number(line)).toBeGreaterThan(0);
    expect(Number(value)).toBeGreaterThan(Number(line));
  });

  test('shows the last year it is required in, if the plan names one', () => {
    const view = viewOf({ ...YEARLY, targetYear: 2028 }, [year(2025, 99)]);
    expect(plain(view.goal)).toBe('ít nhất 98 %, hằng năm đến năm 2028');
    expect(view.label).toBe('Đạt mức năm 2025');
    expect(view.data.mark?.date).toBe('2028-12-31');
    expect(englishTarget(view.indicator)).toBe('at least 98% every year until 2028');
  });

  test('is shown for its year, and never until the end of the plan', () => {
    const plan = planOf(YEARLY, [year(2025, 95.53), quarter]);
    const view = indicatorView(plan, plan.indicator('patents'));
    expect(view.label).toBe('Chưa đạt mức năm 2025');
    expect(plain(view.goal)).toBe('ít nhất 98 %, hằng năm');
    expect(plain(view.reason)).toBe(
      'Quy tắc, phiên bản 1.2: xét riêng từng năm, theo số liệu mới nhất của trọn một năm: 95,53 % (năm 2025); mức phải đạt là ít nhất 98 %. Số liệu quý I/2026 không phải của trọn một năm nên không dùng để xét.',
    );
    const { lines } = indicatorCard(plan, view.indicator);
    const drawn = progressDrawing(view.data, { width: 900, height: 400, fontSize: 14 }, filePalette, 'x');
    const documents = indicatorRows(plan, 2026, createCitations(plan, 'https://example.org/'));
    const english = englishTarget(view.indicator);
    expect(english).toBe('at least 98% every year');
    const said = JSON.stringify([view, lines, drawn, documents, english]);
    expect(said).not.toMatch(/đến năm 20|Chỉ tiêu 20|by 20/u);
    expect(drawn.body.markup).toContain('Chỉ tiêu hằng năm:');
  });

  test('of which only a quarter is known is neither met nor missed', () => {
    const view = viewOf(YEARLY, [quarter]);
    expect(view.label).toBe('Chưa đủ số liệu để so sánh');
    expect(view.reason).toContain('chưa có số liệu nào được công bố cho trọn một năm');
  });

  test('is not counted among the targets that are met', () => {
    const plan = makePlan({
      indicators: [YEARLY, { ...YEARLY, code: 'b' }, { code: 'c' }],
      observations: [year(2025, 99), { ...year(2025, 90), indicator: 'b' }],
    });
    expect(numericTargetsFinding(plan)).toBe(
      '2 trong 3 chỉ tiêu bằng số có số liệu công bố; chưa chỉ tiêu nào được ghi nhận là đạt; 1 trong 2 chỉ tiêu xét theo từng kỳ đạt mức của kỳ mới nhất.',
    );
  });
});

describe('in words', () => {
  test.each([
    // “100% văn bản …” (Lâm Đồng); “≤ 10” (NQ03).
    [
      { ...YEARLY, comparison: 'bang', target: 100, rhythm: 'hang_quy' },
      '100 %, hằng quý',
      '100% every quarter',
    ],
    [
      { ...NO_BASELINE, measure: 'thu_hang', comparison: 'nhieu_nhat', unit: undefined },
      'không quá hạng 10, đến năm 2030',
      'at most rank 10 by 2030',
    ],
    [{ measure: 'hien_co', comparison: 'duoi' }, 'dưới 10, đến năm 2030', 'less than 10 by 2030'],
    // “tăng trung bình 16 - 18 %/năm” (NQ03).
    [
      { measure: 'tang_binh_quan', unit: '%/năm', comparison: 'khoang', target: 16, targetUpper: 18 },
      '16–18 %/năm, đến năm 2030',
      '16 to 18% a year by 2030',
    ],
    [
      {
        ...NO_BASELINE,
        measure: 'co_khong',
        comparison: 'bang',
        target: 1,
        targetYear: 2026,
        unit: undefined,
      },
      'Có, đến năm 2026',
      'yes by 2026',
    ],
    [
      { measure: 'hien_co', relation: 'tang_phan_tram', comparison: 'bang', target: 20, baseline: 50 },
      'tăng 20 % so với năm 2020 (50 → 60), đến năm 2030',
      '20% more than in 2020, by 2030',
    ],
    [
      {
        measure: 'hien_co',
        relation: 'giam_phan_tram',
        comparison: 'it_nhat',
        target: 20,
        baseline: undefined,
      },
      'giảm ít nhất 20 % so với năm 2020, đến năm 2030',
      'at least 20% less than in 2020, by 2030',
    ],
    [
      { measure: 'hien_co', relation: 'giam_so', comparison: 'bang', target: 5, baseline: 50 },
      'giảm 5 so với năm 2020 (50 → 45), đến năm 2030',
      '5 less than in 2020, by 2030',
    ],
  ] satisfies [Partial<Indicator>, string, string][])('%o', (indicator, goal, english) => {
    const view = viewOf(indicator);
    expect(plain(view.goal)).toBe(goal);
    expect(englishTarget(view.indicator)).toBe(english);
  });

  test('a relative target has its level beside its mark, and no arrow where pictures have no letter for one', () => {
    const more: Partial<Indicator> = {
      measure: 'hien_co',
      relation: 'tang_phan_tram',
      target: 20,
      baseline: 50,
    };
    const { data, finding } = viewOf({ ...more, comparison: 'bang' }, [year(2025, 54)]);
    const size = { width: 900, height: 400, fontSize: 14 };
    expect(progressDrawing(data, size, filePalette, 'x').body.markup).toContain('>60</text>');
    expect(smallProgressDrawing(data, size, filePalette, 'x').body.markup).toContain('>60</text>');
    expect(finding).toContain('→');
    expect(wrap(finding, 2000, 14).join(' ')).toContain('(50 thành 60)');
  });

  test('ranks and yes/no values are worded as such', () => {
    const rank: Partial<Indicator> = {
      ...NO_BASELINE,
      measure: 'thu_hang',
      unit: undefined,
      comparison: 'nhieu_nhat',
    };
    expect(leadOf(viewOf(rank, [year(2025, 7)]))).toBe(
      'Hạng 7 (năm 2025); chỉ tiêu đến năm 2030: không quá hạng 10.',
    );
    expect(viewOf(rank).scope).toMatch(/^Thứ hạng/u);
    const built = {
      ...NO_BASELINE,
      measure: 'co_khong',
      unit: undefined,
      comparison: 'bang',
      target: 1,
    } as const;
    const view = viewOf(built, [year(2025, 0)]);
    expect(view.finding).toBe('Không (năm 2025); chỉ tiêu đến năm 2030: Có');
    expect(englishValue(view.status?.observation, view.indicator)).toBe('no (2025-12-31)');
  });

  test('what only is or is not has no path, whatever milestone it has, and says so', () => {
    const built = { measure: 'co_khong', unit: undefined, comparison: 'bang', target: 1 } as const;
    const milestone = { date: '2027-03-31', target: 1 };
    for (const start of [NO_BASELINE, { baseline: 0, baselineYear: 2020 }]) {
      const view = viewOf({ ...start, ...built }, [year(2025, 0)], [milestone]);
      expect(view.data.path).toBeUndefined();
      expect(view.milestones).toEqual([{ day: '31/3/2027', words: 'Có' }]);
      expect(view.reason).toContain('Chỉ tiêu chỉ có hai mức, có hoặc không');
      expect(view.baseline).not.toContain('đường tham chiếu');
      expect(smallChartsKey([view])).not.toContain('đường tham chiếu');
    }
  });

  test('less is better: the label says which way the path goes', () => {
    const falling: Partial<Indicator> = { measure: 'hien_co', comparison: 'nhieu_nhat', baseline: 20 };
    expect(viewOf(falling, [year(2024, 17)]).label).toBe('Cao hơn đường tham chiếu giảm dần');
    expect(viewOf(falling, [year(2024, 16)]).label).toBe('Bằng hoặc thấp hơn đường tham chiếu giảm dần');
  });
});

describe('milestones', () => {
  const steps = [
    { date: '2025-12-31', target: 8 },
    { date: '2045-12-31', target: 50 },
  ];
  const view = viewOf({}, [year(2025, 6)], steps);

  test('are shown with their days, also beyond the plan', () => {
    expect(view.milestones).toEqual([
      { day: '31/12/2025', words: 'ít nhất 8' },
      { day: '31/12/2045', words: 'ít nhất 50' },
    ]);
    const plan = planOf({}, [], steps);
    expect(
      plain(indicatorRows(plan, 2026, createCitations(plan, 'https://example.org/'))[0]?.muc_tieu ?? ''),
    ).toBe('Ít nhất 10 văn bằng, đến năm 2030; ngày 31/12/2025: ít nhất 8; ngày 31/12/2045: ít nhất 50');
  });

  test('within the plan are drawn, one stroke each, and are in the table of the chart', () => {
    const size = { width: 900, height: 400, fontSize: 14 };
    const strokes = (markup: string) => markup.match(/stroke-width="5"/gu)?.length;
    expect(strokes(progressDrawing(view.data, size, filePalette, 'x').body.markup)).toBe(2);
    expect(strokes(smallProgressDrawing(view.data, size, filePalette, 'x').body.markup)).toBe(2);
    const table = progressTable(planOf({}, [], steps), view);
    expect(table.filter(([kind]) => kind === 'mốc của chỉ tiêu').map((row) => row.slice(1, 3))).toEqual([
      ['2025-12-31', '8'],
    ]);
  });

  test('a path that bends is a line, not an area', () => {
    const { markup } = progressDrawing(
      view.data,
      { width: 900, height: 400, fontSize: 14 },
      filePalette,
      'x',
    ).body;
    expect(markup).toMatch(/<path d="M[\d. ]+L[\d. ]+L[\d. ]+" fill="none"/u);
  });
});

test('a baseline before the plan is named beside the chart, whose axis begins with the plan', () => {
  const view = viewOf({ measure: 'hien_co', unit: 'khu', baseline: 7, baselineYear: 2015, target: 12 });
  expect(plain(earlierBaseline(view) ?? '')).toBe('Mức gốc, trước năm đầu của hình: 7 khu (năm 2015).');
  const { markup } = progressDrawing(
    view.data,
    { width: 900, height: 400, fontSize: 14 },
    filePalette,
    'x',
  ).body;
  const starts = [...markup.matchAll(/d="M(-?[\d.]+) [^"]*"[^>]*stroke-dasharray="0 6"/gu)].map(([, x]) =>
    Number(x),
  );
  expect(starts).toHaveLength(1);
  expect(starts[0]).toBeGreaterThan(0);
  expect(earlierBaseline(viewOf({}))).toBeUndefined();
});

test('parts follow their whole', () => {
  const plan = makePlan({
    indicators: [{ code: 'part', partOf: 'whole' }, { code: 'other' }, { code: 'whole' }],
  });
  expect(withParts(plan, plan.indicators).map(({ code }) => code)).toEqual(['other', 'whole', 'part']);
});

test('A target without a year is shown without one, everywhere', () => {
  const plan = planOf(YEARLESS, [{ date: '2026-03-31', precision: 'quy', value: 100 }]);
  const view = indicatorView(plan, plan.indicator('patents'));
  expect(plain(view.goal)).toBe('100 %, không nêu năm');
  expect(view.label).toBe('Chưa đủ số liệu để so sánh');
  expect(plain(view.reason)).toContain('không xét đạt hay chưa');
  expect(plain(JSON.stringify([view.finding, indicatorCard(plan, plan.indicator('patents'))]))).not.toMatch(
    /đến năm/u,
  );
  expect(englishTarget(plan.indicator('patents'))).toBe('100% (the plan names no year)');
  expect(progressTable(plan, view).find(([kind]) => kind === 'chỉ tiêu')?.[1]).toBe('');
});
