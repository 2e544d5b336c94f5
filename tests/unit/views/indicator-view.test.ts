/** The texts of an indicator's page: the status with its inputs, the finding, the words for the chart. */
import { describe, expect, test } from 'vitest';
import {
  sameClause,
  indicatorView,
  leadOf,
  pathRows,
  type IndicatorView,
} from '../../../src/views/indicator/indicator-view.ts';
import type { Indicator, Observation } from '../../../src/tables/rows.ts';
import { makePlan, PERCENT, SCORE } from '../../support/make-plan.ts';

function viewOf(
  indicator: Partial<Indicator> = {},
  observations: Partial<Observation>[] = [],
): IndicatorView {
  const plan = makePlan({ indicators: [indicator], observations });
  return indicatorView(plan, plan.indicator('patents'));
}

const plain = (text: string) => text.replaceAll('\u00A0', ' ');
const GOAL: Partial<Indicator> = { ...SCORE, kind: 'dinh_tinh', unit: undefined, measure: undefined };

describe('the status of an indicator', () => {
  test('without figures names the rule, its version and the years', () => {
    const view = viewOf();
    expect(view.label).toBe('Chưa có số liệu công bố');
    expect(view.reason).toBe(
      'Quy tắc, phiên bản 1.2: chưa có giá trị nào được công bố cho chỉ tiêu này từ năm 2020 đến nay.',
    );
  });

  test('against the path names the figure, its day and what the path asks', () => {
    const view = viewOf({}, [{ date: '2024-11-30', value: 3 }]);
    expect(view.label).toBe('Bằng hoặc cao hơn đường tham chiếu');
    expect(plain(view.reason)).toBe(
      'Quy tắc, phiên bản 1.2: giá trị mới nhất là 3 văn bằng (ngày 30/11/2024); đường tham chiếu tại ngày 30/11/2024 là 3 văn bằng.',
    );
  });

  test('of a met target names the target and the period of the figure', () => {
    const view = viewOf(PERCENT, [{ value: 82.5, precision: 'nam' }]);
    expect(view.label).toBe('Đạt chỉ tiêu (số liệu năm 2024)');
    expect(plain(view.reason)).toBe(
      'Quy tắc, phiên bản 1.2: giá trị mới nhất là 82,5 % (năm 2024), chỉ tiêu là trên 80 %.',
    );
  });

  test.each([
    ['no baseline', PERCENT, 'cu', 'Kế hoạch không nêu mức gốc'],
    ['another territory', {}, 'moi', 'thuộc địa bàn khác'],
  ] as const)('that cannot be told says why: %s', (_, indicator, scope, words) => {
    const view = viewOf(indicator, [{ value: 60, scope }]);
    expect(view.label).toBe('Chưa đủ số liệu để so sánh');
    expect(view.reason).toContain(words);
  });

  test('is undefined for qualitative goals and context, which show their kind instead', () => {
    expect(viewOf(SCORE)).toMatchObject({ status: undefined, label: 'Số liệu bối cảnh', reason: '' });
    expect(viewOf(GOAL)).toMatchObject({ status: undefined, label: 'Mục tiêu định tính', reason: '' });
  });

  test('never uses the word "late", however far below the path', () => {
    const view = viewOf({}, [{ date: '2029-12-31', value: 0 }]);
    expect(JSON.stringify([view.label, view.reason, view.finding])).not.toMatch(/chậm|muộn/iu);
  });
});

