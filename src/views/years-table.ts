/** The table of all years, newest first: how much of each was published, and what the page says the table counts. */
import type { Plan } from '../domain/plan.ts';
import { isPublished, isUnseen } from '../domain/reporting.ts';
import { reportingDuties } from '../domain/reporting-duties.ts';
import { yearView, type YearView } from './year-view.ts';

export interface YearsTable {
  /** The page in a sentence, for those who have not opened it. */
  summary: string;
  /** What is counted. */
  about: string;
  /** The heads of the cells. */
  counted: string[];
  rows: { year: number; cells: string[] }[];
}

interface Column {
  head: string;
  cell: (view: YearView) => string;
}

const COLUMNS: Column[] = [
  { head: 'Kết quả', cell: ({ workCount }) => (workCount > 0 ? String(workCount) : 'chưa thấy') },
  {
    head: 'Số liệu',
    cell: ({ observations }) => (observations.length > 0 ? String(observations.length) : 'chưa có'),
  },
];

const REPORTS: Column = { head: 'Báo cáo', cell: reportCell };

/** Nothing is said of reports where nobody owes one. */
export function yearsTable(plan: Plan): YearsTable {
  const hasReports = reportingDuties(plan).length > 0;
  const columns = hasReports ? [...COLUMNS, REPORTS] : COLUMNS;
  return {
    summary: `Từng năm: việc gì có kết quả được công bố, số liệu nào${hasReports ? ', báo cáo nào' : ''}, và những gì chưa thấy.`,
    about: hasReports
      ? 'Số việc có kết quả, số liệu và báo cáo của các cơ quan đã được công bố.'
      : 'Số việc có kết quả và số liệu đã được công bố.',
    counted: columns.map(({ head }) => head),
    rows: plan.years
      .map((year) => yearView(plan, year))
      .map((view) => ({ year: view.year, cells: columns.map(({ cell }) => cell(view)) }))
      .reverse(),
  };
}

function reportCell({ reports }: YearView): string {
  const all = reports.flatMap(({ rows }) => rows);
  const sent = all.filter(({ status }) => isPublished(status)).length;
  if (sent > 0) return String(sent);
  if (all.length === 0) return 'không tính';
  return all.some(({ status }) => isUnseen(status)) ? 'chưa thấy' : 'chưa đến hạn';
}
