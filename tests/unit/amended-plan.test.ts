/**
 * One amended plan, and everything that reads a target, a year, a unit, a comparison or a range of it: all use
 * the amended value. The original is in its own published table, and where it is labelled as such.
 */
import readWorkbook from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { filePalette } from '../../src/charts/palette.ts';
import { WIDE } from '../../src/charts/chart-size.ts';
import { templateLines } from '../../src/reading/template.ts';
import { indicatorStatus } from '../../src/plan/indicator-status.ts';
import { taskStatus } from '../../src/plan/task-status.ts';
import { isDueIn, taskYears } from '../../src/plan/task-years.ts';
import { taskDuties } from '../../src/plan/year-duties.ts';
import { explorerData } from '../../src/explorer/rows.ts';
import { scheduleLabel } from '../../src/wording/schedule-words.ts';
import { taskStatusLabel } from '../../src/wording/status-words.ts';
import { aboutData } from '../../src/open-data/about.ts';
import { indicatorDataset } from '../../src/open-data/linked-data.ts';
import { publish } from '../../src/open-data/publish.ts';
import { previewOf } from '../../src/checker/worker/preview.ts';
import { englishTarget, englishValue } from '../../src/wording/english.ts';
import { homeView } from '../../src/views/home/home-view.ts';
import { indicatorView, leadOf, pathRows } from '../../src/views/indicator/indicator-view.ts';
import { knownRows } from '../../src/views/changes/known-rows.ts';
import { pressView } from '../../src/views/press-view.ts';
import { tailOf } from '../../src/views/changes/row-words.ts';
import { cardAlt, shareCards } from '../../src/views/pictures/share-cards.ts';
import { smallChartsKey } from '../../src/views/pictures/small-charts-key.ts';
import { statusSteps } from '../../src/views/task/status-steps.ts';
import { exportedCharts } from '../../src/views/pictures/exported-charts.ts';
import { taskView } from '../../src/views/task/task-view.ts';
import { timeline } from '../../src/views/year/timeline.ts';
import { yearView } from '../../src/views/year/year-view.ts';
import { HOME, jsonAt, tableOf, textAt } from '../support/open-data.ts';
import { makePlan } from '../support/make-plan.ts';

const amend = (table: string, key: string, cells: Record<string, string>) =>
  Object.entries(cells).map(([column, after]) => ({ table, key, column, after, basis: 'nguon-a' }));

/** At least 4321 văn bằng by 2030, from 0 in 2020; then 6161 to 8383 bằng by 2029, from 717 in 2021. */
const parts = {
  asOf: '2026-06-01',
  indicators: [{ target: 4321 }],
  observations: [{ date: '2024-12-31', value: 2468, sources: ['nguon-a'] }],
  tasks: [{ schedule: 'mot_nam' as const, toYear: 2024 }],
  assignments: [{}],
};
const amendments = [
  ...amend('chi-so', 'patents', {
    muc_tieu: '6161',
    muc_tieu_den: '8383',
    nam_muc_tieu: '2029',
    gia_tri_goc: '717',
    nam_goc: '2021',
    don_vi_tinh: 'bằng',
    so_sanh: 'khoang',
  }),
  ...amend('nhiem-vu', 'III.1.1', { lich: 'tu_nam', tu_nam: '2023', den_nam: '2027' }),
];
const plan = makePlan({ ...parts, amendments });
const frozen = makePlan(parts);
const indicator = plan.indicator('patents');
const task = plan.task('III.1.1');
const view = indicatorView(plan, indicator);

const words = (said: unknown) => JSON.stringify(said).replaceAll('\u00A0', ' ');
const said = (text: string) => text.replaceAll('\u00A0', ' ');

/** Numbers and words of the first row that are in nothing that speaks of today. */
const FIRST = /4[.,]?321|văn bằng|ít nhất|at least|it_nhat/u;

