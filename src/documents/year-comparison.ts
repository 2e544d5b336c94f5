/**
 * Compares a year with the previous one. Only figures of one territory are compared: rule
 * `/phuong-phap/#dia-gioi`. No difference is computed: the two figures speak for themselves.
 */
import { yearOf } from '../calendar/dates.ts';
import type { Plan } from '../plan/plan.ts';
import { isPublished } from '../plan/reporting.ts';
import type { Indicator, Observation } from '../tables/rows.ts';
import { formatDate } from '../format/days.ts';
import { yearView, type YearView } from '../views/year/year-view.ts';
import { owedLines } from './report-lines.ts';
import type { Citations } from './citations.ts';
import { measuredWords } from './figures.ts';
import type { DocumentData } from './marks.ts';

type Comparison = Pick<DocumentData<'bao-cao'>, 'so_sanh' | 'khong_so_sanh'>;

export function yearComparison(plan: Plan, view: YearView, cite: Citations): Comparison {
  const { year } = view;
  if (year - 1 < plan.site.horizon.from)
    return {
      so_sanh: [],
      khong_so_sanh: `Năm ${year} là năm đầu thực hiện Kế hoạch, không có số liệu năm trước để so sánh.`,
    };
  const before = yearView(plan, year - 1);
  const isOneTerritory = !changesBetween(plan, year - 1, year);
  const pairs = plan.indicators.flatMap((indicator) => pairOf(indicator, before, view));
  const [scores = [], values = []] = [true, false].map((wanted) =>
    pairs.filter(({ indicator }) => isScore(indicator) === wanted),
  );
  const counts = isOneTerritory ? countsOf(plan, before, view) : [];
  const until = view.isRunning ? ` (đến ngày ${formatDate(plan.asOf)})` : '';
  return {
    so_sanh: [
      ...counts.map(([noi_dung, truoc, nay]) => ({
        noi_dung,
        truoc,
        nay: `${nay}${until}`,
        nguon: cite.data(),
      })),
      ...values.map(({ indicator, was, is }) => ({
        noi_dung: indicator.name,
        truoc: measuredWords(plan, indicator, was),
        nay: measuredWords(plan, indicator, is),
        nguon: cite.of([...was.sources, ...is.sources]),
      })),
    ],
    khong_so_sanh: [
      isOneTerritory ? '' : territoriesApart(plan, before, view),
      scores.length === 0
        ? ''
        : `Điểm của các năm không so sánh trực tiếp với nhau: ${scores.map(({ indicator }) => indicator.name).join('; ')}.`,
    ]
      .filter(Boolean)
      .join(' '),
  };
}

function territoriesApart({ site: { boundary } }: Plan, before: YearView, view: YearView): string {
  const reports = [before, view].some(({ reports: owed }) => owed.length > 0) ? ', số báo cáo' : '';
  const from = boundary ? formatDate(boundary.from) : '';
  return `Không so sánh số việc${reports} của năm ${before.year} với năm ${view.year}, vì địa giới của tỉnh thay đổi từ ngày ${from}; số liệu trước và sau ngày này không so sánh trực tiếp với nhau.`;
}

/** The method of scores changes from year to year, so they are not compared; charts do not join them either. */
function isScore({ measure }: Indicator): boolean {
  return measure === 'diem';
}

/** Whether the territory changes within either year, whose figures then cover no single territory. */
function changesBetween({ site: { boundary } }: Plan, from: number, to: number): boolean {
  if (!boundary) return false;
  const change = yearOf(boundary.from);
  // On the first of January the change lies between two years, not within one.
  const first = boundary.from.endsWith('-01-01') ? change : change + 1;
  return from < first && to >= change;
}

function countsOf({ tasks }: Plan, before: YearView, view: YearView): [string, string, string][] {
  const sent = (of: YearView) => {
    const owing = owedLines(of);
    return `${owing.filter(({ status }) => isPublished(status)).length}/${owing.length}`;
  };
  const isOne = [before, view].every(({ reports }) => reports.length === 1);
  const seen = ({ dueCount, unpublished }: YearView) => `${dueCount - unpublished.length}/${dueCount}`;
  const works: [string, string, string][] = [
    ['Việc có kết quả của năm được công bố', String(before.workCount), String(view.workCount)],
    [
      'Trong số việc phải thực hiện trong năm, việc có kết quả của năm được công bố',
      seen(before),
      seen(view),
    ],
  ];
  return [
    ...(tasks.length > 0 ? works : []),
    ...(before.reports.length > 0 && view.reports.length > 0
      ? ([
          [
            isOne ? 'Đơn vị có báo cáo của năm được công bố' : 'Báo cáo của các kỳ trong năm được công bố',
            sent(before),
            sent(view),
          ],
        ] as [string, string, string][])
      : []),
  ];
}

interface Pair {
  indicator: Indicator;
  was: Observation;
  is: Observation;
}

/** The last value of either year, per territory with both. */
function pairOf(indicator: Indicator, before: YearView, view: YearView): Pair[] {
  const last = ({ observations }: YearView, scope: Observation['scope']) =>
    observations.findLast((row) => row.indicator === indicator.code && row.scope === scope);
  return (['cu', 'moi'] as const).flatMap((scope) => {
    const [was, is] = [last(before, scope), last(view, scope)];
    return was && is ? [{ indicator, was, is }] : [];
  });
}
