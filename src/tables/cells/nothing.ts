/** What people and programs write for “nothing”, where a cell is to stay empty. */
import { bare } from './cell-text.ts';
import { CODE_PATTERN } from './code-forms.ts';

/** Signs alone; `*` and `/` mean something in some columns. */
const SIGNS = /^[-–—−‐‑.…_?\s]+$/u;

/** What programs write; in no column a value. */
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

/** A longer cell says something. */
const LONGEST = 24;

/**
 * Whether the cell says that there is nothing. In a text that must be filled in “Không có” may be what is to be
 * told; a code may be a word of people's (`chua`); a value of a closed list is one.
 */
export function meansNothing(
  cell: string,
  { type, required, values = [] }: { type: string; required: boolean; values?: readonly string[] },
): boolean {
  if (cell === '' || cell.length > LONGEST) return false;
  // A code that is one is a word of people's as well.
  if (type === 'code' && CODE_PATTERN.test(cell)) return OF_PROGRAMS.has(cell.toLowerCase());
  if (SIGNS.test(cell)) return true;
  if (type === 'text' && required) return OF_PROGRAMS.has(cell.toLowerCase());
  const word = bare(cell);
  if (!OF_PROGRAMS.has(word) && !OF_PEOPLE.has(word)) return false;
  return !values.some((value) => bare(value) === word);
}
