/**
 * Columns only this plan has, declared in `cot_them` of `content/site.yaml`: read, shown and published like any
 * other. They follow the columns of their table, in the order of the file.
 */
import { date, number, optional, text, type Column } from '../column.ts';
import type { TableName } from '../table-names.ts';

/** Types of such a column. */
export const OWN_KINDS = { chu: text, so: number, ngay: date } as const;

/** Tables whose pages have a place for such a value, by their published names. */
export const OWN_TABLES = {
  'nhiem-vu': 'tasks',
  'chi-so': 'indicators',
  'don-vi': 'agencies',
  'tien-do-nhiem-vu': 'results',
  'tien-do-chi-so': 'observations',
} as const satisfies Record<string, TableName>;

export interface OwnColumn {
  table: TableName;
  header: string;
  /** The plan's name of it, as on its page: `Tổng mức đầu tư`. */
  name: string;
  kind: keyof typeof OWN_KINDS;
  /** For numbers. */
  unit: string | undefined;
}

/** The part of `content/site.yaml` the columns depend on; empty if the plan has none. */
export interface WithOwnColumns {
  ownColumns?: readonly OwnColumn[] | undefined;
}

interface FieldColumn extends Column<unknown> {
  field: string;
}

/** The plan's own columns of a table. Their fields cannot clash with those of the code. */
export function ownColumnsOf(table: TableName, { ownColumns = [] }: WithOwnColumns): FieldColumn[] {
  return ownColumns
    .filter((own) => own.table === table)
    .map(({ header, name, kind, unit }) => {
      const words = unit === undefined ? name : `${name} (${unit})`;
      const column = OWN_KINDS[kind](header, `${words}. Cột riêng của Kế hoạch này.`) as Column<unknown>;
      return { ...optional(column), own: { name, unit }, field: `own:${header}` };
    });
}
