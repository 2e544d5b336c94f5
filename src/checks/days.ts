/**
 * Future days, when checking before publication. Days of plans and of changes are excluded: plans lie ahead, and
 * changes have a check of their own.
 */
import { yearOf } from '../calendar/dates.ts';
import { capitalize } from '../format/text.ts';
import { formatDate, formatPeriod } from '../format/days.ts';
import type { IsoDate } from '../calendar/dates.ts';
import type { Observation } from '../tables/rows.ts';
import { anyTables, type AnyRow } from '../tables/any-table.ts';
import { problem, type Place, type Problem } from '../problems/problem.ts';
import { SITE_FILE } from '../reading/site-file.ts';
import { placeOf, type Located } from '../tables/table.ts';
import type { Check, PublishContext } from './check.ts';
import { dayAhead } from './day-ahead.ts';

const CHANGES = ['amendments', 'revisions', 'milestones'];
const PLANNED = ['ngay_du_kien', 'han'];

export const checkDays: Check = (dataset, { site, publishContext }) => {
  const problems: Problem[] = [];
  for (const { name, schema, rows } of anyTables(dataset)) {
    if (CHANGES.includes(name)) continue;
    for (const column of schema.columns) {
      if (column.type !== 'date' || PLANNED.includes(column.header)) continue;
      for (const located of rows) {
        const day = located.row[column.field] as IsoDate | undefined;
        // A day beyond the horizon has a problem of its own.
        const hasOwnProblem =
          column.header === 'ngay_so_lieu' && site !== undefined && yearOf(day ?? '') > site.horizon.to;
        if (day !== undefined && publishContext && day > publishContext.today && !hasOwnProblem)
          problems.push(...ahead(located, placeOf(located, column.header), day, publishContext));
      }
    }
    if (schema.yearly && publishContext)
      problems.push(...foldersAhead(rows, site?.horizon.to, publishContext));
  }
  const adopted = site?.adopted?.date;
  if (adopted !== undefined)
    problems.push(...dayAhead({ file: SITE_FILE, header: 'ban_hanh.ngay' }, adopted, publishContext));
  return problems;
};

function ahead(located: Located<AnyRow>, at: Place, day: IsoDate, publishContext: PublishContext): Problem[] {
  const stated = (located.row as Partial<Observation>).precision;
  const precision = stated ?? (day.endsWith('-12-31') ? 'nam' : 'ngay');
  if (at.header !== 'ngay_so_lieu' || precision === 'ngay') return dayAhead(at, day, publishContext);
  const period = capitalize(formatPeriod({ date: day, precision }));
  if (!publishContext.isDayCertain) return dayAhead(at, day, publishContext, period);
  return [problem('period-open', at, day, { period, today: formatDate(publishContext.today) })];
}

/** A figure has its own date; results and reports only that of their folder, reported once per file. */
function foldersAhead(
  rows: Located<AnyRow>[],
  last: number | undefined,
  publishContext: PublishContext,
): Problem[] {
  const first = new Map(rows.map((located) => [located.file, located] as const));
  return [...first].flatMap(([file, { row }]) => {
    const year = Number(row['year']);
    const hasOwnProblem = 'date' in row || (last !== undefined && year > last);
    if (hasOwnProblem || year <= yearOf(publishContext.today)) return [];
    if (!publishContext.isDayCertain) return dayAhead({ file }, String(year), publishContext, `Năm ${year}`);
    return [problem('year-ahead', { file }, String(year), { today: formatDate(publishContext.today) })];
  });
}
