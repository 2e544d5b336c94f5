/**
 * Days that cannot be: of a year nobody writes today, or, where somebody checks, not come yet. Days of plans and of
 * changes are not among the latter: a plan lies ahead, and changes have an order of their own.
 */
import { yearOf } from '../../domain/dates.ts';
import { capitalize, formatDate, formatPeriod } from '../../format.ts';
import type { IsoDate, Observation } from '../../domain/types.ts';
import { anyTables, type AnyRow } from '../any-table.ts';
import { problem, type Place, type Problem } from '../problem.ts';
import { SITE_FILE } from '../site-file.ts';
import type { Site } from '../schemas/site.ts';
import { placeOf, type Located } from '../table.ts';
import type { Check, Desk } from './check.ts';
import { dayAhead } from './day-ahead.ts';

/** As in `site.yaml`: earlier and later ones are slips of the hand. */
const EARLIEST = 1900;
const LATEST = 2200;

const CHANGES = ['amendments', 'revisions'];

export const checkDays: Check = (dataset, { site, desk }) => {
  const problems: Problem[] = [];
  for (const { name, schema, rows } of anyTables(dataset)) {
    if (CHANGES.includes(name)) continue;
    for (const column of schema.columns) {
      if (column.type !== 'date' && column.header !== 'nam_goc') continue;
      for (const located of rows) {
        const value = located.row[column.field];
        if (value === undefined) continue;
        const at = placeOf(located, column.header);
        const day = String(value);
        const year = yearOf(day);
        if (isOutsideOf(site?.horizon, column.header, year)) continue;
        if (year < EARLIEST || year > LATEST)
          problems.push(
            problem('year-strange', at, column.write(value), { year: String(year).padStart(4, '0') }),
          );
        else if (column.type === 'date' && column.header !== 'ngay_du_kien' && desk && day > desk.today)
          problems.push(...ahead(located, at, day, desk));
      }
    }
    if (schema.yearly && desk) problems.push(...foldersAhead(rows, site?.horizon.to, desk));
  }
  const adopted = site?.adopted?.date;
  if (adopted !== undefined)
    problems.push(...dayAhead({ file: SITE_FILE, header: 'ban_hanh.ngay' }, adopted, desk));
  return problems;
};

/** The horizon has told of it. */
function isOutsideOf(horizon: Site['horizon'] | undefined, header: string, year: number): boolean {
  return header === 'ngay_so_lieu' && horizon !== undefined && (year < horizon.from || year > horizon.to);
}

function ahead(located: Located<AnyRow>, at: Place, day: IsoDate, desk: Desk): Problem[] {
  const stated = (located.row as Partial<Observation>).precision;
  const precision = stated ?? (day.endsWith('-12-31') ? 'nam' : 'ngay');
  if (at.header !== 'ngay_so_lieu' || precision === 'ngay') return dayAhead(at, day, desk);
  const period = capitalize(formatPeriod({ date: day, precision }));
  if (!desk.isDayCertain) return dayAhead(at, day, desk, period);
  return [problem('period-open', at, day, { period, today: formatDate(desk.today) })];
}

/** A figure says it with its day; results and reports only with their folder, once a file. */
function foldersAhead(rows: Located<AnyRow>[], last: number | undefined, desk: Desk): Problem[] {
  const first = new Map(rows.map((located) => [located.file, located] as const));
  return [...first].flatMap(([file, { row }]) => {
    const year = Number(row['year']);
    const isTold = 'date' in row || (last !== undefined && year > last);
    if (isTold || year <= yearOf(desk.today)) return [];
    if (!desk.isDayCertain) return dayAhead({ file }, String(year), desk, `Năm ${year}`);
    return [problem('year-ahead', { file }, String(year), { today: formatDate(desk.today) })];
  });
}
