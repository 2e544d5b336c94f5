/** Records in the order they answer a query, with what is marked in each. */

export interface Highlights {
  /** Words beside a word they were typed beside; words that are so nowhere on the site, wherever they are. */
  places: number[];
  /** Words that are so elsewhere on the site, but not in this record: perhaps other words. */
  alone: number[];
}

export interface Ranked extends Highlights {
  record: number;
  score: number;
  /** Words of the query this record lacks, as typed. */
  missing: string[];
  /** Words of the query, as typed. */
  typed: readonly string[];
}

/** And so is one with less than this share of the best one's score; see `withoutFaint`. */
const WEAK_SHARE = 0.18;

/** Results less the faint ones. To be asked of what the filters let through: the best of another kind makes none faint. */
export function dropWeakResults<Row extends { score: number }>(rows: readonly Row[]): Row[] {
  const highest = Math.max(...rows.map(({ score }) => score));
  return rows.filter(({ score }) => score >= WEAK_SHARE * highest);
}
