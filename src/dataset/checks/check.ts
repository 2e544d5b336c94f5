/** A check looks at the whole dataset and reports problems; it changes nothing. */
import type { Prose } from '../../addresses.ts';
import type { Site } from '../schemas/site.ts';
import type { Clause, IsoDate } from '../../domain/types.ts';
import type { Problem } from '../problem.ts';
import type { Dataset, TableName } from '../table.ts';

/** What has pages beside the rows of the tables and the clauses. */
export interface PageSources {
  /** The day the site is built for: a year has its page once it has begun. */
  asOf: IsoDate;
  prose: Prose[];
}

export interface CheckContext {
  /** Undefined when `site.yaml` could not be read. */
  site: Site | undefined;
  /** A paragraph that could not be read has an empty text; with no text at all the list is empty. */
  clauses: Clause[];
  /** What could be read of lines with problems. */
  broken: Dataset;
  /** Lines of templates nobody filled in: only their codes are checked. */
  unfilled: Dataset;
  /**
   * Tables (`'all'`) and codes that could not be read. References to them are not judged: their
   * own problem is reported already.
   */
  unread: Map<TableName, 'all' | Set<string>>;
  /** Undefined where the tables are read for no site: addresses of pages are not judged then. */
  pages: PageSources | undefined;
}

export type Check = (dataset: Dataset, context: CheckContext) => Problem[];
