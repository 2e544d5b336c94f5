/** Codes in a cell: several at once, and codes a spreadsheet converts on opening the file. */
import { MONTH_NAME } from './date-forms.ts';

export const CODE_PATTERN = /^[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*$/u;

/** Codes separated by something other than `|`; undefined if the cell is not such a list. */
export function codesIn(cell: string, isCode: (part: string) => boolean): string[] | undefined {
  const apart = cell.split(/\s*[;,|&+/\\·\n\r]\s*|\s+(?:và|hoặc|and)\s+/iu).filter((part) => part !== '');
  if (apart.length > 0 && apart.every(isCode)) return apart[0] === cell ? undefined : apart;
  // Split at spaces only if each part is certainly a code: `kh 1` is one code with a space in it.
  const spaced = cell.split(/[\s;,|]+/u).filter((part) => part !== '');
  return spaced.length > 1 && spaced.every((part) => isCode(part) && /[.\-_]/u.test(part))
    ? spaced
    : undefined;
}

const MONTH_WITH_NUMBER = new RegExp(
  `^(?:${MONTH_NAME}[-. ]?\\d{1,4}|\\d{1,4}[-. ]?${MONTH_NAME}(?:[-. ]?\\d{1,4})?)$`,
  'iu',
);

/** `Dec-26`, `26-Dec`, `MAR1`, `Thg12-26`: forms a spreadsheet reads as a month. */
export function isLikeMonth(text: string): boolean {
  return MONTH_WITH_NUMBER.test(text);
}

/**
 * Whether a spreadsheet converts the code to a date, a number or a truth value on opening the file. Conversions
 * that need unusual settings are ignored: `1.2` stays, since plans number their clauses so.
 */
export function isRewritten(code: string): boolean {
  if (/^(?:true|false)$/iu.test(code)) return true;
  // Leading and trailing zeros are dropped; twelve digits and more are shortened; `12E5` is a number.
  if (/^0\d+(?:\.\d+)?$|^\d+\.\d*0$|^\d{12,}$|^\d+(?:\.\d+)?e\d+$/iu.test(code)) return true;
  return isLikeMonth(code) || isDayInFigures(code.split('-'));
}

function isDayInFigures(parts: string[]): boolean {
  if (parts.length < 2 || parts.length > 3 || !parts.every((part) => /^\d{1,4}$/u.test(part))) return false;
  const [a = 0, b = 0, c] = parts.map(Number);
  const isMonth = (n: number): boolean => n >= 1 && n <= 12;
  const isDay = (n: number): boolean => n >= 1 && n <= 31;
  const isYear = (n: number): boolean => n <= 99 || (n >= 1900 && n <= 9999);
  if (c === undefined) return (isMonth(a) && isYear(b)) || (isMonth(b) && (isDay(a) || a >= 1900));
  if (a >= 1900) return isMonth(b) && isDay(c);
  return isYear(c) && ((isDay(a) && isMonth(b)) || (isMonth(a) && isDay(b)));
}