describe('the plan hands out', () => {
  const now = {
    target: 6161,
    targetUpper: 8383,
    targetYear: 2029,
    baseline: 717,
    baselineYear: 2021,
    unit: 'bằng',
    comparison: 'khoang',
  };

  test('the amended indicator, in the list and by code, and the original', () => {
    expect(indicator).toMatchObject(now);
    expect(plan.indicators).toEqual([indicator]);
    expect(plan.frozenIndicator('patents')).toEqual(frozen.indicator('patents'));
  });

  test('the amended task, with its original words', () => {
    expect(task).toEqual({ ...frozen.task('III.1.1'), schedule: 'tu_nam', fromYear: 2023, toYear: 2027 });
    expect(plan.tasks).toEqual([task]);
  });
});

describe('of an amended target', () => {
  const goal = '6.161–8.383, đến năm 2029';

  test('the view says what holds now, and what was set first', () => {
    expect(said(leadOf(view))).toContain('6.161–8.383');
    expect(view).toMatchObject({ goal, originalGoal: 'ít nhất 4.321, đến năm 2030' });
    expect(said(view.baseline)).toBe(
      '717 bằng vào ngày 31/12/2021, để kẻ đường tham chiếu (đã điều chỉnh; ban đầu: 0 văn bằng vào ngày 31/12/2020)',
    );
    const { finding, description, scope, reason, label, data } = view;
    const now = words({ finding, description, scope, reason, label, data });
    expect(now).toMatch(/6\.161–8\.383/u);
    expect(now).toMatch(/2\.468 bằng/u);
    expect(scope).toContain('Đơn vị tính: bằng, lũy kế từ ngày 01/01/2022');
    expect(now).not.toMatch(FIRST);
  });

  test('the table under the chart ends where the chart does', () => {
    const rows = pathRows(view.data, [2020, 2021, 2028, 2029, 2030]);
    expect(rows[0]).toEqual({ year: 2021, value: '717' });
    expect(rows.at(-1)?.value).toBe('6.161');
    expect(view.data.path).toMatchObject({
      from: { date: '2021-12-31', value: 717 },
      to: { date: '2029-12-31', value: 6161 },
    });
  });

  test('the status rests on the path of now', () => {
    const status = indicatorStatus(plan, indicator);
    expect(status?.reference).not.toBe(indicatorStatus(frozen, frozen.indicator('patents'))?.reference);
    expect(said(view.reason)).toContain(`2.758 bằng`);
  });

  test('every exported chart draws and states it: picture, frame, card, their table', () => {
    const chart = exportedCharts(plan).find(({ name }) => name === 'patents');
    const { body } = chart?.draw(WIDE, filePalette, 'x') ?? {};
    expect(body?.markup).toMatch(/6\.161–8\.383/u);
    expect(chart?.table.slice(-3).map((line) => line.slice(0, 5))).toEqual([
      ['chỉ tiêu', '2029-12-31', '6161', '8383', 'bằng'],
      ['đường tham chiếu', '2021-12-31', '717', '', 'bằng'],
      ['đường tham chiếu', '2029-12-31', '6161', '', 'bằng'],
    ]);
    const card = shareCards(plan).find(({ name }) => name === 'patents');
    expect(card?.drawing?.body.markup).toMatch(/6\.161–8\.383/u);
    expect(words([card && cardAlt(card), chart])).toMatch(/6\.161–8\.383/u);
    expect(words([chart, body, card, card?.drawing])).not.toMatch(FIRST);
  });

  test('so do the home page, the press page, the key of small charts, the English page', () => {
    const home = homeView(plan).targets.map(({ goal: set, finding }) => [set, finding]);
    const press = pressView(plan).sentences.filter(({ path }) => path.includes('patents'));
    expect(words(home)).toContain(goal);
    expect(words(press)).toContain('6.161–8.383');
    expect(words([home, press])).not.toMatch(FIRST);
    expect(smallChartsKey([view])).toContain('khoảng giữa hai mức');
    expect(englishTarget(indicator)).toBe('6,161 to 8,383 by 2029');
    expect(englishValue(view.status?.observation, indicator)).toBe('2,468 (2024-12-31)');
  });

  test('figures have units: in the year’s template, in the history, for search engines', () => {
    const [line] = templateLines(plan, 'observations', 2026);
    expect(line?.['de_doc']).toBe('Patents granted (bằng)');
    const [row] = plan.observations.map((value) => ({
      ma_chi_so: value.indicator,
      ngay_so_lieu: value.date,
      gia_tri: String(value.value),
    }));
    const told = tailOf(knownRows(plan), { table: 'observations', row: row ?? {} });
    expect(said(told)).toContain('2.468 bằng');
    expect(knownRows(plan).at('chi-so patents')).toMatchObject({ muc_tieu: '4321', don_vi_tinh: 'văn bằng' });
    const linked = indicatorDataset(aboutData(plan, HOME), plan, indicator, []);
    expect(linked).toMatchObject({ variableMeasured: { unitText: 'bằng' } });
  });

  test('the preview of dropped files shows the change', () => {
    const [preview] = previewOf(frozen, plan).indicators;
    expect(preview?.charts?.wide).toMatch(/6\.161–8\.383/u);
    expect(preview?.finding).toMatch(/6\.161–8\.383/u);
  });
});

