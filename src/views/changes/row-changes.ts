/** Groups the raw changes of a commit by row, and attaches their reasons. */
import { anySchema } from '../../tables/any-table.ts';
import { publishedColumns } from '../../reading/canonical.ts';
import { reasonsFor } from '../../changes/explains.ts';
import type { HistoryEntry } from '../../history/read-history.ts';
import { reviewed } from '../../tables/schemas/reviewed.ts';
import type { WithOwnColumns } from '../../tables/schemas/own-columns.ts';
import { tableId, type Cells } from '../../changes/snapshot.ts';
import type { TableName } from '../../tables/table-names.ts';
import type { Revision } from '../../tables/rows.ts';

export interface RowChange {
  /** The history entry; for several changed cells, the first. */
  entry: HistoryEntry;
  table: TableName;
  /** Permanent key of the row, with its table. */
  key: string;
  /** Undefined for an added row. A row of a yearly table has its year as cell `nam`. */
  before: Cells | undefined;
  /** Undefined for a removed row. */
  after: Cells | undefined;
  /** Rows of `dinh-chinh.csv` with the reasons, in the order of the cells. */
  reasons: Revision[];
}

/**
 * `revisions`: today's rows of `dinh-chinh.csv`. A row added by the same commit is preferred to one of the same
 * day; a row that gives a reason for a change of its commit is not itself a change.
 */
export function rowChanges(
  entries: HistoryEntry[],
  revisions: Revision[],
  own: WithOwnColumns = {},
): RowChange[] {
  // A reviewed warning is not a change of the plan.
  const shown = entries.filter(({ column }) => column !== reviewed.header);
  return [...Map.groupBy(shown, ({ commit }) => commit).values()].flatMap((ofCommit) =>
    changesOfCommit(ofCommit, revisions, own),
  );
}

type ReasonsOf = (change: Parameters<typeof reasonsFor>[1]) => Revision[];

function changesOfCommit(entries: HistoryEntry[], revisions: Revision[], own: WithOwnColumns): RowChange[] {
  const fresh = new Map(entries.filter(isNewReason).map((entry) => [placeOf(entry), asRevision(entry.row)]));
  const ofDay = revisions.filter(({ date }) => date === entries[0]?.date);
  const reasonsOf: ReasonsOf = (change) => {
    const found = reasonsFor([...fresh.values()], change, own);
    return found.length > 0 ? found : reasonsFor(ofDay, change, own);
  };
  const rows = [...Map.groupBy(entries, placeOf).values()].flatMap((cells) => rowChange(cells, reasonsOf));
  const changes = joinMovedRows(rows, reasonsOf);
  const given = new Set(changes.flatMap(({ reasons }) => reasons));
  return changes.filter(({ key, before }) => {
    const reason = fresh.get(key);
    return before !== undefined || !reason || !given.has(reason);
  });
}

/**
 * A changed key appears as a removed and an added row. The two are one change if they are in the same table and
 * commit, exactly one part of the key differs, and either nothing else differs or `dinh-chinh` rows for the
 * whole row explain both. Ambiguous rows stay apart. The year folder of a figure and the precision of its date
 * count as parts of the date.
 */
function joinMovedRows(changes: RowChange[], reasonsOf: ReasonsOf): RowChange[] {
  const areExplained = (...rows: RowChange[]) => rows.every(({ reasons }) => reasons.length > 0);
  return [isSameButForKey, areExplained].reduce((rows, test) => {
    const gone = rows.filter(({ after }) => after === undefined);
    const came = rows.filter(({ before }) => before === undefined);
    const fits = (a: RowChange, b: RowChange) =>
      a.table === b.table && movedParts(a, b).length === 1 && test(a, b);
    const pairs = new Map(
      gone.flatMap((row) => {
        const [match, ...others] = came.filter((other) => fits(row, other));
        const isOnly =
          match && others.length === 0 && gone.filter((other) => fits(other, match)).length === 1;
        return isOnly ? [[match, row] as const] : [];
      }),
    );
    const joined = new Set(pairs.values());
    return rows.flatMap((row) => {
      const was = pairs.get(row);
      return joined.has(row) ? [] : [was ? join(was, row, reasonsOf) : row];
    });
  }, changes);
}

function join(was: RowChange, is: RowChange, reasonsOf: ReasonsOf): RowChange {
  const ofCells = changedHeaders(was.before, is.after).flatMap((column) =>
    reasonsOf({ ...is.entry, column, before: was.before?.[column], after: is.after?.[column] }),
  );
  return { ...is, before: was.before, reasons: [...was.reasons, ...is.reasons, ...ofCells] };
}

export const PARTS_OF_DAY = ['nam', 'do_chinh_xac'];

function isSameButForKey(a: RowChange, b: RowChange): boolean {
  const moved = movedParts(a, b);
  if (moved.includes('ngay_so_lieu')) moved.push(...PARTS_OF_DAY);
  return changedHeaders(a.before, b.after).every((header) => moved.includes(header));
}

/** Parts of the key that differ. */
function movedParts(a: RowChange, b: RowChange): string[] {
  const key = keyHeaders(a.table).filter((header) => a.table !== 'observations' || header !== 'nam');
  return key.filter((header) => a.before?.[header] !== b.after?.[header]);
}

export function changedHeaders(before: Cells = {}, after: Cells = {}): string[] {
  const headers = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return headers.filter((header) => (before[header] ?? '') !== (after[header] ?? ''));
}

/** Headers of the key columns, the year first. */
export function keyHeaders(table: TableName): string[] {
  const { key, yearly } = anySchema(table);
  const columns = publishedColumns(table);
  const fields = yearly ? ['year', ...key] : key;
  return fields.map((field) => columns.find((column) => column.field === field)?.header ?? '');
}

function rowChange(entries: HistoryEntry[], reasonsOf: ReasonsOf): RowChange[] {
  const [entry] = entries;
  const table = entry && tableId(`data/${entry.table}.csv`)?.table;
  if (!table) return [];
  const row = { ...yearCell(entry.table), ...entry.row };
  const was = Object.fromEntries(entries.map(({ column, before }) => [column, before ?? '']));
  const isWhole = entry.column === '*';
  return [
    {
      entry,
      table,
      key: placeOf(entry),
      before: !isWhole ? { ...row, ...was } : entry.before === undefined ? undefined : row,
      after: isWhole && entry.after === undefined ? undefined : row,
      reasons: entries.flatMap(reasonsOf),
    },
  ];
}

/** The cell `nam` of a yearly table's row, since published tables hold all years. */
export function yearCell(table: string): Cells {
  const year = /^tien-do\/(\d{4})\//u.exec(table)?.[1];
  return year === undefined ? {} : { nam: year };
}

function placeOf({ table, key }: HistoryEntry): string {
  return `${table} ${key}`;
}

function isNewReason({ table, column, before }: HistoryEntry): boolean {
  return table === 'dinh-chinh' && column === '*' && before === undefined;
}

function asRevision(cells: Cells): Revision {
  const schema = anySchema('revisions');
  const fields = schema.columns.map((column) => {
    const read = column.parse(cells[column.header] ?? '');
    return [column.field, 'value' in read ? read.value : undefined];
  });
  return Object.fromEntries(fields) as Revision;
}
