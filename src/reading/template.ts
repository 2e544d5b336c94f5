/**
 * Templates of a year's tables, to be filled in with Excel: codes, keys and reading aids are given, the cells to
 * fill in are empty. Semicolons after a BOM: with Vietnamese settings, where the comma is the decimal mark,
 * Excel splits at semicolons and saves them again; the BOM keeps the letters intact. The reader accepts the file
 * as Excel saves it.
 */
import type { Plan } from '../plan/plan.ts';
import type { OwedReport } from '../plan/reporting-duties.ts';
import type { Agency } from '../tables/rows.ts';
import { certainScope, figureDuties, reportDuties, taskDuties } from '../plan/year-duties.ts';
import { anySchema } from '../tables/any-table.ts';
import { writeCsv } from './csv.ts';
import { READING_AID } from '../tables/match-headers.ts';
import { planTables } from '../plan/plan-tables.ts';
import { indicatorAid, taskAid } from './reading-aid.ts';
import type { TableName } from '../tables/table-names.ts';

const YEAR_TABLES = ['results', 'observations', 'reports'] as const satisfies TableName[];
export type YearTable = (typeof YEAR_TABLES)[number];

/** Yearly tables the plan has. */
export function yearTables(plan: Pick<Plan, 'site' | 'duties'>): YearTable[] {
  const tables = planTables(plan);
  return YEAR_TABLES.filter((table) => tables.includes(table));
}

/** Cells by header; missing ones are empty. */
type Line = Record<string, string>;

/** `agency`: only its rows. Figures belong to no agency, so an agency gets none. */
export function templateLines(plan: Plan, table: YearTable, year: number, agency?: Agency): Line[] {
  const isWanted = (owing: Agency): boolean => !agency || owing.code === agency.code;
  const pham_vi = certainScope(plan, year) ?? '';
  switch (table) {
    case 'results':
      return taskDuties(plan, year)
        .filter(({ named }) => (named.agency ? isWanted(named.agency) : !agency))
        .map(({ task, named: { agency: owing, name }, order }) => ({
          ma_nhiem_vu: task.code,
          ma_don_vi: owing?.code ?? '',
          thu_tu: String(order),
          pham_vi,
          [READING_AID]: taskAid(task, name),
        }));
    case 'observations':
      return agency
        ? []
        : figureDuties(plan, year).map((row) => ({
            ma_chi_so: row.code,
            pham_vi,
            [READING_AID]: indicatorAid(row),
          }));
    case 'reports':
      return reportDuties(plan, year)
        .filter((duty) => isWanted(duty.agency))
        .map(({ owed, agency }) => ({
          ma_don_vi: agency.code,
          ...dutyCells(owed, agency),
          [READING_AID]: agency.name,
        }));
  }
}

/** Which of several reports a row is for; with one yearly report the row needs no such cells. */
function dutyCells({ duty, part }: OwedReport, { count }: Agency): Line {
  return {
    ...(duty.code === undefined ? {} : { ma_nghia_vu: duty.code }),
    ...(part === undefined ? {} : { ky: part }),
    ...(count === undefined ? {} : { so_luong: '' }),
  };
}

/** The file as text: header, rows, the reading aid last. */
export function templateCsv({ site }: Pick<Plan, 'site'>, table: YearTable, lines: Line[]): string {
  const named = new Set(lines.flatMap((line) => Object.keys(line)));
  const columns = anySchema(table, site).columns.filter(({ header, isRare, isTerritorial }) =>
    isTerritorial ? site.boundary !== undefined : !isRare || named.has(header),
  );
  const headers = [...columns.map(({ header }) => header), READING_AID];
  const cells = lines.map((line) => headers.map((header) => line[header] ?? ''));
  return `\uFEFF${writeCsv([headers, ...cells], { delimiter: ';' })}`;
}
