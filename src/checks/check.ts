/** A check looks at the whole dataset and reports problems; it changes nothing. */
import type { Prose } from '../addresses/searched-addresses.ts';
import type { Site } from '../tables/schemas/site.ts';
import type { Clause } from '../tables/rows.ts';
import type { IsoDate } from '../calendar/dates.ts';
import type { Problem } from '../problems/problem.ts';
import type { Snapshot } from '../changes/snapshot.ts';
import type { Dataset } from '../tables/dataset.ts';
import type { TableName } from '../tables/table-names.ts';

/** What has pages beside the rows of the tables and the clauses. */
export interface PageSources {
  /** The day the site is built for: a year has its page once it has begun. */
  asOf: IsoDate;
  prose: Prose[];
}

/**
 * What is known where somebody checks tables before they are published, at the command line or in the browser. A
 * build knows none of it and refuses nothing by it: the site that is online stays.
 */
export interface PublishContext {
  /** What has happened lies on this day at the latest: the later of the site's day and today in Vietnam. */
  today: IsoDate;
  /** False where the site's day is only what `cap_nhat` states: a later day is doubtful then, not wrong. */
  isDayCertain: boolean;
  /** What is published already; undefined where nobody knows: everything is new then. */
  published: PublishedTables | undefined;
  /** What stood in the rows of the tables in earlier days, asked for only where needed; absent where nobody can know. */
  readPast?: () => Past | undefined;
}

/** The tables as they were committed, day by day. */
export interface Past {
  /** The day a row first stood in its table; undefined for one that was never committed. */
  firstDay(table: string, key: string): IsoDate | undefined;
  /** What stood in a cell up to the end of that day, in canonical spelling; undefined where nobody can know. */
  valuesUntil(
    day: IsoDate,
    cell: { table: string; key: string; column: string },
  ): ReadonlySet<string> | undefined;
}

/** The tables of the last publication: what is new is looked at more closely than what already has an address. */
export interface PublishedTables {
  /** Paths of their files. */
  paths: ReadonlySet<string>;
  tables: Snapshot;
}

export interface CheckContext {
  /** Undefined when `site.yaml` could not be read. */
  site: Site | undefined;
  /** A paragraph that could not be read has an empty text; with no text at all the list is empty. */
  clauses: Clause[];
  /** What could be read of lines with problems. */
  broken: Dataset;
  /** Lines of templates nobody filled in: only their codes are checked. */
  untouchedTemplateRows: Dataset;
  /**
   * Tables (`'all'`) and codes that could not be read. References to them are not judged: their
   * own problem is reported already.
   */
  unread: Map<TableName, 'all' | Set<string>>;
  /** Undefined where the tables are read for no site: addresses of pages are not judged then. */
  pages: PageSources | undefined;
  /** Undefined in a build. */
  publishContext: PublishContext | undefined;
}

export type Check = (dataset: Dataset, context: CheckContext) => Problem[];
