/** Ranked records with their highlights. */

export interface Highlights {
  /** Words next to the neighbours they were typed with; words that have such neighbours nowhere on the site. */
  places: number[];
  /** Words that have such neighbours elsewhere, but not in this record: perhaps other words. */
  alone: number[];
}

export interface Ranked extends Highlights {
  record: number;
  score: number;
  /** Typed words this record lacks. */
  missing: string[];
  /** The typed words. */
  typed: readonly string[];
}

/** Minimum share of the best score; see `dropWeakResults`. */
const WEAK_SHARE = 0.18;

/** Drops weak results. Call it after filtering, so that results are compared within the filter. */
export function dropWeakResults<Row extends { score: number }>(rows: readonly Row[]): Row[] {
  const highest = Math.max(...rows.map(({ score }) => score));
  return rows.filter(({ score }) => score >= WEAK_SHARE * highest);
}
