/** The fix of a silent change: a row of `dieu-chinh.csv` or `dinh-chinh.csv`, ready to paste. */
import type { IsoDate } from '../calendar/dates.ts';
import type { Change } from './compare.ts';
import { writeCsv } from '../reading/csv.ts';

/** What only a person knows stands in capitals; a check refuses it until it is written over. */
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

/** Why a row as a whole is as it is: new data, no mistake of ours. */
export function rowReason(table: string, key: string, today: IsoDate): string {
  return csvRow([table, key, '*', today, '', '', 'cap_nhat', PASTE_MARKERS.reason]);
}

/** A semicolon is quoted too: where Excel splits at it, the row still pastes whole. */
function csvRow(cells: string[]): string {
  return writeCsv([cells], { quoted: /;/u }).trimEnd();
}
