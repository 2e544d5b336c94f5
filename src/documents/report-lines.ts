/** The reports of a year one by one, as tables and lists of documents tell them. */
import type { ReportStatus } from '../plan/reporting.ts';
import type { OwedReport } from '../plan/reporting-duties.ts';
import type { Agency } from '../tables/rows.ts';
import { periodsInShort } from '../wording/report-words.ts';
import type { YearView } from '../views/year/year-view.ts';

export interface ReportLine {
  owed: OwedReport;
  agency: Agency;
  status: ReportStatus;
  /** Behind the body's name: ` (quý I/2026)`; empty where the year has one report. */
  which: string;
}

export function reportLines({ reports }: Pick<YearView, 'reports'>): ReportLine[] {
  return reports.flatMap(({ owed, rows }) =>
    rows.map((row) => ({ owed, ...row, which: reports.length > 1 ? ` (${periodsInShort([owed])})` : '' })),
  );
}

/** Less those of bodies that changed before their day. */
export function owedLines(view: Pick<YearView, 'reports'>): ReportLine[] {
  return reportLines(view).filter(({ status }) => status.code !== 'to_chuc_thay_doi');
}
