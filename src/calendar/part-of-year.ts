/** The part of a year a result is published for (`ky`); an empty cell means the whole year. */
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

/** Reads a cell; undefined if it is empty. */
export function partOf(cell = ''): PartOfYear | undefined {
  return PARTS_OF_YEAR.find((part) => part === cell);
}

const PRECISION = { q: 'quy', n: 'nua_nam', t: 'thang' } as const;
const MONTHS = { q: 3, n: 6, t: 1 } as const;

/** Names the period by the first day of its last month; `lastDayOf` in `period.ts` gives its last day. */
export function periodOf({ year, part }: { year: number; part: PartOfYear | undefined }): Required<Period> {
  if (part === undefined) return { date: `${year}-12-31`, precision: 'nam' };
  const kind = part.charAt(0) as keyof typeof MONTHS;
  const month = String(Number(part.slice(1)) * MONTHS[kind]).padStart(2, '0');
  return { date: `${year}-${month}-01`, precision: PRECISION[kind] };
}