describe('the finding', () => {
  test('says what the plan set and that nothing was published', () => {
    expect(viewOf().finding).toBe('Chỉ tiêu đến năm 2030: ít nhất 10; chưa có số liệu công bố');
  });

  test('says the newest figure beside the target', () => {
    const view = viewOf({}, [{ value: 4 }, { date: '2023-12-31', value: 2, precision: 'nam' }]);
    expect(plain(view.finding)).toBe('4 văn bằng (ngày 31/12/2024); chỉ tiêu đến năm 2030: ít nhất 10');
    expect(plain(view.description)).toBe(
      `${plain(view.finding)}. năm 2023: 2 văn bằng; ngày 31/12/2024: 4 văn bằng.`,
    );
  });

  test.each([
    ['moi', 'Mới nhất là 25,83 điểm (năm 2024), trên địa bàn mới'],
    ['cu', 'Mới nhất là 25,83 điểm (năm 2024)'],
  ] as const)("of context names the territory where it is not the plan's (%s)", (scope, words) => {
    expect(plain(viewOf(SCORE, [{ value: 25.83, precision: 'nam', scope }]).finding)).toBe(words);
  });

  test.each([
    ['context', SCORE],
    ['a goal in words', GOAL],
  ])('of %s without figures claims no number the plan never set', (_, indicator) => {
    expect(viewOf(indicator).finding).not.toMatch(/đặt\s*;/u);
    expect(viewOf(indicator).finding.toLowerCase()).toContain('chưa có số liệu công bố');
  });
});

describe('a page leads', () => {
  test('with the goal where nothing is published of it, with the newest figure where something is', () => {
    expect(leadOf(viewOf())).toBe('Chỉ tiêu của Kế hoạch: ít nhất 10, đến năm 2030.');
    const published = viewOf({}, [{ value: 4 }]);
    expect(leadOf(published)).toBe(`${published.finding}.`);
  });

  test('with what kind of goal it is where no number is set', () => {
    expect(leadOf(viewOf(GOAL))).toBe('Kế hoạch nêu mục tiêu này bằng lời, không có con số.');
    expect(leadOf(viewOf(SCORE))).toBe('Chưa có số liệu công bố.');
  });
});

describe('unit and territory', () => {
  test('name since when is counted and whose territory it is', () => {
    expect(viewOf().scope).toBe('Đơn vị tính: văn bằng, lũy kế từ ngày 01/01/2021; old territory');
    expect(viewOf({ baselineYear: undefined }).scope).toBe('Đơn vị tính: văn bằng, lũy kế; old territory');
  });

  test('explain the dots once figures of the new territory are shown', () => {
    expect(viewOf(PERCENT, [{ value: 1, scope: 'moi' }]).scope).toBe(
      'Phần trăm; chấm đặc: old territory; chấm rỗng: new territory',
    );
  });
});

test('the table of the path holds each year from the baseline to the target, and nothing without a baseline', () => {
  const rowsOf = (indicator: Partial<Indicator>) =>
    pathRows(viewOf(indicator).data, [2019, 2020, 2024, 2030]);
  expect(rowsOf({})).toEqual([
    { year: 2020, value: '0' },
    { year: 2024, value: '4' },
    { year: 2030, value: '10' },
  ]);
  expect(rowsOf({ targetYear: 2024 }).at(-1)).toEqual({ year: 2024, value: '10' });
  expect(rowsOf(PERCENT)).toEqual([]);
});

test('an amended goal is shown with the one the plan first set', () => {
  const amendment = { key: 'patents', column: 'muc_tieu', before: '10', after: '12', date: '2025-12-01' };
  const plan = makePlan({ indicators: [{}], amendments: [amendment] });
  expect(indicatorView(plan, plan.indicator('patents'))).toMatchObject({
    goal: 'ít nhất 12, đến năm 2030',
    originalGoal: 'ít nhất 10, đến năm 2030',
  });
  const unchanged = makePlan({ indicators: [{}] });
  expect(indicatorView(unchanged, unchanged.indicator('patents')).originalGoal).toBeUndefined();
});

test('related indicators share its clause; without a clause there are none', () => {
  const plan = makePlan({
    indicators: [
      { code: 'a' },
      { code: 'b', clause: 'II.2.2' },
      { code: 'c' },
      { code: 'd', clause: undefined },
      { code: 'e', clause: undefined },
    ],
  });
  const codes = (code: string) => sameClause(plan, plan.indicator(code)).map((other) => other.code);
  expect([codes('a'), codes('b'), codes('d')]).toEqual([['c'], [], []]);
});

test('the baseline is shown with its purpose, or with the meaning of its absence', () => {
  expect(plain(viewOf().baseline)).toBe('0 văn bằng vào ngày 31/12/2020, để kẻ đường tham chiếu');
  expect(viewOf(PERCENT).baseline).toBe('Kế hoạch không nêu; vì thế không có đường tham chiếu.');
});
