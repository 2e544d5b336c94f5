/** Fix of an unexplained change: a row of `dieu-chinh.csv` or `dinh-chinh.csv`, ready to paste. */
import type { IsoDate } from '../calendar/dates.ts';
import type { Change } from './compare.ts';
import { writeCsv } from '../reading/csv.ts';

/** Markers in capitals for what only a person knows; a check refuses them until they are replaced. */
export const PASTE_MARKERS = { code: 'GHI-MA', date: 'GHI NGÀY', basis: 'GHI-MA-NGUON', reason: 'GHI LÝ DO' };

export function amendmentRow({ table, key, column, before, after }: Change): string {
  const values =
    column === '*' ? ['', before === undefined ? 'them' : 'bai_bo'] : [before ?? '', after ?? ''];
  const { code, date, basis, reason } = PASTE_MARKERS;
  return csvRow([code, date, table, key, column, ...values, basis, reason]);
}

export function revisionRow({ table, key, column, before, after }: Change, today: IsoDate): string {
  const values = column === '*' ? ['', ''] : [before ?? '', after ?? ''];
  return csvRow([table, key, column, today, ...values, 'dinh_chinh', PASTE_MARKERS.reason]);
}

/** Reason for a whole row: new data, not a correction. */
export function rowReason(table: string, key: string, today: IsoDate): string {
  return csvRow([table, key, '*', today, '', '', 'cap_nhat', PASTE_MARKERS.reason]);
}

/** Semicolons are quoted too: Excel may split at them, and the row must paste whole. */
function csvRow(cells: string[]): string {
  return writeCsv([cells], { quoted: /;/u }).trimEnd();
}
