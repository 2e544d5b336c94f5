/** The reports of a year one by one, for tables and lists of documents. */
import type { ReportStatus } from '../plan/reporting.ts';
import type { OwedReport } from '../plan/reporting-duties.ts';
import type { Agency } from '../tables/rows.ts';
import { periodsInShort } from '../wording/report-words.ts';
import type { YearView } from '../views/year/year-view.ts';

export interface ReportLine {
  owed: OwedReport;
  agency: Agency;
  status: ReportStatus;
  /** Suffix of the agency's name: ` (quý I/2026)`; empty if the year has one report. */
  which: string;
}

export function reportLines({ reports }: Pick<YearView, 'reports'>): ReportLine[] {
  return reports.flatMap(({ owed, rows }) =>
    rows.map((row) => ({ owed, ...row, which: reports.length > 1 ? ` (${periodsInShort([owed])})` : '' })),
  );
}

/** Without those of agencies reorganised before the deadline. */
export function owedLines(view: Pick<YearView, 'reports'>): ReportLine[] {
  return reportLines(view).filter(({ status }) => status.code !== 'to_chuc_thay_doi');
}
