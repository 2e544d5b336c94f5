/** The few words of the English summary. The Vietnamese labels are the ones that count: labels.ts. */
import type { IndicatorStatus, IndicatorStatusCode } from '../domain/indicator-status.ts';
import type { TaskStatusCode } from '../domain/task-status.ts';
import type { Indicator, IsoDate, Observation } from '../domain/types.ts';

const indicatorStatuses: Record<IndicatorStatusCode, string> = {
  chua_co_so_lieu: 'No figure published yet',
  chua_du_so_lieu: 'Not enough figures to compare',
  dat: 'Target met',
  tren_duong: 'On or above the reference path',
  duoi_duong: 'Below the reference path',
  bai_bo: 'Abolished',
};

export const englishTaskStatuses: Record<TaskStatusCode, string> = {
  hoan_thanh: 'completed, according to what was published',
  co_ket_qua: 'with published results',
  dang_thuc_hien: 'under way',
  chua_bat_dau: 'not begun',
  cham: 'late, by the body’s own report',
  dung: 'stopped',
  khac_nhau: 'reported differently by the bodies in charge',
  cho_trung_uong: 'dependent on a central government document, none recorded here yet',
  den_han_chua_cong_bo: 'past the plan’s date, no published result found',
  chua_cong_bo: 'no published result found',
  chua_den_han: 'not due yet',
  bai_bo: 'abolished by a decision',
};

/** `at least 10 by 2030`, `5 to 10 by 2030`, `more than 80% by 2030`. */
export function englishTarget({ target, targetUpper, targetYear, comparison, unit }: Indicator): string {
  if (target === undefined) return '';
  const sign = unit === '%' ? '%' : '';
  const year = targetYear === undefined ? '' : ` by ${targetYear}`;
  if (targetUpper !== undefined) return `${number(target)} to ${number(targetUpper)}${sign}${year}`;
  const word = { it_nhat: 'at least', tren: 'more than', khoang: 'from' }[comparison ?? 'it_nhat'];
  return `${word} ${number(target)}${sign}${year}`;
}

/** With its day; no figure is said to be none, not nought. */
export function englishValue(observation: Observation | undefined, { unit }: Indicator): string {
  if (!observation) return 'none published';
  return `${number(observation.value)}${unit === '%' ? '%' : ''} (${observation.date})`;
}

/** `25 November 2026`. */
export function englishDate(date: IsoDate): string {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(date));
}

export function englishStatus({ code }: IndicatorStatus): string {
  return indicatorStatuses[code];
}

function number(value: number): string {
  return new Intl.NumberFormat('en').format(value);
}
