/** Every number of a chart as CSV lines, in machine-readable form. */
import type { Plan } from '../../plan/plan.ts';
import { territoryName } from '../../plan/site.ts';
import type { Observation } from '../../tables/rows.ts';
import type { TargetMark } from '../../plan/progress.ts';
import { reportStatusLabel } from '../../wording/status-words.ts';
import { taskStatusLabel } from '../../wording/status-words.ts';
import type { IndicatorView } from '../indicator/indicator-view.ts';
import type { PlanPictureView } from './plan-picture-view.ts';
import { periodsInShort } from '../../wording/report-words.ts';
import type { ReportStripView } from './report-strip-view.ts';
import type { StatusShare } from './status-shares-view.ts';

const PROGRESS = [
  'loai',
  'ngay',
  'gia_tri',
  'gia_tri_den',
  'don_vi_tinh',
  'dia_ban',
  'nguon',
  'lien_ket',
  'ghi_chu',
];

/** Published values, then the target and its milestones, then the ends of our reference path. */
export function progressTable(plan: Plan, { data }: IndicatorView): string[][] {
  const { mark, milestones, path, unit = '' } = data;
  const line = (kind: string, { date, value, upper }: TargetMark) => [
    kind,
    date,
    String(value),
    String(upper ?? ''),
  ];
  const goal = mark && [
    // A target without a year is drawn at the chart's end only for lack of a better place.
    line('chỉ tiêu', data.target?.year === undefined ? { ...mark, date: '' } : mark),
    ...milestones.map((milestone) => line('mốc của chỉ tiêu', milestone)),
  ];
  const ends = path && [path.from, path.to];
  const reference = ends?.map(({ date, value }) => ['đường tham chiếu', date, String(value), '']);
  const lines = [
    PROGRESS,
    ...data.observations.map((row) => valueLine(plan, row, unit)),
    ...[...(goal ?? []), ...(reference ?? [])].map((cells) => [...cells, unit, '', '', '', '']),
  ];
  return plan.site.boundary ? lines : lines.map((cells) => cells.toSpliced(PROGRESS.indexOf('dia_ban'), 1));
}

function valueLine(plan: Plan, row: Observation, unit: string): string[] {
  const sources = row.sources.map((code) => plan.source(code));
  return [
    'số liệu công bố',
    row.date,
    String(row.value),
    '',
    unit,
    territoryName(plan.site, row.scope) ?? '',
    sources.map(({ title }) => title).join(' | '),
    sources.map(({ link = '' }) => link).join(' | '),
    row.note ?? '',
  ];
}

export function planTable(groups: PlanPictureView['groups']): string[][] {
  const lines = groups.flatMap(({ named, cells }) =>
    cells.map(({ task, appendix, status }) => [
      named.name,
      task.code,
      appendix.map(({ code }) => code).join(' | '),
      taskStatusLabel(status),
      task.shortTitle ?? '',
    ]),
  );
  return [['don_vi', 'nhiem_vu', 'dong_phu_luc', 'tinh_trang', 'ten_ngan'], ...lines];
}

export function shareTable(shares: StatusShare[]): string[][] {
  return [['tinh_trang', 'so_viec'], ...shares.map(({ label, count }) => [label, String(count)])];
}

export function reportTable({ rows, owed }: ReportStripView): string[][] {
  const periods = owed.map((one) => periodsInShort([one]));
  const isYearly = owed.every(({ part }) => part === undefined);
  const lines = rows.flatMap(({ agency, cells }) =>
    cells.map((status, index) => [
      agency.name,
      periods[index] ?? '',
      reportStatusLabel(status),
      status.report?.sentOn ?? '',
    ]),
  );
  return [['co_quan', isYearly ? 'nam' : 'ky', 'tinh_trang', 'ngay_gui'], ...lines];
}
