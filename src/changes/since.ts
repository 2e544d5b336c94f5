/**
 * Unexplained changes since an earlier commit: the plan's frozen rows never change, published cells only with a
 * row that gives the reason. Each problem includes a row to paste.
 */
import type { IsoDate } from '../calendar/dates.ts';
import { isAmendable, isAmendableCell } from '../plan/amendments.ts';
import { anyTables } from '../tables/any-table.ts';
import { compareSnapshots, type Change } from './compare.ts';
import { EDITORIAL_COLUMNS } from './editorial-columns.ts';
import { reasonsFor } from './explains.ts';
import type { DataFile } from '../reading/files.ts';
import type { Facts } from '../problems/messages.ts';
import { problem, type Place, type Problem } from '../problems/problem.ts';
import { publishedName } from './published-cells.ts';
import { amendmentRow, revisionRow } from './rows-to-paste.ts';
import { revisions } from '../tables/schemas/changes.ts';
import type { WithOwnColumns } from '../tables/schemas/own-columns.ts';
import { snapshotOf, unreadTables, type Snapshot } from './snapshot.ts';
import { keyOf, placeOf, type Located } from '../tables/table.ts';
import { type Dataset } from '../tables/dataset.ts';

const UNFROZEN_COLUMNS = [...EDITORIAL_COLUMNS, 'da_xem_lai'];

/**
 * The same from files: those of an earlier commit against today's, from which `dataset` was read. `own`: this
 * plan's own columns, past and present.
 */
export function checkFilesSince(
  before: DataFile[],
  after: DataFile[],
  dataset: Dataset,
  today: IsoDate,
  own: WithOwnColumns = {},
): Problem[] {
  const unread = unreadTables(after, own);
  return checkSince(snapshotOf(before, own), snapshotOf(after, own), dataset, today, own, unread);
}

/**
 * `today` is only printed into the rows to paste. A row missing from an `unread` table (by id) may be in a line
 * that could not be read; it is not reported as removed.
 */
export function checkSince(
  before: Snapshot,
  after: Snapshot,
  dataset: Dataset,
  today: IsoDate,
  own: WithOwnColumns = {},
  unread: ReadonlySet<string> = new Set(),
): Problem[] {
  const places = placesOf(dataset);
  const changes = compareSnapshots(before, after);
  // A reason for an earlier change does not excuse a new one.
  const fresh = new Set(changes.filter(({ table }) => table === 'dinh-chinh').map(({ key }) => key));
  const reasons = Map.groupBy(
    dataset.revisions.map(({ row }) => row).filter((row) => fresh.has(keyOf(revisions, row))),
    ({ table, key }) => `${table} ${key}`,
  );
  const added = addedByDecision(dataset);
  return changes.flatMap((change) => {
    if (change.after === undefined && unread.has(change.table)) return [];
    const place = places.get(`${change.table} ${change.key}`);
    const at: Place = place
      ? placeOf(place, change.column === '*' ? '' : change.column)
      : { file: `data/${change.table}.csv` };
    if (isFrozen(change, before)) {
      if (change.before === undefined && added.has(`${change.table} ${change.key}`)) return [];
      return [
        problem('frozen', at, change.after ?? '', { ...factsOfChange(change), ...amendmentOf(change, own) }),
      ];
    }
    const what = publishedName(change);
    if (
      what === undefined ||
      reasonsFor(reasons.get(`${change.table} ${change.key}`) ?? [], change, own).length > 0
    )
      return [];
    const facts = { ...factsOfChange(change), what, row: revisionRow(change, today) };
    return [problem('unexplained', at, change.after ?? '', facts)];
  });
}

function isFrozen(change: Change, before: Snapshot): boolean {
  if (!isAmendable(change.table) || UNFROZEN_COLUMNS.includes(change.column)) return false;
  // The first publication of a table freezes it; it is not itself a change.
  if ((before.get(change.table)?.size ?? 0) === 0) return false;
  if (change.table !== 'chi-so') return true;
  const kinds = [change.row['loai'], before.get('chi-so')?.get(change.key)?.['loai']];
  return kinds.some((kind) => kind === 'muc_tieu' || kind === 'dinh_tinh');
}

/** Rows an amendment adds, as `table key`: from then on they belong to their table. */
function addedByDecision({ amendments }: Dataset): Set<string> {
  const added = amendments.filter(({ row }) => row.column === '*' && row.after === 'them');
  return new Set(added.map(({ row }) => `${row.table} ${row.key}`));
}

/** The row to paste, if a decision can make such a change. */
function amendmentOf(change: Change, own: WithOwnColumns): { row?: string } {
  const { table, column } = change;
  return column === '*' || isAmendableCell(table, column, own) ? { row: amendmentRow(change) } : {};
}

function factsOfChange({ key, column, before, after }: Change): Omit<Facts<'frozen'>, 'row'> {
  const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
  return { kind, key, column, before: before || '(trống)', after: after || '(trống)' };
}

/** Place of each row of today's data, by table and key. */
function placesOf(dataset: Dataset): Map<string, Located<unknown>> {
  const places = new Map<string, Located<unknown>>();
  for (const { schema, rows } of anyTables(dataset)) {
    for (const located of rows) {
      const id = schema.yearly ? `tien-do/${String(located.row['year'])}/${schema.name}` : schema.name;
      places.set(`${id} ${keyOf(schema, located.row)}`, located);
    }
  }
  return places;
}
