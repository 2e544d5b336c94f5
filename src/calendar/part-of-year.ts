/** The period within a year that a result is published for (`ky`); empty is the year itself. */
import type { Period } from './period.ts';

export const PARTS_OF_YEAR = [
  'q1',
  'q2',
  'q3',
  'q4',
  'n1',
  'n2',
  ...(['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'] as const).map(
    (month) => `t${month}` as const,
  ),
] as const;

export type PartOfYear = (typeof PARTS_OF_YEAR)[number];

/** The part a cell names; undefined for none. */
export function partOf(cell = ''): PartOfYear | undefined {
  return PARTS_OF_YEAR.find((part) => part === cell);
}

const PRECISION = { q: 'quy', n: 'nua_nam', t: 'thang' } as const;
const MONTHS = { q: 3, n: 6, t: 1 } as const;

/** Its last month's first day is enough to name it; `lastDayOf` of `period.ts` gives the day that ends it. */
export function periodOf({ year, part }: { year: number; part: PartOfYear | undefined }): Required<Period> {
  if (part === undefined) return { date: `${year}-12-31`, precision: 'nam' };
  const kind = part.charAt(0) as keyof typeof MONTHS;
  const month = String(Number(part.slice(1)) * MONTHS[kind]).padStart(2, '0');
  return { date: `${year}-${month}-01`, precision: PRECISION[kind] };
}
