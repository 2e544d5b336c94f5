/** The two orders there are: for files and for readers. */

/** Order of code units: the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Order for readers; files are sorted by code instead. */
export const compareForDisplay = new Intl.Collator('vi').compare;
