/**
 * Every kind of chart as a file one can open and look at, in `__snapshots__/`. After a wanted change:
 * `npm run test:unit -- -u`, and look at the pictures before they are committed.
 */
import { describe, expect, test } from 'vitest';
import { drawMark, type MarkCode } from '../../../src/charts/marks.ts';
import { pageSvg } from '../../../src/charts/drawing.ts';
import { markLines, planDrawing } from '../../../src/charts/plan-marks.ts';
import type { Palette } from '../../../src/charts/palette.ts';
import { progressChart } from '../../../src/charts/progress-chart.ts';
import { progressData, type ProgressData } from '../../../src/plan/progress.ts';
import { reportStrip } from '../../../src/charts/report-strip.ts';
import { shareBars } from '../../../src/charts/share-bars.ts';
import { NARROW, SMALL, WIDE } from '../../../src/charts/chart-size.ts';
import { smallProgressChart } from '../../../src/charts/small-progress-chart.ts';
import { svg } from '../../../src/charts/svg.ts';
import type { Indicator, Observation, Scope } from '../../../src/tables/rows.ts';
import { indicatorStatusLabels } from '../../../src/labels/indicators.ts';
import { reportStatusLabels } from '../../../src/labels/reports.ts';
import { taskStatusLabels, taskYearLabels } from '../../../src/labels/tasks.ts';
import { makePlan, PERCENT, RANGE, SCORE } from '../../support/make-plan.ts';

/** Literal colours: the files open outside the site. */
const palette: Palette = {
  ink: '#1a2033',
  muted: '#525869',
  line: '#d6d3ca',
  hatch: '#928e83',
  paper: '#fcfaf5',
  accent: '#2b3f94',
  reached: '#00693c',
  below: '#8a5000',
  passed: '#a3272b',
};

/** One tag per line for the diff, a name space and a background for viewing. */
function readable(markup: string): string {
  const opened = markup.replace(
    '<svg ',
    `<svg xmlns="http://www.w3.org/2000/svg" font-family="sans-serif" style="background: ${palette.paper}" `,
  );
  return `${opened.replaceAll('><', '>\n<')}\n`;
}

const file = (name: string) => `__snapshots__/${name}.svg`;

function dataOf(indicator: Partial<Indicator>, observations: Partial<Observation>[]): ProgressData {
  const plan = makePlan({ indicators: [indicator], observations });
  return progressData(plan, plan.indicator('patents'));
}

const values = (...rows: [date: string, value: number, scope?: Scope][]): Partial<Observation>[] =>
  rows.map(([date, value, scope = 'cu']) => ({ date, value, scope }));

const cases: Record<string, [Partial<Indicator>, Partial<Observation>[]]> = {
  'empty-with-path': [{}, []],
  'empty-without-baseline': [PERCENT, []],
  'range-band': [RANGE, values(['2024-12-31', 2])],
  'below-the-path': [{}, values(['2023-12-31', 1], ['2024-12-31', 3])],
  'above-the-path': [{}, values(['2023-12-31', 4], ['2024-12-31', 8])],
  'both-territories': [
    { ...SCORE, measure: 'hien_co', unit: 'sản phẩm' },
    values(['2023-12-31', 250], ['2024-02-29', 305], ['2025-12-31', 990, 'moi'], ['2026-01-10', 1018, 'moi']),
  ],
  'scores-not-joined': [
    SCORE,
    values(['2023-12-31', 29.37], ['2024-12-31', 25.83], ['2025-12-31', 37.66, 'moi']),
  ],
  'cumulative-steps': [{ target: 15 }, values(['2021-12-31', 1], ['2022-11-10', 2], ['2024-11-14', 4])],
};

describe.each(Object.entries(cases))('%s', (name, [indicator, observations]) => {
  const data = dataOf(indicator, observations);
  const words = { id: 'hatch', label: name };

  test.each([
    ['wide', progressChart(data, WIDE, palette, words)],
    ['narrow', progressChart(data, NARROW, palette, words)],
    ['small', smallProgressChart(data, SMALL, palette, words)],
  ])('looks the same (%s)', async (size, markup) => {
    await expect(readable(markup)).toMatchFileSnapshot(file(`progress-${name}-${size}`));
  });
});

test('the bars of shares look the same', async () => {
  const shares = [
    { code: 'hoan_thanh' as const, label: taskStatusLabels.hoan_thanh, count: 1, isPublished: true },
    { code: 'co_ket_qua' as const, label: taskStatusLabels.co_ket_qua, count: 3, isPublished: true },
    { code: 'chua_cong_bo' as const, label: taskStatusLabels.chua_cong_bo, count: 34, isPublished: false },
  ];
  await expect(readable(shareBars(shares, 640, palette, 'shares'))).toMatchFileSnapshot(file('share-bars'));
});

test.each([
  ['wide', WIDE],
  ['narrow', NARROW],
])('the strip of reports looks the same (%s)', async (name, size) => {
  const codes = Object.keys(reportStatusLabels) as MarkCode[];
  const rows = codes.map((code, index) => ({
    label: code,
    cells: [...codes.slice(index), ...codes.slice(0, index)],
  }));
  const markup = reportStrip(rows, ['2021', '2022', '2023', '2024', '2025'], size, palette, 'reports');
  await expect(readable(markup)).toMatchFileSnapshot(file(`report-strip-${name}`));
});

test.each([
  ['wide', WIDE],
  ['narrow', NARROW],
])('the whole plan looks the same (%s)', async (name, size) => {
  const codes = Object.keys(taskStatusLabels) as MarkCode[];
  const lines = [
    ...markLines(
      'Sở KH&CN',
      [...codes, ...codes].map((code, index) => ({ code, isPair: index % 5 === 0 })),
    ),
    ...markLines('Các Sở, ngành, đơn vị liên quan', [{ code: 'chua_cong_bo', isPair: false }]),
  ];
  const markup = pageSvg(planDrawing(lines, size, palette), 'plan');
  await expect(readable(markup)).toMatchFileSnapshot(file(`plan-marks-${name}`));
});

test('every mark looks the same', async () => {
  const families = [taskStatusLabels, indicatorStatusLabels, reportStatusLabels, taskYearLabels];
  const labels = families.flatMap((family) => Object.entries(family) as [MarkCode, string][]);
  const rows = labels.map(
    ([code, label], index) =>
      svg`<g transform="translate(10 ${index * 20 + 12})">${drawMark(code, palette)}<text x="14" y="5">${code}: ${label}</text></g>`,
  );
  const sheet = svg`<svg viewBox="0 0 460 ${rows.length * 20 + 4}" font-size="13">${rows}</svg>`;
  await expect(readable(sheet.markup)).toMatchFileSnapshot(file('marks'));
});
