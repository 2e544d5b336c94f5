/** Splits long lists over several pages, so that pages stay small. */

/** Rows per part: keeps a page of tasks below 60 KB compressed. */
export const ROWS_OF_PART = 200;

export interface ListPart<T> {
  /** From 1. */
  number: number;
  rows: T[];
  /** Addresses of all parts, the first without a number. */
  pages: string[];
  /** Suffix of the list's address: empty for the first part. */
  slug: string | undefined;
}

/** Always at least one part, even for an empty list. `address` ends in a slash. */
export function partsOf<T>(rows: readonly T[], address: string, size = ROWS_OF_PART): ListPart<T>[] {
  const count = Math.max(1, Math.ceil(rows.length / size));
  const slugs = Array.from({ length: count }, (_, at) => (at === 0 ? undefined : `trang-${at + 1}`));
  const pages = slugs.map((slug) => (slug === undefined ? address : `${address}${slug}/`));
  return slugs.map((slug, at) => ({
    number: at + 1,
    rows: rows.slice(at * size, (at + 1) * size),
    pages,
    slug,
  }));
}

/** Rows a page shows of a list that has its own page elsewhere. */
export function firstRows<T>(rows: readonly T[]): T[] {
  return rows.slice(0, ROWS_OF_PART);
}

/** `Nhiệm vụ, phần 2`. */
export function partTitle(title: string, { number }: { number: number }): string {
  return number === 1 ? title : `${title}, phần ${number}`;
}
