/** A check reads the whole dataset and reports problems; it changes nothing. */
import type { Prose } from '../addresses/searched-addresses.ts';
import type { Site } from '../tables/schemas/site.ts';
import type { Clause } from '../tables/rows.ts';
import type { IsoDate } from '../calendar/dates.ts';
import type { Problem } from '../problems/problem.ts';
import type { Snapshot } from '../changes/snapshot.ts';
import type { Dataset } from '../tables/dataset.ts';
import type { TableName } from '../tables/table-names.ts';

/** Inputs for the list of pages, beside rows and clauses. */
export interface PageSources {
  /** The day the site is built for: a year has its page once it has begun. */
  asOf: IsoDate;
  prose: Prose[];
}

/**
 * What is known when tables are checked before publication, at the command line or in the browser. A build has
 * no such context and refuses nothing because of it, so that the site stays online.
 */
export interface PublishContext {
  /** Latest day of past facts: the later of the site's day and today in Vietnam. */
  today: IsoDate;
  /** False if the site's day comes from `cap_nhat` only: a later day is then doubtful, not wrong. */
  isDayCertain: boolean;
  /** The published tables; undefined if unknown, and every row then counts as new. */
  published: PublishedTables | undefined;
  /** Reads earlier versions of the tables, on demand; absent if there is no history. */
  readPast?: () => Past | undefined;
}

/** The tables as committed, per day. */
export interface Past {
  /** The day a row first appeared in its table; undefined if it was never committed. */
  firstDay(table: string, key: string): IsoDate | undefined;
  /** Values of a cell up to the end of that day, in canonical spelling; undefined if unknown. */
  valuesUntil(
    day: IsoDate,
    cell: { table: string; key: string; column: string },
  ): ReadonlySet<string> | undefined;
}

/** The tables of the last publication: new rows are checked more strictly than those with an address already. */
export interface PublishedTables {
  /** Paths of their files. */
  paths: ReadonlySet<string>;
  tables: Snapshot;
}

export interface CheckContext {
  /** Undefined when `site.yaml` could not be read. */
  site: Site | undefined;
  /** A paragraph that could not be read has an empty text; without any text the list is empty. */
  clauses: Clause[];
  /** Partly readable rows. */
  broken: Dataset;
  /** Template rows nobody filled in: only their codes are checked. */
  untouchedTemplateRows: Dataset;
  /**
   * Tables (`'all'`) and codes that could not be read. References to them are not checked: their own problem is
   * reported already.
   */
  unread: Map<TableName, 'all' | Set<string>>;
  /** Undefined if the tables do not belong to a site: addresses of pages are then not checked. */
  pages: PageSources | undefined;
  /** Undefined in a build. */
  publishContext: PublishContext | undefined;
}

export type Check = (dataset: Dataset, context: CheckContext) => Problem[];
