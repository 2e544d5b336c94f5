/** The strip of annual reports: who owes one, what was published of it, and the sentence that sums it up. */
import type { Key } from '../charts/picture-parts.ts';
import type { StripRow } from '../charts/report-strip.ts';
import type { Plan } from '../domain/plan.ts';
import { reportingAgencies, reportingYears, reportStatus } from '../domain/reporting.ts';
import type { ReportStatus } from '../domain/reporting.ts';
import type { Agency } from '../domain/types.ts';
import { reportStatusLabels } from '../labels/reports.ts';

export interface ReportStripView {
  years: number[];
  rows: { agency: Agency; cells: ReportStatus[] }[];
  /** The same for the drawing. */
  drawn: StripRow[];
  /** What can be seen in it. */
  finding: string;
  /** What its rows and columns are. */
  scope: string;
  /** Of the statuses that occur. */
  keys: Key[];
}

export function reportStripView(plan: Plan): ReportStripView {
  const years = reportingYears(plan);
  const rows = reportingAgencies(plan).map((agency) => ({
    agency,
    cells: years.map((year) => reportStatus(plan, agency, year)),
  }));
  const cells = rows.flatMap((row) => row.cells);
  const published = cells.filter(({ report }) => report).length;
  const owed = cells.filter(({ code }) => ['dung_han', 'muon', 'chua_thay'].includes(code)).length;
  return {
    years,
    rows,
    drawn: rows.map((row) => ({
      label: row.agency.shortName ?? row.agency.name,
      cells: row.cells.map(({ code }) => code),
    })),
    finding:
      published === 0
        ? `${owed} báo cáo đã đến hạn gửi: chưa thấy báo cáo nào được công bố`
        : `${published} trong ${owed} báo cáo đã đến hạn gửi được công bố`,
    scope: 'Mỗi hàng một cơ quan phải gửi báo cáo, mỗi cột một năm',
    keys: [...new Set(cells.map(({ code }) => code))].map((mark) => ({
      mark,
      label: reportStatusLabels[mark],
    })),
  };
}
