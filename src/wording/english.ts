/** Wording of the English summary. The Vietnamese labels in src/labels/ are authoritative. */
import type { IndicatorStatus, IndicatorStatusCode } from '../plan/indicator-status.ts';
import type { TaskStatusCode } from '../plan/task-status.ts';
import type { Indicator, Observation } from '../tables/rows.ts';
import type { IsoDate } from '../calendar/dates.ts';

const indicatorStatuses: Record<IndicatorStatusCode, string> = {
  chua_co_so_lieu: 'No figure published yet',
  chua_du_so_lieu: 'Not enough figures to compare',
  dat: 'Target met',
  tren_duong: 'On or above the reference path',
  duoi_duong: 'Below the reference path',
  bai_bo: 'Abolished',
  giam_kip: 'On or below the falling reference path',
  giam_cham: 'Above the falling reference path',
  dat_ky: 'Target of the latest period met',
  khong_dat_ky: 'Target of the latest period not met',
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

/** `at least 10 by 2030`, `5 to 10 by 2030`, `more than 80% every year`, `20% less than in 2025, by 2030`. */
export function englishTarget(indicator: Indicator): string {
  const { target, targetUpper, targetYear, comparison, unit, measure, rhythm, relation } = indicator;
  if (target === undefined) return '';
  const time =
    rhythm !== undefined && rhythm !== 'den_nam'
      ? ` ${EVERY[rhythm]}${targetYear === undefined ? '' : ` until ${targetYear}`}`
      : targetYear === undefined
        ? ''
        : ` by ${targetYear}`;
  const isShare = relation === undefined ? unit === '%' : relation !== 'giam_so';
  const sign = isShare ? '%' : measure === 'tang_binh_quan' ? '% a year' : '';
  const rank = measure === 'thu_hang' ? 'rank ' : '';
  const word = targetUpper === undefined ? BOUNDS[comparison ?? 'it_nhat'] : '';
  const span = targetUpper === undefined ? '' : `${number(target)} to `;
  const amount = `${word}${rank}${span}${measured(targetUpper ?? target, measure)}${sign}`;
  return `${amount}${relation ? sinceBaseline(relation, indicator) : ''}${time}`;
}

const EVERY = {
  hang_nam: 'every year',
  hang_quy: 'every quarter',
  hang_thang: 'every month',
  khong_neu: '(the plan names no year)',
};

const BOUNDS = {
  it_nhat: 'at least ',
  tren: 'more than ',
  khoang: 'from ',
  nhieu_nhat: 'at most ',
  duoi: 'less than ',
  bang: '',
};

function sinceBaseline(relation: NonNullable<Indicator['relation']>, { baselineYear }: Indicator): string {
  const since = baselineYear === undefined ? 'the baseline' : `in ${baselineYear}`;
  return `${relation === 'tang_phan_tram' ? ' more' : ' less'} than ${since},`;
}

function measured(value: number, measure: Indicator['measure']): string {
  return measure === 'co_khong' ? (value === 0 ? 'no' : 'yes') : number(value);
}

/** With its date; a missing figure reads “none published”, never 0. */
export function englishValue(observation: Observation | undefined, { unit, measure }: Indicator): string {
  if (!observation) return 'none published';
  return `${measured(observation.value, measure)}${unit === '%' ? '%' : ''} (${observation.date})`;
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
