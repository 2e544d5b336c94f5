/** The two sort orders: one for files, one for readers. */

/** By code units: the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Vietnamese collation, for readers; files use `compareText`. */
export const compareForDisplay = new Intl.Collator('vi').compare;
