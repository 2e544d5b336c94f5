/**
 * Downloadable charts: each with its texts for a picture, an embed or a citation, and with all its numbers as a
 * table. Empty charts are left out.
 */
import { inColumns } from '../../charts/columns.ts';
import type { Draw } from '../../charts/export/chart-picture.ts';
import { linesHeight, markLines, planDrawing } from '../../charts/plan-marks.ts';
import type { LegendKey } from '../../charts/picture-parts.ts';
import { progressDrawing } from '../../charts/progress-chart.ts';
import { stripDrawing, stripHeight } from '../../charts/report-strip.ts';
import { shareDrawing, sharesHeight, wholeOf } from '../../charts/share-bars.ts';
import { isOfPlan } from '../../plan/of-plan.ts';
import { perPlan } from '../../plan/per-plan.ts';
import type { Named } from '../../plan/named.ts';
import type { Plan } from '../../plan/plan.ts';
import type { ReportingDuty } from '../../plan/reporting-duties.ts';
import { downloadedName } from '../../plan/site.ts';
import type { Indicator } from '../../tables/rows.ts';
import { planTable, progressTable, reportTable, shareTable } from './chart-tables.ts';
import { earlierBaseline, indicatorView, type IndicatorView } from '../indicator/indicator-view.ts';
import { quote } from '../../format/text.ts';
import { planPictureView } from './plan-picture-view.ts';
import { dutyName, sentNotPublished } from '../../wording/report-words.ts';
import { reportStripView, stripDuties, stripName } from './report-strip-view.ts';
import { statusSharesView } from './status-shares-view.ts';

/** Section of the site a chart belongs to: the first part of its address. */
export type Section = 'muc-tieu' | 'phan-cong' | 'tien-do';

export interface ExportedChart {
  section: Section;
  /** Its name within the section. */
  name: string;
  /** Base name of its files, marked if the plan is invented. */
  file: string;
  /** Path of the page with the live figure. */
  page: string;
  heading: string;
  /** What the chart shows. */
  finding: string;
  /** Unit and territory. */
  scope: string;
  keys: LegendKey[];
  /** True if it shows nothing of the plan. */
  isContext?: boolean;
  /** Sources, and what the figures do not say. */
  notes: string[];
  /** For screen readers. */
  description: string;
  draw: Draw;
  /** A header line, then every number drawn. */
  table: string[][];
}

/** Rows of the strip are closer together than on a page, since a picture is low. */
const DENSE = 22;

const ABSENCE = '“Chưa thấy”, “chưa có” là chưa tìm thấy, không nói cơ quan có làm hay không.';

const PATH = 'Đường chấm do trang này đặt để so sánh, không phải số liệu.';

export const exportedCharts = perPlan((plan): ExportedChart[] => {
  const indicators = plan.indicators
    .filter((row) => row.kind === 'muc_tieu' || plan.observationsOf(row).length > 0)
    .map((row) => progressOf(plan, row));
  return [
    ...indicators,
    planOf(plan),
    sharesChart(plan),
    ...stripDuties(plan).map((duty) => stripOf(plan, duty)),
  ]
    .filter((chart) => chart !== undefined)
    .map((chart) => ({ keys: [], ...chart, file: downloadedName(chart.name, plan.site) }));
});

/** A chart without the fields computed for all alike. */
type ChartDraft = Omit<ExportedChart, 'file' | 'keys'> & { keys?: LegendKey[] };

function progressOf(plan: Plan, indicator: Indicator): ChartDraft {
  const view = indicatorView(plan, indicator);
  return {
    section: 'muc-tieu',
    name: indicator.code,
    page: `/muc-tieu/${indicator.code}/`,
    heading: indicator.name,
    finding: view.finding,
    scope: view.scope,
    isContext: !isOfPlan(indicator),
    notes: progressNotes(plan, view),
    description: view.description,
    draw: (size, palette, id) => progressDrawing(view.data, size, palette, id),
    table: progressTable(plan, view),
  };
}