describe('in the open data', async () => {
  const published = await publish(plan, HOME);
  const sheets = await readWorkbook(Buffer.from(published.workbook.bytes), { trim: false });
  const sheet = (name: string) => words(sheets.find((found) => found.sheet === name)?.data);
  const inAllForms = (id: string) => [
    textAt(published, tableOf(published, id).csv.path),
    words(jsonAt(published, tableOf(published, id).json.path)['dong']),
    sheet(id),
  ];

  test('the tables of the plan are its first rows, beside the amendments', async () => {
    const before = await publish(frozen, HOME);
    for (const id of ['chi-so', 'nhiem-vu']) {
      const { path } = tableOf(published, id).csv;
      expect(textAt(published, path)).toBe(textAt(before, path));
      for (const text of inAllForms(id)) expect(text).not.toMatch(/6161|2027/u);
    }
    for (const text of inAllForms('dieu-chinh')) expect(text).toMatch(/6161.*8383/su);
  });

  test('the joined tables read what holds now: CSV, JSON, workbook', () => {
    for (const text of inAllForms('tong-hop-chi-so')) {
      expect(text).toMatch(/6161.+8383.+2029/su);
      expect(text).toMatch(/khoang/u);
      expect(text).not.toMatch(FIRST);
    }
    for (const text of inAllForms('tong-hop-nhiem-vu')) {
      expect(text).toMatch(/tu_nam/u);
      expect(text).not.toMatch(/mot_nam|2024/u);
    }
  });
});

describe('of an amended task', () => {
  test('the status, its steps, the strip of years and the duties of a year know the date of now', () => {
    expect(taskStatus(frozen, frozen.task('III.1.1')).code).toBe('den_han_chua_cong_bo');
    expect(taskStatus(plan, task).code).toBe('chua_cong_bo');
    expect(words(statusSteps(plan, task))).toContain('Năm 2027; ngày chốt 01/6/2026 chưa qua năm ấy.');
    expect([2022, 2023, 2027, 2028].map((year) => isDueIn(plan, task, year))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(taskYears(plan, task).find(({ year }) => year === 2026)?.state).toBe('trong_nam');
    expect(taskDuties(plan, 2025)).toHaveLength(1);
    expect(taskDuties(plan, 2022)).toHaveLength(0);
  });

  test('so do the timeline, the page of a year, lists, cards, the preview', () => {
    const due = timeline(plan).filter((year) => year.due.length > 0);
    expect(due.map(({ year }) => year)).toEqual([2027]);
    expect(yearView(plan, 2025)).toMatchObject({ dueCount: 1, unpublished: [task] });
    expect(explorerData(plan).rows).toMatchObject([{ schedule: 'tu_nam', when: 'từ 2023' }]);
    expect(scheduleLabel(plan, task)).toBe('Từ năm 2023');
    expect(taskView(plan, task)).toMatchObject({ timing: 'Từ năm 2023' });
    const label = taskStatusLabel(taskStatus(plan, task));
    expect(words(shareCards(plan).find(({ section }) => section === 'nhiem-vu'))).toContain(label);
    expect(previewOf(frozen, plan).tasks).toHaveLength(1);
  });
});
