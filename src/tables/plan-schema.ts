/**
 * The schema of a table for one plan: its own audiences instead of the default ones, its own columns after the
 * others. Where the plan is unknown (an older version, a state of the history), values of such columns are read
 * as plain text.
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

/** `own`: the columns declared today; in an older state a column of the same name may have had another type. */
export function anyPlansSchema(name: TableName, own: WithOwnColumns = {}): AnySchema {
  return withColumns(name, own, (column) => {
    if (column.own) return asItIs(column);
    return column.header === AUDIENCE_HEADER ? { ...column, ...list(openList(column)) } : column;
  });
}

/** The column with this plan's values. */
export function planColumn(column: AnyColumn, site: WithAudiences): AnyColumn {
  if (column.header !== AUDIENCE_HEADER) return column;
  const labels = audienceNames(site);
  const own = oneOf(AUDIENCE_HEADER, column.description, Object.keys(labels), labels);
  return { ...column, ...list(own), labels };
}

function openList({ header, description }: AnyColumn): ReturnType<typeof oneOf> {
  return { ...oneOf<string>(header, description, []), parse: (cell) => ({ value: cell }) };
}

/** Normalises what the column can read, and keeps the rest as typed. */
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