function progressNotes(plan: Plan, view: IndicatorView): string[] {
  const { indicator, data } = view;
  const before = earlierBaseline(view);
  const { boundary, notices, plan: document } = plan.site;
  const { observations, scopes } = data;
  const sources = observations
    .flatMap((row) => row.sources)
    .map((code) => plan.source(code))
    .map((source) => source.publisher ?? source.title);
  const goal =
    indicator.kind === 'muc_tieu' && indicator.clause !== undefined
      ? `Chỉ tiêu: ${document.shortTitle}, mục ${indicator.clause}. `
      : '';
  const figures =
    observations.length > 0
      ? `Nguồn số liệu: ${[...new Set(sources)].join('; ')}.`
      : 'Chưa có số liệu công bố.';
  const hasBoth = boundary !== undefined && scopes.length > 1;
  return [
    goal + figures,
    ...(data.path ? [PATH] : []),
    ...(before === undefined ? [] : [before]),
    ...(hasBoth ? [notices.boundary] : observations.length === 0 ? [ABSENCE] : []),
  ];
}

function planOf(plan: Plan): ChartDraft | undefined {
  const { groups, hasWords, count, hasPairs, keys } = planPictureView(plan);
  if (count === 0) return undefined;
  const nameOf = ({ agency, shortName, name }: Named): string =>
    agency === undefined ? quote(name) : (shortName ?? name);
  const lines = groups.flatMap(({ named, cells }) =>
    markLines(
      nameOf(named),
      cells.map(({ status, appendix }) => ({ code: status.code, isPair: appendix.length > 0 })),
    ),
  );
  const { finding } = statusSharesView(plan);
  return {
    section: 'phan-cong',
    name: 'ca-ke-hoach',
    page: '/phan-cong/#ca-ke-hoach',
    heading: `${plan.site.plan.shortTitle} trong một hình`,
    finding,
    scope: `Mỗi dấu một việc, xếp theo đơn vị chủ trì hoặc thực hiện${hasWords ? ', việc không nêu tên đơn vị đứng sau cùng' : ''}${hasPairs ? '; gạch dưới: việc có dòng trong phụ lục' : ''}`,
    keys,
    notes: [ABSENCE],
    description: `${finding}. ${groups.map(({ named, cells }) => `${nameOf(named)}: ${cells.length} việc`).join('; ')}.`,
    draw: (size, palette) =>
      inColumns(lines, size, {
        heightOf: linesHeight,
        minWidth: 330,
        draw: (part, width) =>
          planDrawing(part, { ...size, width, fontSize: width < 330 ? 13 : 15 }, palette),
      }),
    table: planTable(groups),
  };
}

function sharesChart(plan: Plan): ChartDraft | undefined {
  const { shares, finding, scope, description } = statusSharesView(plan);
  if (shares.length === 0) return undefined;
  return {
    section: 'tien-do',
    name: 'tinh-trang',
    page: '/tien-do/#tinh-trang',
    heading: `Các việc trong ${plan.site.plan.shortTitle}`,
    finding,
    scope,
    notes: [ABSENCE],
    description,
    draw: (size, palette) =>
      inColumns(shares, size, {
        heightOf: sharesHeight,
        minWidth: 340,
        draw: (part, width) => shareDrawing(part, wholeOf(shares), width, palette),
      }),
    table: shareTable(shares),
  };
}

function stripOf(plan: Plan, duty: ReportingDuty): ChartDraft {
  const view = reportStripView(plan, duty);
  return {
    section: 'tien-do',
    name: stripName(duty),
    page: '/tien-do/#bao-cao',
    heading: `${dutyName(duty)} về ${plan.site.plan.shortTitle}`,
    finding: view.finding,
    scope: view.scope,
    keys: view.keys,
    notes: [`${sentNotPublished([duty])} ${ABSENCE}`],
    description: `${view.finding}.`,
    draw: (size, palette) =>
      inColumns(view.drawn, size, {
        heightOf: (count) => stripHeight(count, DENSE),
        minWidth: 190 + view.heads.length * 20,
        draw: (part, width) =>
          stripDrawing(part, view.heads, { ...size, width, fontSize: width < 600 ? 13 : 15 }, palette, DENSE),
      }),
    table: reportTable(view),
  };
}
