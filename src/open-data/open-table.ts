/** A published table: columns from the schema that reads it, rows in canonical order. */
import { anySchema, type AnyColumn, type AnyRow } from '../tables/any-table.ts';
import { filledColumns, publishedColumns, publishedName, publishedRows } from '../reading/canonical.ts';
import { planTables } from '../plan/plan-tables.ts';
import { planColumn } from '../tables/plan-schema.ts';
import { AUDIENCE_HEADER } from '../tables/schemas/tasks.ts';
import { tableNames } from '../tables/table-names.ts';
import type { TableName } from '../tables/table-names.ts';
import type { Plan } from '../plan/plan.ts';
import { downloadedName } from '../plan/site.ts';
import type { PlanEvent } from '../tables/rows.ts';
import { figureSummary } from './figure-summary.ts';
import { joinedColumns, type JoinedTable } from './joined.ts';
import { taskSummary } from './task-summary.ts';

export interface OpenTable {
  /** Its name in the dictionary, the metadata and the workbook: `tien-do-nhiem-vu`. */
  id: string;
  /** Base name of its files, marked if the plan is invented: `minh-hoa-tien-do-nhiem-vu`. */
  file: string;
  title: string;
  description: string;
  /** Joined from the other tables; contains nothing new. */
  isJoined: boolean;
  /** Headers of the key; empty if no set of columns is always filled in. */
  key: string[];
  columns: AnyColumn[];
  /** Columns no row of this plan fills in: in the dictionary, not in the files. */
  unused: AnyColumn[];
  rows: AnyRow[];
}

/** The joined tables first, then every table of the plan in the order of the dictionary. */
export function openTables(plan: Plan, home: string): OpenTable[] {
  return [
    joined(plan, home, taskSummary),
    joined(plan, home, figureSummary),
    ...planTables(plan)
      .map((name) => own(plan, name))
      .filter(({ id, rows }) => rows.length > 0 || !rareTables.has(id)),
  ];
}

const rareTables = new Set(tableNames.filter((name) => anySchema(name).isRare).map(publishedName));

function joined<Entry>(plan: Plan, home: string, table: JoinedTable<Entry>): OpenTable {
  const { name, title, description, key, entries } = table;
  const columns = joinedColumns(table, plan);
  const rows = entries(plan, home).map((entry) =>
    Object.fromEntries(columns.map(({ header, value }) => [header, value(entry)])),
  );
  const all = columns
    .filter(({ isTerritorial }) => !isTerritorial || plan.site.boundary !== undefined)
    .map((column) => ({ ...column, field: column.header }));
  const filled = filledColumns(all, rows);
  const written = all.filter((column) => filled.includes(column) || column.isTerritorial);
  return {
    id: name,
    file: downloadedName(name, plan.site),
    title,
    description,
    isJoined: true,
    key,
    columns: written,
    unused: all.filter((column) => !written.includes(column)),
    rows,
  };
}

function own(plan: Plan, name: TableName): OpenTable {
  const { title, description, key, yearly } = anySchema(name);
  const rows = publishedRows(name, plan.frozen);
  const all = publishedColumns(name, plan.site).flatMap((column) => ofPlan(column, plan));
  const filled = filledColumns(all, rows);
  const columns = all.filter(
    (column) => filled.includes(column) || (column.isTerritorial && column.required),
  );
  const named = key.filter((field) => columns.some((column) => column.field === field));
  return {
    id: publishedName(name),
    file: downloadedName(publishedName(name), plan.site),
    title,
    description,
    isJoined: false,
    key: rows.some((row) => named.some((field) => row[field] === undefined))
      ? []
      : headersOf(columns, yearly ? ['year', ...named] : named),
    columns,
    unused: all.filter((column) => !columns.includes(column) && !column.isTerritorial),
    rows,
  };
}

/** The kind of event that only occurs in plans whose territory changed. */
const BOUNDARY_EVENT = 'dia_gioi' satisfies PlanEvent['kind'];

/** A column for this plan: with its own audiences, if any, and a required territory if the boundary changed. */
function ofPlan(column: AnyColumn, { site, tasks, events }: Plan): AnyColumn[] {
  if (column.isTerritorial && site.boundary) return [{ ...column, required: true }];
  if (column.type === 'enum' && column.values?.includes(BOUNDARY_EVENT) && !site.boundary) {
    const isUsed = events.some(({ kind }) => kind === BOUNDARY_EVENT);
    return [{ ...column, values: column.values.filter((value) => isUsed || value !== BOUNDARY_EVENT) }];
  }
  if (column.header !== AUDIENCE_HEADER) return [column];
  if (!site.audiences && tasks.every(({ audiences }) => audiences.length === 0)) return [];
  return [planColumn(column, site)];
}

function headersOf(columns: AnyColumn[], fields: string[]): string[] {
  return fields.flatMap((field) => columns.find((column) => column.field === field)?.header ?? []);
}
