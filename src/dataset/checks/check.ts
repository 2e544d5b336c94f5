/** A check looks at the whole dataset and reports problems; it changes nothing. */
import type { Site } from '../../domain/site.ts';
import type { Clause } from '../../domain/types.ts';
import type { Problem } from '../problem.ts';
import type { Dataset, TableName } from '../table.ts';

export interface CheckContext {
  site: Site;
  clauses: Clause[];
  /**
   * Tables (`'all'`) and codes that could not be read. References to them are not judged: their
   * own problem is reported already.
   */
  unread: Map<TableName, 'all' | Set<string>>;
}

export type Check = (dataset: Dataset, context: CheckContext) => Problem[];
