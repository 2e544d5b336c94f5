/** The table of all years, newest first: how much of each was published, and how it is counted. */
import type { Plan } from '../../plan/plan.ts';
import { isPublished, isUnseen } from '../../plan/reporting.ts';
import { reportingDuties } from '../../plan/reporting-duties.ts';
import { listWords } from '../../format/text.ts';
import { yearView, type YearView } from './year-view.ts';

export interface YearsTable {
  /** Description of the page. */
  summary: string;
  /** What is counted; empty if nothing is. */
  about: string;
  /** Headings of the cells. */
  counted: string[];
  rows: { year: number; cells: string[] }[];
}

interface Column {
  head: string;
  /** What it counts, as a statement and as a question. */
  counts: string;
  asks: string;
  /** Columns for things the plan does not have are left out. */
  isOf: (plan: Plan) => boolean;
  cell: (view: YearView) => string;
}

const COLUMNS: Column[] = [
  {
    head: 'Kết quả',
    counts: 'việc có kết quả',
    asks: 'việc gì có kết quả được công bố',
    isOf: ({ tasks }) => tasks.length > 0,
    cell: ({ workCount }) => (workCount > 0 ? String(workCount) : 'chưa thấy'),
  },
  {
    head: 'Số liệu',
    counts: 'số liệu',
    asks: 'số liệu nào',
    isOf: ({ indicators }) => indicators.length > 0,
    cell: ({ observations }) => (observations.length > 0 ? String(observations.length) : 'chưa có'),
  },
  {
    head: 'Báo cáo',
    counts: 'báo cáo của các cơ quan',
    asks: 'báo cáo nào',
    isOf: (plan) => reportingDuties(plan).length > 0,
    cell: reportCell,
  },
];

export function yearsTable(plan: Plan): YearsTable {
  const columns = COLUMNS.filter(({ isOf }) => isOf(plan));
  const asked = columns.map(({ asks }) => asks);
  return {
    summary:
      asked.length > 0
        ? `Từng năm: ${[...asked, 'và những gì chưa thấy'].join(', ')}.`
        : 'Các năm của Kế hoạch, quyết định và sự kiện của từng năm.',
    about: columns.length > 0 ? aboutOf(columns) : '',
    counted: columns.map(({ head }) => head),
    rows: plan.years
      .map((year) => yearView(plan, year))
      .map((view) => ({ year: view.year, cells: columns.map(({ cell }) => cell(view)) }))
      .reverse(),
  };
}

function aboutOf(columns: Column[]): string {
  const what = listWords(columns.map(({ counts }) => counts));
  return `${what.startsWith('số') ? 'Số lượng' : 'Số'} ${what} đã được công bố.`;
}

function reportCell({ reports }: YearView): string {
  const all = reports.flatMap(({ rows }) => rows);
  const sent = all.filter(({ status }) => isPublished(status)).length;
  if (sent > 0) return String(sent);
  if (all.length === 0) return 'không tính';
  return all.some(({ status }) => isUnseen(status)) ? 'chưa thấy' : 'chưa đến hạn';
}
