/** Runs every pair of `pairs/` over every row of its table. */
import { anySchema, type AnyRow } from '../tables/any-table.ts';
import { pairs } from './pairs/index.ts';
import type { Known, Pair } from './pairs/pair.ts';
import { problemOf, type Problem } from '../problems/problem.ts';
import { placeOf, type Located } from '../tables/table.ts';
import { type Dataset, type Row } from '../tables/dataset.ts';
import { type TableName } from '../tables/table-names.ts';
import type { CheckContext } from './check.ts';

const byTable = [...Map.groupBy(pairs, ({ table }) => table)];

/** For the tables as stored, or after the amendments. */
export function checkPairs(dataset: Dataset, { site }: Pick<CheckContext, 'site'>): Problem[] {
  const known = knownOf(dataset, site);
  return byTable.flatMap(([table, ofTable]) => {
    const rows: Located<Row>[] = dataset[table];
    return rows.flatMap((located) => ofTable.flatMap((pair) => problemIn(pair, located, known)));
  });
}

function problemIn(pair: Pair, located: Located<Row>, known: Known): Problem[] {
  const { table, cells } = pair;
  const fault = pair.broken(located.row, known);
  return fault ? [problemOf(fault, placeOf(located, cells[0]), valueOf(table, cells[0], located.row))] : [];
}

function valueOf(table: TableName, header: string, row: Row): string {
  const column = anySchema(table).columns.find((item) => item.header === header);
  return column ? column.write((row as unknown as AnyRow)[column.field]) : '';
}

function knownOf(
  { tasks, indicators, agencies, sources, duties }: Dataset,
  site: CheckContext['site'],
): Known {
  const task = new Map(tasks.map(({ row }) => [row.code, row]));
  const indicator = new Map(indicators.map(({ row }) => [row.code, row]));
  const agency = new Map(agencies.map(({ row }) => [row.code, row]));
  const duty = new Map(duties.map(({ row }) => [row.code, row]));
  // A date outside the accepted years is reported once, not again for each citation of the source.
  const dated = sources.filter(({ row }) => row.date !== undefined && row.date >= '1900');
  const days = new Map(dated.map(({ row }) => [row.code, row.date]));
  return {
    site,
    task: (code) => task.get(code),
    indicator: (code) => indicator.get(code),
    agency: (code) => agency.get(code),
    duty: (code) => duty.get(code),
    hasDuties: duties.length > 0,
    sourceDay: (code) => days.get(code),
  };
}
