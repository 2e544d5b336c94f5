/** The strip of one duty's reports: which agencies owe one, what was published, and a summary. */
import type { LegendKey } from '../../charts/picture-parts.ts';
import type { StripRow } from '../../charts/report-strip.ts';
import { periodOf } from '../../calendar/part-of-year.ts';
import type { Plan } from '../../plan/plan.ts';
import {
  begunReports,
  isPublished,
  isUnseen,
  reportStatus,
  type ReportStatus,
} from '../../plan/reporting.ts';
import { owedBy, reportingDuties, type OwedReport, type ReportingDuty } from '../../plan/reporting-duties.ts';
import type { Agency } from '../../tables/rows.ts';
import { periodInShort } from '../../format/days.ts';
import { reportStatusLabels } from '../../labels/reports.ts';

export interface ReportStripView {
  /** Headings of its columns. */
  owed: OwedReport[];
  rows: { agency: Agency; cells: ReportStatus[] }[];
  /** The same for the drawing: the newest columns, as many as fit. */
  drawn: StripRow[];
  heads: string[];
  /** What the strip shows. */
  finding: string;
  /** What its rows and columns are. */
  scope: string;
  /** Statuses that occur. */
  keys: LegendKey[];
}

/** Duties with a report that may exist by now. */
export function stripDuties(plan: Plan): ReportingDuty[] {
  return reportingDuties(plan).filter((duty) => begunReports(plan, owedBy(plan, duty)).length > 0);
}

/** Its name among the charts of the years. */
export function stripName({ code }: ReportingDuty): string {
  return code === undefined ? 'bao-cao' : `bao-cao-${code}`;
}

/** Columns that fit a narrow picture. */
const DRAWN = 12;

export function reportStripView(plan: Plan, duty: ReportingDuty): ReportStripView {
  const owed = begunReports(plan, owedBy(plan, duty));
  const rows = duty.senders.map((agency) => ({
    agency,
    cells: owed.map((one) => reportStatus(plan, agency, one)),
  }));
  const cells = rows.flatMap((row) => row.cells);
  const period = PERIOD_NOUNS[duty.rhythm];
  return {
    owed,
    rows,
    drawn: rows.map((row) => ({
      label: row.agency.shortName ?? row.agency.name,
      cells: row.cells.slice(-DRAWN).map(({ code }) => code),
    })),
    heads: owed.slice(-DRAWN).map((one) => periodInShort(periodOf(one)).replace(' năm', '')),
    finding: findingOf(duty, cells),
    scope: `Mỗi hàng một cơ quan phải gửi báo cáo, mỗi cột một ${period}${owed.length > DRAWN ? `; ${DRAWN} ${period} gần nhất` : ''}`,
    keys: [...new Set(cells.map(({ code }) => code))].map((mark) => ({
      mark,
      label: reportStatusLabels[mark],
    })),
  };
}

const PERIOD_NOUNS = { thang: 'tháng', quy: 'quý', nua_nam: 'nửa năm', nam: 'năm', mot_lan: 'lần' } as const;

function findingOf({ deadline }: ReportingDuty, cells: ReportStatus[]): string {
  const published = cells.filter(isPublished).length;
  const parts = cells.filter(({ code }) => code === 'mot_phan').length;
  const owed = published + parts + cells.filter(isUnseen).length;
  const due = deadline === undefined ? 'của các kỳ đã qua' : 'đã đến hạn gửi';
  const apart = parts === 0 ? '' : `; ${parts} báo cáo mới có một phần`;
  return published === 0
    ? `${owed} báo cáo ${due}: chưa thấy báo cáo nào được công bố${parts === 0 ? '' : ' đủ'}${apart}`
    : `${published} trong ${owed} báo cáo ${due} được công bố${apart}`;
}
