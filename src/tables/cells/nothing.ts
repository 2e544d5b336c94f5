/** Words and signs for “nothing”, typed where a cell should be empty. */
import { bare } from './cell-text.ts';
import { CODE_PATTERN } from './code-forms.ts';

/** Signs alone; `*` and `/` have a meaning in some columns. */
const SIGNS = /^[-–—−‐‑.…_?\s]+$/u;

/** Written by programs; never a value. */
const OF_PROGRAMS = new Set(['n/a', 'null', 'nil', 'nan', 'none', 'undefined', 'n a']);

const OF_PEOPLE = new Set([
  ...['khong', 'khong co', 'chua co', 'chua', 'ko', 'ko co', 'kc', 'na', 'trong', 'de trong', 'bo trong'],
  ...['khong ro', 'chua ro', 'khong biet', 'chua biet', 'khong xac dinh', 'chua xac dinh', 'khong ap dung'],
  ...['chua cap nhat', 'dang cap nhat', 'chua cong bo', 'khong co so lieu', 'chua co so lieu'],
  ...[
    'khong co du lieu',
    'chua co du lieu',
    'khong co thong tin',
    'chua co thong tin',
    'blank',
    'tbd',
    'tba',
  ],
]);

/** A longer cell has content. */
const LONGEST = 24;

/**
 * Whether the cell means “nothing”. In a required text “Không có” may be the content; a code may be an ordinary
 * word (`chua`); a value of a closed list is a value.
 */
export function meansNothing(
  cell: string,
  { type, required, values = [] }: { type: string; required: boolean; values?: readonly string[] },
): boolean {
  if (cell === '' || cell.length > LONGEST) return false;
  // A word that is also a valid code is kept.
  if (type === 'code' && CODE_PATTERN.test(cell)) return OF_PROGRAMS.has(cell.toLowerCase());
  if (SIGNS.test(cell)) return true;
  if (type === 'text' && required) return OF_PROGRAMS.has(cell.toLowerCase());
  const word = bare(cell);
  if (!OF_PROGRAMS.has(word) && !OF_PEOPLE.has(word)) return false;
  return !values.some((value) => bare(value) === word);
}
