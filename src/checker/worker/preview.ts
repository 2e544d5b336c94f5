/**
 * Preview of the pages: every target and task whose text or chart differs between the published plan and the one
 * with the dropped files. Uses the build's functions.
 */
import { markSvg, type MarkCode } from '../../charts/marks.ts';
import { pagePalette } from '../../charts/palette.ts';
import { progressChart } from '../../charts/progress-chart.ts';
import { NARROW, WIDE, type ChartSize } from '../../charts/chart-size.ts';
import type { Plan } from '../../plan/plan.ts';
import { begunReports, reportStatus } from '../../plan/reporting.ts';
import { owedReports } from '../../plan/reporting-duties.ts';
import type { Indicator, Task } from '../../tables/rows.ts';
import { reportStatusLabel } from '../../wording/status-words.ts';
import { urlOf } from '../../addresses/urls.ts';
import { indicatorView, type IndicatorView } from '../../views/indicator/indicator-view.ts';
import { reportName } from '../../wording/report-words.ts';
import { taskName } from '../../wording/task-name.ts';
import { taskView } from '../../views/task/task-view.ts';
import type { IndicatorPreview, Preview, ReportPreview, StatusView, TaskPreview } from '../report.ts';

/** A chart with more values is unreadable, and would freeze the page. */
const MAX_VALUES = 200;

export function previewOf(before: Plan, after: Plan): Preview {
  return {
    indicators: after.indicators.flatMap((indicator) => indicatorPreview(before, after, indicator)),
    tasks: after.tasks.flatMap((task) => taskPreview(before, after, task)),
    reports: reportPreviews(before, after),
  };
}

function indicatorPreview(before: Plan, after: Plan, indicator: Indicator): IndicatorPreview[] {
  const old = before.indicators.find(({ code }) => code === indicator.code);
  const was = old && indicatorView(before, old);
  const is = indicatorView(after, indicator);
  if (isSame(was, is)) return [];
  const draw = (size: ChartSize, id: string) =>
    progressChart(is.data, size, pagePalette, { id: `${indicator.code}-${id}`, label: is.description });
  const canDraw = is.data.observations.length <= MAX_VALUES;
  return [
    {
      name: indicator.name,
      href: urlOf.indicator(indicator),
      before: was && indicatorStatusView(was),
      after: indicatorStatusView(is),
      reason: is.reason,
      finding: is.finding,
      scope: is.scope,
      charts: canDraw ? { wide: draw(WIDE, 'rong'), narrow: draw(NARROW, 'hep') } : undefined,
    },
  ];
}

function taskPreview(before: Plan, after: Plan, task: Task): TaskPreview[] {
  const old = before.tasks.find(({ code }) => code === task.code);
  const read = (plan: Plan, row: Task) => {
    const view = taskView(plan, row);
    const { status, label, reason, roles, timing, timingElsewhere, productsElsewhere, own, years, results } =
      view;
    return {
      name: taskName(row),
      text: row.text,
      status,
      label,
      reason,
      roles,
      timing,
      timingElsewhere,
      own,
      productsElsewhere,
      years,
      results,
    };
  };
  const was = old && read(before, old);
  const is = read(after, task);
  if (isSame(was, is)) return [];
  return [
    {
      code: task.code,
      name: taskName(task),
      href: urlOf.task(task),
      before: was && statusView(was.status.code, was.label),
      after: statusView(is.status.code, is.label),
      reason: is.reason,
      results: { before: old ? before.resultsOf(old).length : 0, after: after.resultsOf(task).length },
    },
  ];
}

function reportPreviews(before: Plan, after: Plan): ReportPreview[] {
  const known = new Set(before.agencies.map(({ code }) => code));
  return begunReports(after, owedReports(after)).flatMap((owed) =>
    owed.duty.senders
      .filter(({ code }) => known.has(code))
      .flatMap((agency) => {
        const was = reportStatus(before, before.agency(agency.code), owed);
        const is = reportStatus(after, agency, owed);
        if (isSame(was, is)) return [];
        const view = (status: typeof is) => statusView(status.code, reportStatusLabel(status));
        return [{ agency: agency.name, name: reportName(owed), before: view(was), after: view(is) }];
      }),
  );
}

function indicatorStatusView({ status, label }: IndicatorView): StatusView {
  return status ? statusView(status.code, label) : { mark: '', label };
}

function statusView(code: MarkCode, label: string): StatusView {
  return { mark: markSvg(code, pagePalette), label };
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
