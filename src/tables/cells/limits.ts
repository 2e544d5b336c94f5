/** Size limits of files, tables and cells: far above what a plan needs, below what would stop the build. */
import { formatNumber } from '../../format/numbers.ts';
import type { Facts } from '../../problems/messages.ts';

export const MAX_BYTES = 10_000_000;

/** Rows per file, without the header. */
export const MAX_ROWS = 100_000;

export const MAX_COLUMNS = 200;

/** Excel's limit per cell; a longer text was not typed into a table. */
export const MAX_CELL = 32_767;

/** A code becomes the name of a page's folder. */
export const MAX_CODE = 80;

/** Facts of the problem `too-much`. */
export function tooMuch(what: string, found: number, unit: string, limit: number): Facts<'too-much'> {
  return { what, found: formatNumber(found), unit, limit: formatNumber(limit) };
}
