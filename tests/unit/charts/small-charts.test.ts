/** The small progress chart, the share bars and the strip of reports. */
import { describe, expect, test } from 'vitest';
import { drawMark } from '../../../src/charts/marks.ts';
import { pagePalette } from '../../../src/charts/palette.ts';
import { progressData } from '../../../src/plan/progress.ts';
import { reportStrip } from '../../../src/charts/report-strip.ts';
import { shareBars } from '../../../src/charts/share-bars.ts';
import { NARROW, SMALL, WIDE } from '../../../src/charts/chart-size.ts';
import { smallProgressChart } from '../../../src/charts/small-progress-chart.ts';
import { smallChartsKey } from '../../../src/views/pictures/small-charts-key.ts';
import type { Indicator, Scope } from '../../../src/tables/rows.ts';
import { makePlan, PERCENT, RANGE, SCORE, type PlanParts } from '../../support/make-plan.ts';

const texts = (markup: string) =>
  [...markup.matchAll(/<text[^>]*>([^<]*)<\/text>/gu)].map((match) => match[1]);

describe('the small chart', () => {
  const chart = (indicator: Partial<Indicator> = {}, parts: PlanParts = {}) => {
    const plan = makePlan({ indicators: [indicator], ...parts });
    const data = progressData(plan, plan.indicator('patents'));
    return smallProgressChart(data, SMALL, pagePalette, { id: 'a', label: 'A' });
  };

  test('names the target and the years at its ends and of today', () => {
    expect(texts(chart())).toEqual(['ít nhất 10', '2020', '2026', '2030']);
    expect(texts(chart(RANGE))[0]).toBe('5–10');
  });

  test.each(['2020-06-01', '2030-06-01', '2035-06-01'])('names no year twice as of %s', (asOf) => {
    const years = texts(chart({}, { asOf })).slice(1);
    expect(years).toEqual([...new Set(years)]);
    expect(years.every((year) => Number(year) >= 2020 && Number(year) <= 2030)).toBe(true);
  });

  test('names the newest figure where there is no target', () => {
    const observations = [{ value: 25.83 }, { date: '2023-12-31', value: 20 }];
    expect(texts(chart(SCORE, { observations }))[0]).toBe('25,83');
  });

  test('hatches the unpublished years', () => {
    expect(chart()).toContain('fill="url(#a)"');
  });

  test('has a path where there is a figure to compare with it, and a baseline', () => {
    const path = 'stroke-dasharray="0 5"';
    const observations = [{ value: 3 }];
    expect(chart({}, { observations })).toContain(path);
    expect(chart()).not.toContain(path);
    expect(chart(PERCENT, { observations })).not.toContain(path);
  });

  test('draws the boundary change if it has figures of both territories', () => {
    const of = (...scopes: Scope[]) =>
      chart({}, { observations: scopes.map((scope, at) => ({ scope, date: `202${4 + at}-12-31` })) });
    const line = 'stroke-dasharray="4 3"';
    expect(of('cu', 'moi')).toContain(line);
    expect(of('moi', 'moi')).not.toContain(line);
    expect(of()).not.toContain(line);
  });

  test('has its signs explained, those alone that are drawn', () => {
    const viewOf = (parts: PlanParts) => {
      const plan = makePlan({ indicators: [{}], ...parts });
      return { data: progressData(plan, plan.indicator('patents')) };
    };
    expect(smallChartsKey([viewOf({})])).not.toContain('đường tham chiếu');
    expect(smallChartsKey([viewOf({}), viewOf({ observations: [{ value: 3 }] })])).toContain(
      'đường tham chiếu',
    );
  });

  test('joins no figures at all', () => {
    const observations = [{ value: 3 }, { date: '2023-12-31', value: 2 }];
    expect(chart({}, { observations })).not.toContain('fill="none"');
  });
});

describe('bars of shares', () => {
  const widths = (markup: string) =>
    [...markup.matchAll(/width="([\d.]+)" height="9" fill="var\(--line\)"/gu)].map((match) =>
      Number(match[1]),
    );
  const bars = (counts: number[]) =>
    shareBars(
      counts.map((count) => ({ code: 'chua_cong_bo' as const, label: 'A', count, isPublished: false })),
      ...([440, pagePalette, 'A'] as const),
    );

  test('are parts of the whole, from zero on', () => {
    expect(widths(bars([3, 1, 0]))).toEqual([300, 100, 0]);
  });

  test('of nothing have no length, not an impossible one', () => {
    expect(widths(bars([0, 0]))).toEqual([0, 0]);
    expect(bars([])).not.toMatch(/NaN|Infinity/u);
  });

  test('are of full colour where something was published and pale where nothing was', () => {
    const [full, outline] = [true, false].map((isPublished) =>
      shareBars([{ code: 'co_ket_qua', label: 'A', count: 1, isPublished }], 440, pagePalette, 'A'),
    );
    expect(full).toMatch(/height="9" fill="var\(--accent\)"/u);
    expect(outline).not.toMatch(/height="9" fill="var\(--accent\)"/u);
  });

  test('carry their mark, their words and their count', () => {
    const markup = shareBars(
      [{ code: 'cham', label: 'Late', count: 1018, isPublished: false }],
      440,
      pagePalette,
      'A',
    );
    expect(markup).toContain(drawMark('cham', pagePalette).markup);
    expect(texts(markup)).toEqual(['Late', '1.018']);
  });
});

describe('the strip of reports', () => {
  const rows = [
    { label: 'Department A', cells: ['dung_han', 'muon'] as const },
    { label: 'Department B', cells: ['chua_thay', 'chua_den_han'] as const },
  ].map(({ label, cells }) => ({ label, cells: [...cells] }));

  test.each([WIDE, NARROW])('of %o has a row an agency and a mark under each year', (size) => {
    const markup = reportStrip(rows, ['2021', '2022'], size, pagePalette, 'A');
    expect(texts(markup)).toEqual(['2021', '2022', 'Department A', 'Department B']);
    const years = [...markup.matchAll(/<text x="([\d.]+)" y="18"/gu)].map((match) => match[1]);
    const columns = [...markup.matchAll(/translate\(([\d.]+) /gu)].map((match) => match[1]);
    expect(columns).toEqual([...years, ...years]);
    expect(markup).toContain(drawMark('muon', pagePalette).markup);
  });

  test('is as high as it has rows', () => {
    expect(reportStrip(rows, ['2021'], WIDE, pagePalette, 'A')).toContain('viewBox="0 0 720 84"');
    expect(reportStrip([], ['2021'], WIDE, pagePalette, 'A')).toContain('viewBox="0 0 720 28"');
  });
});
