/** A check looks at the whole dataset and reports problems; it changes nothing. */
import type { Site } from '../../domain/site.ts';
import type { Clause } from '../../domain/types.ts';
import type { Problem } from '../problem.ts';
import type { Dataset, TableName } from '../table.ts';

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
}

export type Check = (dataset: Dataset, context: CheckContext) => Problem[];
