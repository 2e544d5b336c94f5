/**
 * What may not change silently since an earlier commit: the plan's frozen baseline never, a published
 * figure only with a row that says why. The mend, a row ready to paste, is part of each problem.
 */
import type { IsoDate } from '../domain/types.ts';
import { anyTables } from './any-table.ts';
import { compareSnapshots, type Change } from './compare.ts';
import { problem, type Place, type Problem } from './problem.ts';
import { keyOf, type TableSnapshot } from './snapshot.ts';
import { placeOf, type Dataset, type Located } from './table.ts';

const FROZEN_TABLES = ['nhiem-vu', 'phan-cong', 'chi-so'];
/** What an editor adds to the plan, and may mend. */
const EDITORIAL_COLUMNS = ['ghi_chu', 'doi_tuong', 'lien_quan'];

export type Snapshot = Map<string, TableSnapshot>;

/** `today` is only printed into the rows to paste. */
export function checkSince(before: Snapshot, after: Snapshot, dataset: Dataset, today: IsoDate): Problem[] {
  const places = placesOf(dataset);
  return compareSnapshots(before, after).flatMap((change) => {
    const place = places.get(`${change.table} ${change.key}`);
    const at: Place = place
      ? placeOf(place, change.column === '*' ? '' : change.column)
      : { file: `data/${change.table}.csv` };
    if (isFrozen(change, before)) {
      return [problem('frozen', at, change.after ?? '', { ...wordsOf(change), row: amendmentRow(change) })];
    }
    if (isPublishedFigure(change) && !isExplained(change, dataset)) {
      return [
        problem('unexplained', at, change.after ?? '', {
          ...wordsOf(change),
          row: revisionRow(change, today),
        }),
      ];
    }
    return [];
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

function isExplained(change: Change, dataset: Dataset): boolean {
  return dataset.revisions.some(
    ({ row }) =>
      row.table === change.table &&
      row.key === change.key &&
      row.column === change.column &&
      (row.after ?? '') === (change.after ?? ''),
  );
}

function wordsOf(change: Change): Record<string, string> {
  return {
    key: change.key,
    column: change.column,
    before: change.before ?? '(không có)',
    after: change.after ?? '(không còn)',
  };
}

/** A row for `dieu-chinh.csv`. What only a person knows is in capitals, and refused until it is filled in. */
function amendmentRow({ table, key, column, before, after }: Change): string {
  const whole = column === '*';
  const values = whole ? ['', before === undefined ? 'them' : 'bai_bo'] : [before ?? '', after ?? ''];
  return csvRow(['GHI-MA', 'GHI NGÀY', table, key, column, ...values, 'GHI-MA-NGUON', 'GHI LÝ DO']);
}

/** A row for `dinh-chinh.csv`. */
function revisionRow({ table, key, column, before, after }: Change, today: IsoDate): string {
  const values = column === '*' ? ['', ''] : [before ?? '', after ?? ''];
  return csvRow([table, key, column, today, ...values, 'dinh_chinh', 'GHI LÝ DO']);
}

function csvRow(cells: string[]): string {
  return cells.map((cell) => (/[",\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',');
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
