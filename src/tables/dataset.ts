/** All tables of a plan as read, with the place of each row. */
import type { Tables } from './rows.ts';
import type { TableName } from './table-names.ts';
import type { Located } from './table.ts';

export type Row<Name extends TableName = TableName> = Tables[Name][number];

/** Every table with the places of its rows. */
export type Dataset = { [Name in TableName]: Located<Row<Name>>[] };

/** The rows without their places, from which the plan is made. */
export function tablesOf(dataset: Dataset): Tables {
  const tables = Object.entries(dataset).map(
    ([name, rows]) => [name, rows.map((located: { row: object }) => located.row)] as const,
  );
  return Object.fromEntries(tables) as unknown as Tables;
}
