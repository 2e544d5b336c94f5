/** Combines the raw changes of a commit per row, and attaches the reasons given for them. */
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
  /** As it was read; of a row with several changed cells, the first. */
  entry: HistoryEntry;
  table: TableName;
  /** The key of the row as it is, or was before it went, with its table: the same for ever. */
  key: string;
  /** Undefined for a row that came. A row of a yearly table has its year as cell `nam`. */
  before: Cells | undefined;
  /** Undefined for a row that went. */
  after: Cells | undefined;
  /** Rows of `dinh-chinh.csv` that explain it, in the order of its cells. */
  reasons: Revision[];
}

/**
 * `revisions` are today's rows of `dinh-chinh.csv`. A row added by the same commit takes precedence over one of the
 * same day; where it explains a change of that commit, it is not a change of its own.
 */
export function rowChanges(
  entries: HistoryEntry[],
  revisions: Revision[],
  own: WithOwnColumns = {},
): RowChange[] {
  // That somebody looked at a warning says nothing of the plan.
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
 * A key that changed is a row that went and a row that came. They are one change where they are of one table and one
 * commit, one part of the key and no more differs, and either nothing else of the row differs or `dinh-chinh` rows of
 * the whole row explain both. Rows that fit several are left apart: which became which is not known. The folder of a
 * figure's year and the precision of its day belong to its day.
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

/** The parts of the key that differ. */
function movedParts(a: RowChange, b: RowChange): string[] {
  const key = keyHeaders(a.table).filter((header) => a.table !== 'observations' || header !== 'nam');
  return key.filter((header) => a.before?.[header] !== b.after?.[header]);
}

export function changedHeaders(before: Cells = {}, after: Cells = {}): string[] {
  const headers = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return headers.filter((header) => (before[header] ?? '') !== (after[header] ?? ''));
}

/** Headers of the columns that together name a row, the year first. */
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

/** The cell `nam` that a row of this table has where all years stand in one table. */
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
