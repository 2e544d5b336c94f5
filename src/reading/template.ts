/**
 * The tables of a year, ready to be filled in with Excel: codes, keys and what to read beside them stand
 * there, what must be filled in is empty.
 *
 * Semicolons after a BOM: with Vietnamese settings, where the comma is the decimal mark, Excel splits at
 * semicolons and saves them again; the BOM keeps the letters whole. The reader takes the file as it comes back.
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

/** Those the plan has. */
export function yearTables(plan: Pick<Plan, 'site' | 'duties'>): YearTable[] {
  const tables = planTables(plan);
  return YEAR_TABLES.filter((table) => tables.includes(table));
}

/** Cells by header; what is not named is empty. */
type Line = Record<string, string>;

/** `agency`: only the lines of this one. Figures are nobody's alone, an agency gets none. */
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

/** Which report of several a line asks for; where the plan wants one a year, the line needs no word of it. */
function dutyCells({ duty, part }: OwedReport, { count }: Agency): Line {
  return {
    ...(duty.code === undefined ? {} : { ma_nghia_vu: duty.code }),
    ...(part === undefined ? {} : { ky: part }),
    ...(count === undefined ? {} : { so_luong: '' }),
  };
}

/** The file's bytes as text: header, lines, the column to be read at the end. */
export function templateCsv({ site }: Pick<Plan, 'site'>, table: YearTable, lines: Line[]): string {
  const named = new Set(lines.flatMap((line) => Object.keys(line)));
  const columns = anySchema(table, site).columns.filter(({ header, isRare, isTerritorial }) =>
    isTerritorial ? site.boundary !== undefined : !isRare || named.has(header),
  );
  const headers = [...columns.map(({ header }) => header), READING_AID];
  const cells = lines.map((line) => headers.map((header) => line[header] ?? ''));
  return `\uFEFF${writeCsv([headers, ...cells], { delimiter: ';' })}`;
}
