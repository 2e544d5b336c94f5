/**
 * A table as one plan has it: its own audiences instead of the usual ones, its own columns behind the others. Without
 * the plan at hand (an older version, a state of the history) whatever stands in such a column is read as it is.
 */
import { audienceNames } from '../labels/audiences.ts';
import { anySchema, type AnyColumn, type AnySchema } from './any-table.ts';
import { list, oneOf, readCell } from './column.ts';
import type { WithOwnColumns } from './schemas/own-columns.ts';
import type { Site } from './schemas/site.ts';
import { AUDIENCE_HEADER } from './schemas/tasks.ts';
import type { TableName } from './table-names.ts';

type WithAudiences = Pick<Site, 'audiences'>;

export function planSchema(name: TableName, site: WithAudiences & WithOwnColumns): AnySchema {
  return withColumns(name, site, (column) => planColumn(column, site));
}

/** `own`: the columns declared today; what an older state has in them may have been of another kind. */
export function anyPlansSchema(name: TableName, own: WithOwnColumns = {}): AnySchema {
  return withColumns(name, own, (column) => {
    if (column.own) return asItIs(column);
    return column.header === AUDIENCE_HEADER ? { ...column, ...list(openList(column)) } : column;
  });
}

/** The column with the values this plan gives it. */
export function planColumn(column: AnyColumn, site: WithAudiences): AnyColumn {
  if (column.header !== AUDIENCE_HEADER) return column;
  const labels = audienceNames(site);
  const own = oneOf(AUDIENCE_HEADER, column.description, Object.keys(labels), labels);
  return { ...column, ...list(own), labels };
}

function openList({ header, description }: AnyColumn): ReturnType<typeof oneOf> {
  return { ...oneOf<string>(header, description, []), parse: (cell) => ({ value: cell }) };
}

/** What the column can read in its one spelling, the rest as it was typed. */
function asItIs(column: AnyColumn): AnyColumn {
  return {
    ...column,
    parse: (cell) => {
      const read = readCell(column, cell);
      return { value: 'value' in read ? column.write(read.value) : cell };
    },
    write: String,
  };
}

function withColumns(
  name: TableName,
  own: WithOwnColumns,
  change: (column: AnyColumn) => AnyColumn,
): AnySchema {
  const schema = anySchema(name, own);
  return { ...schema, columns: schema.columns.map(change) };
}
