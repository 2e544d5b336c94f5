/**
 * What may not change silently since an earlier commit: the plan's frozen baseline never, a published
 * figure only with a row that says why. The mend, a row ready to paste, is part of each problem.
 */
import type { IsoDate } from '../domain/types.ts';
import { anySchema, anyTables } from './any-table.ts';
import { compareSnapshots, type Change } from './compare.ts';
import { explains } from './explains.ts';
import type { DataFile } from './files.ts';
import type { Facts } from './messages.ts';
import { problem, type Place, type Problem } from './problem.ts';
import { amendmentRow, revisionRow } from './rows-to-paste.ts';
import { keyOf, snapshotOf, unreadTables, type Snapshot } from './snapshot.ts';
import { placeOf, type Dataset, type Located } from './table.ts';

const FROZEN_TABLES = ['nhiem-vu', 'phan-cong', 'chi-so'];
/** What an editor adds to the plan, and may mend. */
const EDITORIAL_COLUMNS = [
  ...['ghi_chu', 'doi_tuong', 'lien_quan', 'ten_ngan', 'noi_gon'],
  ...['kieu_gia_tri', 'gia_tri_nho_nhat', 'gia_tri_lon_nhat'],
];

/** The same for files: those of an earlier commit against those of today, which `dataset` was read from. */
export function checkFilesSince(
  before: DataFile[],
  after: DataFile[],
  dataset: Dataset,
  today: IsoDate,
): Problem[] {
  return checkSince(snapshotOf(before), snapshotOf(after), dataset, today, unreadTables(after));
}

/**
 * `today` is only printed into the rows to paste. A row that is missing from an `unread` table (its id)
 * may stand in a line that could not be read: that line is a problem already, its row is not called removed.
 */
export function checkSince(
  before: Snapshot,
  after: Snapshot,
  dataset: Dataset,
  today: IsoDate,
  unread: ReadonlySet<string> = new Set(),
): Problem[] {
  const places = placesOf(dataset);
  const changes = compareSnapshots(before, after);
  // A reason given for an earlier change does not excuse a new one.
  const fresh = new Set(changes.filter(({ table }) => table === 'dinh-chinh').map(({ key }) => key));
  return changes.flatMap((change) => {
    if (change.after === undefined && unread.has(change.table)) return [];
    const place = places.get(`${change.table} ${change.key}`);
    const at: Place = place
      ? placeOf(place, change.column === '*' ? '' : change.column)
      : { file: `data/${change.table}.csv` };
    const report = (code: 'frozen' | 'unexplained', row: string): Problem[] => [
      problem(code, at, change.after ?? '', { ...wordsOf(change), row }),
    ];
    if (isFrozen(change, before)) return report('frozen', amendmentRow(change));
    if (!isPublishedFigure(change) || isExplained(change, dataset, fresh)) return [];
    return report('unexplained', revisionRow(change, today));
  });
}

function isFrozen(change: Change, before: Snapshot): boolean {
  if (!FROZEN_TABLES.includes(change.table) || EDITORIAL_COLUMNS.includes(change.column)) return false;
  // The first publication of a table freezes it; it is not itself a change.
  if ((before.get(change.table)?.size ?? 0) === 0) return false;
  if (change.table !== 'chi-so') return true;
  const kinds = [change.row['loai'], before.get('chi-so')?.get(change.key)?.['loai']];
  return kinds.some((kind) => kind === 'muc_tieu' || kind === 'dinh_tinh');
}

/** New rows, and cells that were empty, explain themselves. */
function isPublishedFigure(change: Change): boolean {
  return change.table.startsWith('tien-do/') && change.column !== 'ghi_chu' && Boolean(change.before);
}

function isExplained(change: Change, dataset: Dataset, fresh: ReadonlySet<string>): boolean {
  const schema = anySchema('revisions');
  return dataset.revisions.some(({ row }) => explains(row, change) && fresh.has(keyOf(schema, { ...row })));
}

function wordsOf({ key, column, before, after }: Change): Omit<Facts<'frozen'>, 'row'> {
  const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
  return { kind, key, column, before: before || '(trống)', after: after || '(trống)' };
}

/** Where each row of today's data stands, by table and key. */
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
