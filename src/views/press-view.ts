/** The press page: sentences with figures for reporters, what is new, what is missing. All computed. */
import { commitments, type Commitment } from '../plan/commitments.ts';
import { indicatorStatus } from '../plan/indicator-status.ts';
import { compareText } from '../format/order.ts';
import { type Plan } from '../plan/plan.ts';
import { owedReports } from '../plan/reporting-duties.ts';
import type { Indicator } from '../tables/rows.ts';
import type { IsoDate } from '../calendar/dates.ts';
import { formatDate, formatPeriod } from '../format/days.ts';
import { lowerFirst } from '../format/text.ts';
import { homeFindings } from './home/findings.ts';
import { indicatorView } from './indicator/indicator-view.ts';
import { yearView } from './year/year-view.ts';

export interface PressSentence {
  text: string;
  /** The page with the evidence. */
  path: string;
}

export interface PressNews {
  date: IsoDate;
  text: string;
  path: string;
  sources: string[];
}

export interface PressView {
  sentences: PressSentence[];
  /** Newest first. */
  news: PressNews[];
  /** Commitments past their deadline without a published result. */
  overdue: Commitment[];
  /** The newest year with reports due, and their state. */
  reports: PressSentence | undefined;
  /** Indicators with a target and no published value. */
  withoutFigures: Indicator[];
}

const NEWS = 8;

export function pressView(plan: Plan): PressView {
  return {
    sentences: [...findings(plan), ...indicatorSentences(plan)],
    news: [...events(plan), ...observations(plan)]
      .sort((a, b) => compareText(b.date, a.date) || compareText(a.path, b.path))
      .slice(0, NEWS),
    overdue: commitments(plan).filter(({ status }) => status.code === 'den_han_chua_cong_bo'),
    reports: newestReports(plan),
    withoutFigures: plan.indicators.filter((row) => indicatorStatus(plan, row)?.code === 'chua_co_so_lieu'),
  };
}

function findings(plan: Plan): PressSentence[] {
  return homeFindings(plan).map(({ before, link, after, path }) => ({
    text: aloneIn(plan, `Tính đến ngày ${formatDate(plan.asOf)}, ${lowerFirst(before + link)}${after}`),
    path,
  }));
}

/** A sentence must stand alone when quoted: it names the plan and the site. */
function aloneIn({ site }: Plan, text: string): string {
  return text.replace('Kế hoạch', site.plan.shortTitle).replace('trang này', site.title);
}

function indicatorSentences(plan: Plan): PressSentence[] {
  return plan.indicators
    .filter((row) => row.kind !== 'dinh_tinh')
    .map((row) => {
      const { bareFinding, data } = indicatorView(plan, row);
      const { boundary } = plan.site;
      const scope = data.observations.at(-1)?.scope ?? boundary?.planScope;
      const territory = boundary && scope ? ` Địa bàn: ${boundary.names[scope]}.` : '';
      return {
        text: `${row.name}: ${lowerFirst(bareFinding)}.${territory}`,
        path: `/muc-tieu/${row.code}/`,
      };
    });
}

function events(plan: Plan): PressNews[] {
  return plan.events.map(({ date, title, source }) => ({
    date,
    text: title,
    path: `/nguon/#${source}`,
    sources: [source],
  }));
}

function observations(plan: Plan): PressNews[] {
  return plan.observations.map((row) => ({
    date: row.publishedOn ?? sourceDate(plan, row.sources) ?? row.date,
    text: `Số liệu ${formatPeriod(row)}: ${plan.indicator(row.indicator).name}`,
    path: `/muc-tieu/${row.indicator}/`,
    sources: row.sources,
  }));
}

/** If the publication day is unknown: that of the earliest source. */
function sourceDate(plan: Plan, codes: string[]): IsoDate | undefined {
  const dates = codes.flatMap((code) => plan.source(code).date ?? []);
  return dates.sort(compareText)[0];
}

function newestReports(plan: Plan): PressSentence | undefined {
  const newest = owedReports(plan).findLast(({ deadline, lastDay }) => (deadline ?? lastDay) < plan.asOf);
  if (!newest) return undefined;
  const text = yearView(plan, newest.year).reportSentences.join(' ');
  return text === '' ? undefined : { text, path: `/tien-do/${newest.year}/#bao-cao` };
}
